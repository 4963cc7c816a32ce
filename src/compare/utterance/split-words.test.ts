// Words of a statement.
import { expect, test } from 'vitest';
import { splitWords } from './split-words.ts';

function check(text: string, expected: readonly string[]): void {
  expect(splitWords(text).map(({ lower }) => lower)).toEqual(expected);
}

test('possessives and contractions are as another paper would write them', () => {
  check('Kelvara’s gates won’t open', ['kelvara', 'gates', 'will', 'not', 'open']);
});

test('numbers are the same in words, with commas and with colons', () => {
  check('seven of 1,200 men, 2:1', ['7', 'of', '1200', 'men', '2-1']);
});

test('accents and hyphens do not make another word', () => {
  check('a cease-fire in Orléa', ['a', 'cease', 'fire', 'in', 'orlea']);
});

test('a name has a capital that no sentence start explains', () => {
  const names = splitWords('Water is short. Water in Tavrel, said Makal.').filter(({ isName }) => isName);
  expect(names.map(({ lower }) => lower)).toEqual(['tavrel', 'makal']);
});
