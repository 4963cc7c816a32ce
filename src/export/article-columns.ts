// What tables of statements and of positions share: the columns of the article, and words as they are printed.
import type { StatementEntry } from '../model/dossier-rows.ts';
import type { Span } from '../model/span.ts';
import type { TableColumn } from './column-table.ts';

/** Of the article a row stands in. */
export const articleColumns: readonly TableColumn<Pick<StatementEntry, 'article'>, unknown>[] = [
  { name: 'outlet', meaning: 'Outlet that published the article.', value: ({ article }) => article.outlet },
  { name: 'side', meaning: 'Side the outlet writes from, as the codebook says.', value: ({ article }) => article.side },
  {
    name: 'byline',
    meaning: 'Authors of the article, joined with "; ".',
    value: ({ article }) => article.byline.join('; '),
  },
  { name: 'title', meaning: 'Title of the article.', value: ({ article }) => article.title },
  { name: 'url', meaning: 'Address of the article, where it names one.', value: ({ article }) => article.url },
];

/** Between pieces that stand apart in the text. */
export const gap = ' […] ';

/** The words of spans of the article, on one line; pieces that stand apart are joined with a gap. */
export function wordsOf({ surroundings }: Pick<StatementEntry, 'surroundings'>, spans: readonly Span[]): string {
  return spans
    .map((span) => surroundings.text.slice(span.start - surroundings.start, span.end - surroundings.start))
    .join(gap)
    .replace(/\s*\n\s*/g, ' ');
}

/** Three decimals: more would pretend to a precision no reading has. */
export function roundCertainty(certainty: number): number {
  return Number(certainty.toFixed(3));
}
