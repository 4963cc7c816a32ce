// Steps of the time slider.
import { expect, test } from 'vitest';
import { stepAt } from './report-days.ts';

function check(days: readonly number[], day: number, expected: number): void {
  expect(stepAt(days, day)).toBe(expected);
}

test('a day of the record is its own step', () => check([3, 5, 9], 5, 1));
test('a day in between belongs to the step before it', () => check([3, 5, 9], 8, 1));
test('a day after the record is its last step', () => check([3, 5, 9], 100, 2));
test('before the record there is no step', () => check([3, 5, 9], 2, -1));
