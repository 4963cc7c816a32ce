// Says which date an expression means, from the published date and from the dates told before it.
import { holidays, namedPeriods } from '../languages/en/time-words.ts';
import {
  addDays,
  addMonths,
  type CalendarDay,
  dayNumber,
  daysInMonth,
  easterOf,
  nthWeekday,
  weekdayOf,
} from './calendar.ts';
import { readFields, type TimeFields } from './time-fields.ts';
import type { TimeMatch } from './time-grammar.ts';
import type { TimeTokens } from './time-lexer.ts';
import { dayPoint, type Granularity, pointOf, rangeOf, type TimePoint, weekendPoint, weekPoint } from './time-point.ts';

/** What an expression means. */
export type TimeMeaning =
  | { readonly kind: 'point'; readonly point: TimePoint }
  | { readonly kind: 'range'; readonly from: TimePoint; readonly to: TimePoint }
  /** A period that has a name; EDTF. */
  | { readonly kind: 'period'; readonly edtf: string }
  /** A length of time; `from` and `to` are its ends where the text pins it down. Count null: "several". */
  | {
      readonly kind: 'duration';
      readonly count: number | null;
      readonly unit: string;
      readonly from: TimePoint | null;
      readonly to: TimePoint | null;
    }
  | { readonly kind: 'set'; readonly unit: string }
  | { readonly kind: 'reference'; readonly to: 'past' | 'present' | 'future' }
  | { readonly kind: 'unknown'; readonly time: string | null };

/** What relative expressions lean on. It changes as the text is read. */
export interface TimeContext {
  /** The day the text was published; null when not known. */
  readonly published: CalendarDay | null;
  /** The text tells of times long before it was published: bare months belong to the story, not to the news. */
  readonly isNarrative: boolean;
  readonly monthFirst: boolean;
  /** The last date told with a year. */
  last: TimePoint | null;
}

/** What resolving one expression needs. */
export interface TimeRequest {
  readonly tokens: TimeTokens;
  readonly match: TimeMatch;
  /** The sentence speaks of the future round the expression. */
  readonly isFuture: boolean;
}

/** The meaning of an expression; `context.last` is moved on when it names a date. */
export function resolveTime(request: TimeRequest, context: TimeContext): TimeMeaning {
  const fields = readFields(request.tokens, request.match);
  const meaning = meaningOf(request, fields, context);
  if (meaning.kind === 'point' && meaning.point.year !== null) context.last = meaning.point;
  if (meaning.kind === 'range') context.last = meaning.to;
  return meaning;
}

function meaningOf(request: TimeRequest, fields: TimeFields, context: TimeContext): TimeMeaning {
  switch (request.match.family) {
    case 'calendar':
      return calendarMeaning(request, fields, context);
    case 'relative':
      return relativeMeaning(request, fields, context);
    case 'offset':
      return offsetMeaning(fields, context);
    case 'duration':
      return durationMeaning(fields, context);
    case 'set':
      return {
        kind: 'set',
        unit:
          fields.units[0] ??
          (request.tokens.kinds[request.match.first] === '~'
            ? String(request.tokens.value[request.match.first])
            : 'day'),
      };
    case 'clock':
      return clockMeaning(request, fields, context);
    case 'reference':
      return {
        kind: 'reference',
        to: fields.reference === 'present' ? 'present' : fields.reference === 'future' ? 'future' : 'past',
      };
    case 'named':
      return { kind: 'period', edtf: namedPeriods.get(fields.period ?? '') ?? '' };
  }
}

const unknown: TimeMeaning = { kind: 'unknown', time: null };

function asPoint(point: TimePoint | null, fields: TimeFields): TimeMeaning {
  if (point === null) return { kind: 'unknown', time: fields.part };
  return {
    kind: 'point',
    point: {
      ...point,
      portion: point.unit === 'day' ? null : fields.portion,
      isAbout: fields.isAbout,
      time: fields.clock ?? fields.part ?? point.time,
    },
  };
}

// Dates with fields of the calendar

