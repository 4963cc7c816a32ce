// Of many sentences the first, the last and the surest are shown, in order, and how many there are.
import { expect, test } from 'vitest';
import type { DisputeSentence } from './dispute.ts';
import { chooseTelling, labelShown, showAccount } from './telling-sentences.ts';

function check(certainties: readonly number[], expected: readonly number[]): void {
  const shown = chooseTelling(certainties.map(sentenceOf));
  expect(shown.map(({ id }) => Number(id))).toEqual(expected);
}

function sentenceOf(certainty: number, at: number): DisputeSentence {
  const article = { id: 'a', title: null, outlet: null, side: null, published: null, url: null };
  return {
    ...{ id: String(at), statement: null, span: null, article, actor: null, said: null, factuality: 'asserted' },
    ...{ does: '', contentText: '', context: { text: '', content: [], source: [], cue: [] } },
    ...{ certainty, reasons: [], isConfirmed: false },
  };
}

test('twelve sentences are all shown', () => check(Array(12).fill(0.5), [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]));
test('of twenty the first four, the last four, and the four surest between stand in order of time', () => {
  const certainties = Array.from({ length: 20 }, (_, at) => ([6, 9, 10, 13].includes(at) ? 0.9 : 0.5));
  check(certainties, [0, 1, 2, 3, 6, 9, 10, 13, 16, 17, 18, 19]);
});
test('of equally sure ones the earlier are shown', () =>
  check(Array(20).fill(0.5), [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19]));
test('what is left out is told, and nothing where all is shown', () => {
  const accountOf = (count: number) => ({
    ...{ says: '', speakers: [], parties: [], sides: [] },
    sentences: Array(count).fill(0.5).map(sentenceOf),
  });
  expect(labelShown(showAccount(accountOf(893)))).toBe(
    '12 of 893 sentences: the first, the last, and the surest of those between.',
  );
  expect(labelShown(showAccount(accountOf(3)))).toBe(null);
});
