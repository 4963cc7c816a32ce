// A cell of the matrix in one quarter of a year: disputes over positions are kept in pieces of this size, so that a new
// report lets few of them be made again.
//
// Example: what Oster says of observers on 20 March 2031 concerns `["observers","oster","2031-1"]`, and the quarter after it,
// which looks back on March.
import { toDayNumber, toIsoDay, undatedDay } from '../base/day-number.ts';

/** A party's position on an issue, both by their ids, in a quarter: `2031-1`, or '' for what nothing dates. */
export interface CellQuarter {
  readonly issue: string;
  readonly party: string;
  readonly quarter: string;
}

/** Days before a quarter that its disputes are seen from: two months in which an account stands and is denied, and a week that a day may be vague by. */
export const lookBackDays = 67;

/** The name of a unit of kind `position`. */
export function nameCellQuarter({ issue, party, quarter }: CellQuarter): string {
  return JSON.stringify([issue, party, quarter]);
}

/** Reads the name of a unit of kind `position`; throws on any other text. */
export function readCellQuarter(unit: string): CellQuarter {
  const [issue, party, quarter]: readonly unknown[] = JSON.parse(unit);
  if (typeof issue === 'string' && typeof party === 'string' && typeof quarter === 'string')
    return { issue, party, quarter };
  throw new Error(`Not a cell and a quarter: ${unit}`);
}

/** The quarter of a day number. */
export function quarterOf(day: number): string {
  const [year, month] = toIsoDay(day)?.split('-') ?? [];
  return year === undefined ? '' : `${year}-${Math.ceil(Number(month) / monthsOfQuarter)}`;
}

const monthsOfQuarter = 3;

/** First and last day number of a quarter; of what is undated both are `undatedDay`. */
export function daysOfQuarter(quarter: string): { readonly first: number; readonly last: number } {
  if (quarter === '') return { first: undatedDay, last: undatedDay };
  const [year, number] = quarter.split('-').map(Number);
  const first = firstDay(year ?? 0, number ?? 1);
  return {
    first,
    last: (number === quartersOfYear ? firstDay((year ?? 0) + 1, 1) : firstDay(year ?? 0, (number ?? 1) + 1)) - 1,
  };
}

const quartersOfYear = 4;

function firstDay(year: number, quarter: number): number {
  const month = (quarter - 1) * monthsOfQuarter + 1;
  return toDayNumber(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`);
}
