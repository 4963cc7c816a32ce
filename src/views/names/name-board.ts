// One thing under its names: who uses which, by side, outlet and month. No name is preferred.

import type { ComparedEntry, ComparisonTable } from '../../model/comparison-rows.ts';
import { unpackNameUse } from '../../model/name-use.ts';

/** How often one outlet used a name in one month, and in whose words. */
export interface NameCount {
  readonly outlet: string | null;
  /** Side of the outlet, or party of the speaker whose words it quotes; null where none is known. */
  readonly side: string | null;
  /** `YYYY-MM`; null where the article has no date. */
  readonly month: string | null;
  readonly isQuoted: boolean;
  readonly count: number;
}

/** A name of a thing. */
export interface NameRow {
  readonly name: string;
  readonly isRude: boolean;
  readonly total: number;
  readonly articles: number;
  readonly counts: readonly NameCount[];
  /** Rows of some places it stands in, one an article, of different outlets first. */
  readonly rows: readonly number[];
}

/** A thing with its names, the most frequent first. */
export interface NamedThingRow {
  readonly key: string;
  readonly label: string;
  readonly total: number;
  readonly names: readonly NameRow[];
}

/** Places shown for each name. */
const mostPlaces = 8;

/** Things seen under two names at least, those whose names part most by side first. */
export function computeNameBoard({ items }: Pick<ComparisonTable, 'items'>): readonly NamedThingRow[] {
  const things = new Map<string, { label: string; names: Map<string, ComparedEntry[]> }>();
  for (const entry of items) {
    const { thing, label, name } = unpackNameUse(entry.data);
    const held = things.get(thing) ?? { label, names: new Map<string, ComparedEntry[]>() };
    held.names.set(name, [...(held.names.get(name) ?? []), entry]);
    things.set(thing, held);
  }
  return [...things]
    .map(([key, { label, names }]): NamedThingRow => {
      const rows = [...names].map(([name, entries]) => toRow(name, entries)).toSorted((a, b) => b.total - a.total);
      return { key, label, total: rows.reduce((sum, { total }) => sum + total, 0), names: rows };
    })
    .filter(({ names }) => names.length > 1)
    .toSorted((a, b) => partingOf(b) - partingOf(a) || b.total - a.total);
}

function toRow(name: string, entries: readonly ComparedEntry[]): NameRow {
  const counts = new Map<string, NameCount>();
  const add = (count: NameCount): void => {
    if (count.count === 0) return;
    const { outlet, side, month, isQuoted } = count;
    const key = JSON.stringify([outlet, side, month, isQuoted]);
    counts.set(key, { ...count, count: (counts.get(key)?.count ?? 0) + count.count });
  };
  for (const entry of entries) {
    const { outlet, side, published } = entry.article;
    const month = /^\d{4}-\d\d/.exec(published ?? '')?.[0] ?? null;
    const { own, quoted } = unpackNameUse(entry.data);
    add({ outlet, side, month, isQuoted: false, count: own });
    for (const [party, count] of Object.entries(quoted))
      add({ outlet, side: party === '-' ? null : party, month, isQuoted: true, count });
  }
  return {
    name,
    isRude: entries.some((entry) => unpackNameUse(entry.data).isRude),
    total: [...counts.values()].reduce((sum, { count }) => sum + count, 0),
    articles: entries.length,
    counts: [...counts.values()],
    rows: choosePlaces(entries),
  };
}

/** One of each outlet in turn, so that the first few show who uses the name. */
function choosePlaces(entries: readonly ComparedEntry[]): readonly number[] {
  const turns = new Map<string | null, number>();
  return entries
    .map(({ row, article: { outlet } }) => {
      const turn = turns.get(outlet) ?? 0;
      turns.set(outlet, turn + 1);
      return { row, turn };
    })
    .toSorted((a, b) => a.turn - b.turn || a.row - b.row)
    .slice(0, mostPlaces)
    .map(({ row }) => row);
}

/** How much sides differ in their own words: 0 where all use the names in the same shares, towards 1 where each has its own. */
function partingOf({ names }: NamedThingRow): number {
  const sides = new Map<string, Map<string, number>>();
  for (const { name, counts } of names) {
    for (const { side, isQuoted, count } of counts) {
      if (isQuoted || side === null) continue;
      const shares = sides.get(side) ?? new Map<string, number>();
      shares.set(name, (shares.get(name) ?? 0) + count);
      sides.set(side, shares);
    }
  }
  let parting = 0;
  const all = [...sides.values()];
  for (const one of all) {
    for (const other of all) parting = Math.max(parting, distance(one, other));
  }
  return parting;
}

/** Half the sum of the differences of shares, 0 to 1; little evidence counts less. */
function distance(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  const [first, second] = [sumOf(one), sumOf(other)];
  let sum = 0;
  for (const name of new Set([...one.keys(), ...other.keys()]))
    sum += Math.abs((one.get(name) ?? 0) / first - (other.get(name) ?? 0) / second);
  const least = Math.min(first, second);
  return (sum / 2) * (least / (least + 2));
}

function sumOf(counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}
