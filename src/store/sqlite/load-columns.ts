// Loads whole columns at once: the database writes each as one JSON list, which costs a third of handing over cell by cell.
import type { Cell } from './cell.ts';
import type { Connection } from './connection.ts';
import { readCells } from './stored-json.ts';

/** The columns asked for of a table; `from` is its name and what may follow it: conditions with their cells, an order. */
export function loadColumns<Name extends string>(
  connection: Connection,
  names: readonly Name[],
  from: string,
  cells: readonly Cell[] = [],
): Readonly<Record<Name, readonly Cell[]>> {
  const lists = names.map((name) => `json_group_array(${name})`).join(', ');
  const [row = []] = connection.rows(`SELECT ${lists} FROM (SELECT ${names.join(', ')} FROM ${from})`, cells);
  const columns = names.map((name, at): [Name, readonly Cell[]] => [name, readCells(String(row[at]))]);
  return Object.fromEntries(columns) as Record<Name, readonly Cell[]>;
}
