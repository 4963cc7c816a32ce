// Tests of lanes: their names and order, and how marks keep clear of each other.
import { expect, test } from 'vitest';
import type { LaneKind } from '../../model/timeline-window.ts';
import { nameLanes, packRows } from './timeline-lanes.ts';

const names = {
  parties: [
    { id: 'velm', name: 'Velm' },
    { id: 'oster', name: 'Oster' },
  ],
  issues: [{ id: 'tolls', label: 'Tolls' }],
};

function check(kind: LaneKind, totals: Readonly<Record<string, number>>, expected: readonly string[]): void {
  const lanes = Object.entries(totals).map(([key, total]) => ({ key, total }));
  expect(nameLanes(lanes, kind, names).map(({ label, total }) => `${label}: ${total}`)).toEqual(expected);
}

test('parties stand in the codebook’s order, entries without any last', () => {
  check('party', { oster: 2, '': 7, velm: 1 }, ['Velm: 1', 'Oster: 2', 'No party named: 7']);
});

test('outlets stand by how much they tell', () => check('outlet', { Herald: 1, Post: 3 }, ['Post: 3', 'Herald: 1']));

test('without lanes all stand in one', () => check('none', { '': 3 }, ['Everything: 3']));

test('marks that overlap go into rows of their own, and what fits nowhere is counted', () => {
  const stretches = [
    { from: 0, to: 10 },
    { from: 5, to: 9 },
    { from: 8, to: 20 },
    { from: 12, to: 14 },
  ];
  expect(packRows(stretches, 2)).toEqual([0, 1, null, 0]);
  expect(packRows(stretches, 9)).toEqual([0, 1, 2, 0]);
});
