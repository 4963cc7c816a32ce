// Sorts every report into the cells of a layout once; after that the matrix of any day is a few lookups.
import { undatedDay } from '../../base/day-number.ts';
import { none, type PositionTable } from '../../model/position-table.ts';
import { type CellHistory, traceCell } from './cell-history.ts';
import type { MatrixLayout } from './matrix.ts';
import { findConditional } from './report-stance.ts';

/** A layout with the history of each of its cells. */
export interface MatrixIndex {
  readonly table: PositionTable;
  readonly layout: MatrixLayout;
  /** `cells[row][column]`; null where nothing was ever reported. */
  readonly cells: readonly (readonly (CellHistory | null)[])[];
  /** For each party: days of the texts read in which it says something, rising. */
  readonly speaking: readonly (readonly number[])[];
  /** The same for each actor with a row: texts in which one takes a position. */
  readonly speakingActors: ReadonlyMap<number, readonly number[]>;
  /** Days of the texts that were read, and of those that were not, rising. */
  readonly read: readonly number[];
  readonly unread: readonly number[];
}

/** Builds the index: once for each layout, in time that grows with the number of reports. */
export function indexMatrix(table: PositionTable, layout: MatrixLayout): MatrixIndex {
  const conditional = findConditional(table.reports);
  const sorted = sortIntoCells(table, layout);
  const cells = sorted.map((row) =>
    row.map((ordered) => (ordered.length === 0 ? null : traceCell({ table, conditional, ordered }))),
  );
  return { table, layout, cells, speakingActors: indexActors(table, layout), ...indexTexts(table) };
}

/** Every report in order of time: the last day it may have been said on, then the first, then as they stand in the table. */
export function orderReports({ reports }: PositionTable): Uint32Array {
  const order = Uint32Array.from(reports.row, (_, index) => index);
  const { first, last } = reports;
  return order.sort((a, b) => (last[a] ?? 0) - (last[b] ?? 0) || (first[a] ?? 0) - (first[b] ?? 0) || a - b);
}

function sortIntoCells(table: PositionTable, { rows, columns }: MatrixLayout): readonly (readonly number[][])[] {
  const cells = rows.map(() => columns.map((): number[] => []));
  const columnOf = new Map(columns.flatMap(({ members }, column) => members.map((issue) => [issue, column] as const)));
  const rowOfParty = new Map(rows.flatMap((row, at) => (row.kind === 'party' ? [[row.party, at] as const] : [])));
  const rowOfActor = new Map(
    rows.flatMap((row, at) => (row.kind === 'actor' ? [[keyOfActor(row.party, row.actor), at] as const] : [])),
  );
  const { party, issue, actor, held } = table.reports;
  for (const report of orderReports(table)) {
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
