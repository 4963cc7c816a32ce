// Paragraphs by blank lines, line breaks and passages.
import { expect, test } from 'vitest';
import type { Passage, PassageKind } from '../model/article.ts';
import { splitParagraphs } from './paragraph-splitter.ts';

function check(text: string, expected: readonly string[], passages: readonly Passage[] = []): void {
  expect(splitParagraphs(text, passages).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
}

test('blank lines separate paragraphs', () => check('One.\n\n \nTwo.\r\n\r\nThree.', ['One.', 'Two.', 'Three.']));
test('a line break after a long line separates too', () =>
  check(`${'Oster talks. '.repeat(12)}\nTwo.`, ['Oster talks. '.repeat(12), 'Two.']));
test('lines wrapped at a common width are one paragraph', () => {
  const wrapped =
    'The envoys of Oster and Velm met on the border bridge\nfor the third time this month, and again left without\na word.';
  check(wrapped, [wrapped]);
});
test('furniture is not read', () => {
  const passage = (kind: PassageKind, start: number, end: number): Passage => ({
    kind,
    start,
    end,
    voice: { kind: 'author' },
  });
  check('Menu\nReal text.', ['Real text.'], [passage('furniture', 0, 4), passage('paragraph', 5, 15)]);
});
test('an empty text has none', () => check('', []));
