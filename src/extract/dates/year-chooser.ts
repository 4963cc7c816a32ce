// Chooses the year of a month, season or quarter that the words leave out.
import { dayNumber } from './calendar.ts';
import type { TimeFields } from './time-fields.ts';
import type { TimeContext, TimeRequest } from './time-meaning.ts';

/** The year the words write; astronomical, so that 1 BC is 0. */
export function explicitYear(fields: TimeFields): number | null {
  const year = fields.years.at(-1);
  if (year === undefined) return null;
  return fields.isBeforeChrist ? 1 - year : year;
}

/** "March last year", "25 July of that year". */
export function pointedYear(fields: TimeFields, month: number, context: TimeContext): number | null {
  if (!fields.units.includes('year') && fields.pointing === null) return null;
  if (!fields.units.includes('year')) return null;
  const published = context.published?.year ?? context.assumedYear;
  switch (fields.pointing) {
    case 'last':
    case 'past':
      return published === null ? null : published - 1;
    case 'next':
      return published === null ? null : published + 1;
    case 'following':
      return (context.last?.year ?? published ?? month) + 1;
    case 'this':
      return context.isNarrative ? (context.last?.year ?? published) : published;
    default:
      return context.last?.year ?? published;
  }
}

/** A month this far ahead (months) of the last told one, going back, belongs to the next year of the story. */
const storyTurn = 9;
/** Days ahead up to which a bare date in the news is to come, even where the sentence does not say so. */
const soon = 20;
/** Days back beyond which a bare date in a sentence about the future is next year's. */
const wellPast = 60;

/** The year of a bare month: in a story the year told last, in the news the nearest. */
export function likelyYear(request: TimeRequest, month: number, day: number, context: TimeContext): number | null {
  const { last, published } = context;
  const isStory = context.isNarrative || (request.isInToldParagraph && isLongAgo(context));
  if (request.followsClosely && last?.year != null && (last.unit === 'month' || last.unit === 'day')) {
    return last.index > month ? last.year + 1 : last.year;
  }
  if (isStory && last?.year !== undefined && last.year !== null) {
    const lastMonth = last.unit === 'month' || last.unit === 'day' ? last.index : 0;
    return lastMonth - month >= storyTurn ? last.year + 1 : last.year;
  }
  if (published === null) return context.assumedYear ?? last?.year ?? null;
  const ahead = dayNumber({ year: published.year, month, day: Math.min(day, 28) }) - dayNumber(published);
  if (ahead > 0) return request.isFuture || ahead <= soon ? published.year : published.year - 1;
  return request.isFuture && ahead < -wellPast ? published.year + 1 : published.year;
}

/** A paragraph that has told of a time this many years back goes on telling of it. */
const longAgo = 3;

function isLongAgo({ last, published }: TimeContext): boolean {
  return published !== null && last?.year != null && last.year <= published.year - longAgo;
}

/** The year of a bare season: of the story, or the last one of that name that has begun. */
export function seasonYear(
  request: TimeRequest,
  season: number,
  fields: TimeFields,
  context: TimeContext,
): number | null {
  const pointed = pointedYear(fields, 0, context);
  if (pointed !== null) return pointed;
  if (context.isNarrative && context.last?.year !== undefined) return context.last.year;
  const { published } = context;
  if (published === null) return context.assumedYear ?? context.last?.year ?? null;
  const begins = { year: published.year, month: season === 24 ? 12 : (season - 20) * 3, day: 1 };
  const ahead = dayNumber(begins) - dayNumber(published);
  return ahead > 0 && !request.isFuture ? published.year - 1 : published.year;
}

/** The last quarter of that number that has begun. */
export function quarterYear(index: number, context: TimeContext): number | null {
  const { published } = context;
  if (published === null || context.isNarrative) return context.last?.year ?? published?.year ?? null;
  return published.month >= index * 3 - 2 ? published.year : published.year - 1;
}
