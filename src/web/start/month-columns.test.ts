// Columns of the chart of months.
import { expect, test } from 'vitest';
import { columnsOf, lastDayOf } from './month-columns.ts';

/** Months are written `2031-03 oster 4`, a `-` for no side; columns come back as `2031-03: oster 4`. */
function check(months: readonly string[], expected: readonly string[]): void {
  const wired = months.map((written) => {
    const [month = '', side = '', count] = written.split(' ');
    return { month, side: side === '-' ? null : side, count: Number(count) };
  });
  const columns = columnsOf(wired, ['oster', 'velm']);
  expect(
    columns.map(
      ({ month, sides }) => `${month}: ${sides.map(({ side, count }) => `${side ?? '-'} ${count}`).join(', ')}`,
    ),
  ).toEqual(expected);
}

test('nothing published, no columns', () => check([], []));
test('a silent month has a column too, also over the turn of the year', () =>
  check(['2030-11 oster 1', '2031-01 oster 2'], ['2030-11: oster 1', '2030-12: ', '2031-01: oster 2']));
test('sides keep their order, those without one last', () =>
  check(['2031-01 - 1', '2031-01 velm 2', '2031-01 oster 3'], ['2031-01: oster 3, velm 2, - 1']));
test('months end when they end', () =>
  expect(['2031-02', '2032-02', '2031-12'].map(lastDayOf)).toEqual(['2031-02-28', '2032-02-29', '2031-12-31']));

test('a stray article years before the rest stretches nothing', () => {
  check(['2001-04 oster 1', '2031-01 oster 9', '2031-02 velm 9'], ['2031-01: oster 9', '2031-02: velm 9']);
  check(['2031-01 oster 9', '2099-02 velm 1'], ['2031-01: oster 9']);
});

test('a long time is cut to its last five years', () => {
  const months = [
    { month: '2001-01', side: null, count: 1 },
    { month: '2031-01', side: null, count: 1 },
  ];
  expect(columnsOf(months, []).length).toBe(60);
});
