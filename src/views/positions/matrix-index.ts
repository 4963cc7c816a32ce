// Sorts every report into the cells of a layout once; what a cell tells of any day is worked out when first asked for.
import { undatedDay } from '../../base/day-number.ts';
import { heldCodes, none, type PositionTable } from '../../model/position-table.ts';
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
export function orderReports({ reports }: Pick<PositionTable, 'reports'>): Uint32Array {
  const order = Uint32Array.from(reports.row, (_, index) => index);
  const { first, last } = reports;
  return order.sort((a, b) => (last[a] ?? 0) - (last[b] ?? 0) || (first[a] ?? 0) - (first[b] ?? 0) || a - b);
}

const codeOfSelf = heldCodes.indexOf('self');

function sortIntoCells(
  table: PositionTable,
  { rows, columns }: MatrixLayout,
  order: Uint32Array,
): readonly (readonly number[][])[] {
  const cells = rows.map(() => columns.map((): number[] => []));
  const columnOf = table.issues.map(() => none);
  columns.forEach(({ members }, column) => {
    for (const issue of members) columnOf[issue] = column;
  });
  const rowOfParty = table.parties.map(() => none);
  // A row for each party and actor, both by number: a key of words for every report would take longer than all the rest.
  const rowsOfActors = table.parties.map(() => new Map<number, number>());
  rows.forEach((row, at) => {
    if (row.kind === 'party') rowOfParty[row.party] = at;
    else rowsOfActors[row.party]?.set(row.actor, at);
  });
  const { party, issue, actor, held } = table.reports;
  for (const report of order) {
    const column = columnOf[issue[report] ?? none] ?? none;
    if (column === none) continue;
    const ofParty = party[report] ?? none;
    cells[rowOfParty[ofParty] ?? none]?.[column]?.push(report);
    if (held[report] === codeOfSelf)
      cells[rowsOfActors[ofParty]?.get(actor[report] ?? none) ?? none]?.[column]?.push(report);
  }
  return cells;
}

function indexActors({ reports, texts }: PositionTable, { rows }: MatrixLayout): MatrixIndex['speakingActors'] {
  const spokenIn = new Map(
    rows.flatMap((row) => (row.kind === 'actor' ? [[row.actor, new Set<number>()] as const] : [])),
  );
  if (spokenIn.size > 0) {
    reports.actor.forEach((actor, report) => {
      if (reports.held[report] === codeOfSelf) spokenIn.get(actor)?.add(reports.text[report] ?? none);
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
