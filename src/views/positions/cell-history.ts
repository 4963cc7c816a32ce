// The history of one cell: what it says after each day something was reported, so that any date is found by halving.
import { undatedDay } from '../../base/day-number.ts';
import { none, type PositionTable } from '../../model/position-table.ts';
import { createDisputeTracker, memoryDays } from './dispute-tracker.ts';
import type { Attribution, Dispute, Posture, Stance, Turn } from './matrix.ts';
import { isMove, weighDay } from './report-stance.ts';

/** The cell after one day. */
export interface CellDay {
  readonly day: number;
  readonly stance: Stance | null;
  /** How many of the history's turns had happened. */
  readonly turns: number;
  readonly attribution: Attribution | null;
  /** The party's own statements so far. */
  readonly statements: number;
}

/** Where a count goes up: the number of statements after which one more outlet, or one more statement of a side, is there. */
export interface CellHistory {
  /** The dispute that stands after the day of that index; worked out when first asked for, since few days ever are. */
  readonly findDispute: (day: number) => Dispute | null;
  /** In order of time. */
  readonly days: readonly CellDay[];
  readonly turns: readonly Turn[];
  /** Own reports that may be vague: first and last day, only where they differ, and those without a date. */
  readonly vague: readonly { readonly first: number; readonly last: number }[];
  /** For each side: in which of the party's own statements (counted from 1) it has part, rising. */
  readonly statementsOfSide: ReadonlyMap<string | null, readonly number[]>;
  /** For each outlet: its side and the first of the party's own statements it carries. */
  readonly outlets: ReadonlyMap<number, { readonly side: string | null; readonly first: number }>;
}

/** Where the history of a cell is built from: the table, what hangs on conditions, the cell's reports in order of time. */
export interface CellReports {
  readonly table: PositionTable;
  readonly conditional: ReadonlySet<number>;
  readonly ordered: readonly number[];
}

/** Most reports an attribution names: the latest. */
const namedReports = 20;

/** Follows the reports of a cell day by day. */
export function traceCell({ table, conditional, ordered }: CellReports): CellHistory {
  const { reports } = table;
  const counts = createCounts(table);
  const starts: number[] = [];
  let start = 0;
  const days: CellDay[] = [];
  const turns: Turn[] = [];
  let stance: Stance | null = null;
  let attribution: Attribution | null = null;
  for (const ofDay of groupByDay(reports.last, ordered)) {
    const day = reports.last[ofDay[0] ?? 0] ?? undatedDay;
    const own = ofDay.filter((report) => reports.held[report] === 0);
    const attributed = ofDay.filter((report) => reports.held[report] !== 0);
    const moves = own.filter((report) => isMove(reports, report));
    for (const report of own) counts.add(report);
    starts.push(start);
    start += ofDay.length;
    if (moves.length > 0) {
      const found = weighDay(reports, conditional, moves);
      const turned: boolean = stance !== null && stance.posture !== found.posture;
      if (stance && turned) turns.push(toTurn(day, stance.posture, found));
      stance = { ...found, since: stance && !turned ? stance.since : day, latest: day };
    }
    if (attributed.length > 0) attribution = addAttributed(attribution, table, attributed);
    days.push({
      ...{ day, stance, attribution, turns: turns.length, statements: counts.statements() },
    });
  }
  const findDispute = rememberDisputes({ table, conditional, ordered }, days, starts);
  return { days, turns, vague: findVague(table, ordered), findDispute, ...counts.result() };
}

