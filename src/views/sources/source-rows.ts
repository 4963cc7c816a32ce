// Families, passages and citations as rows of one table.
import { emptySourceRow, type SourceRow } from '../../model/source-row.ts';
import type { Citation, PassageUse, SharedPassage, SourceFamily } from '../../model/sources.ts';

/** A family's articles, then its passages; families are numbered from 1. */
export function listFamilyRows({ first, derived, passages }: SourceFamily, family: number): readonly SourceRow[] {
  return [
    { ...emptySourceRow, family, what: 'article', how: 'first', article: first },
    ...derived.map(
      ({ article, from, share, kind, acknowledged, isConfirmed }): SourceRow => ({
        ...emptySourceRow,
        ...{
          family,
          what: 'article',
          how: kind,
          article,
          from,
          fromOutlet: from.outlet,
          share,
          acknowledged,
          isConfirmed,
        },
      }),
    ),
    ...passages.flatMap((passage) => passage.uses.map((use) => toPassageRow(use, passage, family))),
  ];
}

function toPassageRow(use: PassageUse, { uses, kind }: SharedPassage, family: number): SourceRow {
  const from = use.comparedWith === null ? null : (uses[use.comparedWith]?.article ?? null);
  return {
    ...emptySourceRow,
    ...{ family, what: 'passage', how: from === null ? 'first' : kind, article: use.article, span: use.span },
    ...{ from, fromOutlet: from?.outlet ?? null, sameWords: from === null ? null : use.sameWords },
    words: use.pieces.map(({ text, isAltered }) => (isAltered ? `[${text.trim()}] ` : text)).join(''),
  };
}

/** A citation, of no family. */
export function toCitationRow(citation: Citation): SourceRow {
  const { citing, outlet, cited, kind, date, span, statement, sentence, within } = citation;
  return {
    ...emptySourceRow,
    ...{ family: 0, what: 'citation', how: kind, article: citing, within, fromOutlet: outlet.name, from: cited },
    ...{ reportDate: date, words: sentence.text, span, statement },
  };
}
