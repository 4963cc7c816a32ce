// The board of quotes as rows of a table, group by group.
import type { QuoteRow } from '../../model/quote-row.ts';
import type { QuoteBoard, QuoteMember } from './quote-board.ts';

/** Rows of all groups, numbered from 1, then the quotations that no transcript holds. */
export function listQuoteRows({ groups, unheld }: QuoteBoard): readonly QuoteRow[] {
  return [
    ...groups.flatMap(({ members }, index) => members.map((member) => toRow(member, index + 1))),
    ...unheld.map((member) => toRow(member, null)),
  ];
}

function toRow(member: QuoteMember, group: number | null): QuoteRow {
  const { form, text, runs, leftOut, speaker, said, certainty, isConfirmed, missingFrom, article, statement, span } =
    member;
  return {
    ...{ group, form, leftOut, said, certainty, isConfirmed, statement, span },
    words: text,
    added: runs.filter(({ kind }) => kind === 'own').map((run) => run.text),
    speaker: speaker?.name ?? null,
    party: speaker?.party ?? null,
    missingFrom: missingFrom.map(({ id, title }) => title ?? id),
    outlet: article.outlet,
    side: article.side,
    published: article.published,
    title: article.title,
    url: article.url,
    article: article.id,
  };
}
