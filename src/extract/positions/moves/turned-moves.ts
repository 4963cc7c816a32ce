// Tells the move on one of several things in a clause, where words before that thing turn the clause's move round.
//
// Example: `voted to override the veto of the toll` rejects the veto and accepts the toll.
import { deniedVeto, withoutYielding } from '../../languages/en/move-words.ts';
import type { ClassifiedMove } from './move-classifier.ts';

/** A clause's move on a thing by the words that stand before it, lower case with single blanks. */
export function turnMove(move: ClassifiedMove, before: string): ClassifiedMove {
  if (withoutYielding.test(before)) return { ...move, move: 'reject', reason: 'without having to' };
  return move.move === 'reject' && deniedVeto.test(before) ? { ...move, move: 'accept' } : move;
}
