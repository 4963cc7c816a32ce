// A side in words.
import { expect, test } from 'vitest';
import { nameSide, noteSide } from './side-name.ts';

const parties = [{ id: 'oster', name: 'Republic of Oster' }];

test('a side is named by its party, by its own label, or as not given', () => {
  expect(nameSide('oster', parties)).toBe('Republic of Oster');
  expect(nameSide('neutral', parties)).toBe('neutral');
  expect(nameSide(null, parties)).toBe('no side given');
});

test('behind an outlet it stands in brackets, and nothing where none is given', () => {
  expect(noteSide('oster', parties)).toBe(' (Republic of Oster)');
  expect(noteSide(null, parties)).toBe('');
});
