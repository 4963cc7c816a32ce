// Months without a gap, each with its articles by side.
import { boundsOfEdtf } from '../../base/edtf-bounds.ts';
import type { WireMonth } from '../../server/wire.ts';

/** One month of the chart. */
export interface MonthColumn {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly total: number;
  readonly sides: readonly { readonly side: string | null; readonly count: number }[];
}

/** More columns than these cannot be told apart; then only the latest are shown. */
const mostColumns = 60;

/** A column for every month from the first to the last, silent ones too; sides in the order given, unknown ones last. */
export function columnsOf(months: readonly WireMonth[], sideOrder: readonly string[]): readonly MonthColumn[] {
  const names = months.map(({ month }) => month).sort();
  const [first, last] = [names.at(0), names.at(-1)];
  if (first === undefined || last === undefined) return [];
  const rank = (side: string | null) => (side === null ? sideOrder.length : sideOrder.indexOf(side));
  return monthsBetween(first, last)
    .slice(-mostColumns)
    .map((month) => {
      const sides = months.filter((one) => one.month === month).toSorted((a, b) => rank(a.side) - rank(b.side));
      return { month, sides, total: sides.reduce((sum, { count }) => sum + count, 0) };
    });
}

/** The last day of a month (`YYYY-MM`), as an ISO 8601 date. */
export function lastDayOf(month: string): string {
  return boundsOfEdtf(month)?.latest ?? month;
}

function monthsBetween(first: string, last: string): readonly string[] {
  const number = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
  const [from, to] = [number(first), number(last)];
  return Array.from({ length: to - from + 1 }, (_, step) => {
    const at = from + step;
    return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`;
  });
}
