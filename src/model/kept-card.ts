// What a page lists, kept ready: a group that comparing found, with what it is chosen and sorted by, so that a page of them
// is looked up and not worked out. A card is made again when something it is made of changes.
import type { ComparisonKind, Json } from './comparison.ts';

/**
 * The lists cards stand in: happenings; acts of speech that several accounts report, quotations in one account alone, and
 * sentences of transcripts; figures of one thing, and sums; disputes; disputes over claims that one over figures or dates tells
 * better, which are not shown; accusations of one party in one month that were answered; citations; articles of
 * one source; what several articles tell; how often names are used in one month.
 */
export const cardLists = [
  ...(['event', 'quote', 'lone-quote', 'occasion', 'figure', 'sum'] as const),
  ...(['dispute', 'repeated-dispute', 'answered'] as const),
  ...(['citation', 'family', 'trail', 'naming'] as const),
] as const;

/** A list of cards. */
export type CardList = (typeof cardLists)[number];

/**
 * Kinds of shelves: items that stand on one are looked up together, without being related. `answer`: claims by which a party
 * may answer in a month; `accused`: accusations of a party in a month; `accusation`: all accusations of a quarter of a year.
 */
export const shelfKinds = ['answer', 'accused', 'accusation'] as const;

/** A kind of shelf. */
export type ShelfKind = (typeof shelfKinds)[number];

/**
 * What cards are made of other than items: shelves; cells of the matrix in a quarter (cell-quarter.ts); the accounts of a
 * dispute, by its id; and the names used in a month, `YYYY-MM`, or '' for articles without one.
 */
export const unitKinds = [...shelfKinds, 'position', 'account', 'naming'] as const;

/** A kind of unit. */
export type UnitKind = (typeof unitKinds)[number];

/** What cards are kept of: items of a kind of comparison, or units. */
export type KeptKind = ComparisonKind | UnitKind;

/** A unit by its name. */
export interface CardUnit {
  readonly kind: UnitKind;
  readonly unit: string;
}

/** An item on a shelf. */
export interface ShelvedItem {
  readonly kind: ShelfKind;
  readonly shelf: string;
  readonly row: number;
}

/** Something a card is chosen or counted by: `{ name: 'party', value: 'oster' }`. */
export interface CardLabel {
  readonly name: string;
  readonly value: string;
}

/** A card. */
export interface KeptCard {
  readonly list: CardList;
  /** Cards stand in the order of these texts, compared letter by letter. */
  readonly place: string;
  /** First and last day it is about, ISO 8601; null where nothing tells. */
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly labels: readonly CardLabel[];
  /** Rows of the items it is made of; none where it is made of a unit. */
  readonly rows: readonly number[];
  /** What is searched in it, in lower case; nothing where left out. */
  readonly words?: string;
  /** What is shown. */
  readonly content: Json;
}

/** Digits of a number in a place: enough for every row of a database. */
const placeDigits = 10;

/** A number as part of a place: texts of one length sort as their numbers. Negative numbers and those too large are cut off. */
export function placeOf(number: number): string {
  const most = 10 ** placeDigits - 1;
  return String(Math.max(0, Math.min(most, Math.round(number)))).padStart(placeDigits, '0');
}

/** The same, so that the largest number comes first. */
export function placeFromTop(number: number): string {
  return placeOf(10 ** placeDigits - 1 - number);
}
