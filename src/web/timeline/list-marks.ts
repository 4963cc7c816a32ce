// The marks of a window in one row, as the drawing needs them: edges, kinds and names, and which of them stand in which lane.

import { type TimelineKind, timelineKinds } from '../../model/timeline.ts';
import type { LaneKind } from '../../model/timeline-window.ts';
import type { WireTimelineWindow } from '../../server/wire.ts';
import { type LaneNames, nameLanes } from '../../views/timeline/timeline-lanes.ts';
import type { Sight } from './use-sight.ts';

/** A lane with its name and the places of its marks; none where there are counts. */
export interface MarkedLane {
  readonly key: string;
  readonly label: string;
  readonly total: number;
  readonly items: readonly number[];
  readonly bins: WireTimelineWindow['lanes'][number]['bins'];
}

/** All marks, lane by lane: an entry of two lanes has two. */
export interface MarkSet {
  /** First day and the day after the last of each, one after the other. */
  readonly edges: Float64Array;
  readonly kinds: readonly TimelineKind[];
  /** As in the entries. */
  readonly names: readonly string[];
  readonly lanes: readonly MarkedLane[];
}

/** Puts the lanes in order and their marks one after the other. */
export function listMarks(window: WireTimelineWindow, kind: LaneKind, laneNames: LaneNames): MarkSet {
  const edges: number[] = [];
  const kinds: TimelineKind[] = [];
  const names: string[] = [];
  const lanes = nameLanes(window.lanes, kind, laneNames).map(({ key, label, total, marks, bins }): MarkedLane => {
    const start = names.length;
    marks?.numbers.forEach((number, at) => {
      const what = marks.kinds[at] ?? 'event';
      edges.push(marks.first[at] ?? 0, (marks.last[at] ?? 0) + 1);
      kinds.push(what);
      names.push(`${what}-${number}`);
    });
    return { key, label, total, bins, items: Array.from({ length: names.length - start }, (_, at) => start + at) };
  });
  return { edges: Float64Array.from(edges), kinds, names, lanes };
}

/** Place of a mark in the list of what is in sight, which is in order of first day, last day, kind and number; -1 when it is not. */
export function findPlace({ edges, kinds, names }: MarkSet, { first, last }: Sight, wanted: string): number {
  const own = names.indexOf(wanted);
  if (own < 0) return -1;
  const keyOf = (at: number): readonly number[] => [
    edges[at * 2] ?? 0,
    edges[at * 2 + 1] ?? 0,
    timelineKinds.indexOf(kinds[at] ?? 'event'),
    Number((names[at] ?? '').replace(/^\D*/, '')),
  ];
  const ownKey = keyOf(own);
  const before = new Set<string>();
  names.forEach((name, at) => {
    const isInSight = (edges[at * 2 + 1] ?? 0) > first && (edges[at * 2] ?? 0) <= last;
    if (isInSight && isBefore(keyOf(at), ownKey)) before.add(name);
  });
  return before.size;
}

function isBefore(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at >= 0 && (one[at] ?? 0) < (other[at] ?? 0);
}
