// Counts of a timeline: how many entries lie in each bin of time, which of them surely, and where most of the axis lies.
//
// Example: bins of a month; an entry of 3 May is surely in May; one of "spring" may lie in March, April or May.
import type { TimelineKind } from '../../model/timeline.ts';
import type { LaneBins, TimelineExtent } from '../../model/timeline-window.ts';

/** Entries of one kind and lane with the same first and last day, as day numbers. */
export interface DayCount {
  readonly kind: TimelineKind;
  readonly lane: string;
  readonly first: number;
  readonly last: number;
  readonly count: number;
}

/** Days in sight and how they are cut: `bins` stretches of `binDays` from `from` on. */
export interface BinCut {
  readonly from: number;
  readonly binDays: number;
  readonly bins: number;
}

/** The counts of each lane, by its key. */
export function binDays(
  days: readonly DayCount[],
  { from, binDays: width, bins }: BinCut,
): ReadonlyMap<string, LaneBins> {
  const lanes = new Map<string, { sure: number[]; vague: number[] }>();
  for (const { lane, first, last, count } of days) {
    const [start, end] = [Math.floor((first - from) / width), Math.floor((last - from) / width)];
    if (end < 0 || start >= bins) continue;
    const held = lanes.get(lane) ?? { sure: new Array<number>(bins).fill(0), vague: new Array<number>(bins).fill(0) };
    lanes.set(lane, held);
    const into = start === end ? held.sure : held.vague;
    for (let bin = Math.max(0, start); bin <= Math.min(bins - 1, end); bin += 1) into[bin] = (into[bin] ?? 0) + count;
  }
  return lanes;
}

/** How many entries overlap a stretch of days. */
export function countInSight(days: readonly DayCount[], from: number, to: number): number {
  return days.reduce((sum, { first, last, count }) => (last >= from && first <= to ? sum + count : sum), 0);
}

/** Share of the entries that may lie before what is shown at first: a few of long ago would squeeze all others into a corner. */
const leftBehind = 0.1;

/** What the axis holds; `days` are of one lane. */
export function measureDays(days: readonly DayCount[], undated: number): TimelineExtent {
  const counts = { event: 0, statement: 0, move: 0 };
  for (const { kind, count } of days) counts[kind] += count;
  const all = counts.event + counts.statement + counts.move;
  const ordered = [...days].sort((a, b) => a.first - b.first);
  let [first, last, behind, bulk] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0, 0];
  let isFound = false;
  for (const day of ordered) {
    first = Math.min(first, day.first);
    last = Math.max(last, day.last);
    behind += day.count;
    if (isFound || behind <= Math.floor(all * leftBehind)) continue;
    [bulk, isFound] = [day.first, true];
  }
  return {
    counts,
    undated,
    axis: all === 0 ? null : { first, last, bulk: [bulk, ordered.at(-1)?.first ?? last] },
  };
}
