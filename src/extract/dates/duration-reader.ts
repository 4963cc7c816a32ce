// Reads lengths of time, and the stretch they cover where the words pin it down.
import { addDays } from './calendar.ts';
import { monthPoint } from './calendar-reader.ts';
import type { TimeFields } from './time-fields.ts';
import { anchorDay, type TimeContext, type TimeMeaning, type TimeRequest } from './time-meaning.ts';
import { dayPoint, type Granularity, pointOf, rangeOf, type TimePoint } from './time-point.ts';
import { stepUnit } from './unit-stepper.ts';
import { explicitYear } from './year-chooser.ts';

/** The meaning of an expression of the duration family. */
export function durationMeaning(request: TimeRequest, fields: TimeFields, context: TimeContext): TimeMeaning {
  const unit = fields.units.at(-1) ?? 'day';
  const plain: TimeMeaning = { kind: 'duration', count: fields.count, unit, from: null, to: null };
  if (fields.months.length > 0 || fields.years.length > 0 || fields.season !== null) {
    return { ...plain, ...spanWithin(request, fields, unit, context) };
  }
  if (
    fields.pointing === 'past' ||
    fields.pointing === 'last' ||
    fields.pointing === 'next' ||
    fields.pointing === 'following'
  ) {
    return { ...plain, ...spanOf(fields, unit, context) };
  }
  return plain;
}

/** "the last week of August", "the first two months of 2031". */
function spanWithin(
  request: TimeRequest,
  fields: TimeFields,
  unit: string,
  context: TimeContext,
): { readonly from: TimePoint | null; readonly to: TimePoint | null } {
  const none = { from: null, to: null };
  const year = explicitYear(fields);
  const whole =
    fields.months.length > 0
      ? monthPoint(request, { ...fields, ordinal: null, days: [] }, year, context)
      : fields.season !== null
        ? pointOf('season', year, fields.season)
        : pointOf('year', year);
  const range = rangeOf(whole);
  if (range === null || fields.count === null) return none;
  const isLast = fields.pointing === 'last' || (fields.ordinal !== null && fields.ordinal > 31);
  const edge = isLast ? range.to : range.from;
  const length = unit === 'week' ? 7 * fields.count : fields.count;
  const granularity = unit === 'week' ? 'day' : spanUnit(unit);
  if (granularity === null) return none;
  const own = stepUnit(edge, granularity, 0);
  const other = stepUnit(edge, granularity, isLast ? 1 - length : length - 1);
  return isLast ? { from: other, to: own } : { from: own, to: other };
}

/** "the past two years" runs up to the published day, "the next three weeks" from it. */
function spanOf(
  fields: TimeFields,
  unit: string,
  context: TimeContext,
): { readonly from: TimePoint | null; readonly to: TimePoint | null } {
  const isAhead = fields.pointing === 'next' || fields.pointing === 'following';
  const base = context.isNarrative || fields.pointing === 'following' ? anchorDay(context) : context.published;
  const granularity = spanUnit(unit);
  if (base === null || fields.count === null || granularity === null) return { from: null, to: null };
  const other = stepUnit(
    base,
    granularity,
    (isAhead ? 1 : -1) * Math.max(1, Math.round(fields.count * (unit === 'decade' ? 10 : 1))),
  );
  const own = stepUnit(base, granularity === 'week' ? 'day' : granularity, 0);
  const day = granularity === 'week' && other ? dayPoint(addDays(base, (isAhead ? 7 : -7) * fields.count)) : other;
  return isAhead ? { from: own, to: day } : { from: day, to: own };
}

function spanUnit(unit: string): Granularity | null {
  if (unit === 'decade') return 'year';
  return unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year' ? unit : null;
}
