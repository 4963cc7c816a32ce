// What words before a thing make of a clause's move: `move | words before`.
import { expect, test } from 'vitest';
import type { Move } from '../../../model/finding.ts';
import { turnMove } from './turned-moves.ts';

function check(move: Move, before: string, expected: Move): void {
  expect(turnMove({ move, strength: 'must', reason: '', told: 'report' }, before).move).toBe(expected);
}

test('who overrides a veto rejects the veto and accepts what it was of', () => {
  check('reject', 'voted to override the ', 'reject');
  check('reject', "voted to override the mayor's veto of the ", 'accept');
  check('offer', 'lifted its ban on the ', 'offer');
});
test('what one is to be spared one rejects', () => {
  check('demand', 'asked to meet without having to pay the ', 'reject');
  check('demand', 'asked for talks without the ', 'demand');
});
