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

/** Silent months that part a stray article, of an old report or a misread date, from the rest. */
const longestSilence = 24;
/** Share of all articles that the rest must hold for it to be drawn alone. */
const mainShare = 0.9;

/** A column for every month from the first to the last, silent ones too; sides in the order given, unknown ones last. Strays far off are left out. */
export function columnsOf(given: readonly WireMonth[], sideOrder: readonly string[]): readonly MonthColumn[] {
  const months = withoutStrays(given);
  const names = months.map(({ month }) => month).sort();
  const [first, last] = [names.at(0), names.at(-1)];
  if (first === undefined || last === undefined) return [];
  const rank = (side: string | null) => (side === null ? sideOrder.length : sideOrder.indexOf(side));
  return monthsBetween(first, last)
    .slice(-mostColumns)
    .map((month) => {
      const sides = months.filter((one) => one.month === month).toSorted((a, b) => rank(a.side) - rank(b.side));
      return { month, sides, total: countArticles(sides) };
    });
}

/** The last day of a month (`YYYY-MM`), as an ISO 8601 date. */
export function lastDayOf(month: string): string {
  return boundsOfEdtf(month)?.latest ?? month;
}

function withoutStrays(months: readonly WireMonth[]): readonly WireMonth[] {
  const runs: WireMonth[][] = [];
  for (const one of months.toSorted((a, b) => (a.month < b.month ? -1 : 1))) {
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && numberOf(one.month) - numberOf(last.month) <= longestSilence) runs.at(-1)?.push(one);
    else runs.push([one]);
  }
  const main = runs.find((run) => countArticles(run) >= mainShare * countArticles(months));
  return main ?? months;
}

/** Articles of these months, on all sides. */
export function countArticles(months: readonly Pick<WireMonth, 'count'>[]): number {
  return months.reduce((sum, { count }) => sum + count, 0);
}

function numberOf(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

function monthsBetween(first: string, last: string): readonly string[] {
  const [from, to] = [numberOf(first), numberOf(last)];
  return Array.from({ length: to - from + 1 }, (_, step) => {
    const at = from + step;
    return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`;
  });
}
