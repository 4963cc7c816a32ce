// Text fitted to a terminal.
import { expect, test } from 'vitest';
import { tidyWords, widthOf, wrapWords } from './terminal.ts';

const check = (text: string, width: number, expected: readonly string[]): void => {
  const lines = wrapWords(text, width);
  expect(lines).toEqual(expected);
  for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
};

test('lines break between words', () => check('the ferries run again', 11, ['the ferries', 'run again']));
test('a word longer than the line is broken', () => check('a verylongword b', 6, ['a', 'verylo', 'ngword', 'b']));
test('wide letters take two columns', () => check('渡し船は 再び', 8, ['渡し船は', '再び']));
test('letters with accents and dashes take one column, signs that are pictures two', () => {
  expect(['naïve – “Łódź”…', '© 2031', 'e\u0301', '⚓'].map(widthOf)).toEqual([15, 7, 1, 2]);
});
test('a letter and its accent stay together', () => check('e\u0301e\u0301e\u0301', 2, ['e\u0301e\u0301', 'e\u0301']));
test('nothing gives one empty line', () => check('', 10, ['']));
test('control characters of an article never reach the terminal', () => {
  expect(tidyWords('red \u001b[31mred\u0007\nnext\u202e\u00a0 line')).toBe('red [31mred next line');
});
