// Tells whether a string is EDTF (ISO 8601-2) of level 0 or 1: `2031-03~` is of level 1, `2031-13` of none.
import { daysInMonth } from './calendar.ts';

/** A date, season or year without its qualifier; month 21 to 24 is a season, null is unspecified or not given. */
interface WrittenDate {
  readonly level: 0 | 1;
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  /** Holds an X: level 1 has such dates, but no intervals of them. */
  readonly isUnspecified: boolean;
}

const date = /^(-?)(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([?~%]?)$/;
const longYear = /^Y-?[1-9]\d{4,}$/;
const instant = /^(-?\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(Z|[+-]\d{2}(?::\d{2})?)?$/;

/** The lowest level (0 or 1) at which a string is valid EDTF; null when it is valid at neither. */
export function edtfLevelOf(written: string): 0 | 1 | null {
  if (written.includes('/')) return levelOfInterval(written);
  if (written.includes('T')) return levelOfInstant(written);
  if (longYear.test(written)) return 1;
  return readDate(written)?.level ?? null;
}

function readDate(written: string): WrittenDate | null {
  const match = date.exec(written);
  if (!match) return null;
  const [, minus, years = '', months, days, qualifier] = match;
  if (minus === '-' && years === '0000') return null;
  const isUnspecified = written.includes('X');
  // Level 1 leaves unspecified what is smaller: never a month of an unknown year, nor a day of an unknown month.
  if (years.includes('X') && months !== undefined) return null;
  if (months === 'XX' && days !== undefined && days !== 'XX') return null;
  const month = months === undefined || months === 'XX' ? null : Number(months);
  const day = days === undefined || days === 'XX' ? null : Number(days);
  const year = Number(`${minus}${years.replaceAll('X', '0')}`);
  if (!isPossible(year, month, day, days !== undefined)) return null;
  const isSeason = month !== null && month > 12;
  const level = minus === '-' || isUnspecified || isSeason || qualifier !== '' ? 1 : 0;
  return { level, year, month, day, isUnspecified };
}

function isPossible(year: number, month: number | null, day: number | null, hasDay: boolean): boolean {
  if (month === null) return true;
  if (month >= 21 && month <= 24) return !hasDay;
  if (month < 1 || month > 12) return false;
  return day === null || (day >= 1 && day <= daysInMonth(year, month));
}

function levelOfInstant(written: string): 0 | 1 | null {
  const match = instant.exec(written);
  const day = match && readDate(match[1]!);
  if (!match || !day) return null;
  const [hour, minute, second] = [Number(match[2]), Number(match[3]), Number(match[4])];
  if (hour > 23 || minute > 59 || second > 59 || !isPossibleOffset(match[5] ?? 'Z')) return null;
  return day.level;
}

function isPossibleOffset(offset: string): boolean {
  if (offset === 'Z') return true;
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
  return hours <= 23 && minutes <= 59;
}

/** Empty is unknown, `..` is open; both are of level 1. An interval may not end before it begins. */
function levelOfInterval(written: string): 0 | 1 | null {
  const parts = written.split('/');
  if (parts.length !== 2) return null;
  const [from = '', to = ''] = parts;
  if (from === '' && to === '') return null;
  const ends = [from, to].map((end) => (end === '' || end === '..' ? null : readDate(end)));
  const [first, last] = ends;
  if ((first === null && from !== '' && from !== '..') || (last === null && to !== '' && to !== '..')) return null;
  if (first?.isUnspecified || last?.isUnspecified) return null;
  if (first && last) {
    if (orderOf(first) > orderOf(last)) return null;
    return first.level === 0 && last.level === 0 ? 0 : 1;
  }
  return 1;
}

/** A number that grows with the first day a date can mean. */
function orderOf({ year, month, day }: WrittenDate): number {
  const months = month === null ? 1 : month > 20 ? (month - 20) * 3 : month;
  return year * 10000 + months * 100 + (day ?? 1);
}
