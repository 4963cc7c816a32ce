// Lanes of a timeline: an entry of two parties stands in the lane of each, and within a lane entries keep clear of each other.
import type { TimelineItem } from '../../model/timeline.ts';

/** What the lanes are. */
export const laneKinds = ['party', 'outlet', 'issue', 'none'] as const;

/** By whom or what the lanes divide. */
export type LaneKind = (typeof laneKinds)[number];

/** A lane and its entries, by their places in the list they were made of. */
export interface Lane {
  /** Id of the party or issue, name of the outlet; empty for entries that have none. */
  readonly key: string;
  readonly label: string;
  readonly items: readonly number[];
}

/** Names of parties and issues, in the codebook's order. */
export interface LaneNames {
  readonly parties: readonly { readonly id: string; readonly name: string }[];
  readonly issues: readonly { readonly id: string; readonly label: string }[];
}

/** The lanes that hold something: in the codebook's order, outlets by how much they tell, entries without any last. */
export function listLanes(items: readonly TimelineItem[], kind: LaneKind, names: LaneNames): readonly Lane[] {
  const held = new Map<string, number[]>();
  items.forEach((item, at) => {
    const keys = keysOf(item, kind);
    for (const key of keys.length > 0 ? keys : ['']) {
      const lane = held.get(key);
      if (lane) lane.push(at);
      else held.set(key, [at]);
    }
  });
  const labels = labelsOf(kind, names);
  const order = [...labels.keys()];
  const rank = (key: string): number => (key === '' ? Number.POSITIVE_INFINITY : order.indexOf(key));
  return [...held]
    .sort(([a, one], [b, other]) => rank(a) - rank(b) || other.length - one.length || (a < b ? -1 : 1))
    .map(([key, members]) => ({
      key,
      label: key === '' ? noneLabels[kind] : (labels.get(key) ?? key),
      items: members,
    }));
}

const noneLabels: Readonly<Record<LaneKind, string>> = {
  party: 'No party named',
  outlet: 'Outlet not known',
  issue: 'No issue',
  none: 'Everything',
};

function keysOf({ parties, issues, sources }: TimelineItem, kind: LaneKind): readonly string[] {
  if (kind === 'party') return parties;
  if (kind === 'issue') return issues;
  return kind === 'outlet' ? [...new Set(sources.map(({ outlet }) => outlet ?? ''))] : [];
}

function labelsOf(kind: LaneKind, { parties, issues }: LaneNames): ReadonlyMap<string, string> {
  if (kind === 'party') return new Map(parties.map(({ id, name }) => [id, name]));
  return kind === 'issue' ? new Map(issues.map(({ id, label }) => [id, label])) : new Map();
}

/** A stretch of the axis in CSS pixels. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Pixels kept free between two marks of a row. */
const air = 2;

/**
 * The row each stretch goes into, in their order (by `from`), so that none overlaps another; at most `most` rows. What fits
 * nowhere is null: it is counted, not drawn.
 */
export function packRows(stretches: readonly Stretch[], most: number): readonly (number | null)[] {
  const ends: number[] = [];
  return stretches.map(({ from, to }) => {
    const free = ends.findIndex((end) => end + air <= from);
    const row = free >= 0 ? free : ends.length < most ? ends.length : null;
    if (row !== null) ends[row] = to;
    return row;
  });
}
