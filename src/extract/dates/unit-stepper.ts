// Moves from a day to the day, week, month or year it lies in, or to one before or after.
import { addDays, addMonths, type CalendarDay, weekdayOf } from './calendar.ts';
import { dayPoint, pointOf, type TimePoint, weekendPoint, weekPoint } from './time-point.ts';

/** The unit a day lies in, `step` units on. */
export function stepUnit(day: CalendarDay | null, unit: string, step: number): TimePoint | null {
  if (day === null) return null;
  switch (unit) {
    case 'day':
      return dayPoint(addDays(day, step));
    case 'week':
      return weekPoint(addDays(day, 7 * step));
    case 'fortnight':
      return weekPoint(addDays(day, 14 * step));
    case 'weekend':
      return weekendStep(day, step);
    case 'month': {
      const moved = addMonths({ ...day, day: 1 }, step);
      return pointOf('month', moved.year, moved.month);
    }
    case 'quarter': {
      const moved = addMonths({ ...day, day: 1 }, 3 * step);
      return pointOf('quarter', moved.year, Math.ceil(moved.month / 3));
    }
    case 'year':
      return pointOf('year', day.year + step);
    case 'decade':
      return pointOf('decade', Math.floor(day.year / 10) * 10 + 10 * step);
    case 'century':
      return pointOf('century', Math.floor(day.year / 100) * 100 + 100 * step);
    default:
      return null;
  }
}

/** The weekend of the news is the one just past until midweek, then the coming one. */
function weekendStep(day: CalendarDay, step: number): TimePoint {
  const weekday = weekdayOf(day);
  const shift = step === 0 && weekday <= 3 ? -7 : 7 * step;
  return weekendPoint(addDays(day, shift));
}
