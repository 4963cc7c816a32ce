// Keeps held items that were compared lately: what is printed often meets the same few items again and again.
import type { ArticleId } from '../../model/article.ts';
import type { PlacedItem } from '../../model/comparison.ts';
import type { Cell } from './cell.ts';
import type { Connection } from './connection.ts';
import { readJson, unpackSignature } from './stored-json.ts';
import type { TextCache } from './text-cache.ts';

/** A held item, and the row of its article. */
export interface HeldItem {
  readonly item: PlacedItem;
  readonly articleRow: number;
}

/** Items by their rows. */
export interface HeldItems {
  /** Items in the order of these rows; those that are not held are left out. */
  load(rows: readonly number[]): readonly HeldItem[];
  /** Call when items were taken away: their rows are given out again. */
  forget(): void;
}

/** Items kept: a kilobyte or two each, and more than a batch of articles meets of all kinds. */
const mostItems = 2048;

/** Opens the items of a database; those least lately asked for go first. */
export function createHeldItems(connection: Connection, texts: TextCache): HeldItems {
  const known = new Map<number, HeldItem>();
  const read = (rows: readonly number[]): void => {
    const found = connection.rows(
      `SELECT i.id, a.hash, i.article_id, i.start, i.end, i.finding, i.data FROM json_each(?) j
       CROSS JOIN compared_item i ON i.id = j.value JOIN article a ON a.id = i.article_id`,
      [`[${rows.join()}]`],
    );
    const keysOf = createKeyReader(connection, rows);
    for (const cells of found) known.set(Number(cells[0]), readItem(cells, texts, keysOf));
  };
  return {
    load: (rows) => {
      const missing = rows.filter((row) => !known.has(row));
      if (missing.length > 0) read(missing);
      const items = rows.flatMap((row) => {
        const held = known.get(row);
        if (held === undefined) return [];
        // A map gives its keys in the order they were set.
        known.delete(row);
        known.set(row, held);
        return [held];
      });
      for (const row of known.keys()) {
        if (known.size <= mostItems) break;
        known.delete(row);
      }
      return items;
    },
    forget: () => known.clear(),
  };
}

type KeyReader = (row: number) => readonly number[];

/**
 * Reads the keys of items when those of one are asked for: few comparers look at them, and each is a piece of memory outside the
 * heap, which the driver gives back only once a transaction is over.
 */
function createKeyReader(connection: Connection, rows: readonly number[]): KeyReader {
  let read: ReadonlyMap<number, readonly number[]> | null = null;
  return (row) => {
    read ??= loadKeys(connection, rows);
    return read.get(row) ?? [];
  };
}

function loadKeys(connection: Connection, rows: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const found = connection.rows(
    'SELECT i.id, i.keys FROM json_each(?) j CROSS JOIN compared_item i ON i.id = j.value',
    [`[${rows.join()}]`],
  );
  return new Map(
    found.map(([row, keys]) => [Number(row), keys instanceof Uint8Array ? [...unpackSignature(keys)] : []]),
  );
}

function readItem(
  [row, hash, article, start, end, finding, data]: readonly Cell[],
  texts: TextCache,
  keysOf: KeyReader,
): HeldItem {
  const articleRow = Number(article);
  const item: PlacedItem = {
    row: Number(row),
    article: String(hash) as ArticleId,
    span: { start: Number(start), end: Number(end) },
    finding: typeof finding === 'string' ? finding : null,
    get keys() {
      return keysOf(Number(row));
    },
    data: readJson(String(data)),
    get text() {
      return texts.textOf(articleRow);
    },
  };
  return { item, articleRow };
}
