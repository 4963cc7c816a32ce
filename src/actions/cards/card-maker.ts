// What makes the cards of one kind of compared items.
import type { ComparisonKind } from '../../model/comparison.ts';
import type { CardLabel, CardUnit, KeptCard, ShelvedItem, UnitKind } from '../../model/kept-card.ts';
import type { Dossier } from '../open-dossier.ts';

/** Cards made of some items, and the labels whose cards have to be made anew because of them. */
export interface MadeOfItems {
  readonly cards: readonly KeptCard[];
  readonly touched?: readonly CardLabel[];
  /** Shelves the items stand on, where they stand on any. */
  readonly shelved?: readonly ShelvedItem[];
  /** Units that wait because of them. */
  readonly waiting?: readonly CardUnit[];
}

/** Makes cards of one kind of items. */
export interface CardMaker {
  readonly kind: ComparisonKind;
  /** Items looked at in one go, where more are better than for other kinds. */
  readonly pieceSize?: number;
  /** What these items may share a group with, of all held; themselves may be among them. */
  listNear(dossier: Dossier, rows: readonly number[]): Promise<readonly number[]>;
  /** Cards of items that share a group with none but each other. */
  makeCards(dossier: Dossier, rows: readonly number[]): Promise<MadeOfItems>;
  /** What holds for all of them is brought up to date; called before items that wait are looked at. */
  prepare?(dossier: Dossier): Promise<void>;
}

/** Cards made of some units, and the units that wait because of them. */
export interface MadeOfUnits {
  readonly cards: readonly { readonly unit: string; readonly card: KeptCard }[];
  readonly waiting: readonly CardUnit[];
  /** Items that take about as much work: units differ, and a page waits for few of the large ones. */
  readonly effort: number;
}

/** Makes cards of one kind of units. */
export interface UnitMaker {
  readonly kind: UnitKind;
  /** Units looked at in one go. */
  readonly pieceSize: number;
  makeCards(dossier: Dossier, units: readonly string[]): Promise<MadeOfUnits>;
}
