// The part of the store that a timeline is drawn from: counts of days where there are many entries, entries where there are few.
import type { Json } from '../model/comparison.ts';
import type { PageRange, TimelineQuery } from '../model/dossier-query.ts';
import type { PositionEntry, StatementEntry } from '../model/dossier-rows.ts';
import type { TimelineKind } from '../model/timeline.ts';
import type { LaneKind } from '../model/timeline-window.ts';

/** An entry as it is held, with its number: an event's card shows it already, the others are made of what was said. */
export type HeldEntry = { readonly number: number } & (
  | { readonly kind: 'event'; readonly shown: Json }
  | { readonly kind: 'statement'; readonly entry: StatementEntry }
  | { readonly kind: 'move'; readonly entry: PositionEntry }
);

/** Entries of one kind and lane with the same first and last day, ISO 8601. */
export interface DayTally {
  readonly kind: TimelineKind;
  /** Id of the party or issue, name of the outlet; empty where an entry has none. */
  readonly lane: string;
  readonly earliest: string;
  readonly latest: string;
  readonly count: number;
}

/** One entry in one lane, without its words. */
export interface HeldMark extends Omit<DayTally, 'count'> {
  /** Tells it from others of its kind, as in its entry: row of the statement or position, or of an event's first telling. */
  readonly number: number;
}

/** Entries in order of their first day, then their last, their kind and their number. */
export interface TimelineStore {
  /** How many entries lie on which days; an entry of two parties counts in the lane of each. */
  tallyTimeline(query: TimelineQuery, lanes: LaneKind): Promise<readonly DayTally[]>;
  /** Every entry that fits once for each of its lanes. */
  markTimeline(query: TimelineQuery, lanes: LaneKind): Promise<readonly HeldMark[]>;
  /** A page of the entries that fit. */
  listTimeline(query: TimelineQuery, range: PageRange): Promise<readonly HeldEntry[]>;
  /** Every entry that fits: for exports. */
  walkTimeline(query: TimelineQuery): AsyncIterable<HeldEntry>;
  /** Entries of these kinds and filters that nothing dates. */
  countUndated(query: TimelineQuery): Promise<number>;
}
