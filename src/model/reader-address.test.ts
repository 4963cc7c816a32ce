// Tests of addresses of sentences: what is written is read again.
import { expect, test } from 'vitest';
import { readerAddress, readSpan } from './reader-address.ts';

function check(place: Parameters<typeof readerAddress>[0], expected: string): void {
  expect(readerAddress(place)).toBe(expected);
}

test('a statement is named by its id, a stretch of text by its offsets', () => {
  check({ article: 'a1', statement: 's/1', span: null }, '/articles/a1?statement=s%2F1');
  check({ article: 'a1', statement: null, span: { start: 3, end: 9 } }, '/articles/a1?span=3-9');
  check({ article: 'a1', statement: null, span: null }, '/articles/a1');
});

test('only a span that holds something is read', () => {
  expect(readSpan('3-9')).toEqual({ start: 3, end: 9 });
  for (const wrong of [null, '', '9-3', '3', '-1-4', 'a-b']) expect(readSpan(wrong)).toBeNull();
});