function calendarMeaning(request: TimeRequest, fields: TimeFields, context: TimeContext): TimeMeaning {
  if (fields.written !== null) return asPoint(writtenDate(fields.written, context), fields);
  if (fields.yearRange !== null) return yearRangeMeaning(fields.yearRange);
  if (fields.holiday !== null) return holidayMeaning(request, fields, context);
  if (fields.isCentury && fields.ordinal !== null) return asPoint(centuryPoint(fields, fields.ordinal), fields);
  if (fields.decade !== null) return asPoint(decadePoint(fields, fields.decade, context), fields);
  const year = explicitYear(fields);
  if (fields.months.length > 0) return asPoint(monthPoint(request, fields, year, context), fields);
  if (fields.season !== null)
    return asPoint(
      pointOf('season', year ?? seasonYear(request, fields.season, fields, context), fields.season),
      fields,
    );
  if (fields.units.includes('quarter')) return quarterMeaning(fields, year, context);
  if (fields.isHalf && year !== null) return halfMeaning(fields, year);
  if (year !== null) return asPoint(pointOf('year', year), fields);
  if (fields.units.length === 0 && request.tokens.kinds[request.match.first] === 'N')
    return bareBeforeChrist(request, fields);
  return dayAlone(request, fields, context);
}

function explicitYear(fields: TimeFields): number | null {
  const year = fields.years.at(-1);
  if (year === undefined) return null;
  return fields.isBeforeChrist ? 1 - year : year;
}

/** The 5th century BC is 500 to 401 BC. */
function centuryPoint(fields: TimeFields, ordinal: number): TimePoint {
  return pointOf('century', fields.isBeforeChrist ? 1 - ordinal * 100 : (ordinal - 1) * 100);
}

/** "1990s", "the nineties", "the 480s BC"; two digits are of the twentieth century. */
function decadePoint(fields: TimeFields, decade: number, context: TimeContext): TimePoint {
  if (fields.isBeforeChrist) return pointOf('decade', 1 - (decade + 9));
  if (decade >= 1000) return pointOf('decade', decade);
  if (decade >= 100) return pointOf('decade', decade);
  const century = context.last?.year && context.isNarrative ? Math.floor(context.last.year / 100) * 100 : 1900;
  return pointOf('decade', century + decade);
}

function monthPoint(request: TimeRequest, fields: TimeFields, year: number | null, context: TimeContext): TimePoint {
  const month = fields.months.at(-1)!;
  const day = fields.days.at(-1) ?? (fields.ordinal !== null && fields.ordinal <= 31 ? fields.ordinal : null);
  const inYear = year ?? pointedYear(fields, month, context) ?? likelyYear(request, month, day ?? 1, context);
  if (day === null) return pointOf('month', inYear, month);
  if (inYear !== null && day > daysInMonth(inYear, month)) return pointOf('month', inYear, month);
  return pointOf('day', inYear, month, day);
}

