// The days on which something new was said: the steps of the time slider.
import { toIsoDay, undatedDay } from '../../base/day-number.ts';
import type { PositionTable } from '../../model/position-table.ts';

/** Day numbers in order, each once; undated reports have no step. */
export function listReportDays({ reports }: PositionTable): readonly number[] {
  return [...new Set(reports.last)].filter((day) => day !== undatedDay).toSorted((a, b) => a - b);
}

/** Number of the last step at or before `day`; -1 when the record begins later. */
export function stepAt(days: readonly number[], day: number): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? 0) <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** How much was said between one step and the next, for the columns above the slider. */
export function countByStep({ reports }: PositionTable, days: readonly number[]): readonly number[] {
  const stepOf = new Map(days.map((day, step) => [day, step]));
  const counts = days.map(() => 0);
  for (const day of reports.last) {
    const step = stepOf.get(day);
    if (step !== undefined) counts[step] = (counts[step] ?? 0) + 1;
  }
  return counts;
}

/** A day number as the address writes it. */
export function writeDay(day: number | null): string | null {
  return day === null ? null : toIsoDay(day);
}
