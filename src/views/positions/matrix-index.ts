// Sorts every report into the cells of a layout once; what a cell tells of any day is worked out when first asked for.
import { undatedDay } from '../../base/day-number.ts';
import { none, type PositionTable } from '../../model/position-table.ts';
import { type CellHistory, traceCell } from './cell-history.ts';
import type { MatrixColumn, MatrixLayout, MatrixRow } from './matrix.ts';
import { findConditional } from './report-stance.ts';

/** A layout with the history of each of its cells. */
export interface MatrixIndex {
  readonly table: PositionTable;
  readonly layout: MatrixLayout;
  /** The reports of a cell in order of time; rows and columns are indexes of the layout. */
  readonly reportsAt: (row: number, column: number) => readonly number[];
  /** The history of a cell, the same object ever after; null where nothing was ever reported. */
  readonly historyAt: (row: number, column: number) => CellHistory | null;
  /** For each party: days of the texts read in which it says something, rising. */
  readonly speaking: readonly (readonly number[])[];
  /** The same for each actor with a row: texts in which one takes a position. */
  readonly speakingActors: ReadonlyMap<number, readonly number[]>;
  /** Days of the texts that were read, and of those that were not, rising. */
  readonly read: readonly number[];
  readonly unread: readonly number[];
}

/** What every layout of one table shares: its reports in order of time, and the histories traced so far. */
export interface CellTracer {
  readonly order: Uint32Array;
  readonly trace: (row: MatrixRow, column: MatrixColumn, ordered: readonly number[]) => CellHistory;
}

/** Histories are kept, so that opening a row or folding a column traces only the cells that are new. */
export function createCellTracer(table: PositionTable): CellTracer {
  const conditional = findConditional(table.reports);
  const known = new Map<string, CellHistory>();
  return {
    order: orderReports(table),
    trace: (row, column, ordered) => {
      const key = `${row.party} ${row.kind === 'actor' ? row.actor : ''} ${column.members.join()}`;
      const held = known.get(key);
      if (held !== undefined) return held;
      const traced = traceCell({ table, conditional, ordered });
      known.set(key, traced);
      return traced;
    },
  };
}

/** Builds the index: once for each layout, in time that grows with the number of reports. */
export function indexMatrix(table: PositionTable, layout: MatrixLayout, tracer = createCellTracer(table)): MatrixIndex {
  const sorted = sortIntoCells(table, layout, tracer.order);
  const reportsAt = (row: number, column: number): readonly number[] => sorted[row]?.[column] ?? [];
  return {
    table,
    layout,
    reportsAt,
    historyAt: (row, column) => {
      const [line, head, ordered] = [layout.rows[row], layout.columns[column], reportsAt(row, column)];
      return line && head && ordered.length > 0 ? tracer.trace(line, head, ordered) : null;
    },
    speakingActors: indexActors(table, layout),
    ...indexTexts(table),
  };
}

/** The same index, of its first columns only: nothing of the others is worked out. */
export function takeColumns(index: MatrixIndex, count: number): MatrixIndex {
  const { rows, columns } = index.layout;
  return count >= columns.length ? index : { ...index, layout: { rows, columns: columns.slice(0, count) } };
}

/** Every report in order of time: the last day it may have been said on, then the first, then as they stand in the table. */
function orderReports({ reports }: PositionTable): Uint32Array {
  const order = Uint32Array.from(reports.row, (_, index) => index);
  const { first, last } = reports;
  return order.sort((a, b) => (last[a] ?? 0) - (last[b] ?? 0) || (first[a] ?? 0) - (first[b] ?? 0) || a - b);
}

function sortIntoCells(
  table: PositionTable,
  { rows, columns }: MatrixLayout,
  order: Uint32Array,
): readonly (readonly number[][])[] {
  const cells = rows.map(() => columns.map((): number[] => []));
  const columnOf = new Map(columns.flatMap(({ members }, column) => members.map((issue) => [issue, column] as const)));
  const rowOfParty = new Map(rows.flatMap((row, at) => (row.kind === 'party' ? [[row.party, at] as const] : [])));
  const rowOfActor = new Map(
    rows.flatMap((row, at) => (row.kind === 'actor' ? [[keyOfActor(row.party, row.actor), at] as const] : [])),
  );
  const { party, issue, actor, held } = table.reports;
  for (const report of order) {
    const column = columnOf.get(issue[report] ?? none);
    if (column === undefined) continue;
    const row = rowOfParty.get(party[report] ?? none);
    if (row !== undefined) cells[row]?.[column]?.push(report);
    if (rowOfActor.size === 0 || held[report] !== 0) continue;
    const actorRow = rowOfActor.get(keyOfActor(party[report], actor[report]));
    if (actorRow !== undefined) cells[actorRow]?.[column]?.push(report);
  }
  return cells;
}

function keyOfActor(party: number | undefined, actor: number | undefined): string {
  return `${party} ${actor}`;
}

function indexActors({ reports, texts }: PositionTable, { rows }: MatrixLayout): MatrixIndex['speakingActors'] {
  const spokenIn = new Map(
    rows.flatMap((row) => (row.kind === 'actor' ? [[row.actor, new Set<number>()] as const] : [])),
  );
  if (spokenIn.size > 0) {
    reports.actor.forEach((actor, report) => {
      if (reports.held[report] === 0) spokenIn.get(actor)?.add(reports.text[report] ?? none);
    });
  }
  const daysOf = (held: ReadonlySet<number>): readonly number[] =>
    [...held].map((text) => texts.last[text] ?? undatedDay).sort((a, b) => a - b);
  return new Map([...spokenIn].map(([actor, held]) => [actor, daysOf(held)]));
}

function indexTexts({ parties, texts }: PositionTable): Pick<MatrixIndex, 'speaking' | 'read' | 'unread'> {
  const speaking = parties.map((): number[] => []);
  const read: number[] = [];
  const unread: number[] = [];
  texts.last.forEach((day, text) => {
    (texts.isRead[text] === 1 ? read : unread).push(day ?? undatedDay);
    if (texts.isRead[text] === 1) for (const party of texts.parties[text] ?? []) speaking[party]?.push(day);
  });
  for (const days of [read, unread, ...speaking]) days.sort((a, b) => a - b);
  return { speaking, read, unread };
}
