// Which way round the matrix is printed.
import type { PositionsAddress } from './positions-address.ts';

/** Columns that a page of paper holds, lying: 20 mm each. */
const columnsOnPaper = 13;

/** The way round that fits on paper: what is too wide lies the other way where that is narrower. */
export function turnToFit<Address extends Pick<PositionsAddress, 'isTurned'>>(
  address: Address,
  rows: number,
  columns: number,
): Address {
  const [across, down] = address.isTurned ? [rows, columns] : [columns, rows];
  return across > columnsOnPaper && down < across ? { ...address, isTurned: !address.isTurned } : address;
}
