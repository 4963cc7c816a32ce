// Disputed cells as disputes, and who is silent in them, from tables written by hand.

import { expect, test } from 'vitest';
import { listPositionDisputes } from '../../../test/whole-disputes.ts';
import { toDayNumber } from '../../base/day-number.ts';
import type { FoundDispute } from '../../model/dispute.ts';
import { makeTable, type SampleReport } from '../positions/position-samples.ts';
import { createSilenceFinder } from './find-silent.ts';

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

test('what stands on is told again with each quarter, unless it began in the month before', () => {
  const days = (dates: readonly string[]) =>
    dates.flatMap((on) => [
      { ...refused, on },
      { ...accepted, on },
    ]);
  const weeks = ['2031-01-10', '2031-02-01', '2031-02-20', '2031-03-10', '2031-03-28', '2031-04-10', '2031-05-01'];
  check(days(weeks), ['opposite-moves 11,13 | 10,12', 'opposite-moves 1,3,5,7,9 | 0,2,4,6,8']);
  check(days(['2031-03-20', '2031-04-02', '2031-04-20']), ['opposite-moves 1,3,5 | 0,2,4']);
});

test('silent are parties that speak at the time, and sides that print, without a word of it', () => {
  const texts: readonly (readonly [day: string, parties: readonly string[], side: string | null])[] = [
    ['2031-01-12', ['velm'], 'neutral'],
    ['2031-01-20', ['velm', 'league'], 'neutral'],
    ['2031-05-01', ['league'], 'neutral'],
    ['2031-01-09', ['league'], null],
  ];
  const days = texts.map(([day]) => toDayNumber(day));
  const finder = createSilenceFinder(
    {
      ...{ first: days, last: days, side: texts.map(([, , side]) => side) },
      parties: texts.map(([, parties]) => parties),
    },
    ['oster', 'velm', 'league'],
  );
  const sides = [{ side: 'oster', outlets: [] }];
  const found: FoundDispute = {
    ...{ id: '', kind: 'position', what: '', about: '', parties: [], issues: [], certainty: 1, unanswering: [] },
    ...{ from: '2031-01-10', to: '2031-01-11' },
    accounts: [{ says: '', speakers: [], parties: ['oster'], sides, sentences: [] }],
  };
  expect(finder.complete(found).silent).toEqual([
    { kind: 'party', id: 'velm', texts: 2 },
    { kind: 'side', id: 'neutral', texts: 2 },
    { kind: 'party', id: 'league', texts: 1 },
  ]);
  const open = finder.complete({ ...found, kind: 'unanswered', unanswering: ['league'] });
  expect(open).toMatchObject({ silent: [], noAnswer: [{ party: 'league', texts: 1, to: '2031-01-25' }] });
});
