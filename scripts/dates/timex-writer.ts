// Writes our meanings as TIMEX3 types and values, so that they can be compared with gold marked by people.
import type { TimeExpression } from '../../src/extract/dates/expression-finder.ts';
import type { TimeMeaning } from '../../src/extract/dates/time-meaning.ts';
import { type TimePoint, weekNumberOf } from '../../src/extract/dates/time-point.ts';

/** Type and value of a TIMEX3, with its offsets. */
export interface Timex {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
}

/** Our expressions as TIMEX3: a range of years becomes its two ends, a named period nothing, as the gold has it. */
export function writeTimexes(text: string, expressions: readonly TimeExpression[]): readonly Timex[] {
  return expressions.flatMap((expression) => {
    const { start, end, meaning } = expression;
    if (meaning.kind === 'period') return [];
    if (meaning.kind === 'range') return splitRange(text, expression, meaning.from, meaning.to);
    return [{ start, end, ...typeAndValue(meaning) }];
  });
}

function splitRange(text: string, expression: TimeExpression, from: TimePoint, to: TimePoint): readonly Timex[] {
  const words = text.slice(expression.start, expression.end);
  const second = /\d+$/.exec(words);
  const first = /\d{4}/.exec(words);
  if (!first || !second) return [];
  const begin = words.slice(0, first.index).trim() === '' ? expression.start + first.index : expression.start;
  return [
    { start: begin, end: expression.start + first.index + 4, type: 'DATE', value: valueOfPoint(from) },
    { start: expression.start + second.index, end: expression.end, type: 'DATE', value: valueOfPoint(to) },
  ];
}

function typeAndValue(meaning: TimeMeaning): { readonly type: string; readonly value: string } {
  switch (meaning.kind) {
    case 'point':
      return { type: meaning.point.time === null ? 'DATE' : 'TIME', value: valueOfPoint(meaning.point) };
    case 'duration':
      return { type: 'DURATION', value: durationValue(meaning.count, meaning.unit) };
    case 'set':
      return { type: 'SET', value: setValues[meaning.unit] ?? 'P1D' };
    case 'reference':
      return { type: 'DATE', value: `${meaning.to.toUpperCase()}_REF` };
    case 'unknown':
      return {
        type: meaning.time === null ? 'DATE' : 'TIME',
        value: meaning.time === null ? '' : `XXXX-XX-XXT${meaning.time}`,
      };
    case 'range':
    case 'period':
      return { type: 'DATE', value: '' };
  }
}

const setValues: Readonly<Record<string, string>> = {
  day: 'XXXX-XX-XX',
  week: 'P1W',
  month: 'P1M',
  quarter: 'P1Q',
  year: 'P1Y',
  hour: 'PT1H',
};

const unitLetters: Readonly<Record<string, readonly [string, string]>> = {
  day: ['P', 'D'],
  weekend: ['P', 'D'],
  week: ['P', 'W'],
  fortnight: ['P', 'W'],
  month: ['P', 'M'],
  quarter: ['P', 'Q'],
  year: ['P', 'Y'],
  decade: ['P', 'DE'],
  century: ['P', 'CE'],
  hour: ['PT', 'H'],
  minute: ['PT', 'M'],
  second: ['PT', 'S'],
};

function durationValue(count: number | null, unit: string): string {
  const [prefix, letter] = unitLetters[unit] ?? ['P', 'X'];
  return `${prefix}${count ?? 'X'}${letter}`;
}

const seasons: Readonly<Record<number, string>> = { 21: 'SP', 22: 'SU', 23: 'FA', 24: 'WI' };

function valueOfPoint(point: TimePoint): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const year = point.year === null ? 'XXXX' : yearValue(point.year);
  const time = point.time === null ? '' : `T${point.time}`;
  switch (point.unit) {
    case 'century':
      return point.year !== null && point.year < 0 ? `BC${two((-99 - point.year) / 100)}` : year.slice(0, 2);
    case 'decade':
      return point.year !== null && point.year < 0 ? yearValue(point.year + 9).slice(0, -1) : year.slice(0, 3);
    case 'year':
      return year;
    case 'half':
      return `${year}-H${point.index}`;
    case 'quarter':
      return `${year}-Q${point.index}`;
    case 'season':
      return `${year}-${seasons[point.index]}`;
    case 'month':
      return `${year}-${two(point.index)}`;
    case 'week':
    case 'weekend': {
      const { year: weekYear, week } = weekNumberOf(point);
      return `${yearValue(weekYear)}-W${two(week)}${point.unit === 'weekend' ? '-WE' : ''}`;
    }
    case 'day':
      return `${year}-${two(point.index)}-${two(point.day)}${time}`;
  }
}

function yearValue(year: number): string {
  return year > 0 ? String(year).padStart(4, '0') : `BC${String(1 - year).padStart(4, '0')}`;
}
