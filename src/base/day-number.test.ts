// Tests of days as numbers.
import { expect, test } from 'vitest';
import { toDayNumber, toIsoDay, undatedDay } from './day-number.ts';

function check(date: string, expected: number): void {
  expect(toDayNumber(date)).toBe(expected);
  expect(toIsoDay(expected)).toBe(date);
}

test('a day has a number and comes back from it', () => {
  check('1970-01-01', 0);
  check('1970-01-02', 1);
  check('1969-12-31', -1);
  check('2031-03-05', 22343);
  check('0099-01-01', -683_368);
});

test('no date comes back as none, and sorts last', () => {
  expect(toIsoDay(undatedDay)).toBeNull();
  expect(toDayNumber('9999-12-31')).toBeLessThan(undatedDay);
});
