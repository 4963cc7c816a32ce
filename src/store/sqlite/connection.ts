// An open database with its prepared statements and its query builder.
import { Kysely, SqliteDialect } from 'kysely';
import type Database from 'libsql';
import type { Json } from '../../model/comparison.ts';
import type { CardList } from '../../model/kept-card.ts';
import type { Cell } from './cell.ts';
import { toStorable } from './stored-text.ts';
import type { Tables } from './tables.ts';

/** Whether what is kept can be a card of a list. */
export type CardCheck = (list: CardList, content: Json) => boolean;

/** A database at work. `folder` is the dossier's, for messages. */
export interface Connection {
  readonly folder: string;
  readonly database: Database.Database;
  readonly query: Kysely<Tables>;
  readonly isCard: CardCheck;
  /** Runs a writing statement, prepared once; gives the row id of an insert. */
  run(sql: string, cells: readonly Cell[]): number;
  /** Rows of a reading statement, prepared once, as arrays of cells. */
  rows(sql: string, cells: readonly Cell[]): readonly (readonly Cell[])[];
  /** The same one after the other, for thousands of rows of which little is kept. Go through all of them before anything else is asked. */
  walk(sql: string, cells: readonly Cell[]): Iterable<readonly Cell[]>;
}

/** Wraps an open database. */
export function createConnection(
  folder: string,
  database: Database.Database,
  isCard: CardCheck = () => true,
): Connection {
  const writing = new Map<string, Database.Statement>();
  const reading = new Map<string, Database.Statement>();
  const toRead = (sql: string): Database.Statement => cached(reading, sql, () => database.prepare(sql).raw());
  return {
    folder,
    database,
    isCard,
    query: new Kysely<Tables>({ dialect: new SqliteDialect({ database }) }),
    run: (sql, cells) => {
      const statement = cached(writing, sql, () => database.prepare(sql));
      return Number(statement.run(cells.map(toStorableCell)).lastInsertRowid);
    },
    // The one place where rows come in from the driver: SQLite's column types are those of Cell.
    rows: (sql, cells) => toRead(sql).all([...cells]) as Cell[][],
    walk: (sql, cells) => toRead(sql).iterate([...cells]) as Iterable<Cell[]>,
  };
}

function toStorableCell(cell: Cell): Cell {
  return typeof cell === 'string' ? toStorable(cell) : cell;
}

function cached(
  statements: Map<string, Database.Statement>,
  sql: string,
  prepare: () => Database.Statement,
): Database.Statement {
  const known = statements.get(sql);
  if (known) return known;
  const prepared = prepare();
  statements.set(sql, prepared);
  return prepared;
}