/** "March last year", "25 July of that year". */
function pointedYear(fields: TimeFields, month: number, context: TimeContext): number | null {
  if (!fields.units.includes('year') && fields.pointing === null) return null;
  if (!fields.units.includes('year')) return null;
  const published = context.published?.year ?? null;
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
const storyTurn = 7;
/** In the news, a bare month up to this many months ahead is in the coming year when the sentence looks forward. */
const newsLookAhead = 11;

/** The year of a bare month: in a story the year told last, in the news the nearest. */
function likelyYear(request: TimeRequest, month: number, day: number, context: TimeContext): number | null {
  const { last, published } = context;
  if (context.isNarrative && last?.year !== undefined && last.year !== null) {
    const lastMonth = last.unit === 'month' || last.unit === 'day' ? last.index : 0;
    return lastMonth - month >= storyTurn ? last.year + 1 : last.year;
  }
  if (published === null) return last?.year ?? null;
  const ahead = dayNumber({ year: published.year, month, day: Math.min(day, 28) }) - dayNumber(published);
  if (ahead > 0) {
    if (request.isFuture) return ahead <= newsLookAhead * 31 ? published.year : published.year - 1;
    return ahead > 45
      ? published.year - 1
      : ahead > 0 && !request.isFuture && ahead > 20
        ? published.year - 1
        : published.year;
  }
  if (request.isFuture && ahead < -60) return published.year + 1;
  return published.year;
}

function seasonYear(request: TimeRequest, season: number, fields: TimeFields, context: TimeContext): number | null {
  const pointed = pointedYear(fields, 0, context);
  if (pointed !== null) return pointed;
  if (context.isNarrative && context.last?.year !== undefined) return context.last.year;
  const { published } = context;
  if (published === null) return context.last?.year ?? null;
  const begins = { year: published.year, month: season === 24 ? 12 : (season - 20) * 3, day: 1 };
  const ahead = dayNumber(begins) - dayNumber(published);
  return ahead > 0 && !request.isFuture ? published.year - 1 : published.year;
}

function quarterMeaning(fields: TimeFields, year: number | null, context: TimeContext): TimeMeaning {
  const index = fields.ordinal ?? 0;
  if (index < 1 || index > 4) return unknown;
  return asPoint(
    pointOf('quarter', year ?? pointedYear(fields, 0, context) ?? quarterYear(index, context), index),
    fields,
  );
}

/** The last quarter of that number that has begun. */
function quarterYear(index: number, context: TimeContext): number | null {
  const { published } = context;
  if (published === null || context.isNarrative) return context.last?.year ?? published?.year ?? null;
  return published.month >= index * 3 - 2 ? published.year : published.year - 1;
}

function halfMeaning(fields: TimeFields, year: number): TimeMeaning {
  return asPoint(pointOf('half', year, fields.ordinal === 1 || fields.portion === 'early' ? 1 : 2), {
    ...fields,
    portion: null,
  });
}

/** "240" in "240-238 BC". */
function bareBeforeChrist(request: TimeRequest, fields: TimeFields): TimeMeaning {
  const value = Number(request.tokens.value[request.match.first]);
  return asPoint(pointOf('year', 1 - value), fields);
}

/** "5" in "between 5 and 7 May", "the 21st": the month stands after, or was told before. */
function dayAlone(request: TimeRequest, fields: TimeFields, context: TimeContext): TimeMeaning {
  const { tokens, match } = request;
  const day = fields.days[0];
  if (day === undefined || fields.units.length > 0) return { kind: 'unknown', time: fields.part };
  if (tokens.kinds[match.end - 1] === 'D' && /^[&2,-]/.test(tokens.kinds.slice(match.end)) && match.first > 0) {
    const ahead = /^(?:[&2-]|,&?)t?[^.|!]{0,6}?([Mm]),?(?:F?Y)?/.exec(tokens.kinds.slice(match.end, match.end + 12));
    const before = /[BC]$/.test(tokens.kinds.slice(match.end, match.end + 4));
    if (ahead && !before) {
      const monthAt = match.end + tokens.kinds.slice(match.end).search(/[Mm]/);
      const yearAt = /^(?:,?F?)Y/.test(tokens.kinds.slice(monthAt + 1)) ? tokens.kinds.indexOf('Y', monthAt) : -1;
      const month = Number(tokens.value[monthAt]);
      const year = yearAt < 0 ? likelyYear(request, month, day, context) : Number(tokens.value[yearAt]);
      return asPoint(pointOf('day', year, month, day), fields);
    }
    if (/^[&2-][DN]C/.test(tokens.kinds.slice(match.end))) return asPoint(pointOf('year', 1 - day), fields);
  }
  const { last } = context;
  if (last === null || (last.unit !== 'day' && last.unit !== 'month')) return unknown;
  return asPoint(pointOf('day', fields.years[0] ?? last.year, last.index, day), fields);
}

/** 2031-03-05 and 3/5/31; the outlet's habit decides which of two small numbers is the month. */
function writtenDate(written: string, context: TimeContext): TimePoint | null {
  const parts = written.split(/[-/]/).map(Number);
  const [first = 0, second = 0, third = 0] = parts;
  if (written.includes('-')) return validDay(first, second, third);
  const year = third >= 100 ? third : third > 60 ? 1900 + third : 2000 + third;
  const monthFirst = second > 12 ? true : first > 12 ? false : context.monthFirst;
  return monthFirst ? validDay(year, first, second) : validDay(year, second, first);
}

function validDay(year: number, month: number, day: number): TimePoint | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return pointOf('day', year, month, day);
}

/** "2004-5" is 2004 to 2005, "1914-18" 1914 to 1918. */
function yearRangeMeaning(written: string): TimeMeaning {
  const [first = '', second = ''] = written.split(/[-–—/]/);
  const from = Number(first);
  const to = Number(first.slice(0, 4 - second.length) + second);
  return { kind: 'range', from: pointOf('year', from), to: pointOf('year', to) };
}

