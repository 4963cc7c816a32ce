// Reads dates that point from another: yesterday, last Monday, that spring, the following day.
import { addDays, type CalendarDay, weekdayOf } from './calendar.ts';
import type { TimeFields } from './time-fields.ts';
import { anchorDay, asPoint, type TimeContext, type TimeMeaning, type TimeRequest, unknown } from './time-meaning.ts';
import { dayPoint, pointOf, type TimePoint, weekPoint } from './time-point.ts';
import { stepUnit } from './unit-stepper.ts';

/** The meaning of an expression of the relative family. */
export function relativeMeaning(request: TimeRequest, fields: TimeFields, context: TimeContext): TimeMeaning {
  const { published } = context;
  if (fields.relativeDay !== null) {
    if (context.isNarrative && fields.relativeDay === 0) return { kind: 'reference', to: 'present' };
    // "The day before yesterday", "the day after tomorrow".
    if (fields.units[0] === 'day')
      return asPoint(published && dayPoint(addDays(published, 2 * fields.relativeDay)), fields);
    return asPoint(published && dayPoint(addDays(published, fields.relativeDay)), fields);
  }
  if (fields.weekday !== null && fields.units[0] === 'week') {
    return asPoint(weekdayOfWeek(fields, fields.weekday, published), fields);
  }
  if (fields.weekday !== null) return asPoint(weekdayPoint(request, fields, fields.weekday, context), fields);
  if (fields.season !== null) return asPoint(pointedSeason(fields, fields.season, context), fields);
  if (fields.months.length > 0) return asPoint(pointedMonth(fields, fields.months[0]!, context), fields);
  if (fields.part !== null && fields.units.length === 0) return asPoint(pointedPart(fields, context), fields);
  const unit = fields.units.at(-1);
  if (unit === undefined) return unknown;
  if (request.tokens.kinds[request.match.end - 1] === 'U') return pluralMeaning(fields);
  if (/b/.test(request.tokens.kinds.slice(request.match.first, request.match.end)) && fields.pointing === null)
    return endOf(unit, context, fields);
  return pointedUnit(fields, unit, context);
}

/** "Tuesday of next week". */
function weekdayOfWeek(fields: TimeFields, weekday: number, published: CalendarDay | null): TimePoint | null {
  if (published === null) return null;
  const step = fields.pointing === 'next' ? 7 : fields.pointing === 'last' ? -7 : 0;
  return dayPoint(addDays(published, weekday - weekdayOf(published) + step));
}

/** "these days" is now; "those years" is then. */
function pluralMeaning(fields: TimeFields): TimeMeaning {
  return { kind: 'reference', to: fields.pointing === 'this' ? 'present' : 'past' };
}

function endOf(unit: string, context: TimeContext, fields: TimeFields): TimeMeaning {
  const base = context.isNarrative ? anchorDay(context) : (context.published ?? anchorDay(context));
  if (base === null) return unknown;
  return asPoint(
    unit === 'year'
      ? pointOf('year', base.year)
      : unit === 'month'
        ? pointOf('month', base.year, base.month)
        : weekPoint(base),
    {
      ...fields,
      portion: 'late',
    },
  );
}

/** The weekday before or after the published day, as the words and the sentence's time have it. */
export function weekdayPoint(
  request: TimeRequest,
  fields: TimeFields,
  weekday: number,
  context: TimeContext,
): TimePoint | null {
  const base = context.isNarrative ? (anchorDay(context) ?? context.published) : context.published;
  if (base === null) return null;
  const forward = (weekday - weekdayOf(base) + 7) % 7;
  switch (fields.pointing) {
    case 'next':
      return dayPoint(addDays(base, forward === 0 ? 7 : forward));
    case 'following': {
      const from = anchorDay(context) ?? base;
      return dayPoint(addDays(from, (weekday - weekdayOf(from) + 7) % 7 || 7));
    }
    case 'last':
      return dayPoint(addDays(base, forward === 0 ? -7 : forward - 7));
    case 'past':
    case 'that': {
      const from = anchorDay(context) ?? base;
      return dayPoint(addDays(from, ((weekday - weekdayOf(from) + 7) % 7) - 7));
    }
    default:
      return dayPoint(
        addDays(base, forward === 0 || request.isFuture || fields.pointing === 'this' ? forward : forward - 7),
      );
  }
}

