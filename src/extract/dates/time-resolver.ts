// Says which date an expression means, from the published date and from the dates told before it.
import { namedPeriods } from '../languages/en/time-words.ts';
import { addDays } from './calendar.ts';
import { calendarMeaning, monthPoint } from './calendar-reader.ts';
import { durationMeaning } from './duration-reader.ts';
import { offsetMeaning } from './offset-reader.ts';
import { relativeMeaning, weekdayPoint } from './relative-reader.ts';
import { readFields, type TimeFields } from './time-fields.ts';
import { asPoint, type TimeContext, type TimeMeaning, type TimeRequest } from './time-meaning.ts';
import { dayPoint } from './time-point.ts';
import { explicitYear } from './year-chooser.ts';

/** The meaning of an expression; `context.last` is moved on when it names a date. */
export function resolveTime(request: TimeRequest, context: TimeContext): TimeMeaning {
  const fields = readFields(request.tokens, request.match);
  const meaning = meaningOf(request, fields, context);
  if (meaning.kind === 'point' && meaning.point.year !== null && !request.isAside) context.last = meaning.point;
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
      return durationMeaning(request, fields, context);
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
