// All matches, and the same as matchAll gives.
import { expect, test } from 'vitest';
import { findMatches } from './find-matches.ts';

const check = (text: string, pattern: RegExp, expected: readonly string[]): void => {
  expect(findMatches(text, pattern).map(({ index, 0: words }) => `${index} ${words}`)).toEqual(expected);
  expect(findMatches(text, pattern)).toEqual([...text.matchAll(pattern)]);
};

test('every match is found, with its groups and places', () => {
  check('the Oster Herald and the Velm Post', /the (?<name>\w+)/dgu, ['0 the Oster', '21 the Velm']);
});

test('empty matches do not go on forever', () => check('ab', /x*/g, ['0 ', '1 ', '2 ']));

test('a pattern that was used before begins at the start again', () => {
  const pattern = /a/g;
  pattern.test('aaa');
  check('aaa', pattern, ['0 a', '1 a', '2 a']);
});
