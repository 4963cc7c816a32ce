// Quotation states under curly, straight, low and missing marks.
import { expect, test } from 'vitest';
import { markQuotations } from './quotation-marker.ts';
import { tokenize } from './tokenizer.ts';

/** `expected` has one digit a token: 0 outside, 1 inside, 2 opening, 3 closing. */
function check(text: string, expected: string): void {
  const spans: [number, number][] = [];
  tokenize(text, 0, text.length, (start, end) => spans.push([start, end]));
  const states = new Uint8Array(spans.length);
  const words = spans.map(([start, end]) => text.slice(start, end));
  const touchesPrevious = (i: number): boolean => i > 0 && spans[i]![0] === spans[i - 1]![1];
  markQuotations({ words, first: 0, end: words.length, touchesPrevious }, states);
  expect([...states].join('')).toBe(expected);
}

test('curly marks open and close', () => check('He said “no deal” today', '0021130'));
test('straight marks alternate', () => check('"No," he said. "Never."', '21130002113'));
test('a straight mark before a blank closes nothing that was not opened', () =>
  check('Never" he said. "No."', '030002113'));
test('a straight mark whose partner was dropped keeps its side', () => check('A "first and "second" one', '02112130'));
test('low marks close with the raised one', () => check('Er sagte „nein“ dann', '002130'));
test('a quotation left open runs to the end of the paragraph', () => check('“We stay here', '2111'));
