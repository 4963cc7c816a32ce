// Keys by which tellings of one happening find each other: a telling word in a stretch of days, so that no key grows with the dossier.
import { dayRangeOf } from '../../base/day-range.ts';
import { hashText } from '../../base/feature-hash.ts';
import type { EventData } from '../../model/event-item.ts';
import { heaviness } from './event-words.ts';

/** Words that make keys. */
const mostKeyWords = 20;
/** Days of one stretch; tellings a few days apart meet, since each also enters the stretches beside its days. */
const stretchDays = 5;
/** Days a telling's date may be off: published a day or two later, dated otherwise by the other side. */
const slackDays = 3;
/** Days from which a time counts as vague: it gets keys of whole years, as precise ones also do for their heaviest words. */
const vagueDays = 32;
const yearDays = 365.25;
const yearWords = 10;
/** Longest vague time with keys, years; the Middle Ages would meet everything. */
const mostYears = 12;

/** The keys of a telling: unsigned 32-bit. */
export function listEventKeys(data: EventData): readonly number[] {
  const days = dayRangeOf(data.edtf);
  const words = [...data.words].sort((a, b) => heaviness(b) - heaviness(a)).slice(0, mostKeyWords);
  if (days === null) return keysOf(words, ['undated']);
  const years = rangeOf(Math.floor(days.first / yearDays), Math.floor(days.last / yearDays)).slice(0, mostYears);
  const yearKeys = keysOf(
    days.last - days.first >= vagueDays ? words : words.slice(0, yearWords),
    years.map((year) => `y${year}`),
  );
  if (days.last - days.first >= vagueDays) return yearKeys;
  const stretches = rangeOf(
    Math.floor((days.first - slackDays) / stretchDays),
    Math.floor((days.last + slackDays) / stretchDays),
  );
  return [
    ...keysOf(
      words,
      stretches.map((stretch) => `d${stretch}`),
    ),
    ...yearKeys,
  ];
}

function keysOf(words: EventData['words'], times: readonly string[]): readonly number[] {
  return times.flatMap((time) => words.map(({ stem }) => hashText(`${stem} ${time}`) >>> 0));
}

function rangeOf(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
