// Quarters of cells: their days, and their names.
import { expect, test } from 'vitest';
import { toDayNumber, toIsoDay, undatedDay } from '../base/day-number.ts';
import { daysOfQuarter, nameCellQuarter, quarterOf, readCellQuarter } from './cell-quarter.ts';

function check(day: string, quarter: string, first: string, last: string): void {
  expect(quarterOf(toDayNumber(day))).toBe(quarter);
  const days = daysOfQuarter(quarter);
  expect([toIsoDay(days.first), toIsoDay(days.last)]).toEqual([first, last]);
}

test('a day lies in a quarter of its year', () => {
  check('2031-01-01', '2031-1', '2031-01-01', '2031-03-31');
  check('2032-03-31', '2032-1', '2032-01-01', '2032-03-31');
  check('2031-08-15', '2031-3', '2031-07-01', '2031-09-30');
  check('2031-12-31', '2031-4', '2031-10-01', '2031-12-31');
});

test('what is undated has a quarter of its own', () => {
  expect(quarterOf(undatedDay)).toBe('');
  expect(daysOfQuarter('')).toEqual({ first: undatedDay, last: undatedDay });
});

test('names are read back as they were given', () => {
  const cell = { issue: 'open sea', party: 'velm "north"', quarter: '2031-2' };
  expect(readCellQuarter(nameCellQuarter(cell))).toEqual(cell);
  expect(() => readCellQuarter('["sea"]')).toThrow();
});
