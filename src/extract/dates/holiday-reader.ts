// Reads holidays: fixed days, and those that move with the year.
import { holidays } from '../languages/en/time-words.ts';
import { addDays, type CalendarDay, dayNumber, easterOf, nthWeekday } from './calendar.ts';
import type { TimeFields } from './time-fields.ts';
import { asPoint, type TimeContext, type TimeMeaning, type TimeRequest, unknown } from './time-meaning.ts';
import { dayPoint, pointOf } from './time-point.ts';
import { explicitYear } from './year-chooser.ts';

/** The day of a holiday: in the written year, else in the one that fits the story or the news. */
export function holidayMeaning(request: TimeRequest, fields: TimeFields, context: TimeContext): TimeMeaning {
  const rule = holidays.get(fields.holiday ?? '');
  if (rule === undefined || rule === 'unknown') return unknown;
  if (rule === 'd-day') return asPoint(pointOf('day', 1944, 6, 6), fields);
  const given = explicitYear(fields);
  const pointed = fields.pointing === 'last' ? -1 : fields.pointing === 'next' ? 1 : 0;
  const base = given ?? (context.isNarrative ? context.last?.year : context.published?.year) ?? null;
  if (base === null)
    return typeof rule === 'string' ? unknown : asPoint(pointOf('day', null, rule[0], rule[1]), fields);
  const day = holidayIn(base, rule);
  if (given !== null || context.published === null || context.isNarrative) return asPoint(dayPoint(day), fields);
  const ahead = dayNumber(day) - dayNumber(context.published);
  const shift =
    pointed < 0 && ahead >= 0
      ? -1
      : pointed > 0 && ahead <= 0
        ? 1
        : pointed === 0 && ahead > 60 && !request.isFuture
          ? -1
          : 0;
  return asPoint(dayPoint(holidayIn(base + shift, rule)), fields);
}

function holidayIn(year: number, rule: readonly [number, number] | string): CalendarDay {
  if (typeof rule !== 'string') return { year, month: rule[0], day: rule[1] };
  if (rule.startsWith('easter')) return addDays(easterOf(year), Number(rule.slice(6) || 0));
  switch (rule) {
    case 'thanksgiving':
      return nthWeekday(year, 11, 4, 4);
    case 'labor':
      return nthWeekday(year, 9, 1, 1);
    case 'memorial':
      return nthWeekday(year, 5, 1, -1);
    case 'election':
      return addDays(nthWeekday(year, 11, 1, 1), 1);
    default:
      return { year, month: 7, day: 4 };
  }
}
