// What belongs to the table of positions: all there is, or what concerns one issue.
import type { Cell } from './cell.ts';
import type { Connection } from './connection.ts';
import { loadColumns } from './load-columns.ts';

/** What belongs to the table, as lists in JSON of the values of a column; null for all there is. */
export type Scope = Readonly<Record<'positions' | 'articles' | 'names' | 'statements', string | null>>;

/** All there is, or what was reported on an issue with the conditions that hang on it, whatever issue they are read on. */
export function findScope(connection: Connection, issue: string | undefined): Scope {
  if (issue === undefined) return { positions: null, articles: null, names: null, statements: null };
  const found = loadColumns(
    connection,
    ['id', 'article_id', 'name_id', 'statement_id'],
    `position WHERE issue = ? OR id IN (
       SELECT p.id FROM position h JOIN position p ON p.article_id = h.article_id AND p.condition_of = h.finding
       WHERE h.issue = ?)`,
    [issue, issue],
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
