// Positions that no rule reads: where a party that takes a stand in the article is spoken of with the issue again.
import { expect, test } from 'vitest';
import { readReasons } from '../../../../test/read-positions.ts';

function check(text: string, ...expected: readonly string[]): void {
  const learnt = readReasons(text).filter((reasons) => reasons.some((reason) => reason.startsWith('learnt from ')));
  expect(learnt.map(([, move]) => move)).toEqual(expected);
}

test('a party that rejects a thing and speaks of it again still rejects it', () =>
  check(
    'Velm rejects the toll. Velm said the toll was a stone around its neck.',
    'move: as elsewhere in the article, for these words tell none',
  ));
test('an article in which no rule reads a position holds no learnt one', () =>
  check('Velm said the toll was a stone around its neck.'));
test('a thing that is only named beside a party is no position of it', () =>
  check('Velm rejects the toll. Mira Dolan asked a driver from Velm whether he had paid the toll.'));
