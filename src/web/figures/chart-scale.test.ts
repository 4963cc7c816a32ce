// Scales of the chart.
import { expect, test } from 'vitest';
import { createScale } from './chart-scale.ts';

function check(low: number, high: number, expected: readonly number[]): void {
  expect(createScale(low, high, 0, 100, 4).ticks).toEqual(expected);
}

test('marks are round and hold the values', () => {
  check(170, 400, [100, 200, 300, 400]);
  check(0.8, 2.9, [0, 1, 2, 3]);
  check(118, 118, [100, 150]);
});

test('a value has its place between the ends', () => {
  expect(createScale(0, 100, 0, 50, 4).toPlace(50)).toBe(25);
});
