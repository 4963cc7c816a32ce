// The filters of the statements as conditions on rows of `statement`.
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { StatementQuery } from '../../model/dossier-query.ts';
import { noneValue } from '../../model/dossier-rows.ts';
import type { Connection } from './connection.ts';
import { toSearchExpression } from './search-expression.ts';
import type { Tables } from './tables.ts';

/** Names of the filters that have tallies. */
export type TalliedFilter = 'speaker' | 'party' | 'outlet' | 'side' | 'form' | 'factuality';

type Builder = ExpressionBuilder<Tables, 'statement'>;
type Condition = (eb: Builder) => Expression<SqlBool>;

/** Selects the statements that fit; `without` leaves one filter out, for the tally of its values. */
export function selectFitting(connection: Connection, query: StatementQuery, without: TalliedFilter | null) {
  return connection.query
    .selectFrom('statement')
    .where((eb) => eb.and(listConditions(query, without).map((condition) => condition(eb))));
}

function listConditions(query: StatementQuery, without: TalliedFilter | null): readonly Condition[] {
  const { from, to, words } = query;
  const conditions: Condition[] = [];
  for (const filter of talliedFilters) {
    const value = query[filter];
    if (value !== undefined && filter !== without) conditions.push((eb) => conditionsOfValue[filter](eb, value));
  }
  if (from !== undefined) conditions.push((eb) => endsAfter(eb, from));
  if (to !== undefined) conditions.push((eb) => eb('statement.earliest', '<=', to));
  if (words !== undefined) conditions.push((eb) => holdsWords(eb, words));
  return conditions;
}

const talliedFilters: readonly TalliedFilter[] = ['speaker', 'party', 'outlet', 'side', 'form', 'factuality'];

const conditionsOfValue: Record<TalliedFilter, (eb: Builder, value: string) => Expression<SqlBool>> = {
  speaker: (eb, key) =>
    key === noneValue
      ? eb('statement.name_id', 'is', null)
      : eb('statement.name_id', 'in', eb.selectFrom('name').select('name.id').where('name.actor_key', '=', key)),
  party: (eb, party) => {
    const names = eb.selectFrom('name').innerJoin('actor', 'actor.key', 'name.actor_key').select('name.id');
    const isOfNone = eb.or([
      eb('statement.name_id', 'is', null),
      eb('statement.name_id', 'in', names.where('actor.party', 'is', null)),
    ]);
    if (party === noneValue) return eb.and([isOfNone, eb('statement.party', 'is', null)]);
    const isTold = eb.and([eb('statement.party', '=', party), isOfNone]);
    return eb.or([eb('statement.name_id', 'in', names.where('actor.party', '=', party)), isTold]);
  },
  outlet: (eb, key) => {
    const articles = selectPrinted(eb);
    return eb(
      'statement.article_id',
      'in',
      key === noneValue ? articles.where('appearance.outlet_id', 'is', null) : articles.where('outlet.key', '=', key),
    );
  },
  side: (eb, side) => {
    const articles = selectPrinted(eb);
    return eb(
      'statement.article_id',
      'in',
      side === noneValue ? articles.where('outlet.side', 'is', null) : articles.where('outlet.side', '=', side),
    );
  },
  form: (eb, form) => eb('statement.form', '=', form),
  factuality: (eb, factuality) => eb('statement.factuality', '=', factuality),
};

/** A text belongs to every outlet that printed it, not only to the one it first came from. */
function selectPrinted(eb: Builder) {
  return eb
    .selectFrom('appearance')
    .leftJoin('outlet', 'outlet.id', 'appearance.outlet_id')
    .select('appearance.article_id');
}

/** An open interval has no latest day and never ends. */
function endsAfter(eb: Builder, from: string): Expression<SqlBool> {
  return eb.or([
    eb('statement.latest', '>=', from),
    eb.and([eb('statement.latest', 'is', null), eb('statement.earliest', 'is not', null)]),
  ]);
}

function holdsWords(eb: Builder, words: string): Expression<SqlBool> {
  const expression = toSearchExpression(words);
  if (expression === null) return sql<SqlBool>`0`;
  const found = eb
    .selectFrom('statement_search')
    .select('statement_search.rowid')
    .where(sql<SqlBool>`statement_search MATCH ${expression}`);
  return eb('statement.id', 'in', found);
}
