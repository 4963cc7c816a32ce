// What makes the cards of one kind of compared items.
import type { ComparisonKind } from '../model/comparison.ts';
import type { CardLabel, KeptCard } from '../model/kept-card.ts';
import type { Dossier } from './open-dossier.ts';

/** Cards made of some items, and the labels whose cards have to be made anew because of them. */
export interface MadeOfItems {
  readonly cards: readonly KeptCard[];
  readonly touched?: readonly CardLabel[];
}

/** Makes cards of one kind of items. */
export interface CardMaker {
  readonly kind: ComparisonKind;
  /** What these items may share a group with, of all held; themselves may be among them. */
  listNear(dossier: Dossier, rows: readonly number[]): Promise<readonly number[]>;
  /** Cards of items that share a group with none but each other. */
  makeCards(dossier: Dossier, rows: readonly number[]): Promise<MadeOfItems>;
  /** What holds for all of them is brought up to date; called before items that wait are looked at. */
  prepare?(dossier: Dossier): Promise<void>;
}
