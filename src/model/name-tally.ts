// How often names are used, added up by who uses them and when: what a store counts and the board of names is made of.

import type { NameCountRow } from './name-row.ts';

/** Places shown for each name. */
export const mostNamePlaces = 8;

/** Uses of one name for one thing in the articles of one outlet and month, in own words or in those of speakers of one side. */
export interface NameTally extends NameCountRow {
  readonly label: string;
  /** How many articles have it; none where words are quoted, for the same articles stand among those of own words. */
  readonly articles: number;
  /** Rows of the first of the items counted, one an article and `mostNamePlaces` at most; none where words are quoted. */
  readonly rows: readonly number[];
  /** Where it stands first in these words: the article's place in the order of adding, and the start of its first use there. */
  readonly first: readonly [article: number, start: number];
}
