// Positions that no rule reads: a small model, learnt from articles that people coded, enters them under a finder of their own.
import type { Finder } from './finding.ts';

/** Raise the version when the same text can give another result. */
export const learntPositionFinder: Finder = { name: 'learnt-position-finder', version: 1 };

/** What a page, a report and a list say of such a position. */
export const learntWords = {
  mark: 'learnt, less sure',
  meaning: 'no rule fits these words; it is guessed from articles that people marked by hand',
};

/** True for what the learnt model entered. */
export function isLearnt({ finder }: { readonly finder: Finder }): boolean {
  return finder.name === learntPositionFinder.name;
}
