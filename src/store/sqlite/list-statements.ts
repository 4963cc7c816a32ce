// Lists statements by filters, with the count of every value each filter could take.
import type { StatementPage, StatementQuery } from '../../model/dossier-query.ts';
import type { StatementEntry } from '../../model/dossier-rows.ts';
import type { Connection } from './connection.ts';
import { loadEntries } from './load-entries.ts';
import { selectFitting } from './statement-filters.ts';
import { tallyStatements } from './statement-tallies.ts';

/** One page of the statements that fit. */
export async function listStatements(connection: Connection, query: StatementQuery): Promise<StatementPage> {
  const ids = await listIds(connection, query);
  return { ...(await tallyStatements(connection, query)), rows: loadEntries(connection, ids) };
}

/** Statements loaded at once when all are walked through. */
const walkChunk = 500;

/** Every statement that fits, in order. */
export async function* walkStatements(
  connection: Connection,
  query: Omit<StatementQuery, 'range'>,
): AsyncGenerator<StatementEntry> {
  const ids = await listIds(connection, { ...query, range: { offset: 0, limit: -1 } });
  for (let at = 0; at < ids.length; at += walkChunk) yield* loadEntries(connection, ids.slice(at, at + walkChunk));
}

async function listIds(connection: Connection, query: StatementQuery): Promise<readonly number[]> {
  const { order, range } = query;
  const rows = await selectFitting(connection, query, null)
    .select('statement.id')
    .$if(order === 'date', (fitting) => fitting.orderBy('statement.earliest', 'desc'))
    .$if(order === 'certainty', (fitting) => fitting.orderBy('statement.certainty', 'desc'))
    .orderBy('statement.article_id')
    .orderBy('statement.position')
    .limit(range.limit)
    .offset(range.offset)
    .execute();
  return rows.map((row) => row.id);
}
