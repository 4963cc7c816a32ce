// The reports behind an opened cell, in order of date said, with the days on which the party turned.
import { none, type PositionTable } from '../../model/position-table.ts';
import type { Turn } from '../../views/positions/matrix.ts';
import type { MatrixIndex } from '../../views/positions/matrix-index.ts';

/** A report of the cell; `turn` is set where the party turned with it. */
export interface CellReport {
  readonly report: number;
  readonly side: string | null;
  readonly turn: Turn | null;
}

interface CellPlace {
  /** Indexes of the layout. */
  readonly row: number;
  readonly column: number;
  readonly asOf: number | null;
  /** Days on which the party turned. */
  readonly turns: readonly Turn[];
}

/** Every report of the cell by its day, oldest first: the party's own, and what others say of it. */
export function listCellReports(index: MatrixIndex, { row, column, asOf, turns }: CellPlace): readonly CellReport[] {
  const { table } = index;
  const turnAt = new Map(turns.map((turn) => [turn.report, turn]));
  return index
    .reportsAt(row, column)
    .filter((report) => asOf === null || (table.reports.last[report] ?? 0) <= asOf)
    .map((report) => ({ report, side: sideOfReport(table, report), turn: turnAt.get(report) ?? null }));
}

/** Side of the outlet that printed it first. */
function sideOfReport({ texts, outlets, reports }: PositionTable, report: number): string | null {
  const [outlet] = texts.outlets[reports.text[report] ?? none] ?? [];
  return outlets[outlet ?? none]?.side ?? null;
}