/** Follows the accounts over the time before a day; `starts` tells where in the order each day begins. */
function rememberDisputes(
  { table, conditional, ordered }: CellReports,
  days: readonly CellDay[],
  starts: readonly number[],
): CellHistory['findDispute'] {
  const { reports, texts } = table;
  const known = new Map<number, Dispute | null>();
  const sideOfReport = (report: number): string | null =>
    sideOf(table, texts.outlets[reports.text[report] ?? none]?.[0]);
  return (at) => {
    const held = known.get(at);
    if (held !== undefined) return held;
    const day = days[at]?.day ?? undatedDay;
    const tracker = createDisputeTracker({ table, conditional, sideOf: sideOfReport });
    let first = at;
    while (first > 0 && day - (days[first - 1]?.day ?? 0) <= memoryDays) first -= 1;
    for (const report of ordered.slice(starts[first], starts[at + 1])) {
      if (reports.held[report] === 0) tracker.addOwn(report, isMove(reports, report));
      else tracker.addAttributed(report);
    }
    const found = tracker.find(day);
    known.set(at, found);
    return found;
  };
}

function toTurn(day: number, from: Posture, { posture, reports }: Pick<Stance, 'posture' | 'reports'>): Turn {
  return { day, from, to: posture, report: reports[0] ?? none };
}

function* groupByDay(last: readonly number[], ordered: readonly number[]): Generator<readonly number[]> {
  for (let start = 0; start < ordered.length; ) {
    let end = start + 1;
    while (end < ordered.length && last[ordered[end] ?? 0] === last[ordered[start] ?? 0]) end += 1;
    yield ordered.slice(start, end);
    start = end;
  }
}

function addAttributed(
  held: Attribution | null,
  { reports, actors }: PositionTable,
  attributed: readonly number[],
): Attribution {
  const by = attributed.map((report) => actors[reports.actor[report] ?? none]?.party ?? none);
  const polarities = new Set(attributed.map((report) => (reports.polarity[report] === 0 ? 'for' : 'against')));
  if (held) polarities.add(held.polarity === 'both' ? 'for' : held.polarity);
  const [only] = polarities;
  return {
    by: [...new Set([...(held?.by ?? []), ...by])].sort((a, b) => a - b),
    polarity: held?.polarity === 'both' || polarities.size > 1 || only === undefined ? 'both' : only,
    statements: (held?.statements ?? 0) + new Set(attributed.map((report) => reports.statement[report])).size,
    reports: [...(held?.reports ?? []), ...attributed].slice(-namedReports),
  };
}

function findVague({ reports }: PositionTable, ordered: readonly number[]): CellHistory['vague'] {
  return ordered.flatMap((report) => {
    const [first = undatedDay, last = undatedDay] = [reports.first[report], reports.last[report]];
    const isVague = reports.held[report] === 0 && (first !== last || last === undatedDay);
    return isVague ? [{ first, last }] : [];
  });
}

function sideOf({ outlets }: PositionTable, outlet: number | undefined): string | null {
  return outlet === undefined ? null : (outlets[outlet]?.side ?? null);
}

interface Counts {
  add(report: number): void;
  outletsOf(report: number): readonly number[];
  statements(): number;
  result(): Pick<CellHistory, 'statementsOfSide' | 'outlets'>;
}

function createCounts(table: PositionTable): Counts {
  const { reports, texts } = table;
  const statementsOfSide = new Map<string | null, number[]>();
  const outlets = new Map<number, { side: string | null; first: number }>();
  const outletsOf = (report: number): readonly number[] => texts.outlets[reports.text[report] ?? none] ?? [];
  let statements = 0;
  let latest: number | undefined;
  return {
    outletsOf,
    statements: () => statements,
    add: (report) => {
      // Several positions of one statement stand together in order of time: it counts once.
      if (reports.statement[report] === latest) return;
      latest = reports.statement[report];
      statements += 1;
      const sides = new Set(outletsOf(report).map((outlet) => sideOf(table, outlet)));
      for (const side of sides.size > 0 ? sides : [null]) {
        const held = statementsOfSide.get(side);
        if (held) held.push(statements);
        else statementsOfSide.set(side, [statements]);
      }
      for (const outlet of outletsOf(report)) {
        if (!outlets.has(outlet)) outlets.set(outlet, { side: sideOf(table, outlet), first: statements });
      }
    },
    result: () => ({ statementsOfSide, outlets }),
  };
}
