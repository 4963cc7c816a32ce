// Tests of counted timelines: what lies in a bin for sure, what may, and what the axis holds.
import { expect, test } from 'vitest';
import { binDays, countInSight, type DayCount, measureDays } from './count-days.ts';

function lying(first: number, last: number, count = 1, lane = ''): DayCount {
  return { kind: 'event', lane, first, last, count };
}

function check(days: readonly DayCount[], expected: { readonly sure: number[]; readonly vague: number[] }): void {
  expect(binDays(days, { from: 0, binDays: 10, bins: 3 }).get('')).toEqual(expected);
}

test('a day is surely in its bin', () => check([lying(12, 12, 4)], { sure: [0, 4, 0], vague: [0, 0, 0] }));

test('what is vaguer than a day but lies within one bin is sure as well', () =>
  check([lying(10, 19)], { sure: [0, 1, 0], vague: [0, 0, 0] }));

test('what is too vague may lie in every bin it touches', () =>
  check([lying(9, 20)], { sure: [0, 0, 0], vague: [1, 1, 1] }));

test('what reaches into the window is counted where it is in sight, what lies outside is not', () =>
  check([lying(-50, 5), lying(29, 90), lying(-9, -1), lying(30, 30)], { sure: [0, 0, 0], vague: [1, 0, 1] }));

test('lanes are counted on their own', () => {
  const lanes = binDays([lying(1, 1, 2, 'velm'), lying(1, 1, 1, 'oster')], { from: 0, binDays: 10, bins: 1 });
  expect([...lanes].map(([key, { sure }]) => `${key}: ${sure}`)).toEqual(['velm: 2', 'oster: 1']);
});

test('an entry is in sight where its days overlap those in sight', () => {
  expect(countInSight([lying(0, 9, 2), lying(10, 10), lying(5, 25), lying(21, 30)], 10, 20)).toBe(2);
});

test('the axis holds all; most of them lie where a tenth has been left behind', () => {
  const { counts, axis } = measureDays([lying(-7000, -7000), lying(100, 130, 5), lying(110, 110, 14)], 3);
  expect(counts).toEqual({ event: 20, statement: 0, move: 0 });
  expect(axis).toEqual({ first: -7000, last: 130, bulk: [100, 110] });
});

test('nothing dated has no axis', () => expect(measureDays([], 3)).toMatchObject({ undated: 3, axis: null }));
