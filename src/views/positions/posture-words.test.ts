// Tests the words for where a party stands.
import { expect, test } from 'vitest';
import type { Move } from '../../model/finding.ts';
import type { Posture } from './matrix.ts';
import { labelMoved } from './posture-words.ts';

function check(
  move: Move,
  posture: Posture,
  expected: string,
  poles: readonly [string, string] | null = ['in', 'out'],
) {
  expect(labelMoved({ poles }, move, posture)).toBe(expected);
}

test('what is demanded or accepted is the end the party stands at', () => {
  check('demand', 'for', 'in');
  check('accept', 'against', 'out');
  check('offer', 'for-if', 'in, on conditions');
});

test('what is rejected is the other end', () => {
  check('reject', 'against', 'in');
  check('reject', 'for', 'out');
});

test('an issue without ends is for or against', () => check('reject', 'against', 'against it', null));
