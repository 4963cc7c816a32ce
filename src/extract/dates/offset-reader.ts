// Reads dates counted from another: two years ago, three days later.
import { addMonths, type CalendarDay } from './calendar.ts';
import type { TimeFields } from './time-fields.ts';
import { anchorDay, asPoint, type TimeContext, type TimeMeaning, unknown } from './time-meaning.ts';
import { pointOf, type TimePoint } from './time-point.ts';
import { stepUnit } from './unit-stepper.ts';

/** The meaning of an expression of the offset family. */
export function offsetMeaning(fields: TimeFields, context: TimeContext): TimeMeaning {
  const unit = fields.units[0];
  if (unit === undefined || fields.direction === null) return unknown;
  if (unit === 'hour' || unit === 'minute' || unit === 'second') return { kind: 'unknown', time: 'XX' };
  const sign = fields.direction === 'after' || fields.direction === 'fromNow' ? 1 : -1;
  const count =
    fields.count ??
    (fields.units.length > 0 && fields.pointing === 'the' ? 1 : null) ??
    (isCompound(fields) ? 1 : null);
  if (count === null) return { kind: 'reference', to: sign > 0 ? 'future' : 'past' };
  const last = context.last;
  if (unit === 'year' && last?.unit === 'quarter' && last.year !== null && fields.direction !== 'after') {
    return asPoint({ ...last, year: last.year - count }, fields);
  }
  // "From now" counts from the day of writing in a story too.
  const isDeictic = fields.direction === 'fromNow' || (fields.direction === 'ago' && !context.isNarrative);
  const base = isDeictic ? (context.published ?? anchorDay(context)) : anchorDay(context);
  if (base === null) return unknown;
  return asPoint(shiftBy(base, unit, sign * count, last, fields.direction === 'ago'), fields);
}

/** "year-earlier", "year-ago". */
function isCompound(fields: TimeFields): boolean {
  return fields.units[0] === 'year' && fields.count === null && fields.pointing !== 'the';
}

function shiftBy(
  day: CalendarDay,
  unit: string,
  count: number,
  last: TimePoint | null,
  isAgo: boolean,
): TimePoint | null {
  const whole = Math.trunc(count);
  if (unit === 'decade')
    return count === Math.sign(count)
      ? pointOf('year', day.year + 10 * count)
      : pointOf('decade', Math.floor((day.year + 10 * count) / 10) * 10);
  if (unit === 'century') return pointOf('century', Math.floor((day.year + 100 * count) / 100) * 100);
  if (unit === 'year') {
    if (!Number.isInteger(count)) {
      const moved = addMonths(day, Math.round(count * 12));
      return pointOf('month', moved.year, moved.month);
    }
    return pointOf('year', day.year + whole);
  }
  if (unit === 'day' && last !== null && !isAgo && last.unit !== 'day')
    return last.unit === 'month' ? pointOf('month', last.year, last.index) : null;
  return stepUnit(day, unit, Math.round(count));
}
