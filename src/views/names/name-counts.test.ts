// Names by side: what a board is made of tallies, and how its counts are added up.
import { expect, test } from 'vitest';
import type { NameTally } from '../../model/name-tally.ts';
import { computeNameBoard } from './name-board.ts';
import { addCounts, listNameCounts } from './name-counts.ts';

/** One article of a side's paper. */
function use(name: string, side: string, count: number): NameTally {
  const named = { thing: 'thing:ford', label: 'the town at the ford', name, isRude: name === 'Mudville' };
  return {
    ...named,
    outlet: `${side} paper`,
    side,
    month: '2031-03',
    isQuoted: false,
    count,
    articles: 1,
    rows: [1],
    first: [1, 0],
  };
}

/** The same, in words of a side that it quotes. */
function quote(name: string, side: string, count: number): NameTally {
  return { ...use(name, side, count), outlet: 'oster paper', isQuoted: true, articles: 0, rows: [] };
}

/** Lines `name: side own+quoted`, of the one thing of a board. */
function check(tallies: readonly NameTally[], expected: readonly string[]): void {
  const [thing] = computeNameBoard(tallies);
  const lines = thing?.names.flatMap(({ name, isRude, counts }) =>
    [...addCounts(counts, ({ side }) => side)].map(
      ([side, { own, quoted }]) => `${name}${isRude ? ' (rude)' : ''}: ${side} ${own}+${quoted}`,
    ),
  );
  expect(lines ?? []).toEqual(expected);
}

test('a quoted name counts for the side of whoever says it', () => {
  check(
    [use('Lunt', 'oster', 3), quote('Lunt', 'velm', 1), use('Lund', 'velm', 2), use('Mudville', 'velm', 1)],
    ['Lunt: oster 3+0', 'Lunt: velm 0+1', 'Lund: velm 2+0', 'Mudville (rude): velm 1+0'],
  );
});

test('a thing seen under one name is left out', () => {
  check([use('Lunt', 'oster', 3)], []);
});

test('a file has a row for each outlet and month', () => {
  const rows = listNameCounts(computeNameBoard([use('Lunt', 'oster', 3), use('Lund', 'velm', 2)]));
  expect(rows.map(({ name, outlet, month, count }) => `${name} ${outlet} ${month} ${count}`)).toEqual([
    'Lunt oster paper 2031-03 3',
    'Lund velm paper 2031-03 2',
  ]);
});
