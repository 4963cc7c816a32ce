// The days a time may mean, as numbers, and how far two times lie apart.
import { toDayNumber } from './day-number.ts';
import { boundsOfEdtf } from './edtf-bounds.ts';

/** First and last day something may have happened, both included, as day numbers. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

/** The days an EDTF expression may mean; null when it is open at an end or no EDTF. */
export function dayRangeOf(edtf: string | null): DayRange | null {
  const bounds = edtf === null ? null : boundsOfEdtf(edtf);
  if (!bounds?.earliest || !bounds.latest) return null;
  return { first: toDayNumber(bounds.earliest), last: toDayNumber(bounds.latest) };
}

/** Days from the end of the earlier to the start of the later; 0 when they overlap. */
export function daysBetween(a: DayRange, b: DayRange): number {
  return Math.max(0, a.first - b.last, b.first - a.last);
}

/** Days a time leaves open: 0 for one day, 30 for January. */
export function vaguenessOf({ first, last }: DayRange): number {
  return last - first;
}
