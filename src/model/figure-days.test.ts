// The days of figures in words.
import { expect, test } from 'vitest';
import { daysInWords } from './figure-days.ts';

test('days are those the text gives, or the day of saying', () => {
  const days = (from: string | null, to: string | null, isDateAssumed = false): string =>
    daysInWords({ from, to, isDateAssumed });
  expect(days('2031-03-05', '2031-03-05')).toBe('5 March 2031');
  expect(days('2031-03-01', '2031-03-31')).toBe('March 2031');
  expect(days('2031-01-01', '2031-12-31')).toBe('2031');
  expect(days('2031-02-19', '2031-03-05', true)).toBe('by 5 March 2031');
  expect(days(null, null)).toBe('not told');
});
