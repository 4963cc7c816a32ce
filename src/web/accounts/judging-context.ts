// What a person can say of accounts that stand together, and how any part of a comparison's page says it.
import { createContext, useContext } from 'react';
import type { NamedPlace } from '../../model/comparison-judgement.ts';
import type { JudgingWords } from './judging-words.ts';

/** One account of a card. */
export interface JudgedMember {
  /** Distinct on the page. */
  readonly id: string;
  /** Its place; more where one line stands for several articles that say the same. */
  readonly places: readonly NamedPlace[];
  /** Its words, to name it by. */
  readonly words: string;
  /** A person has said that it belongs here. */
  readonly isConfirmed: boolean;
}

/** Accounts that are shown as one. */
export interface JudgedCard {
  readonly id: string;
  readonly members: readonly JudgedMember[];
}

/** What was picked up to be put elsewhere: one account, or all of a card. */
export interface PickedUp {
  readonly from: JudgedCard;
  readonly member: JudgedMember | null;
}

/** What can be said; every word is a decision that is kept and can be taken back. */
export interface Judging {
  readonly confirm: (card: JudgedCard) => void;
  readonly takeOut: (card: JudgedCard, member: JudgedMember) => void;
  readonly pickUp: (picked: PickedUp | null) => void;
  /** Puts what was picked up to this card. */
  readonly putTo: (card: JudgedCard) => void;
  readonly picked: PickedUp | null;
  readonly isBusy: boolean;
  readonly words: JudgingWords;
}

/** Set by `JudgedList`; null where nothing is to be judged. */
export const JudgingContext = createContext<Judging | null>(null);

/** What can be said here. */
export function useJudging(): Judging | null {
  return useContext(JudgingContext);
}

/** The place of words in an article, as a member has it. */
export function placeOf(
  article: string,
  { start, end }: { readonly start: number; readonly end: number },
  dated?: string | null,
): NamedPlace {
  return { article, start, end, ...(dated === null || dated === undefined ? {} : { dated }) };
}
