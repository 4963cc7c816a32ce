// Where claims are looked up by their time: months in which an accusation may be answered, months of which a claim may be an answer,
// and periods in which accusations told again are one.
//
// Example: what Velm accuses Oster of on day 100 is answered on "oster 3", and told in period "1".
import { toIsoDay } from '../../base/day-number.ts';
import type { Claim } from '../../model/claim-item.ts';
import type { ComparedEntry } from '../../model/comparison-rows.ts';
import { accusedParties, deniesCharges, fewestShared, type PartyOf, toItem } from './accusation.ts';
import { openWindow } from './find-silent.ts';

/** Months a claim may span and still be looked for by them; one that spans more is looked at from every month. */
const mostMonths = 24;

/** Days of a month as they are shelved: any length does, as long as a window takes few of them. */
const monthDays = 30;

/** Days of a period: a quarter of a year. */
const periodDays = 90;

/** Days before the end of a period from which an accusation is told in the next, and within which one that is told again is one. */
export const tellingDays = 30;

/** Where a claim is looked up by what is not related to it. */
export interface ClaimShelves {
  /** Of an accusation: shelves of the accused in the months in which an answer may come. */
  readonly accused: readonly string[];
  /** Of a claim that may answer one: shelves of whose it is in the months it may be of. */
  readonly answer: readonly string[];
  /** Of an accusation: periods in which its tellings are put together. */
  readonly accusation: readonly string[];
}

/** The shelves of a claim. */
export function shelveClaim(entry: ComparedEntry, partyOf: PartyOf): ClaimShelves {
  const { claim, words, side } = toItem(entry);
  const owner = claim.party ?? side;
  const accused = accusedParties(claim, partyOf);
  const mayShare = words.size >= fewestShared || deniesCharges(claim);
  return {
    accused: accused.flatMap((party) => nameShelves(party, windowOf(claim))),
    answer: owner !== null && mayShare ? nameShelves(owner, claim.days) : [],
    accusation: accused.length === 0 ? [] : listPeriods(claim),
  };
}

/** A party's shelf of what no month holds: undated, or too vague; and how the names of all its shelves begin. */
export function undatedShelf(party: string): string {
  return `${shelvesOf(party)}any`;
}

/** How the names of a party's shelves begin. */
export function shelvesOf(party: string): string {
  return `${party} `;
}

/** The party of a shelf. */
export function partyOfShelf(shelf: string): string {
  return shelf.slice(0, shelf.lastIndexOf(' '));
}

/** The shelves of a party that hold some days; null where nothing dates them. */
export function nameShelves(party: string, days: readonly [number, number] | null): readonly string[] {
  const months = monthsOf(days);
  return months === null ? [undatedShelf(party)] : months.map((month) => `${shelvesOf(party)}${month}`);
}

/** Days in which an answer may come; null where nothing dates the accusation. */
export function windowOf({ days }: Claim): readonly [number, number] | null {
  const window = days && openWindow({ from: toIsoDay(days[0]), to: toIsoDay(days[1]) });
  return window && [window.first, window.last];
}

/** The months that days lie in; null where nothing dates them, or too vaguely. */
function monthsOf(days: readonly [number, number] | null): readonly number[] | null {
  if (days === null) return null;
  const [first, last] = days.map((day) => Math.floor(day / monthDays)) as [number, number];
  const count = last - first + 1;
  return count > mostMonths ? null : Array.from({ length: count }, (_, at) => first + at);
}

/** The last day an accusation may be of; null where nothing dates it, or too vaguely. */
export function dayOfClaim({ days }: Claim): number | null {
  return monthsOf(days) === null ? null : (days?.[1] ?? null);
}

/** The period of an accusation, and the next where it begins soon: what is told there again is seen to be told again. */
function listPeriods(claim: Claim): readonly string[] {
  const day = dayOfClaim(claim);
  if (day === null) return [undatedPeriod];
  return [...new Set([day, day + 2 * tellingDays].map((one) => String(Math.floor(one / periodDays))))];
}

const undatedPeriod = 'any';

/** First and last day number of a period; null for the one of what is undated. */
export function daysOfPeriod(period: string): { readonly first: number; readonly last: number } | null {
  if (period === undatedPeriod) return null;
  const first = Number(period) * periodDays;
  return { first, last: first + periodDays - 1 };
}
