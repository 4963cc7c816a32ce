// The part of the store that keeps what pages list: cards made of groups that comparing found, and which have to be made again.
import type { ArticleId } from '../model/article.ts';
import type { ComparisonKind, Json } from '../model/comparison.ts';
import type { CardPage, CardQuery } from '../model/dossier-query.ts';
import type { Tally } from '../model/dossier-rows.ts';
import type { HeldTexts } from '../model/held-texts.ts';
import type { CardLabel, CardUnit, KeptCard, KeptKind, ShelfKind, ShelvedItem, UnitKind } from '../model/kept-card.ts';
import type { NameTally } from '../model/name-tally.ts';
import type { SourceArticle } from '../model/sources.ts';

/** Cards made of some items, and the state of the dossier they were made from. */
export interface MadeCards {
  readonly rows: readonly number[];
  readonly cards: readonly KeptCard[];
  /** Other items of cards with these labels wait from now on. */
  readonly touched: readonly CardLabel[];
  /** Shelves these items stand on from now on; a shelf waits when another item comes to stand there or goes. */
  readonly shelved?: readonly ShelvedItem[];
  /** Units that wait from now on. */
  readonly waiting?: readonly CardUnit[];
  readonly state: string;
}

/** Cards made of some units, each with its unit, and the state of the dossier they were made from. */
export interface UnitCards {
  readonly units: readonly string[];
  readonly cards: readonly { readonly unit: string; readonly card: KeptCard }[];
  /** Other units that wait from now on. */
  readonly waiting: readonly CardUnit[];
  readonly state: string;
}

/** Which articles of an outlet are meant. */
export interface PrintedWish {
  /** ISO 8601. */
  readonly days: readonly string[];
  readonly among: readonly ArticleId[];
}

/**
 * Cards, and the items that wait for theirs: those new or related anew, those whose words, speaker or relations a decision
 * changed, and all of them after a change of the codebook.
 */
export interface CardStore {
  /** Rows of items of a kind that wait, earliest first, at most so many. */
  listStale(kind: ComparisonKind, most: number): Promise<readonly number[]>;
  /** How many items and units of these kinds wait. */
  countStale(kinds: readonly KeptKind[]): Promise<number>;
  /** Lets every item of a kind wait. */
  markKindStale(kind: ComparisonKind): Promise<void>;
  /**
   * What these items may share a card with: those related to them with this certainty at least, those a person put together
   * with them, and those they share a card with now. Without themselves.
   */
  listNear(kind: ComparisonKind, rows: readonly number[], least: number): Promise<readonly number[]>;
  /**
   * Puts cards in the place of all that are made of any of these items, which wait no longer. False, and nothing done, where
   * the dossier is no longer in the state (`readState`) they were made from.
   */
  saveCards(kind: ComparisonKind, made: MadeCards): Promise<boolean>;
  /** Units of a kind that wait, in the order of their names, at most so many. */
  listWaiting(kind: UnitKind, most: number): Promise<readonly string[]>;
  /** Puts cards in the place of all that are made of these units, which wait no longer; false as saveCards. */
  saveUnitCards(kind: UnitKind, made: UnitCards): Promise<boolean>;
  /** Names of shelves that anything stands on, of those whose names begin so. */
  listShelves(kind: ShelfKind, beginning: string): Promise<readonly string[]>;
  /** Rows of the items on some shelves, each once. */
  listShelved(kind: ShelfKind, shelves: readonly string[]): Promise<readonly number[]>;
  /** Rows of items whose statement a coder rejected. */
  listRejected(kind: ComparisonKind): Promise<readonly number[]>;
  /** The texts that were read: who could have spoken when. */
  loadHeldTexts(): Promise<HeldTexts>;
  /** Another text after every change of these texts and of who speaks in them. */
  readTextState(): Promise<string>;
  /** One page of the cards that fit. */
  listCards(query: CardQuery): Promise<CardPage>;
  /** Every card that fits, in order: for exports. */
  walkCards(query: Omit<CardQuery, 'range'>): AsyncIterable<Json>;
  /** How many of the cards that fit have each value of a label. */
  tallyCards(query: Omit<CardQuery, 'range'>, label: string): Promise<readonly Tally[]>;
  /** What was kept under a name; null when nothing is. */
  readNote(name: string): Promise<Json>;
  writeNote(name: string, content: Json): Promise<void>;
  /** Party of each actor that has one, by the actor's key, as decisions leave it. */
  listParties(): Promise<ReadonlyMap<string, string>>;
  /** How many articles a kind of comparison has seen. */
  countCompared(kind: ComparisonKind): Promise<number>;
  /** Rows of the items of a kind, of all articles or of some, in the order their articles were added and they stand there. */
  listItemRows(kind: ComparisonKind, articles?: readonly string[]): Promise<readonly number[]>;
  /** Of these keys of outlets those that some article names as its own. */
  listKnownOutlets(keys: readonly string[]): Promise<readonly string[]>;
  /** Articles that an outlet printed: those certainly published on one of these days, and those among some. Addresses are left out. */
  listPrinted(outlet: string, wish: PrintedWish): Promise<readonly SourceArticle[]>;
  /** How often each name is used in a month as units of kind `naming` are called, by outlet and quoted party, in the order of their first uses. */
  tallyNames(month: string): Promise<readonly NameTally[]>;
}
