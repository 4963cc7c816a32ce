// What a page lists, kept ready: a group that comparing found, with what it is chosen and sorted by, so that a page of them
// is looked up and not worked out. A card is made again when something it is made of changes.
import type { Json } from './comparison.ts';

/**
 * The lists cards stand in: happenings; acts of speech that several accounts report, quotations in one account alone, and
 * sentences of transcripts; figures of one thing, and sums; disputes told as claims, dates or figures.
 */
export const cardLists = ['event', 'quote', 'lone-quote', 'occasion', 'figure', 'sum', 'dispute'] as const;

/** A list of cards. */
export type CardList = (typeof cardLists)[number];

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
  /** Rows of the items it is made of. */
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
