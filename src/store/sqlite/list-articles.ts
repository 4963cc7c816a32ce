// Lists articles by filters, with the count of every value each filter could take.
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { ArticleId, ArticleKind } from '../../model/article.ts';
import type { ArticlePage, ArticleQuery } from '../../model/dossier-query.ts';
import { type ArticleSummary, noneValue, type Tally } from '../../model/dossier-rows.ts';
import type { MonthTally } from '../store.ts';
import type { Connection } from './connection.ts';
import { toSearchExpression } from './search-expression.ts';
import { readNames } from './stored-json.ts';
import { labelParties, tallyLimit, toTallies } from './tallies.ts';

/** One page of the articles that fit. */
export async function listArticles(connection: Connection, query: ArticleQuery): Promise<ArticlePage> {
  return {
    total: await countAll(connection, query),
    rows: await listRows(connection, query),
    outlets: await tallyOutlets(connection, query),
    sides: await tallySides(connection, query),
    kinds: await tallyKinds(connection, query),
  };
}

type ArticleFilter = 'outlet' | 'side' | 'kind';

function selectFitting(connection: Connection, query: ArticleQuery, without: ArticleFilter | null = null) {
  const { from, to, words } = query;
  const outlet = without === 'outlet' ? undefined : query.outlet;
  const side = without === 'side' ? undefined : query.side;
  const kind = without === 'kind' ? undefined : query.kind;
  let fitting = connection.query.selectFrom('article').leftJoin('outlet', 'outlet.id', 'article.outlet_id');
  if (outlet === noneValue) fitting = fitting.where(isPrintedBy(sql<SqlBool>`p.outlet_id IS NULL`));
  else if (outlet !== undefined) fitting = fitting.where(isPrintedBy(sql<SqlBool>`o.key = ${outlet}`));
  if (side === noneValue) fitting = fitting.where(isPrintedBy(sql<SqlBool>`o.side IS NULL`));
  else if (side !== undefined) fitting = fitting.where(isPrintedBy(sql<SqlBool>`o.side = ${side}`));
  if (kind !== undefined) fitting = fitting.where('article.kind', '=', kind);
  if (from !== undefined) fitting = fitting.where('article.latest', '>=', from);
  if (to !== undefined) fitting = fitting.where('article.earliest', '<=', to);
  return words === undefined ? fitting : fitting.where(holdsWords(words));
}

/** A text belongs to every outlet that printed it, not only to the one it first came from. */
function isPrintedBy(condition: RawBuilder<SqlBool>) {
  return sql<SqlBool>`article.id IN (
    SELECT p.article_id FROM appearance p LEFT JOIN outlet o ON o.id = p.outlet_id WHERE ${condition})`;
}

function holdsWords(words: string) {
  const expression = toSearchExpression(words);
  if (expression === null) return sql<SqlBool>`0`;
  return sql<SqlBool>`article.id IN (SELECT rowid FROM article_search WHERE article_search MATCH ${expression})`;
}

async function countAll(connection: Connection, query: ArticleQuery): Promise<number> {
  const counted = await selectFitting(connection, query)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return counted.count;
}

async function listRows(connection: Connection, query: ArticleQuery): Promise<readonly ArticleSummary[]> {
  const { order, range } = query;
  const rows = await selectFitting(connection, query)
    .selectAll('article')
    .select(['outlet.name as outlet', 'outlet.side as side'])
    .$if(order === 'outlet', (fitting) => fitting.orderBy(sql`outlet.name IS NULL, outlet.name COLLATE NOCASE`))
    .$if(order === 'statements', (fitting) => fitting.orderBy('article.statements', 'desc'))
    .orderBy('article.earliest', 'desc')
    .orderBy('article.id')
    .limit(range.limit)
    .offset(range.offset)
    .execute();
  return rows.map(toSummary);
}

/** A row of `article` with its outlet. */
export interface ArticleRow {
  readonly hash: string;
  readonly title: string | null;
  readonly byline: string;
  readonly outlet: string | null;
  readonly side: string | null;
  readonly published: string | null;
  readonly kind: string;
  readonly language: string;
  readonly words: number;
  readonly statements: number;
  readonly appearances: number;
  readonly near_duplicates: number;
}

/** The summary of an article's row. */
export function toSummary(row: ArticleRow): ArticleSummary {
  return {
    // Only addSource writes these columns, from an Article.
    id: row.hash as ArticleId,
    title: row.title,
    byline: readNames(row.byline),
    outlet: row.outlet,
    side: row.side,
    published: row.published,
    kind: row.kind as ArticleKind,
    language: row.language,
    words: row.words,
    statements: row.statements,
    otherAppearances: row.appearances - 1,
    nearDuplicates: row.near_duplicates,
  };
}

async function tallyOutlets(connection: Connection, query: ArticleQuery): Promise<readonly Tally[]> {
  const counted = await selectFitting(connection, query, 'outlet')
    .innerJoin('appearance as print', 'print.article_id', 'article.id')
    .leftJoin('outlet as printer', 'printer.id', 'print.outlet_id')
    .select(['printer.key as value', 'printer.name as label'])
    .select(sql<number>`count(DISTINCT article.id)`.as('count'))
    .groupBy('printer.key')
    .orderBy('count', 'desc')
    .limit(tallyLimit)
    .execute();
  return toTallies(counted, 'Outlet not known');
}

async function tallySides(connection: Connection, query: ArticleQuery): Promise<readonly Tally[]> {
  const counted = await selectFitting(connection, query, 'side')
    .innerJoin('appearance as print', 'print.article_id', 'article.id')
    .leftJoin('outlet as printer', 'printer.id', 'print.outlet_id')
    .select('printer.side as value')
    .select(sql<number>`count(DISTINCT article.id)`.as('count'))
    .groupBy('printer.side')
    .execute();
  return labelParties(connection, counted, 'No side given');
}

async function tallyKinds(connection: Connection, query: ArticleQuery): Promise<readonly Tally[]> {
  const counted = await selectFitting(connection, query, 'kind')
    .select(['article.kind as value', 'article.kind as label'])
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .groupBy('article.kind')
    .execute();
  return toTallies(counted, '');
}

/** Outlets and sides of the whole dossier, with their articles counted. */
export async function tallyArticles(connection: Connection): Promise<Pick<ArticlePage, 'outlets' | 'sides'>> {
  const everything: ArticleQuery = { order: 'published', range: { offset: 0, limit: 0 } };
  return {
    outlets: await tallyOutlets(connection, everything),
    sides: await tallySides(connection, everything),
  };
}

/** Articles by month and side. A date that spans months, such as a bare year, names no month. */
export function tallyMonths(connection: Connection): readonly MonthTally[] {
  const rows = connection.rows(
    `SELECT substr(a.earliest, 1, 7) AS month, o.side, count(*) FROM article a LEFT JOIN outlet o ON o.id = a.outlet_id
     WHERE substr(a.earliest, 1, 7) = substr(a.latest, 1, 7) GROUP BY month, o.side ORDER BY month, o.side`,
    [],
  );
  return rows.map(([month, side, count]) => ({
    month: String(month),
    side: typeof side === 'string' ? side : null,
    count: Number(count),
  }));
}
