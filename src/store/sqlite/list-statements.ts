// Lists statements by filters, with the count of every value each filter could take.
import type { StatementPage, StatementQuery } from '../../model/dossier-query.ts';
import type { StatementEntry, Tally } from '../../model/dossier-rows.ts';
import type { Connection } from './connection.ts';
import { loadEntries } from './load-entries.ts';
import { listConditions, type TalliedFilter } from './statement-filters.ts';
import { loadCodebook } from './stored-json.ts';
import { labelSides, tallyLimit, toTallies } from './tallies.ts';

/** One page of the statements that fit. */
export async function listStatements(connection: Connection, query: StatementQuery): Promise<StatementPage> {
  const ids = await listIds(connection, query);
  return {
    total: await countAll(connection, query),
    rows: loadEntries(connection, ids),
    speakers: await tallySpeakers(connection, query),
    parties: await tallyParties(connection, query),
    outlets: await tallyOutlets(connection, query),
    sides: await tallySides(connection, query),
    forms: await tallyColumn(connection, query, 'form'),
    factualities: await tallyColumn(connection, query, 'factuality'),
  };
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

function selectFitting(connection: Connection, query: StatementQuery, without: TalliedFilter | null = null) {
  return connection.query
    .selectFrom('statement')
    .where((eb) => eb.and(listConditions(query, without).map((condition) => condition(eb))));
}

async function listIds(connection: Connection, query: StatementQuery): Promise<readonly number[]> {
  const { order, range } = query;
  const rows = await selectFitting(connection, query)
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

async function countAll(connection: Connection, query: StatementQuery): Promise<number> {
  const counted = await selectFitting(connection, query)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return counted.count;
}

async function tallyColumn(
  connection: Connection,
  query: StatementQuery,
  column: 'form' | 'factuality',
): Promise<readonly Tally[]> {
  const counted = await selectFitting(connection, query, column)
    .select([`statement.${column} as value`, `statement.${column} as label`])
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .groupBy(`statement.${column}`)
    .execute();
  return toTallies(counted, '');
}

// Statements are counted by name or article first, and only then tied to actors or outlets: a hundred times fewer joins.

function countByName(connection: Connection, query: StatementQuery, without: TalliedFilter) {
  const counted = selectFitting(connection, query, without)
    .select('statement.name_id')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .groupBy('statement.name_id')
    .as('counted');
  return connection.query
    .selectFrom(counted)
    .leftJoin('name', 'name.id', 'counted.name_id')
    .leftJoin('actor', 'actor.key', 'name.actor_key')
    .select((eb) => eb.fn.sum<number>('counted.count').as('count'));
}

async function tallySpeakers(connection: Connection, query: StatementQuery): Promise<readonly Tally[]> {
  const counted = await countByName(connection, query, 'speaker')
    .select(['name.actor_key as value', 'actor.name as label'])
    .groupBy('name.actor_key')
    .orderBy('count', 'desc')
    .limit(tallyLimit)
    .execute();
  return toTallies(counted, 'Speaker not resolved');
}

async function tallyParties(connection: Connection, query: StatementQuery): Promise<readonly Tally[]> {
  const counted = await countByName(connection, query, 'party')
    .select('actor.party as value')
    .groupBy('actor.party')
    .execute();
  const labels = new Map(loadCodebook(connection).parties.map((party) => [party.id, party.name]));
  return toTallies(
    counted.map((row) => ({ ...row, label: labels.get(row.value ?? '') ?? row.value })),
    'No party',
  );
}

function countByArticle(connection: Connection, query: StatementQuery, without: TalliedFilter) {
  const counted = selectFitting(connection, query, without)
    .select('statement.article_id')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .groupBy('statement.article_id')
    .as('counted');
  return connection.query
    .selectFrom(counted)
    .innerJoin('article', 'article.id', 'counted.article_id')
    .leftJoin('outlet', 'outlet.id', 'article.outlet_id')
    .select((eb) => eb.fn.sum<number>('counted.count').as('count'));
}

async function tallyOutlets(connection: Connection, query: StatementQuery): Promise<readonly Tally[]> {
  const counted = await countByArticle(connection, query, 'outlet')
    .select(['outlet.key as value', 'outlet.name as label'])
    .groupBy('outlet.key')
    .orderBy('count', 'desc')
    .limit(tallyLimit)
    .execute();
  return toTallies(counted, 'No outlet given');
}

async function tallySides(connection: Connection, query: StatementQuery): Promise<readonly Tally[]> {
  const counted = await countByArticle(connection, query, 'side')
    .select(['outlet.side as value'])
    .groupBy('outlet.side')
    .execute();
  return labelSides(connection, counted);
}
