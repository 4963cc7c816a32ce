// Finds the held items that share enough keys with a new one, passing over keys that too many share.
import type { ArticleId } from '../../model/article.ts';
import type { PlacedItem, Retrieval } from '../../model/comparison.ts';
import type { Connection } from './connection.ts';
import type { RecentKeys } from './recent-keys.ts';
import { readJson, unpackSignature } from './stored-json.ts';
import type { TextCache } from './text-cache.ts';

/** What finding candidates works on. */
export interface Retrieving {
  readonly connection: Connection;
  readonly texts: TextCache;
  readonly recent: RecentKeys;
}

/** What is looked for: `keys` are distinct and signed, as they are stored. */
export interface Wanted {
  readonly kind: number;
  readonly keys: readonly number[];
  readonly retrieval: Retrieval;
}

/** A held item, and the row of its article. */
export interface Candidate {
  readonly item: PlacedItem;
  readonly articleRow: number;
}

/** Candidates with most shared keys first, earlier ones before later. */
export function findCandidates(retrieving: Retrieving, wanted: Wanted): readonly Candidate[] {
  if (wanted.keys.length < wanted.retrieval.fewestShared) return [];
  const shared = countShared(lookUp(retrieving, wanted), wanted.retrieval);
  return [...shared]
    .filter(([, count]) => count >= wanted.retrieval.fewestShared)
    .sort(([row, count], [otherRow, otherCount]) => otherCount - count || row - otherRow)
    .slice(0, wanted.retrieval.most)
    .map(([row]) => loadCandidate(retrieving, row));
}

/** For each key that is held, the first items that have it: one more than `commonest` where it is too common. */
function lookUp({ connection, recent }: Retrieving, { kind, keys, retrieval }: Wanted): readonly (readonly number[])[] {
  const most = retrieval.commonest + 1;
  const rows = connection.rows(
    `SELECT (SELECT group_concat(item_id) FROM (
       SELECT item_id FROM item_key k WHERE k.kind = ? AND k.key = j.value ORDER BY item_id LIMIT ?))
     FROM json_each(?) j ORDER BY j.key`,
    [kind, most, JSON.stringify(keys)],
  );
  return rows.flatMap(([settled], at) => {
    const items = typeof settled === 'string' ? settled.split(',').map(Number) : [];
    const lately = recent.find(kind, keys[at] ?? 0);
    if (items.length + lately.length === 0) return [];
    return [lately.length === 0 ? items : [...items, ...lately].sort((a, b) => a - b).slice(0, most)];
  });
}

function countShared(found: readonly (readonly number[])[], retrieval: Retrieval): ReadonlyMap<number, number> {
  const telling = found.filter((items) => items.length <= retrieval.commonest);
  const counts = new Map<number, number>();
  // With too few telling keys left, only what is printed everywhere can be found, and its first printings stand for all.
  for (const items of telling.length < retrieval.fewestShared ? found : telling) {
    for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  }
  return counts;
}

function loadCandidate({ connection, texts }: Retrieving, row: number): Candidate {
  const [hash, article, start, end, finding, keys, data] =
    connection.rows(
      `SELECT a.hash, i.article_id, i.start, i.end, i.finding, i.keys, i.data
       FROM compared_item i JOIN article a ON a.id = i.article_id WHERE i.id = ?`,
      [row],
    )[0] ?? [];
  const articleRow = Number(article);
  const item: PlacedItem = {
    row,
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