function holidayMeaning(request: TimeRequest, fields: TimeFields, context: TimeContext): TimeMeaning {
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

// Dates that point from another

function relativeMeaning(request: TimeRequest, fields: TimeFields, context: TimeContext): TimeMeaning {
  const { published } = context;
  if (fields.relativeDay !== null) {
    if (context.isNarrative && fields.relativeDay === 0) return { kind: 'reference', to: 'present' };
    return asPoint(published && dayPoint(addDays(published, fields.relativeDay)), fields);
  }
  if (fields.weekday !== null) return asPoint(weekdayPoint(request, fields, fields.weekday, context), fields);
  if (fields.season !== null) return asPoint(pointedSeason(fields, fields.season, context), fields);
  if (fields.months.length > 0) return asPoint(pointedMonth(fields, fields.months[0]!, context), fields);
  if (fields.part !== null && fields.units.length === 0) return asPoint(pointedPart(fields, context), fields);
  const unit = fields.units.at(-1);
  if (unit === undefined) return unknown;
  if (request.tokens.kinds[request.match.end - 1] === 'U') return pluralMeaning(fields, context);
  if (/b/.test(request.tokens.kinds.slice(request.match.first, request.match.end)) && fields.pointing === null)
    return endOf(unit, context, fields);
  return pointedUnit(fields, unit, context);
}

/** "these days" is now; "those years" is then. */
function pluralMeaning(fields: TimeFields, _context: TimeContext): TimeMeaning {
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

function weekdayPoint(
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
      return context.published && dayPoint(addDays(context.published, fields.part === 'NI' ? -1 : -1));
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
      return asPoint(
        stepUnit(isNarrative ? told : published, unit, unit === 'quarter' && fields.units.length === 1 ? -1 : -1),
        fields,
      );
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
      if (unit === 'time' || unit === 'period') return { kind: 'reference', to: 'present' };
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

/** A day within the date told last. */
function anchorDay(context: TimeContext): CalendarDay | null {
  const range = context.last && rangeOf(context.last);
  return range?.from ?? context.published;
}

/** The unit a day lies in, `step` units on. */
function stepUnit(day: CalendarDay | null, unit: string, step: number): TimePoint | null {
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

// "Two years ago", "three days later"

function offsetMeaning(fields: TimeFields, context: TimeContext): TimeMeaning {
  const unit = fields.units[0];
  if (unit === undefined || fields.direction === null) return unknown;
  if (unit === 'hour' || unit === 'minute' || unit === 'second') return { kind: 'unknown', time: 'XX' };
  const sign = fields.direction === 'after' ? 1 : -1;
  const count =
    fields.count ??
    (fields.units.length > 0 && fields.pointing === 'the' ? 1 : null) ??
    (isCompound(fields) ? 1 : null);
  if (count === null) return { kind: 'reference', to: sign > 0 ? 'future' : 'past' };
  const last = context.last;
  if (unit === 'year' && last?.unit === 'quarter' && last.year !== null && fields.direction !== 'after') {
    return asPoint({ ...last, year: last.year - count }, fields);
  }
  const base = fields.direction === 'ago' && !context.isNarrative ? context.published : anchorDay(context);
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

// Lengths of time

function durationMeaning(fields: TimeFields, context: TimeContext): TimeMeaning {
  const unit = fields.units.at(-1) ?? 'day';
  const plain: TimeMeaning = { kind: 'duration', count: fields.count, unit, from: null, to: null };
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

// Times of day

function clockMeaning(request: TimeRequest, fields: TimeFields, context: TimeContext): TimeMeaning {
  if (fields.months.length > 0) {
    return asPoint(monthPoint(request, fields, explicitYear(fields), context), fields);
  }
  if (fields.weekday !== null) return asPoint(weekdayPoint(request, fields, fields.weekday, context), fields);
  if (fields.relativeDay !== null)
    return asPoint(context.published && dayPoint(addDays(context.published, fields.relativeDay)), fields);
  const { last, published } = context;
  if (last?.unit === 'day') return asPoint({ ...last, time: null }, fields);
  if (published !== null && !context.isNarrative) return asPoint(dayPoint(published), fields);
  return { kind: 'unknown', time: fields.clock };
}
