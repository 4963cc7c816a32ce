// The matrix of a dossier as of a day, and the positions behind the cells a user asked for.
import { toDayNumber, undatedDay } from '../base/day-number.ts';
import type { PositionEntry } from '../model/dossier-rows.ts';
import { none, type PositionTable } from '../model/position-table.ts';
import type { CellChange } from '../views/positions/agreement.ts';
import { compareMatrices } from '../views/positions/compare-matrices.ts';
import { computeMatrix } from '../views/positions/compute-matrix.ts';
import type { Matrix } from '../views/positions/matrix.ts';
import { indexMatrix } from '../views/positions/matrix-index.ts';
import { layoutMatrix } from '../views/positions/matrix-layout.ts';
import { chooseIssues, chooseParty } from './choose-from-codebook.ts';
import type { Dossier } from './open-dossier.ts';

/** What is asked for. Party and issue are names as a user writes them, or ids; dates are ISO 8601. */
export interface PositionWish {
  /** Last day counted; all there is where left out. */
  readonly asOf?: string | undefined;
  readonly party?: string | undefined;
  readonly issue?: string | undefined;
  /** Only cells that are not what they were at the end of this day, and what was said after it. */
  readonly changedSince?: string | undefined;
}

/** The answer. */
export interface FoundPositions {
  readonly table: PositionTable;
  readonly matrix: Matrix;
  /** Rows and columns of the matrix that were asked for. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Null unless changes were asked for. */
  readonly changes: readonly CellChange[] | null;
  /** Indexes of the reports behind the cells shown. */
  readonly reports: readonly number[];
  /** The positions of these reports, by date. */
  readonly entriesOf: (reports: readonly number[]) => AsyncIterable<PositionEntry>;
}

/** Computes the matrix. Fails with `bad-argument` when a name fits nothing or several. */
export async function findPositions({ store, codebook }: Dossier, wish: PositionWish): Promise<FoundPositions> {
  const party = wish.party && chooseParty(codebook, wish.party);
  const wanted = wish.issue ? new Set(chooseIssues(codebook, wish.issue)) : null;
  const table = await store.loadPositionTable();
  const layout = layoutMatrix(table, { openIssues: 'all' });
  const index = indexMatrix(table, layout);
  const matrix = computeMatrix(index, wish.asOf === undefined ? null : toDayNumber(wish.asOf));
  const rows = layout.rows.flatMap((row, at) => (!party || table.parties[row.party]?.id === party ? [at] : []));
  const columns = layout.columns.flatMap((column, at) =>
    !wanted || wanted.has(table.issues[column.issue]?.id ?? '') ? [at] : [],
  );
  const since = wish.changedSince === undefined ? null : toDayNumber(wish.changedSince);
  const changes =
    since === null
      ? null
      : compareMatrices(computeMatrix(index, since), matrix).filter(
          ({ row, column }) => rows.includes(row) && columns.includes(column),
        );
  const found = { table, matrix, rows, columns, changes };
  return {
    ...found,
    reports: listReports(found, since),
    entriesOf: (reports) => store.walkPositions({ rows: reports.map((report) => table.reports.row[report] ?? none) }),
  };
}

/** Indexes of the reports in the cells shown. */
function listReports(
  { table: { reports }, matrix, rows, columns, changes }: Omit<FoundPositions, 'reports' | 'entriesOf'>,
  since: number | null,
): readonly number[] {
  const { layout } = matrix;
  const shown = changes ?? rows.flatMap((row) => columns.map((column) => ({ row, column })));
  const cells = new Set(
    shown.flatMap(({ row, column }) =>
      (layout.columns[column]?.members ?? []).map((issue) => `${layout.rows[row]?.party} ${issue}`),
    ),
  );
  const end = matrix.asOf ?? undatedDay;
  return [...reports.row.keys()].filter((report) => {
    const day = reports.last[report] ?? undatedDay;
    if (day > end || (since !== null && day <= since)) return false;
    return cells.has(`${reports.party[report]} ${reports.issue[report]}`);
  });
}
