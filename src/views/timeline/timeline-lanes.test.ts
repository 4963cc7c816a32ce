// Tests of lanes: who is in which, and how marks keep clear of each other.
import { expect, test } from 'vitest';
import type { TimelineItem } from '../../model/timeline.ts';
import { type LaneKind, listLanes, packRows } from './timeline-lanes.ts';

const names = {
  parties: [
    { id: 'velm', name: 'Velm' },
    { id: 'oster', name: 'Oster' },
  ],
  issues: [{ id: 'tolls', label: 'Tolls' }],
};

function makeItem(parties: readonly string[], outlets: readonly string[]): TimelineItem {
  return {
    ...{
      id: parties.join(),
      kind: 'event',
      title: '',
      titleFrom: 0,
      dates: [],
      isDatedByPublication: false,
      isExpected: false,
    },
    ...{ parties, issues: [], move: null, speaker: null },
    sources: outlets.map((outlet) => ({
      ...{
        role: 'report' as const,
        article: 'a',
        articleTitle: null,
        outlet,
        side: null,
        published: null,
        url: null,
        statement: null,
      },
      ...{ span: { start: 0, end: 1 }, text: '', told: null, label: null },
      ...{ dated: null, isConfirmed: false, isContested: false },
    })),
  };
}

function check(kind: LaneKind, items: readonly TimelineItem[], expected: readonly string[]): void {
  expect(listLanes(items, kind, names).map(({ label, items: held }) => `${label}: ${held.join(' ')}`)).toEqual(
    expected,
  );
}

const items = [
  makeItem(['oster', 'velm'], ['Herald', 'Post']),
  makeItem([], ['Post', 'Post']),
  makeItem(['oster'], ['Post']),
];

test('an entry of two parties stands in both lanes, in the codebook’s order', () => {
  check('party', items, ['Velm: 0', 'Oster: 0 2', 'No party named: 1']);
});

test('outlets stand by how much they tell, each entry once', () => {
  check('outlet', items, ['Post: 0 1 2', 'Herald: 0']);
});

test('without lanes all stand in one', () => check('none', items, ['Everything: 0 1 2']));

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
