// The move of a learnt position, by what is said around it.
import { expect, test } from 'vitest';
import type { Move } from '../../../model/finding.ts';
import { weighMove } from './learnt-moves.ts';

function check(told: Move, said: readonly string[], expected: Move): void {
  const features = Object.fromEntries(said.map((name) => [name, 1]));
  expect(weighMove({ move: told, strength: 'must', reason: 'told', told: 'clause' }, features).move).toBe(expected);
}

test('an offer carried on is a refusal where all else of the party refuses and the words speak ill', () =>
  check(
    'offer',
    [
      'just before: reject',
      'on the issue: reject',
      'of the party: reject',
      'in the sentence: reject',
      'it speaks ill',
      'it says "not" or the like',
    ],
    'reject',
  ));
test('a refusal stays one where the party refuses all else', () =>
  check('reject', ['just before: reject', 'on the issue: reject', 'of the party: reject'], 'reject'));
test('a threat that the words tell stays one', () => check('threat', ['on the issue: reject'], 'threat'));
