// The part of a timeline that is in sight: marks where there are few entries, counts for each bin of time where there are many.
import type { TimelineItem, TimelineKind } from './timeline.ts';

/** What the lanes are. */
export const laneKinds = ['party', 'outlet', 'issue', 'none'] as const;

/** By whom or what the lanes divide. */
export type LaneKind = (typeof laneKinds)[number];

/** An entry that can be found among the marks. */
export interface MarkedItem extends TimelineItem {
  /** Kind and number of its mark: `move-17`. */
  readonly mark: string;
}

/** Entries in sight of one lane, one place for each. Days are day numbers (days since 1970-01-01), both included. */
export interface LaneMarks {
  /** Numbers: with its kind each names an entry, as in `mark`. */
  readonly numbers: readonly number[];
  readonly kinds: readonly TimelineKind[];
  readonly first: readonly number[];
  readonly last: readonly number[];
}

/** Counts of one lane for each bin of the window, in order of time. */
export interface LaneBins {
  /** Entries that lie in the bin by every date they are given. */
  readonly sure: readonly number[];
  /** Entries that may lie in the bin, and in others as well: those vaguer than a bin. */
  readonly vague: readonly number[];
}

/** A lane in sight; `key` is the id of the party or issue or the name of the outlet, empty for entries that have none. */
export interface WindowLane {
  readonly key: string;
  /** Entries of the lane over the whole axis. */
  readonly total: number;
  readonly marks: LaneMarks | null;
  readonly bins: LaneBins | null;
}

/** What is in sight. All its lanes have marks, or all have bins. */
export interface TimelineWindow {
  /** First and last day in sight, as day numbers. */
  readonly from: number;
  readonly to: number;
  /** Days of a bin; 0 where there are marks. */
  readonly binDays: number;
  /** Entries in sight; one of two parties counts once. */
  readonly inSight: number;
  readonly lanes: readonly WindowLane[];
}

/** A timeline as a whole: what its axis holds. */
export interface TimelineExtent {
  /** Entries of each kind. */
  readonly counts: Readonly<Record<TimelineKind, number>>;
  readonly undated: number;
  /** First and last day of all entries, and where most of them lie, as day numbers; null where there are none. */
  readonly axis: { readonly first: number; readonly last: number; readonly bulk: readonly [number, number] } | null;
}
