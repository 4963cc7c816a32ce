// A stretch of the calendar as words name it (a decade, late May, Friday night), and its EDTF value and bounds.
import {
  addDays,
  type CalendarDay,
  daysInMonth,
  formatDay,
  formatYear,
  isoWeekOf,
  twoDigits,
  weekdayOf,
} from './calendar.ts';

export type Granularity =
  | 'century'
  | 'decade'
  | 'year'
  | 'half'
  | 'quarter'
  | 'season'
  | 'month'
  | 'week'
  | 'weekend'
  | 'day';

/** "early May", "the middle of", "late". */
export type Portion = 'early' | 'mid' | 'late';

/**
 * What a date expression names. `year` is astronomical (1 BC is 0); for a century or decade, its first year (for those
 * before year 1, its last in counting back). `index` is the half, quarter, season (21 spring to 24 winter) or month.
 * For a week or weekend, year, index and day are its first day.
 */
export interface TimePoint {
  readonly unit: Granularity;
  /** Null where only month and day are known. */
  readonly year: number | null;
  readonly index: number;
  readonly day: number;
  readonly portion: Portion | null;
  readonly isAbout: boolean;
  /** Part of the day (`MO`, `AF`, `EV`, `NI`) or time of day (`16:30`); null for none. */
  readonly time: string | null;
}

/** A point with nothing but its unit and year. */
export function pointOf(unit: Granularity, year: number | null, index = 0, day = 0): TimePoint {
  return { unit, year, index, day, portion: null, isAbout: false, time: null };
}

/** The point of a calendar day. */
export function dayPoint(day: CalendarDay): TimePoint {
  return pointOf('day', day.year, day.month, day.day);
}

/** The ISO week a day lies in. */
export function weekPoint(day: CalendarDay): TimePoint {
  const monday = addDays(day, 1 - weekdayOf(day));
  return pointOf('week', monday.year, monday.month, monday.day);
}

/** The week's Saturday and Sunday. */
export function weekendPoint(day: CalendarDay): TimePoint {
  const saturday = addDays(day, 6 - weekdayOf(day));
  return pointOf('weekend', saturday.year, saturday.month, saturday.day);
}

/** First and last day of a point, its portion taken into account; null without a year. */
export interface DayRange {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
}

/** First and last day of a point. Winter runs from December of its year to the end of February. */
export function rangeOf(point: TimePoint): DayRange | null {
  if (point.year === null) return null;
  return narrow(point, wholeRange(point, point.year));
}

function wholeRange(point: TimePoint, year: number): DayRange {
  switch (point.unit) {
    case 'century':
      return years(year, year + 99);
    case 'decade':
      return years(year, year + 9);
    case 'year':
      return years(year, year);
    case 'half':
      return months(year, point.index * 6 - 5, point.index * 6);
    case 'quarter':
      return months(year, point.index * 3 - 2, point.index * 3);
    case 'season':
      return seasonRange(year, point.index);
    case 'month':
      return months(year, point.index, point.index);
    case 'week':
      return daysFrom({ year, month: point.index, day: point.day }, 7);
    case 'weekend':
      return daysFrom({ year, month: point.index, day: point.day }, 2);
    case 'day':
      return daysFrom({ year, month: point.index, day: point.day }, 1);
  }
}

function seasonRange(year: number, season: number): DayRange {
  if (season === 24) {
    return { from: { year, month: 12, day: 1 }, to: { year: year + 1, month: 2, day: daysInMonth(year + 1, 2) } };
  }
  const first = (season - 20) * 3;
  return months(year, first, first + 2);
}

function years(from: number, to: number): DayRange {
  return { from: { year: from, month: 1, day: 1 }, to: { year: to, month: 12, day: 31 } };
}

function months(year: number, from: number, to: number): DayRange {
  return { from: { year, month: from, day: 1 }, to: { year, month: to, day: daysInMonth(year, to) } };
}

function daysFrom(from: CalendarDay, count: number): DayRange {
  return { from, to: addDays(from, count - 1) };
}

/** "Early", "mid" and "late" are the first, middle and last third; of a year, four months each. */
function narrow(point: TimePoint, whole: DayRange): DayRange {
  if (point.portion === null) return whole;
  const third = thirdsOf(point, whole);
  if (third === null) return whole;
  switch (point.portion) {
    case 'early':
      return { from: whole.from, to: addDays(third.second, -1) };
    case 'mid':
      return { from: third.second, to: addDays(third.third, -1) };
    case 'late':
      return { from: third.third, to: whole.to };
  }
}

function thirdsOf(point: TimePoint, whole: DayRange): { second: CalendarDay; third: CalendarDay } | null {
  const { year, month } = whole.from;
  switch (point.unit) {
    case 'century':
      return { second: { year: year + 33, month: 1, day: 1 }, third: { year: year + 67, month: 1, day: 1 } };
    case 'decade':
      return { second: { year: year + 3, month: 1, day: 1 }, third: { year: year + 7, month: 1, day: 1 } };
    case 'year':
      return { second: { year, month: 5, day: 1 }, third: { year, month: 9, day: 1 } };
    case 'month':
      return { second: { year, month, day: 11 }, third: { year, month, day: 21 } };
    case 'week':
      return { second: addDays(whole.from, 2), third: addDays(whole.from, 4) };
    case 'season':
      return { second: addDays(whole.from, 30), third: addDays(whole.from, 60) };
    case 'half':
    case 'quarter':
    case 'weekend':
    case 'day':
      return null;
  }
}

/** EDTF level 1 of a point; what level 1 cannot name (weeks, halves, quarters) becomes an interval. */
export function edtfOf(point: TimePoint): string {
  const about = point.isAbout ? '~' : '';
  const year = point.year === null ? 'XXXX' : formatYear(point.year);
  switch (point.unit) {
    case 'century':
    case 'decade':
      return unspecifiedYears(point, about);
    case 'year':
      return `${year}${about}`;
    case 'season':
    case 'month':
      return `${year}-${twoDigits(point.index)}${about}`;
    case 'day':
      return `${year}-${twoDigits(point.index)}-${twoDigits(point.day)}${about}`;
    case 'half':
    case 'quarter':
      return monthInterval(point, about);
    case 'week':
    case 'weekend': {
      const range = rangeOf(point);
      return range ? `${formatDay(range.from)}/${formatDay(range.to)}` : `${year}${about}`;
    }
  }
}

/** `199X` and `19XX`; before year 1 the years do not share their digits, so an interval says it. */
function unspecifiedYears(point: TimePoint, about: string): string {
  const year = point.year ?? 0;
  const length = point.unit === 'decade' ? 10 : 100;
  if (year < 0) return `${formatYear(year)}/${formatYear(year + length - 1)}`;
  return `${formatYear(year).slice(0, length === 10 ? 3 : 2)}${length === 10 ? 'X' : 'XX'}${about}`;
}

function monthInterval(point: TimePoint, about: string): string {
  const year = formatYear(point.year ?? 0);
  const length = point.unit === 'half' ? 6 : 3;
  const last = point.index * length;
  return `${year}-${twoDigits(last - length + 1)}${about}/${year}-${twoDigits(last)}${about}`;
}

/** ISO week of a week or weekend point. */
export function weekNumberOf(point: TimePoint): { readonly year: number; readonly week: number } {
  return isoWeekOf({ year: point.year ?? 0, month: point.index, day: point.day });
}
