// Single marks as quotation marks, and as what they are beside them: apostrophes, and marks within double ones.
import { expect, test } from 'vitest';
import { pairSingleMarks } from './single-marks.ts';
import { tokenize } from './tokenizer.ts';

/** Expects what stands between the marks of each pair. */
function check(text: string, expected: readonly string[]): void {
  const spans: [number, number][] = [];
  tokenize(text, 0, text.length, (start, end) => spans.push([start, end]));
  const words = spans.map(([start, end]) => text.slice(start, end));
  const touchesPrevious = (i: number): boolean => i > 0 && spans[i]![0] === spans[i - 1]![1];
  const pairs = pairSingleMarks({ words, first: 0, end: words.length, touchesPrevious });
  expect(pairs.map(({ opens, closes }) => text.slice(spans[opens]![1], spans[closes]![0]))).toEqual(expected);
}

test('open and close, one quotation after the other', () =>
  check('‘We stay,’ she said. ‘Nobody asked.’', ['We stay,', 'Nobody asked.']));
test('an apostrophe between them closes nothing', () =>
  check('‘We won’t sell the envoys’ cars,’ she said.', ['We won’t sell the envoys’ cars,']));
test('words taken up in passing are closed by the first mark', () =>
  check('She called it ‘a play for children’ and took the envoys’ cars.', ['a play for children']));
test('within double marks they are left to these', () => check('“They call it ‘peace’,” she said.', []));
test('one that nothing closes is none', () => check('She said ‘never and left.', []));
