// The disputes of one cell: that of a day, worked out when it is asked for, or those of some time in one pass.
import { undatedDay } from '../../base/day-number.ts';
import { none, type PositionTable } from '../../model/position-table.ts';
import { createDisputeTracker, memoryDays } from './dispute-tracker.ts';
import type { Dispute } from './matrix.ts';
import { isMove } from './report-stance.ts';

/** Where disputes are followed: the table, what hangs on conditions, reports of one cell in order of time. */
interface CellReports {
  readonly table: PositionTable;
  readonly conditional: ReadonlySet<number>;
  readonly ordered: readonly number[];
}

/** Follows the accounts over the time before a day; `starts` tells where in the order each day begins. */
export function rememberDisputes(
  { table, conditional, ordered }: CellReports,
  days: readonly number[],
  starts: readonly number[],
): (at: number) => Dispute | null {
  const { reports, texts } = table;
  const known = new Map<number, Dispute | null>();
  const sideOfReport = (report: number): string | null =>
    sideOf(table, texts.outlets[reports.text[report] ?? none]?.[0]);
  return (at) => {
    const held = known.get(at);
    if (held !== undefined) return held;
    const day = days[at] ?? undatedDay;
    const tracker = createDisputeTracker({ table, conditional, sideOf: sideOfReport });
    let first = at;
    while (first > 0 && day - (days[first - 1] ?? 0) <= memoryDays) first -= 1;
    for (const report of ordered.slice(starts[first], starts[at + 1])) {
      if (reports.held[report] === 0) tracker.addOwn(report, isMove(reports, report));
      else tracker.addAttributed(report);
    }
    const found = tracker.find(day);
    known.set(at, found);
    return found;
  };
}

/** Every dispute that stands after a day of these reports, followed in one go; one that lasts comes once for each day. */
export function followDisputes({ table, conditional, ordered }: CellReports): readonly Dispute[] {
  const { reports, texts } = table;
  const tracker = createDisputeTracker({
    ...{ table, conditional },
    sideOf: (report) => sideOf(table, texts.outlets[reports.text[report] ?? none]?.[0]),
  });
  return ordered.flatMap((report, at) => {
    if (reports.held[report] === 0) tracker.addOwn(report, isMove(reports, report));
    else tracker.addAttributed(report);
    const day = reports.last[report] ?? undatedDay;
    const isOver = day !== reports.last[ordered[at + 1] ?? none];
    return (isOver && tracker.find(day)) || [];
  });
}

function sideOf({ outlets }: PositionTable, outlet: number | undefined): string | null {
  return outlet === undefined ? null : (outlets[outlet]?.side ?? null);
}
