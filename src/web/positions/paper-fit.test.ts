// Tests of the way round of a printed matrix.
import { expect, test } from 'vitest';
import { turnToFit } from './paper-fit.ts';

function check(isTurned: boolean, rows: number, columns: number, expected: boolean): void {
  expect(turnToFit({ isTurned }, rows, columns).isTurned).toBe(expected);
}

test('what fits is printed as it is seen', () => {
  check(false, 4, 12, false);
  check(true, 4, 12, true);
});

test('what is too wide lies the other way round', () => {
  check(false, 12, 40, true);
  check(true, 40, 12, false);
});

test('what is too wide either way stays, where the other way is no narrower', () => {
  check(false, 40, 20, false);
  check(true, 40, 40, true);
});
