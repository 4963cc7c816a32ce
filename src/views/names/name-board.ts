// One thing under its names: who uses which, by side, outlet and month. No name is preferred.

import { mostNamePlaces, type NameTally } from '../../model/name-tally.ts';

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

/** Things seen under two names at least, those whose names part most by side first; `tallies` in the order of their first uses. */
export function computeNameBoard(tallies: readonly NameTally[]): readonly NamedThingRow[] {
  const things = new Map<string, { readonly label: string; readonly names: Map<string, NameTally[]> }>();
  for (const tally of tallies) {
    const { thing, label, name } = tally;
    const { names } = held(things, thing, () => ({ label, names: new Map<string, NameTally[]>() }));
    held(names, name, (): NameTally[] => []).push(tally);
  }
  return [...things]
    .map(([key, { label, names }]): NamedThingRow => {
      const rows = [...names].map(([name, uses]) => toRow(name, uses)).toSorted((a, b) => b.total - a.total);
      return { key, label, total: rows.reduce((sum, { total }) => sum + total, 0), names: rows };
    })
    .filter(({ names }) => names.length > 1)
    .toSorted((a, b) => partingOf(b) - partingOf(a) || b.total - a.total);
}

function held<Value>(values: Map<string, Value>, key: string, make: () => Value): Value {
  const value = values.get(key) ?? make();
  values.set(key, value);
  return value;
}

function toRow(name: string, uses: readonly NameTally[]): NameRow {
  const counts = new Map<string, NameCount>();
  for (const { outlet, side, month, isQuoted, count } of uses) {
    if (count === 0) continue;
    const key = JSON.stringify([outlet, side, month, isQuoted]);
    counts.set(key, { outlet, side, month, isQuoted, count: (counts.get(key)?.count ?? 0) + count });
  }
  return {
    name,
    isRude: uses.some(({ isRude }) => isRude),
    total: uses.reduce((sum, { count }) => sum + count, 0),
    articles: uses.reduce((sum, { articles }) => sum + articles, 0),
    counts: [...counts.values()],
    rows: choosePlaces(uses),
  };
}

/** One of each outlet in turn, so that the first few show who uses the name. */
function choosePlaces(uses: readonly NameTally[]): readonly number[] {
  const outlets = new Map<string, number[]>();
  for (const { outlet, rows } of uses) held(outlets, outlet ?? '', (): number[] => []).push(...rows);
  return [...outlets.values()]
    .flatMap((rows) =>
      rows
        .sort((a, b) => a - b)
        .slice(0, mostNamePlaces)
        .map((row, turn) => ({ row, turn })),
    )
    .sort((a, b) => a.turn - b.turn || a.row - b.row)
    .slice(0, mostNamePlaces)
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
