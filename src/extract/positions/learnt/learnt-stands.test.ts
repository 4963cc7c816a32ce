// Positions that no rule reads: where a party that takes a stand in the article is spoken of with the issue again.
import { expect, test } from 'vitest';
import { readPositions, readReasons } from '../../../../test/read-positions.ts';

function check(text: string, ...expected: readonly string[]): void {
  const reasons = readReasons(text);
  const isLearnt = (at: number): boolean => reasons[at]?.some((reason) => reason.startsWith('learnt from ')) ?? false;
  expect(readPositions(text).filter((_, at) => isLearnt(at))).toEqual(expected);
}

test('a party that rejects a thing and speaks of it again still rejects it', () =>
  check('Velm rejects the toll. Velm said the toll was a stone around its neck.', 'velm toll reject oster'));
test('of two moves of a party the last goes on where no other is far likelier', () =>
  check(
    'Velm rejects the toll. Velm accepts the toll. Velm called the toll a stone around its neck.',
    'velm toll accept oster',
  ));
test('an article in which no rule reads a position holds no learnt one', () =>
  check('Velm said the toll was a stone around its neck.'));
test('a sentence that stands alone holds no learnt position', () => {
  const sentence = 'Velm said it rejects the guns and that “the dry-year clause” was a stone around its neck.';
  check(sentence);
  check(`Rain fell. ${sentence}`, 'velm toll reject oster');
});
test('a thing that is only named beside a party, or that somebody else names, is no position of it', () => {
  check('Velm rejects the toll. Rain fell on the toll in Velm, and Oster, Lunt and a bridge stood by.');
  check('Velm rejects the toll. Mira Dolan said the toll was dear to Velm.');
});
