// What a column of the database may hold.

/** A value of a column. The driver stops the process on anything else, booleans included. */
export type Cell = string | number | null | Uint8Array;

/** A cell that holds a text, or null. */
export function textOrNull(cell: Cell | undefined): string | null {
  return typeof cell === 'string' ? cell : null;
}
