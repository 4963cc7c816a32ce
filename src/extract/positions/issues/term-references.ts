// Resolves words that count the terms of a list read before: "all five", "the first four", "the third point".
//
// Example: after a list of a truce, a price and a seat, `the last two` are the price and the seat.
import type { Passage } from '../../../model/article.ts';
import type { Span } from '../../../model/span.ts';
import { ordinalWords, smallNumbers, termReference } from '../../languages/en/term-words.ts';
import { type IssueSighting, issuesOf, sightingsIn } from './issue-sightings.ts';

/** A list of terms: where it ends, and the issue of each term, null for one on no issue. */
export interface CountedTerms {
  readonly end: number;
  readonly issues: readonly (IssueSighting | null)[];
}

/** Terms a list needs before words count them. */
const fewestTerms = 2;

/** The lists of an article whose terms may be counted later, in text order. */
export function countTerms(passages: readonly Passage[], sightings: readonly IssueSighting[]): readonly CountedTerms[] {
  const lists: CountedTerms[] = [];
  let items: Span[] = [];
  const close = (): void => {
    const issues = items.map((item) => issuesOf(sightingsIn(sightings, item).filter(({ isCue }) => isCue))[0] ?? null);
    if (items.length >= fewestTerms) lists.push({ end: items.at(-1)?.end ?? 0, issues });
    items = [];
  };
  for (const passage of passages) {
    if (passage.kind === 'list-item') items.push(passage);
    else if (items.length > 0) close();
  }
  close();
  return lists;
}

/** True where words count terms. */
export function countsTerms(words: string): boolean {
  return termReference.test(words);
}

/** The issues of the terms that a clause's words count, of the last list before it; none where they count no terms. */
export function termsCounted(words: string, start: number, lists: readonly CountedTerms[]): readonly IssueSighting[] {
  const match = termReference.exec(words);
  const list = lists.filter(({ end }) => end <= start).at(-1);
  if (match?.groups === undefined || list === undefined) return [];
  const { all, first, last, nth } = match.groups;
  const number = smallNumbers.get(all ?? first ?? last ?? '') ?? 1;
  if (all !== undefined && number !== list.issues.length) return [];
  const chosen =
    nth !== undefined
      ? [list.issues.at(ordinalWords.get(nth) ?? list.issues.length)]
      : last !== undefined
        ? list.issues.slice(-number)
        : list.issues.slice(0, number);
  return chosen.filter((issue) => issue !== null && issue !== undefined);
}
