// What people said of pairs, and what follows for the rest.
import { expect, test } from 'vitest';
import { readJudgedPairs } from './judged-rows.ts';

/** Judgements are written `1=2` and `2!3`, the latest last; `apart` are pairs that may not meet. */
function check(written: string, blocks: readonly (readonly number[])[], apart: readonly (readonly number[])[]): void {
  const pairs = written.split(' ').map((each) => {
    const [one = 0, other = 0] = each.split(/[=!]/).map(Number);
    return { one, other, verdict: each.includes('=') ? ('same' as const) : ('different' as const) };
  });
  const judged = readJudgedPairs(pairs);
  const rows = [1, 2, 3, 4];
  const found = rows.flatMap((one) =>
    rows.filter((other) => one < other && judged.areApart([one], [other])).map((other) => [one, other]),
  );
  expect({ blocks: judged.blocks, apart: found }).toEqual({ blocks, apart });
}

test('what is the same as a third is the same', () => check('1=2 2=3', [[1, 2, 3]], []));
test('what is told apart from one is apart from all that are the same', () => {
  check(
    '1=2 2!3',
    [[1, 2]],
    [
      [1, 3],
      [2, 3],
    ],
  );
});
test('what was told apart is not put together by way of a third: the later word holds', () => {
  check(
    '1!3 1=2 2=3',
    [[2, 3]],
    [
      [1, 2],
      [1, 3],
    ],
  );
});

test('an item is confirmed beside another that it was put together with, not by standing alone', () => {
  const { isConfirmed } = readJudgedPairs([{ one: 1, other: 2, verdict: 'same' }]);
  expect(isConfirmed(1, [1, 2])).toBe(true);
  expect(isConfirmed(1, [1, 3])).toBe(false);
  expect(isConfirmed(3, [1, 2])).toBe(false);
});
