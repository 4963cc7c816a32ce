// Calendar days as text, for invented articles.
import { toDayNumber, toIsoDay } from '../../src/base/day-number.ts';

/** The ISO day `days` after `from`. */
export function addDays(from: string, days: number): string {
  return toIsoDay(toDayNumber(from) + days) ?? from;
}
