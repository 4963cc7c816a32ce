// The date a header line gives an article: read strictly, because a wrong date is worse than none.
import type { Outlet } from '../model/codebook.ts';
import { findMonth, isWeekday } from './month-names.ts';

/** A date as EDTF (`2025-03-15`, or `2025-03` where no day is given). */
export interface PublishedDate {
  readonly edtf: string;
  /** True when day and month could change places and nothing said which is which. */
  readonly isAmbiguous: boolean;
}

/** How an outlet writes 3/4/25; null when not known. */
export type DateOrder = Outlet['dateOrder'];

/** Two-digit years below this are of this century: newspapers on file before 1970 are rare, after 2069 there are none yet. */
const centuryPivot = 70;
/** Earliest and latest year a published date may have; the first newspapers appeared about 1605. */
const earliestYear = 1600;
const latestYear = 2100;

const numeric = /^(\d{1,2})([/.-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})$/;
const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ][\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?$/;
const isoMonth = /^\d{4}-\d\d$/;
const monthFirst = /^(\p{L}[\p{L}\p{M}]+)\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})$/u;
const dayFirst = /^(\d{1,2})(?:st|nd|rd|th|er|\.|º)?\s(?:of\s|de\s)?(\p{L}[\p{L}\p{M}]+)[.,]?\s(?:de\s)?(\d{4})$/u;
const monthOnly = /^(\p{L}[\p{L}\p{M}]+)\.?,?\s(\d{4})$/u;

/** Reads a phrase that is a date and nothing else; a weekday and a time of day beside it are passed over. */
export function readDate(phrase: string, order: DateOrder): PublishedDate | null {
  const bare = dropTime(phrase.replace(/\s+/g, ' ').trim());
  const words = bare.split(' ').filter((word) => !isWeekday(word.replace(/,$/, '')));
  const text = words.join(' ').replace(/,$/, '');
  return readNumeric(text, order) ?? readIso(text) ?? readNamed(text);
}

function dropTime(phrase: string): string {
  return phrase
    .replace(/^\d{1,2}:\d\d(?::\d\d)?\s?(?:[ap]\.?m\.?)?(?:\s\(?[A-Z]{2,4}\)?)?,?\s(?:on\s)?/i, '')
    .replace(/[,|]?\s(?:at\s)?\d{1,2}[:.]\d\d(?::\d\d)?(?:\s?[ap]\.?m\.?)?(?:\s\(?[A-Z]{2,4}\)?)?$/i, '');
}

function readNumeric(text: string, order: DateOrder): PublishedDate | null {
  const match = numeric.exec(text);
  if (match === null) return null;
  const first = Number(match[1]);
  const second = Number(match[3]);
  const year = fullYear(match[4]!);
  // Points between the numbers are written by day-first countries only.
  const habit = match[2] === '.' ? 'day-first' : order;
  const couldBeEither = first <= 12 && second <= 12 && first !== second;
  const isDayFirst = first > 12 || (second <= 12 && habit === 'day-first');
  const edtf = isDayFirst ? dayString(year, second, first) : dayString(year, first, second);
  return edtf === null ? null : { edtf, isAmbiguous: couldBeEither && habit === null };
}

function readIso(text: string): PublishedDate | null {
  if (isoMonth.test(text))
    return certain(dayString(Number(text.slice(0, 4)), Number(text.slice(5)), 1)?.slice(0, 7) ?? null);
  const match = iso.exec(text);
  return match === null ? null : certain(dayString(Number(match[1]), Number(match[3]), Number(match[4])));
}

function readNamed(text: string): PublishedDate | null {
  const first = monthFirst.exec(text);
  if (first !== null) return named(first[3]!, first[1]!, Number(first[2]));
  const day = dayFirst.exec(text);
  if (day !== null) return named(day[3]!, day[2]!, Number(day[1]));
  const month = monthOnly.exec(text);
  return month === null ? null : named(month[2]!, month[1]!, null);
}

function named(year: string, name: string, day: number | null): PublishedDate | null {
  const month = findMonth(name);
  if (month === null) return null;
  const whole = dayString(Number(year), month, day ?? 1);
  return certain(day === null ? (whole?.slice(0, 7) ?? null) : whole);
}

function certain(edtf: string | null): PublishedDate | null {
  return edtf === null ? null : { edtf, isAmbiguous: false };
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < centuryPivot ? 2000 + year : 1900 + year;
}

/** ISO 8601 day, or null when there is no such day or it cannot be a date of publication. */
function dayString(year: number, month: number, day: number): string | null {
  if (year < earliestYear || year > latestYear || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${year}-${pad(month)}-${pad(day)}`;
}
