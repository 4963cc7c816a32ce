// Reads dates that are told by fields of the calendar: years, months, days, seasons, quarters, decades, centuries.
import { daysInMonth } from './calendar.ts';
import { holidayMeaning } from './holiday-reader.ts';
import type { TimeFields } from './time-fields.ts';
import { asPoint, type TimeContext, type TimeMeaning, type TimeRequest, unknown } from './time-meaning.ts';
import { pointOf, type TimePoint } from './time-point.ts';
import { explicitYear, likelyYear, pointedYear, quarterYear, seasonYear } from './year-chooser.ts';

/** The meaning of an expression of the calendar family. */
export function calendarMeaning(request: TimeRequest, fields: TimeFields, context: TimeContext): TimeMeaning {
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
  if (year !== null && fields.days.length === 1) {
    // "9, 1918" after "March 5-".
    const month = monthBefore(request) ?? (context.last?.unit === 'day' ? context.last.index : null);
    if (month !== null) return asPoint(pointOf('day', year, month, fields.days[0]!), fields);
  }
  if (year !== null) return asPoint(pointOf('year', year), fields);
  if (fields.units.length === 0 && request.tokens.kinds[request.match.first] === 'N')
    return bareBeforeChrist(request, fields);
  return dayAlone(request, fields, context);
}

/** The 5th century BC is 500 to 401 BC. */
function centuryPoint(fields: TimeFields, ordinal: number): TimePoint {
  return pointOf('century', fields.isBeforeChrist ? 1 - ordinal * 100 : (ordinal - 1) * 100);
}

/** "1990s", "the nineties", "the 480s BC"; two digits are of the twentieth century. */
function decadePoint(fields: TimeFields, decade: number, context: TimeContext): TimePoint {
  if (fields.isBeforeChrist) return pointOf('decade', 1 - (decade + 9));
  if (decade >= 1000) return pointOf(decade % 100 === 0 && decade < 2000 ? 'century' : 'decade', decade);
  if (decade >= 100) return pointOf('decade', decade);
  const century = context.last?.year && context.isNarrative ? Math.floor(context.last.year / 100) * 100 : 1900;
  return pointOf('decade', century + decade);
}

/** Month and day of an expression, in the year that is written or likely. */
export function monthPoint(
  request: TimeRequest,
  fields: TimeFields,
  year: number | null,
  context: TimeContext,
): TimePoint {
  const month = fields.months.at(-1)!;
  const day = fields.days.at(-1) ?? (fields.ordinal !== null && fields.ordinal <= 31 ? fields.ordinal : null);
  const inYear = year ?? pointedYear(fields, month, context) ?? likelyYear(request, month, day ?? 1, context);
  if (day === null) return pointOf('month', inYear, month);
  if (inYear !== null && day > daysInMonth(inYear, month)) return pointOf('month', inYear, month);
  return pointOf('day', inYear, month, day);
}

function quarterMeaning(fields: TimeFields, year: number | null, context: TimeContext): TimeMeaning {
  const index = fields.ordinal ?? 0;
  if (index < 1 || index > 4) return unknown;
  return asPoint(
    pointOf('quarter', year ?? pointedYear(fields, 0, context) ?? quarterYear(index, context), index),
    fields,
  );
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
  const month = monthBefore(request);
  if (month !== null && last?.index !== month) {
    const year = fields.years[0] ?? likelyYear(request, month, day, context);
    return asPoint(pointOf('day', year, month, day), fields);
  }
  if (last === null || (last.unit !== 'day' && last.unit !== 'month')) return unknown;
  return asPoint(pointOf('day', fields.years[0] ?? last.year, last.index, day), fields);
}

/** The month of the day right before, "9" in "February 9-11": in brackets it is not remembered as the last date told. */
function monthBefore({ tokens, match }: TimeRequest): number | null {
  const before = /[Mm]t?[Do](?:[&2-]|,&?)$/.exec(tokens.kinds.slice(0, match.first));
  return before && Number(tokens.value[before.index]);
}

/** 2031-03-05 and 3/5/31; the outlet's habit decides which of two small numbers is the month. */
function writtenDate(written: string, context: TimeContext): TimePoint | null {
  const parts = written.split(/[-/]/).map(Number);
  const [first = 0, second = 0, third = 0] = parts;
  if (written.includes('-')) return validDay(first, second, third);
  const year = third >= 100 ? third : third > 60 ? 1900 + third : 2000 + third;
  const monthDay = validDay(year, first, second);
  const dayMonth = validDay(year, second, first);
  // The date of the article itself is more likely than any habit.
  if (isPublished(monthDay, context)) return monthDay;
  if (isPublished(dayMonth, context)) return dayMonth;
  return (context.monthFirst ? monthDay : dayMonth) ?? monthDay ?? dayMonth;
}

function isPublished(point: TimePoint | null, { published }: TimeContext): boolean {
  if (point === null || published === null) return false;
  return point.year === published.year && point.index === published.month && point.day === published.day;
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