function pointedSeason(fields: TimeFields, season: number, context: TimeContext): TimePoint | null {
  const { published, last } = context;
  const isFromStory =
    fields.pointing === 'that' || fields.pointing === 'same' || fields.pointing === 'following' || context.isNarrative;
  if (isFromStory && last?.year != null) {
    const step =
      fields.pointing === 'following' || (fields.pointing === 'next' && context.isNarrative)
        ? 1
        : fields.pointing === 'past'
          ? -1
          : 0;
    return pointOf('season', last.year + step, season);
  }
  if (published === null) return null;
  const starts = season === 24 ? 12 : (season - 20) * 3;
  if (fields.pointing === 'last' || fields.pointing === 'past') {
    return pointOf(
      'season',
      published.month >= starts + 3 && season !== 24 ? published.year : published.year - 1,
      season,
    );
  }
  if (fields.pointing === 'next')
    return pointOf('season', published.month < starts ? published.year : published.year + 1, season);
  return pointOf('season', published.year, season);
}

function pointedMonth(fields: TimeFields, month: number, context: TimeContext): TimePoint | null {
  const base =
    context.isNarrative || fields.pointing === 'following' || fields.pointing === 'that'
      ? (anchorDay(context) ?? context.published)
      : context.published;
  if (base === null) return null;
  switch (fields.pointing) {
    case 'last':
    case 'past':
      return pointOf('month', month < base.month ? base.year : base.year - 1, month);
    case 'next':
    case 'following':
      return pointOf('month', month > base.month ? base.year : base.year + 1, month);
    default:
      return pointOf('month', base.year, month);
  }
}

/** "this morning", "last night", "that afternoon", "the next morning". */
function pointedPart(fields: TimeFields, context: TimeContext): TimePoint | null {
  const told = anchorDay(context);
  switch (fields.pointing) {
    case 'this':
      return context.isNarrative ? told && dayPoint(told) : context.published && dayPoint(context.published);
    case 'last':
      return context.published && dayPoint(addDays(context.published, -1));
    case 'next':
    case 'following':
      return told && dayPoint(addDays(told, 1));
    case 'that':
    case 'same':
      return told && dayPoint(told);
    default:
      return null;
  }
}

function pointedUnit(fields: TimeFields, unit: string, context: TimeContext): TimeMeaning {
  const { published, isNarrative } = context;
  const told = anchorDay(context);
  switch (fields.pointing) {
    case 'last':
      if (fields.ordinal !== null) return asPoint(ordinalQuarter(fields, published, -1), fields);
      return asPoint(stepUnit(isNarrative ? told : published, unit, -1), fields);
    case 'next':
      return asPoint(stepUnit(isNarrative || unit === 'day' ? told : published, unit, 1), fields);
    case 'past': {
      if (unit === 'period') return unknown;
      return asPoint(stepUnit(told ?? published, unit, -1), fields);
    }
    case 'following':
      return asPoint(stepUnit(told ?? published, unit, 1), fields);
    case 'this':
      if (fields.ordinal !== null) return asPoint(ordinalQuarter(fields, published, 0), fields);
      if (unit === 'time' || unit === 'period') return unknown;
      return asPoint(stepUnit(isNarrative ? told : published, unit, 0), fields);
    case 'that':
    case 'same':
      return asPoint(unit === 'time' || unit === 'period' ? context.last : stepUnit(told, unit, 0), fields);
    default:
      if (unit === 'quarter' && context.last?.unit === 'quarter') return asPoint(context.last, fields);
      return asPoint(stepUnit(isNarrative || unit === 'day' ? told : published, unit, 0), fields);
  }
}

function ordinalQuarter(fields: TimeFields, published: CalendarDay | null, step: number): TimePoint | null {
  if (published === null || fields.ordinal === null || fields.ordinal > 4) return null;
  return pointOf('quarter', published.year + step, fields.ordinal);
}
