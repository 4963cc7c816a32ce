// Turns time expressions into dated stretches of text: ranges joined, open ends seen, lengths of time left out.
import { boundaryWords } from '../languages/en/date-context-words.ts';
import { type DatedValue, joinValues, openValue, valueOfEdtf, valueOfPoint } from './edtf-range.ts';
import type { TimeExpression } from './expression-finder.ts';

/** A stretch of text that names a date: UTF-16 offsets, end exclusive. */
export interface DatedExpression extends DatedValue {
  readonly start: number;
  readonly end: number;
  /** How it was read, in plain words. */
  readonly reasons: readonly string[];
  /** The year, or all of it, was worked out from another date. */
  readonly isInferred: boolean;
  readonly isAbout: boolean;
}

/** The dated stretches of a text in order. */
export function dateExpressions(text: string, expressions: readonly TimeExpression[]): readonly DatedExpression[] {
  const dated: DatedExpression[] = [];
  for (let i = 0; i < expressions.length; i += 1) {
    const next = expressions[i + 1];
    const joined = next === undefined ? null : joinRange(text, expressions[i]!, next);
    if (joined !== null) {
      dated.push(joined);
      i += 1;
      continue;
    }
    const first = expressions[i]!;
    const isListed = next !== undefined && listMark.test(text.slice(first.end, next.start));
    const single = dateOne(text, isListed ? withYearOf(first, next) : first);
    if (single !== null) dated.push(single);
  }
  return dated;
}

/** "In August and October 2017": both are of that year. */
const listMark = /^(?:\s+(?:and|or)\s+|,\s+)$/;
const rangeMark = /^\s*(?:to|until|till|through|thru|[-–—]|to around|to about)\s*(?:the\s+)?$/;

/** "1950s to 1990", "March-April 2022", "between 5 and 7 May". */
function joinRange(text: string, first: TimeExpression, second: TimeExpression): DatedExpression | null {
  const between = text.slice(first.end, second.start);
  const isBetween =
    /^\s*and\s*$/.test(between) && /\bbetween\s+(?:the\s+)?$/i.test(text.slice(0, first.start).slice(-20));
  if (!rangeMark.test(between) && !isBetween) return null;
  const to = datedValue(second);
  const from = datedValue(withYearOf(first, second));
  if (from === null || to === null) return null;
  if (from.earliest === null || to.earliest === null || from.earliest > to.earliest) return null;
  return {
    ...joinValues(from, to),
    start: first.start,
    end: second.end,
    reasons: ['a range of two dates'],
    isInferred: isInferred(second),
    isAbout: isAbout(first) || isAbout(second),
  };
}

/** "March" in "March-April 2022" is of the year that the second date writes. */
function withYearOf(first: TimeExpression, second: TimeExpression): TimeExpression {
  if (first.meaning.kind !== 'point' || second.meaning.kind !== 'point') return first;
  if (/[Y9X]/.test(first.kinds) || !/[Y9]/.test(second.kinds) || !/[MmSs]/.test(first.kinds)) return first;
  const year = second.meaning.point.year;
  if (year === null) return first;
  const isLater = first.meaning.point.index > second.meaning.point.index;
  const point = { ...first.meaning.point, year: isLater ? year - 1 : year };
  return { ...first, meaning: { kind: 'point', point } };
}

function dateOne(text: string, expression: TimeExpression): DatedExpression | null {
  const value = datedValue(expression);
  if (value === null) return null;
  const boundary = boundaryBefore(text, expression.start);
  const opened = boundary === null ? value : openValue(value, boundary, expression.family === 'named');
  const reasons = [reasonOf(expression), ...(boundary === null ? [] : [`open: ${boundary}`])];
  return {
    ...opened,
    start: expression.start,
    end: expression.end,
    reasons,
    isInferred: isInferred(expression),
    isAbout: isAbout(expression),
  };
}

function datedValue(expression: TimeExpression): DatedValue | null {
  const { meaning } = expression;
  switch (meaning.kind) {
    case 'point':
      return valueOfPoint(meaning.point);
    case 'range':
      return joinValues(valueOfPoint(meaning.from), valueOfPoint(meaning.to));
    case 'period':
      return meaning.edtf === '' ? null : valueOfEdtf(meaning.edtf);
    case 'duration':
      return meaning.from && meaning.to ? joinValues(valueOfPoint(meaning.from), valueOfPoint(meaning.to)) : null;
    case 'set':
    case 'reference':
    case 'unknown':
      return null;
  }
}

/** Longest boundary word with its article, UTF-16 units. */
const boundaryReach = 20;

function boundaryBefore(text: string, start: number): 'before' | 'until' | 'since' | 'after' | null {
  const before = text.slice(Math.max(0, start - boundaryReach), start);
  const match =
    /\b(no later than|earlier than|later than|prior to|ahead of|up to|as of|ever since|[a-z]+)\s+(?:about\s+|around\s+|the\s+)?$/i.exec(
      before,
    );
  const boundary = match ? (boundaryWords.get(match[1]!.toLowerCase()) ?? null) : null;
  // "Two days after March 3" is a day of its own, not an open end.
  if (boundary !== null && /\b(?:days?|weeks?|months?|years?|hours?)\s+\w+\s+$/i.test(before)) return null;
  return boundary;
}

function isInferred(expression: TimeExpression): boolean {
  if (expression.family === 'named') return false;
  return !/[Y9XI]|[ND]C|x|c/.test(expression.kinds);
}

function isAbout(expression: TimeExpression): boolean {
  const { meaning } = expression;
  return meaning.kind === 'point' && meaning.point.isAbout;
}

function reasonOf(expression: TimeExpression): string {
  if (expression.family === 'named') return 'a period with a name';
  if (!isInferred(expression)) return 'the year is written';
  switch (expression.family) {
    case 'relative':
    case 'offset':
    case 'duration':
      return 'counted from the published date or the date told before';
    default:
      return 'the year is that of the published date or of the date told before';
  }
}
