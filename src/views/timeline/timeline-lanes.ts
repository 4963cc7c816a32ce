// Lanes of a timeline: their names and order, and how entries of one keep clear of each other.
import type { LaneKind } from '../../model/timeline-window.ts';

/** Names of parties and issues, in the codebook's order. */
export interface LaneNames {
  readonly parties: readonly { readonly id: string; readonly name: string }[];
  readonly issues: readonly { readonly id: string; readonly label: string }[];
}

/** A lane by its key: id of the party or issue, name of the outlet; empty for entries that have none. */
export interface KeyedLane {
  readonly key: string;
  /** Entries in it. */
  readonly total: number;
}

/** Lanes with their names: in the codebook's order, outlets by how much they tell, entries without any last. */
export function nameLanes<Lane extends KeyedLane>(
  lanes: readonly Lane[],
  kind: LaneKind,
  names: LaneNames,
): readonly (Lane & { readonly label: string })[] {
  const labels = labelsOf(kind, names);
  const order = new Map([...labels.keys()].map((key, at) => [key, at]));
  const rank = (key: string): number => (key === '' ? Number.POSITIVE_INFINITY : (order.get(key) ?? -1));
  return lanes
    .toSorted((a, b) => rank(a.key) - rank(b.key) || b.total - a.total || (a.key < b.key ? -1 : 1))
    .map((lane) => ({ ...lane, label: lane.key === '' ? noneLabels[kind] : (labels.get(lane.key) ?? lane.key) }));
}

const noneLabels: Readonly<Record<LaneKind, string>> = {
  party: 'No party named',
  outlet: 'Outlet not known',
  issue: 'No issue',
  none: 'Everything',
};

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
