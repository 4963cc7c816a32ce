// What belongs to the table of positions: all there is, or what concerns some cells of one row of the matrix for some time.
import type { CellDays } from '../../model/position-table.ts';
import type { Cell } from './cell.ts';
import type { Connection } from './connection.ts';
import { loadColumns } from './load-columns.ts';
import { positionJoins, settledParty } from './position-rows.ts';

/** What belongs to the table, as lists in JSON of the values of a column; null for all there is. */
export type Scope = Readonly<Record<'positions' | 'articles' | 'names' | 'statements', string | null>>;

/** All there is, or what was reported on some cells with the conditions that hang on it, wherever they are read. */
export function findScope(connection: Connection, cell: CellDays | undefined): Scope {
  if (cell === undefined) return { positions: null, articles: null, names: null, statements: null };
  const { issue, parties, from, to } = cell;
  const found = loadColumns(
    connection,
    ['id', 'article_id', 'name_id', 'statement_id'],
    `(WITH own AS MATERIALIZED (SELECT p.id, p.article_id, p.name_id, p.statement_id, p.finding FROM position p ${positionJoins}
        WHERE p.issue = ?1 AND ${from === null ? 'p.latest IS NULL' : 'p.latest BETWEEN ?3 AND ?4'} AND ${settledParty} IN (SELECT value FROM json_each(?2)))
      SELECT id, article_id, name_id, statement_id FROM own
      UNION SELECT p.id, p.article_id, p.name_id, p.statement_id
        FROM own h CROSS JOIN position p ON p.article_id = h.article_id AND p.condition_of = h.finding)`,
    [issue, JSON.stringify(parties), ...(from === null ? [] : [from, to])],
  );
  const listed = (cells: readonly Cell[]): string => JSON.stringify([...new Set(cells)]);
  return {
    ...{ positions: listed(found.id), articles: listed(found.article_id) },
    ...{ names: listed(found.name_id), statements: listed(found.statement_id) },
  };
}

/** The condition that a column has a value of a list, and the cell it needs. */
export function among(column: string, list: string | null): readonly [sql: string, cells: readonly Cell[]] {
  return list === null ? ['TRUE', []] : [`${column} IN (SELECT value FROM json_each(?))`, [list]];
}
