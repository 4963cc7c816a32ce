// The written names are those the locale data of this Node give.
import { expect, test } from 'vitest';
import { findMonth, isWeekday } from './month-names.ts';

const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'ru', 'uk', 'pl'];

for (const language of languages) {
  test(`months and weekdays of ${language} are known, whole and shortened`, () => {
    for (const style of ['long', 'short'] as const) {
      for (let month = 1; month <= 12; month += 1) {
        const day = Date.UTC(2001, month - 1, 10);
        // With a day beside it, languages that decline month names give the form dates use.
        const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: style, timeZone: 'UTC' });
        check(format.formatToParts(day).find((part) => part.type === 'month')?.value ?? '', month);
        check(new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' }).format(day), month);
      }
      const weekday = new Intl.DateTimeFormat(language, { weekday: style, timeZone: 'UTC' });
      // 1 January 2001 was a Monday.
      for (let day = 1; day <= 7; day += 1) expect(isWeekday(weekday.format(Date.UTC(2001, 0, day)))).toBe(true);
    }
  });
}

function check(name: string, month: number): void {
  // Dates in figures are read elsewhere.
  if (/\p{L}{3}/u.test(name)) expect(findMonth(name), name).toBe(month);
}

test('spellings the locale data lack are months too', () => {
  expect(findMonth('Sept.')).toBe(9);
  expect(findMonth('Maerz')).toBe(3);
});
