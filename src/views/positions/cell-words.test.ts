// Tests of cells in words.
import { expect, test } from 'vitest';
import { describeCell } from './cell-words.ts';
import { computeMatrix } from './compute-matrix.ts';
import { indexMatrix } from './matrix-index.ts';
import { layoutMatrix } from './matrix-layout.ts';
import { day, makeTable, type SampleReport, type SampleText } from './position-samples.ts';

function check(reports: readonly SampleReport[], expected: string, texts: readonly SampleText[] = []): void {
  const made = makeTable(reports, texts);
  const table = { ...made, issues: made.issues.map((issue) => ({ ...issue, poles: ['fixed', 'free'] as const })) };
  const matrix = computeMatrix(indexMatrix(table, layoutMatrix(table, { openIssues: 'all' })), day('2031-06-01'));
  const { headline, facts, marks } = describeCell(table, 1, matrix.cells[0]![0]!);
  expect([headline, ...facts, ...marks].join(' · ')).toBe(expected);
}

const refused: SampleReport = { party: 'oster', issue: 'flow', on: '2031-01-10', move: 'reject', in: 'herald' };

test('a stance names its pole, its move, since when, and by how many', () => {
  check([refused], 'rejects: fixed · must · since 10 Jan 2031 · 1 statement in 1 outlet (oster 1)');
});

test('a stance that rests on unsure readings alone says so', () => {
  const guessed = { ...refused, certainty: 55 };
  check(
    [guessed],
    'rejects: fixed · must · since 10 Jan 2031 · 1 statement in 1 outlet (oster 1) · read with little certainty',
  );
});

test('turns, disputes and what others say are marked', () => {
  const claimed: SampleReport = { ...refused, held: 'attributed', actor: 'tessel', on: '2031-05-30' };
  const offered: SampleReport = { ...refused, move: 'offer', on: '2031-05-01', isConfirmed: true };
  check(
    [refused, offered, { ...refused, on: '2031-05-01', actor: 'orrel' }, claimed],
    'offers: fixed · must · since 1 May 2031 · 3 statements in 1 outlet (oster 3) · ' +
      'disputed: its own people say opposite things · turned once · velm says of it: free (not counted)',
  );
});

test('an empty cell says why', () => {
  const ofParty: SampleText = { on: '2031-01-01', parties: ['oster'] };
  check([], 'silent in 2 texts read', [ofParty, ofParty]);
  check([], 'no word of this party in 1 text of this time', [{ on: '2031-01-01', parties: ['velm'] }]);
  check([], 'not read: 1 text of this time could not be', [{ on: '2031-01-01', isRead: false }]);
  check([], 'no text of this time');
  check([{ ...refused, move: 'none' }], 'speaks of it, takes no side · 1 statement in 1 outlet (oster 1)');
});
