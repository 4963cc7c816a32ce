// The history of one cell: what it says after each day something was reported, so that any date is found by halving.

import { undatedDay } from '../../base/day-number.ts';
import { addToGroup } from '../../base/group-by.ts';
import { remember } from '../../base/remember.ts';
import { none, type PositionTable } from '../../model/position-table.ts';
import { rememberDisputes } from './cell-disputes.ts';
import type { Attribution, Dispute, Posture, Stance, Turn } from './matrix.ts';
import { isMove, isTurn, isUnsure, pickTelling, postureAlone, weighDay } from './report-stance.ts';

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
  /** Day numbers on which something was reported, in order of time. */
  readonly days: readonly number[];
  /** The cell after the day of that index; worked out when first asked for, and the same object ever after. */
  readonly tellDay: (day: number) => CellDay;
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

/** Follows the reports of a cell day by day; only what every later day depends on is worked out for each. */
export function traceCell(cell: CellReports): CellHistory {
  const { table, conditional, ordered } = cell;
  const { reports } = table;
  const counts = createCounts(table);
  const days: number[] = [];
  const marks: DayMarks = { starts: [], statements: [], turns: [], standing: [], since: [], attributions: [] };
  const turns: Turn[] = [];
  let [start, standing, since] = [0, none, undatedDay];
  let posture: Posture | null = null;
  let standingMoves: readonly number[] = [];
  let attribution: Attribution | null = null;
  while (start < ordered.length) {
    const ofDay = takeDay(reports.last, ordered, start);
    const day = reports.last[ofDay[0] ?? 0] ?? undatedDay;
    const own = pick(ofDay, (report) => reports.held[report] === 0);
    const moves = pickTelling(
      reports,
      pick(own, (report) => isMove(reports, report)),
    );
    for (const report of own) counts.add(report);
    // What nobody dated cannot be later than what somebody did: it tells the stand only where nothing else does.
    // Nor does an unsure reading overturn what was read surely.
    const isHeard =
      standing === none || (day !== undatedDay && (!isUnsure(reports, moves) || isUnsure(reports, standingMoves)));
    if (moves.length > 0 && isHeard) {
      const taken = postureOfDay(reports, conditional, moves);
      if (posture === null) since = day;
      else if (posture !== taken) {
        const found = weighDay(reports, conditional, moves);
        if (isTurn({ posture, move: weighDay(reports, conditional, standingMoves).move }, found)) {
          turns.push({ day, from: posture, to: taken, report: found.reports[0] ?? none });
          since = day;
        }
      }
      posture = taken;
      standing = days.length;
      standingMoves = moves;
    }
    if (own.length < ofDay.length) {
      const attributed = pick(ofDay, (report) => reports.held[report] !== 0);
      attribution = addAttributed(attribution, table, attributed);
    }
    days.push(day);
    marks.starts.push(start);
    marks.statements.push(counts.statements());
    marks.turns.push(turns.length);
    marks.standing.push(standing);
    marks.since.push(since);
    marks.attributions.push(attribution);
    start += ofDay.length;
  }
  const findDispute = rememberDisputes(cell, days, marks.starts);
  const tellDay = rememberDays(cell, days, marks);
  const vague = findVague(table, ordered);
  return { days, tellDay, turns, vague, findDispute, ...counts.result() };
}

/** For each day: where its reports begin, and what holds after it. */
interface DayMarks {
  readonly starts: number[];
  readonly statements: number[];
  readonly turns: number[];
  /** Index of the latest day with a move; `none` before the first. */
  readonly standing: number[];
  /** Day number since which the party stands as it does. */
  readonly since: number[];
  readonly attributions: (Attribution | null)[];
}

function rememberDays(
  { table: { reports }, conditional, ordered }: CellReports,
  days: readonly number[],
  marks: DayMarks,
): CellHistory['tellDay'] {
  const known = new Map<number, CellDay>();
  const stanceOf = (at: number): Stance | null => {
    const standing = marks.standing[at] ?? none;
    if (standing === none) return null;
    // Days without a move leave the stance as it was: the very same object, so that the page need not draw it again.
    if (standing !== at) return tellDay(standing).stance;
    const ofDay = ordered.slice(marks.starts[at], marks.starts[at + 1]);
    const moves = pickTelling(
      reports,
      ofDay.filter((report) => reports.held[report] === 0 && isMove(reports, report)),
    );
    const day = days[at] ?? undatedDay;
    const weighed = weighDay(reports, conditional, moves);
    const unsure = isUnsure(reports, weighed.reports);
    return { ...weighed, isUnsure: unsure, since: marks.since[at] ?? day, latest: day };
  };
  const tellDay = (at: number): CellDay => {
    const held = known.get(at);
    if (held) return held;
    const told: CellDay = {
      day: days[at] ?? undatedDay,
      stance: stanceOf(at),
      attribution: marks.attributions[at] ?? null,
      turns: marks.turns[at] ?? 0,
      statements: marks.statements[at] ?? 0,
    };
    known.set(at, told);
    return told;
  };
  return tellDay;
}

/** Posture of a day with moves. */
function postureOfDay(
  reports: PositionTable['reports'],
  conditional: ReadonlySet<number>,
  moves: readonly number[],
): Posture {
  const [only] = moves;
  if (only === undefined || moves.length > 1) return weighDay(reports, conditional, moves).posture;
  return postureAlone(reports, conditional, only);
}

/** The reports of one day, of which `ordered` holds the first at `start`. */
function takeDay(last: readonly number[], ordered: readonly number[], start: number): readonly number[] {
  let end = start + 1;
  while (end < ordered.length && last[ordered[end] ?? 0] === last[ordered[start] ?? 0]) end += 1;
  return ordered.slice(start, end);
}

const nothing: readonly number[] = [];

/** Like `filter`, without a new list for the one report that most days have: there are a hundred thousand such days. */
function pick(ofDay: readonly number[], passes: (report: number) => boolean): readonly number[] {
  const [only] = ofDay;
  if (ofDay.length > 1 || only === undefined) return ofDay.filter(passes);
  return passes(only) ? ofDay : nothing;
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
  const vague: { first: number; last: number }[] = [];
  for (const report of ordered) {
    const first = reports.first[report] ?? undatedDay;
    const last = reports.last[report] ?? undatedDay;
    if (reports.held[report] === 0 && (first !== last || last === undatedDay)) vague.push({ first, last });
  }
  return vague;
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
  const sidesOf = rememberSides(table);
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
      const printed = outletsOf(report);
      for (const side of sidesOf(reports.text[report] ?? none)) {
        addToGroup(statementsOfSide, side, statements);
      }
      for (const outlet of printed) {
        if (!outlets.has(outlet)) outlets.set(outlet, { side: sideOf(table, outlet), first: statements });
      }
    },
    result: () => ({ statementsOfSide, outlets }),
  };
}

/** The sides of each text, listed once for all cells of a table: there are many reports of one text. */
const sidesOfTexts = remember((_: PositionTable): (readonly (string | null)[])[] => []);

function rememberSides(table: PositionTable): (text: number) => readonly (string | null)[] {
  const known = sidesOfTexts(table);
  return (text) => {
    known[text] ??= listSides(table, table.texts.outlets[text] ?? []);
    return known[text];
  };
}

/** Each side once; a text of no known outlet has no side. */
function listSides(table: PositionTable, printed: readonly number[]): readonly (string | null)[] {
  if (printed.length < 2) return [sideOf(table, printed[0])];
  return [...new Set(printed.map((outlet) => sideOf(table, outlet)))];
}
