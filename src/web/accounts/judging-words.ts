// The words by which a person judges accounts: of claims the question is not whether two are the same, but whether one answers the other.
import type { JudgedKind } from '../../model/comparison-judgement.ts';

/** Words of the buttons, of their keys, and of what is told when it is done. */
export interface JudgingWords {
  /** The button that shows all others. */
  readonly turn: string;
  /** What is said of all of a card, and when it has been said. */
  readonly confirm: string;
  readonly confirmed: string;
  /** What is said of one account. */
  readonly takeOut: string;
  /** As a note of what was done. */
  readonly kept: string;
}

const same: JudgingWords = {
  turn: 'Judge: same or not',
  confirm: 'All the same',
  confirmed: 'Said to be the same',
  takeOut: 'Not the same',
  kept: 'Kept as the same',
};

const claims: JudgingWords = {
  turn: 'Judge: a reply or not',
  confirm: 'They belong together',
  confirmed: 'Said to belong together',
  takeOut: 'Not a reply',
  kept: 'Kept together',
};

/** The words for a kind of account. */
export function judgingWordsOf(of: JudgedKind): JudgingWords {
  return of === 'claim' ? claims : same;
}
