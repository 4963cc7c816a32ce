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
      `SELECT i.id, a.hash, i.article_id, i.start, i.end, i.finding, i.keys, i.data FROM json_each(?) j
       CROSS JOIN compared_item i ON i.id = j.value JOIN article a ON a.id = i.article_id`,
      [`[${rows.join()}]`],
    );
    for (const cells of found) known.set(Number(cells[0]), readItem(cells, texts));
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

function readItem([row, hash, article, start, end, finding, keys, data]: readonly Cell[], texts: TextCache): HeldItem {
  const articleRow = Number(article);
  const item: PlacedItem = {
    row: Number(row),
    article: String(hash) as ArticleId,
    span: { start: Number(start), end: Number(end) },
    finding: typeof finding === 'string' ? finding : null,
    keys: keys instanceof Uint8Array ? [...unpackSignature(keys)] : [],
    data: readJson(String(data)),
    get text() {
      return texts.textOf(articleRow);
    },
  };
  return { item, articleRow };
}
