// Saves what comparers found in articles, and judges each new item against the held ones that share its keys.
import { contentHash } from '../../base/hash.ts';
import type { ArticleId } from '../../model/article.ts';
import type { ComparedItem, ItemMatcher, PlacedItem, Retrieval } from '../../model/comparison.ts';
import type { ComparedItems } from '../store.ts';
import type { Cell } from './cell.ts';
import { numberOfKind } from './comparison-kind.ts';
import type { Connection } from './connection.ts';
import { findCandidates, lookUpSettled, type Retrieving, type SettledItems } from './find-candidates.ts';
import { countComparisonChange } from './read-state.ts';
import { markNaming, markRelatedStale, markStale } from './stale-items.ts';
import { packSignature } from './stored-json.ts';
import { inTransaction } from './transaction.ts';

/** Saves the items of articles in one transaction; articles this version of the comparer has already seen are left alone. */
export function saveComparisons(
  comparing: Retrieving,
  matcher: ItemMatcher,
  articles: readonly ComparedItems[],
): number {
  const { connection, recent, held } = comparing;
  try {
    const found = inTransaction(
      connection.database,
      () => {
        countComparisonChange(connection);
        if (recent.refresh()) held.forget();
        const settled = lookUpSettled(connection, {
          kind: numberOfKind(matcher.kind),
          keys: listKeys(articles.flatMap(({ items }) => items)),
          retrieval: matcher.retrieval,
        });
        const waiting = { items: new Set<number>(), firsts: new Set<number>() };
        const count = articles.reduce(
          (sum, each) => sum + compareArticle({ ...comparing, settled, waiting }, matcher, each),
          0,
        );
        const ids = JSON.stringify(articles.map(({ article }) => article));
        if (matcher.kind === 'name') markNaming(connection, 'a.hash IN (SELECT value FROM json_each(?))', [ids]);
        markStale(connection, numberOfKind(matcher.kind), waiting.items);
        markRelatedStale(connection, numberOfKind(matcher.kind), waiting.firsts);
        return count;
      },
      'made-again',
    );
    recent.settle('when-many');
    return found;
  } catch (error) {
    recent.forget();
    held.forget();
    throw error;
  }
}

/** Distinct keys, signed: signed numbers of 32 bits take a third less room in SQLite than unsigned ones. */
function listKeys(items: readonly ComparedItem[]): readonly number[] {
  const keys = new Set<number>();
  for (const item of items) for (const key of item.keys) keys.add(key | 0);
  return [...keys];
}

interface Comparing extends Retrieving {
  readonly settled: SettledItems;
  /** What has to be put on cards anew, marked once for all articles: what is printed often is met by every one of them. */
  readonly waiting: {
    /** Rows of items. */
    readonly items: Set<number>;
    /** Rows that stand for a form of which there is one more. */
    readonly firsts: Set<number>;
  };
}

function compareArticle(comparing: Comparing, matcher: ItemMatcher, { article, items }: ComparedItems): number {
  const { connection } = comparing;
  const row = connection.rows('SELECT id FROM article WHERE hash = ?', [article])[0]?.[0];
  const kind = numberOfKind(matcher.kind);
  // Another process may have compared it since it was listed, or taken it away.
  if (typeof row !== 'number' || isCompared(connection, kind, row)) return 0;
  connection.run('INSERT INTO compared (kind, article_id, version) VALUES (?, ?, ?)', [kind, row, matcher.version]);
  return items.reduce((sum, item) => sum + addItem(comparing, matcher, { kind, article, articleRow: row, item }), 0);
}

function isCompared(connection: Connection, kind: number, article: number): boolean {
  return connection.rows('SELECT 1 FROM compared WHERE kind = ? AND article_id = ?', [kind, article]).length > 0;
}

interface NewItem {
  readonly kind: number;
  readonly article: ArticleId;
  readonly articleRow: number;
  readonly item: ComparedItem;
}

