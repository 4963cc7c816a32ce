// What every drawing of the matrix needs: the table, the list for a narrow window, the list of changes.
import type { PositionTable } from '../../model/position-table.ts';
import type { CellChange } from '../../views/positions/agreement.ts';
import type { Matrix } from '../../views/positions/matrix.ts';
import type { Filters } from '../parts/use-filters.ts';
import type { PositionsAddress } from './positions-address.ts';

/** A matrix as of a day, with what changed in it and what the address says. */
export interface MatrixProps {
  readonly table: PositionTable;
  readonly matrix: Matrix;
  readonly changes: readonly CellChange[];
  readonly address: PositionsAddress;
  readonly filters: Filters;
}
