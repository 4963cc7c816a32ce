// Names by side: what a board is made of items, and how its counts are added up.
import { expect, test } from 'vitest';
import type { ComparedEntry } from '../../model/comparison-rows.ts';
import { computeNameBoard } from './name-board.ts';
import { addCounts, listNameCounts } from './name-counts.ts';

function use(name: string, side: string, own: number, quoted: Readonly<Record<string, number>> = {}): ComparedEntry {
  const article = {
    id: name,
    title: null,
    outlet: `${side} paper`,
    side,
    published: '2031-03-05',
    byline: [],
    url: null,
  };
  const data = { thing: 'thing:ford', label: 'the town at the ford', name, isRude: name === 'Mudville', own, quoted };
  const none = { statement: null, figure: null, position: null, finding: null };
  return {
    row: 0,
    span: { start: 0, end: 1 },
    surroundings: { start: 0, text: '' },
    article,
    data,
    ...none,
  } as unknown as ComparedEntry;
}

/** Lines `name: side own+quoted`, of the one thing of a board. */
function check(items: readonly ComparedEntry[], expected: readonly string[]): void {
  const [thing] = computeNameBoard({ items });
  const lines = thing?.names.flatMap(({ name, isRude, counts }) =>
    [...addCounts(counts, ({ side }) => side)].map(
      ([side, { own, quoted }]) => `${name}${isRude ? ' (rude)' : ''}: ${side} ${own}+${quoted}`,
    ),
  );
  expect(lines ?? []).toEqual(expected);
}

test('a quoted name counts for the side of whoever says it', () => {
  check(
    [use('Lunt', 'oster', 3, { velm: 1 }), use('Lund', 'velm', 2), use('Mudville', 'velm', 1)],
    ['Lunt: oster 3+0', 'Lunt: velm 0+1', 'Lund: velm 2+0', 'Mudville (rude): velm 1+0'],
  );
});

test('a thing seen under one name is left out', () => {
  check([use('Lunt', 'oster', 3)], []);
});

test('a file has a row for each outlet and month', () => {
  const rows = listNameCounts(computeNameBoard({ items: [use('Lunt', 'oster', 3), use('Lund', 'velm', 2)] }));
  expect(rows.map(({ name, outlet, month, count }) => `${name} ${outlet} ${month} ${count}`)).toEqual([
    'Lunt oster paper 2031-03 3',
    'Lund velm paper 2031-03 2',
  ]);
});
