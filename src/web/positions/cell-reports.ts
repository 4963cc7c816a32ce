// The reports behind an opened cell, in order of date said, with the days on which the party turned.
import { heldCodes, none, type PositionTable } from '../../model/position-table.ts';
import type { MatrixCell, MatrixColumn, MatrixRow, Turn } from '../../views/positions/matrix.ts';
import { orderReports } from '../../views/positions/matrix-index.ts';

/** A report of the cell; `turn` is set where the party turned with it. */
export interface CellReport {
  readonly report: number;
  readonly side: string | null;
  readonly turn: Turn | null;
}

interface CellPlace {
  readonly row: MatrixRow;
  readonly column: MatrixColumn;
  readonly cell: MatrixCell;
  readonly asOf: number | null;
}

const codeOfSelf = heldCodes.indexOf('self');

/** Every report of the cell by its day, oldest first: the party's own, and what others say of it. */
export function listCellReports(table: PositionTable, { row, column, cell, asOf }: CellPlace): readonly CellReport[] {
  const { reports } = table;
  const members = new Set(column.members);
  const turns = new Map(cell.turns.map((turn) => [turn.report, turn]));
  const isOfCell = (report: number): boolean =>
    reports.party[report] === row.party &&
    members.has(reports.issue[report] ?? none) &&
    (asOf === null || (reports.last[report] ?? 0) <= asOf) &&
    (row.kind === 'party' || (reports.actor[report] === row.actor && reports.held[report] === codeOfSelf));
  return [...orderReports(table)]
    .filter(isOfCell)
    .map((report) => ({ report, side: sideOfReport(table, report), turn: turns.get(report) ?? null }));
}

/** Side of the outlet that printed it first. */
export function sideOfReport({ texts, outlets, reports }: PositionTable, report: number): string | null {
  const [outlet] = texts.outlets[reports.text[report] ?? none] ?? [];
  return outlets[outlet ?? none]?.side ?? null;
}
