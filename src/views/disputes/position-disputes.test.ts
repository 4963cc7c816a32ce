// Disputed cells as disputes, and who is silent in them, from tables written by hand.
import { expect, test } from 'vitest';
import { makeTable, type SampleReport, type SampleText } from '../positions/position-samples.ts';
import { findSilent } from './find-silent.ts';
import { listPositionDisputes } from './position-disputes.ts';

const refused: SampleReport = { party: 'oster', issue: 'flow', on: '2031-01-10', move: 'reject', in: 'herald' };
const accepted: SampleReport = { ...refused, on: '2031-01-11', move: 'accept', in: 'post' };

function check(reports: readonly SampleReport[], expected: readonly string[]): void {
  const disputes = listPositionDisputes(makeTable(reports));
  expect(
    disputes.map(({ kind, accounts }) => `${kind} ${accounts.map((one) => one.reports.join(',')).join(' | ')}`),
  ).toEqual(expected);
}

test('a dispute that stands for weeks is told once, with all its reports', () => {
  const again: SampleReport = { ...accepted, on: '2031-01-25' };
  check([refused, accepted, { ...refused, on: '2031-01-24' }, again], ['opposite-moves 1,3 | 0,2']);
});

test('what comes up again after months is another dispute', () => {
  const later = [refused, accepted].map((one) => ({ ...one, on: one.on?.replace('-01-', '-06-') ?? '' }));
  check([refused, accepted, ...later], ['opposite-moves 3 | 2', 'opposite-moves 1 | 0']);
});

test('silent are parties that speak at the time, and sides that print, without a word of it', () => {
  const texts: readonly SampleText[] = [
    { on: '2031-01-12', parties: ['velm'] },
    { on: '2031-01-20', parties: ['velm', 'league'] },
    { on: '2031-05-01', parties: ['league'] },
    { on: '2031-01-12', parties: ['league'], isRead: false },
  ];
  const account = {
    says: '',
    speakers: [],
    parties: ['oster'],
    sides: [{ side: 'oster', outlets: [] }],
    sentences: [],
  };
  expect(findSilent(makeTable([], texts), [account], { from: '2031-01-10', to: '2031-01-11' })).toEqual([
    { kind: 'party', id: 'velm', texts: 2 },
    { kind: 'side', id: 'neutral', texts: 2 },
    { kind: 'party', id: 'league', texts: 1 },
  ]);
});
