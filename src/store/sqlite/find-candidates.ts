// Finds the held items that share enough keys with a new one, passing over keys that too many share.
import type { Retrieval } from '../../model/comparison.ts';
import type { Connection } from './connection.ts';
import type { HeldItem, HeldItems } from './held-items.ts';
import type { RecentKeys } from './recent-keys.ts';
import type { TextCache } from './text-cache.ts';

/** What finding candidates works on. */
export interface Retrieving {
  readonly connection: Connection;
  readonly texts: TextCache;
  readonly recent: RecentKeys;
  readonly held: HeldItems;
}

/** What is looked for: `keys` are distinct and signed, as they are stored. */
export interface Wanted {
  readonly kind: number;
  readonly keys: readonly number[];
  readonly retrieval: Retrieval;
}

/** For keys of the table, the first items that have each, in the order they were added; keys nobody has are missing. */
export type SettledItems = ReadonlyMap<number, readonly number[]>;

/**
 * Looks up many keys at once, those of a whole batch of articles: sorted they lie side by side in the table, and one question
 * costs a tenth of one for each item. Holds until keys are settled or taken away.
 */
export function lookUpSettled(connection: Connection, { kind, keys, retrieval }: Wanted): SettledItems {
  if (keys.length === 0) return new Map();
  const sorted = Int32Array.from(keys).sort();
  const rows = connection.rows(
    `SELECT key, items FROM (
       SELECT j.value AS key, (SELECT group_concat(item_id) FROM (
         SELECT item_id FROM item_key k WHERE k.kind = ? AND k.key = j.value ORDER BY item_id LIMIT ?)) AS items
       FROM json_each(?) j) WHERE items IS NOT NULL`,
    [kind, firstOf(retrieval), `[${sorted.join()}]`],
  );
  return new Map(rows.map(([key, items]) => [Number(key), String(items).split(',').map(Number)]));
}

/** Items of one key that are asked for: one more than `commonest` shows that it is too common. */
function firstOf({ commonest }: Retrieval): number {
  return commonest + 1;
}

/** Candidates with most shared keys first, earlier ones before later. */
export function findCandidates(retrieving: Retrieving, wanted: Wanted, settled: SettledItems): readonly HeldItem[] {
  if (wanted.keys.length < wanted.retrieval.fewestShared) return [];
  const rows = [...countShared(joinItems(retrieving, wanted, settled), wanted)]
    .sort(([row, count], [otherRow, otherCount]) => otherCount - count || row - otherRow)
    .slice(0, wanted.retrieval.most)
    .map(([row]) => row);
  return retrieving.held.load(rows);
}

/** For each key that is held, the first items that have it, of the table and of the latest: keys are sorted in before any later item is added. */
function joinItems(
  { recent }: Retrieving,
  { kind, keys, retrieval }: Wanted,
  settled: SettledItems,
): readonly (readonly number[])[] {
  return keys.flatMap((key) => {
    const items = settled.get(key) ?? [];
    const lately = recent.find(kind, key, firstOf(retrieval));
    if (items.length + lately.length === 0) return [];
    if (items.length === 0 || lately.length === 0) return [items.length === 0 ? lately : items];
    return [[...items, ...lately].slice(0, firstOf(retrieval))];
  });
}

/** The items that share enough, with the number of keys they share. */
function countShared(found: readonly (readonly number[])[], { keys, retrieval }: Wanted): ReadonlyMap<number, number> {
  const telling = found.filter((items) => items.length <= retrieval.commonest);
  // With too few telling keys, what is printed everywhere can still be found, and its first printings stand for all. Where most
  // keys are new, the few known ones are stock phrases instead.
  const isEverywhere = telling.length < retrieval.fewestShared && found.length * 2 >= keys.length;
  const { fewestShared, commonest, commonestOfFew = commonest } = retrieval;
  const shared = countItems(isEverywhere ? found : telling, fewestShared);
  if (isEverywhere || commonestOfFew >= commonest) return shared;
  const rare = countItems(
    telling.filter((items) => items.length <= commonestOfFew),
    fewestShared,
  );
  return new Map([...shared].filter(([item, count]) => count > fewestShared || rare.has(item)));
}

/** How many of the lists each item stands in, from `fewest` on. */
function countItems(lists: readonly (readonly number[])[], fewest: number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const items of lists) for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return new Map([...counts].filter(([, count]) => count >= fewest));
}
