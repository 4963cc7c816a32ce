// A card of the same words as rows of a table.
import type { QuoteRow } from '../../model/quote-row.ts';
import type { QuoteGroup, QuoteMember } from './quote-board.ts';

/** What the list of the same words is made of: an act of speech with its number from 1, or a quotation that no transcript holds. */
export type QuoteCard =
  | { readonly kind: 'group'; readonly number: number; readonly group: QuoteGroup }
  | { readonly kind: 'unheld'; readonly quote: QuoteMember };

/** A row for each account of it. */
export function listQuoteRows(card: QuoteCard): readonly QuoteRow[] {
  if (card.kind === 'unheld') return [toRow(card.quote, null)];
  return card.group.members.map((member) => toRow(member, card.number));
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
