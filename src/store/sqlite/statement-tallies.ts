// Counts the statements that fit for every value of every filter, in as few passes over them as can be.
import { sql } from 'kysely';
import type { StatementPage, StatementQuery } from '../../model/dossier-query.ts';
import type { Factuality, StatementForm } from '../../model/finding.ts';
import type { Connection } from './connection.ts';
import { selectFitting, type TalliedFilter } from './statement-filters.ts';
import { type CountedValue, labelParties, sumBy, tallyLimit, toTallies } from './tallies.ts';

/** Counts everything. Two tallies share a pass over the statements unless one of the two filters is set. */
export async function tallyStatements(
  connection: Connection,
  query: StatementQuery,
): Promise<Omit<StatementPage, 'rows'>> {
  const kinds = await countKinds(connection, query, null);
  const forms = query.form === undefined ? kinds : await countKinds(connection, query, 'form');
  const factualities = query.factuality === undefined ? kinds : await countKinds(connection, query, 'factuality');
  const speakers = await countByActor(connection, query, 'speaker');
  const parties = hasNone(query, 'speaker', 'party') ? speakers : await countByActor(connection, query, 'party');
  const outlets = await countByOutlet(connection, query);
  const sides = await countBySide(connection, query);
  return {
    total: kinds.total,
    speakers: toTallies(sumBy(speakers, 'value'), 'Speaker not resolved').slice(0, tallyLimit),
    parties: labelParties(connection, sumBy(parties, 'party'), 'No party'),
    outlets: toTallies(outlets, 'Outlet not known').slice(0, tallyLimit),
    sides: labelParties(connection, sides, 'No side given'),
    forms: toTallies(listCounts(forms, statementForms), ''),
    factualities: toTallies(listCounts(factualities, statementFactualities), ''),
  };
}

function hasNone(query: StatementQuery, ...filters: readonly TalliedFilter[]): boolean {
  return filters.every((filter) => query[filter] === undefined);
}

const statementForms: readonly StatementForm[] = ['direct', 'indirect', 'mixed'];
const statementFactualities: readonly Factuality[] = ['asserted', 'hedged', 'denied'];

type KindCounts = Readonly<Record<StatementForm | Factuality | 'total', number>>;

/** Counting by condition needs no sorting, which grouping by a text would. */
async function countKinds(
  connection: Connection,
  query: StatementQuery,
  without: TalliedFilter | null,
): Promise<KindCounts> {
  return selectFitting(connection, query, without)
    .select(({ fn }) => [
      fn.countAll<number>().as('total'),
      ...statementForms.map((form) => fn.countAll<number>().filterWhere('statement.form', '=', form).as(form)),
      ...statementFactualities.map((factuality) =>
        fn.countAll<number>().filterWhere('statement.factuality', '=', factuality).as(factuality),
      ),
    ])
    .executeTakeFirstOrThrow();
}

function listCounts(counts: KindCounts, kinds: readonly (StatementForm | Factuality)[]): readonly CountedValue[] {
  return kinds.map((kind) => ({ value: kind, label: kind, count: counts[kind] }));
}

// Statements are counted by name or article first, and only then tied to actors or outlets: a hundred times fewer joins.

async function countByActor(connection: Connection, query: StatementQuery, without: TalliedFilter) {
  const counted = selectFitting(connection, query, without)
    .select(['statement.name_id', 'statement.party'])
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .groupBy(['statement.name_id', 'statement.party'])
    .as('counted');
  return connection.query
    .selectFrom(counted)
    .leftJoin('name', 'name.id', 'counted.name_id')
    .leftJoin('actor', 'actor.key', 'name.actor_key')
    .select(['name.actor_key as value', 'actor.name as label'])
    .select(sql<string | null>`coalesce(actor.party, counted.party)`.as('party'))
    .select(sql<number>`sum(counted.count)`.as('count'))
    .groupBy(['name.actor_key', 'counted.party'])
    .execute();
}

// A text printed by several outlets counts for each of them, and once for each side.

async function countByOutlet(connection: Connection, query: StatementQuery) {
  const printed = connection.query.selectFrom('appearance').select(['article_id', 'outlet_id']).distinct();
  return connection.query
    .selectFrom(countByArticle(connection, query, 'outlet'))
    .innerJoin(printed.as('printed'), 'printed.article_id', 'counted.article_id')
    .leftJoin('outlet', 'outlet.id', 'printed.outlet_id')
    .select(['outlet.key as value', 'outlet.name as label'])
    .select(sql<number>`sum(counted.count)`.as('count'))
    .groupBy('outlet.key')
    .execute();
}

async function countBySide(connection: Connection, query: StatementQuery) {
  const printed = connection.query
    .selectFrom('appearance')
    .leftJoin('outlet', 'outlet.id', 'appearance.outlet_id')
    .select(['appearance.article_id', 'outlet.side'])
    .distinct();
  return connection.query
    .selectFrom(countByArticle(connection, query, 'side'))
    .innerJoin(printed.as('printed'), 'printed.article_id', 'counted.article_id')
    .select('printed.side as value')
    .select(sql<number>`sum(counted.count)`.as('count'))
    .groupBy('printed.side')
    .execute();
}

function countByArticle(connection: Connection, query: StatementQuery, without: TalliedFilter) {
  return selectFitting(connection, query, without)
    .select('statement.article_id')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .groupBy('statement.article_id')
    .as('counted');
}