function addItem(comparing: Comparing, matcher: ItemMatcher, { kind, article, articleRow, item }: NewItem): number {
  const { connection, texts, recent, settled, held, waiting } = comparing;
  const keys = listKeys([item]);
  const form = item.form === undefined ? null : contentHash(item.form);
  const [first, second] = listFirst(connection, kind, form);
  // The first of a form stands for all: what others are to it is known, and with the second what they are to each other.
  const candidates =
    first === undefined
      ? findCandidates(comparing, { kind, keys, retrieval: matcher.retrieval }, settled)
      : second === undefined
        ? held.load([first])
        : [];
  const row = connection.run(
    'INSERT INTO compared_item (kind, article_id, start, end, finding, keys, data, form) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    [
      kind,
      articleRow,
      item.span.start,
      item.span.end,
      item.finding,
      packSignature(Uint32Array.from(keys)),
      JSON.stringify(item.data),
      form,
    ],
  );
  if (first === undefined) recent.add(kind, row, keys);
  waiting.items.add(row);
  if (first !== undefined) waiting.firsts.add(first);
  const placed: PlacedItem = {
    ...item,
    row,
    article,
    get text() {
      return texts.textOf(articleRow);
    },
  };
  const found: (readonly Cell[])[] = [];
  const account = openAccount(keys, matcher.retrieval);
  for (const candidate of candidates) {
    if (account.isSettled(candidate.item)) continue;
    // An article that is compared again meets later ones too: the pair is judged the same way round as before.
    const [later, earlier] = candidate.articleRow > articleRow ? [candidate.item, placed] : [placed, candidate.item];
    const relation = matcher.relate(later, earlier);
    if (relation === null) continue;
    waiting.items.add(candidate.item.row);
    account.add(candidate.item);
    const [from, to] = first === undefined ? [later.row, earlier.row] : [first, first];
    found.push([kind, from, to, relation.relation, relation.certainty, JSON.stringify(relation.detail)]);
  }
  writeRelations(connection, found);
  return found.length;
}

/** Many at once: what is printed often has dozens of relations, and a statement costs more than its row. */
function writeRelations(connection: Connection, found: readonly (readonly Cell[])[]): void {
  for (let at = 0; at < found.length; at += relationsPerStatement) {
    const rows = found.slice(at, at + relationsPerStatement);
    connection.run(
      `INSERT OR REPLACE INTO relation (kind, from_id, to_id, relation, certainty, detail)
       VALUES ${rows.map(() => '(?, ?, ?, ?, ?, ?)').join(', ')}`,
      rows.flat(),
    );
  }
}

/** Statements are prepared once for each number of rows: few numbers, and no long lists. */
const relationsPerStatement = 16;

/** Which keys of an item have been accounted for by relations. */
interface KeyAccount {
  /** True when an item with such keys tells nothing more. */
  isSettled(item: Pick<ComparedItem, 'keys'>): boolean;
  /** Call for each item that is related. */
  add(item: Pick<ComparedItem, 'keys'>): void;
}

function openAccount(own: readonly number[], { enough, fewestShared }: Retrieval): KeyAccount {
  if (enough === undefined) return { isSettled: () => false, add: () => undefined };
  const related = new Map(own.map((key) => [key, 0]));
  return {
    isSettled: ({ keys }) => keys.filter((key) => (related.get(key | 0) ?? enough) < enough).length < fewestShared,
    add: ({ keys }) => {
      for (const key of keys) {
        const count = related.get(key | 0);
        if (count !== undefined) related.set(key | 0, count + 1);
      }
    },
  };
}

/** The first two items of a form, if there are any. */
function listFirst(connection: Connection, kind: number, form: string | null): readonly number[] {
  if (form === null) return [];
  return connection
    .rows('SELECT id FROM compared_item WHERE kind = ? AND form = ? ORDER BY id LIMIT 2', [kind, form])
    .map(([id]) => Number(id));
}
