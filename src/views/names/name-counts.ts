// The board of names as rows of a table, for exports, and its counts added up by side.
import type { NameCountRow } from '../../model/name-row.ts';
import type { NameCount, NamedThingRow, NameRow } from './name-board.ts';

/** A row for each thing, name, outlet and month. */
export function listNameCounts(
  things: readonly (Pick<NamedThingRow, 'label'> & {
    readonly names: readonly Pick<NameRow, 'name' | 'isRude' | 'counts'>[];
  })[],
): readonly NameCountRow[] {
  return things.flatMap(({ label, names }) =>
    names.flatMap(({ name, isRude, counts }) => counts.map((count) => ({ thing: label, name, isRude, ...count }))),
  );
}

/** Counts added up by what `keyOf` gives, own words and quoted apart. */
export function addCounts<Key extends string | null>(
  counts: readonly NameCount[],
  keyOf: (count: NameCount) => Key,
): ReadonlyMap<Key, { readonly own: number; readonly quoted: number }> {
  const sums = new Map<Key, { own: number; quoted: number }>();
  for (const count of counts) {
    const key = keyOf(count);
    const sum = sums.get(key) ?? { own: 0, quoted: 0 };
    if (count.isQuoted) sum.quoted += count.count;
    else sum.own += count.count;
    sums.set(key, sum);
  }
  return sums;
}
