// Words of a text in a line of ours.
import { expect, test } from 'vitest';
import { quoteShortly, stripMarks } from './quote-words.ts';

test('quotation marks at the ends go, those inside stay', () => {
  expect(stripMarks('“The quay\nis “ours” alone,”')).toBe('The quay is “ours” alone,');
  expect(stripMarks('»The quay is ours«')).toBe('»The quay is ours«');
});

test('long words are cut after about a line', () => {
  expect(quoteShortly('  the quay of Lunt ')).toBe('“the quay of Lunt”');
  expect(quoteShortly(`${'a'.repeat(59)} b ccc`)).toBe(`“${'a'.repeat(59)}…”`);
});
