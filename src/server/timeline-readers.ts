// Reads out of requests what is asked of a timeline; anything wrong is the failure `bad-argument` that names it.
import * as v from 'valibot';
import type { TimelineLook, TimelineSight, TimelineWish } from '../actions/find-timeline.ts';
import { timelineKinds } from '../model/timeline.ts';
import { laneKinds } from '../model/timeline-window.ts';
import { countUpTo, firstDay, lastDay, page, parseRequest, value } from './query-readers.ts';

const timelineSchema = v.object({
  from: firstDay,
  to: lastDay,
  party: value,
  issue: value,
  kinds: v.pipe(
    value,
    v.transform((text) => text?.split(',')),
    v.optional(v.array(v.picklist(timelineKinds, `must be some of ${timelineKinds.join(',')}`))),
  ),
});

/** Filters of GET /api/timeline. */
export function readTimelineQuery(given: Readonly<Record<string, string>>): TimelineWish {
  return parseRequest(timelineSchema, given);
}

/** A day number (days since 1970-01-01) of the years that have four digits. */
const dayNumber = v.pipe(
  v.string(),
  v.regex(/^-?\d{1,7}$/, 'is not a day number'),
  v.transform(Number),
  v.minValue(-719_528, 'is before the year 0'),
  v.maxValue(2_932_896, 'is after the year 9999'),
);

const sightSchema = v.object({
  ...timelineSchema.entries,
  first: v.optional(dayNumber),
  last: v.optional(dayNumber),
  page,
});

/** Filters of GET /api/timeline with the days in sight. */
export function readTimelinePageQuery(
  given: Readonly<Record<string, string>>,
): TimelineWish & Partial<TimelineSight> & { readonly page: number } {
  const { first, last, ...rest } = parseRequest(sightSchema, given);
  return { ...rest, ...(first === undefined ? {} : { first }), ...(last === undefined ? {} : { last }) };
}

/** Bins of a window at most: nothing is drawn finer than a pixel. */
const binLimit = 4000;

const windowSchema = v.object({
  ...timelineSchema.entries,
  first: dayNumber,
  last: dayNumber,
  lanes: v.optional(v.picklist(laneKinds, `must be one of ${laneKinds.join(', ')}`), 'party'),
  bins: countUpTo(binLimit, '100'),
});

/** Filters of GET /api/timeline/window, and what is looked at. */
export function readWindowQuery(
  given: Readonly<Record<string, string>>,
): TimelineWish & { readonly look: TimelineLook } {
  const { first, last, lanes, bins, ...wish } = parseRequest(windowSchema, given);
  return { ...wish, look: { first, last: Math.max(first, last), lanes, bins } };
}

/** Events told at once at most. */
const tellingLimit = 500;

const tellingSchema = v.object({
  ...timelineSchema.entries,
  most: countUpTo(tellingLimit, '12'),
});

/** Filters of GET /api/timeline/telling. */
export function readTellingQuery(given: Readonly<Record<string, string>>): TimelineWish & { readonly most: number } {
  return parseRequest(tellingSchema, given);
}
