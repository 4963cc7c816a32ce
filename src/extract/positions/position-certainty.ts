// How sure a position is: the share of such positions that were right in party, issue and move together.
import type { FoundMove } from './moves/clause-moves.ts';

/** Who tells of a position: a statement, the author's report of a move, or an item of a list of terms. */
export type Teller = 'statement' | 'author' | 'list';

/**
 * Shares right among the positions read from the bare articles of the example and from sentences whose errors nobody looked at,
 * counted together and rounded to a twentieth; `npm run score:certainty` counts them again. Learnt ones among those of open halves of real stories.
 */
const shares = {
  condition: 0.9,
  report: 0.85,
  author: 0.85,
  none: 0.8,
  clause: 0.75,
  carried: 0.7,
  beside: 0.4,
  list: 0.55,
  learnt: 0.5,
};

/** The certainty of a position, 0 to 1. */
export function certaintyOf({ move, isCarried, isBeside, learnt }: FoundMove, teller: Teller): number {
  if (learnt !== undefined) return shares.learnt;
  if (teller === 'list') return shares.list;
  if (isBeside === true) return shares.beside;
  if (move.move === 'none') return shares.none;
  if (isCarried) return shares.carried;
  if (teller === 'author') return shares.author;
  if (move.move === 'condition') return shares.condition;
  return move.told === 'report' ? shares.report : shares.clause;
}
