// Word vectors: what is read from the table that ships.
import { expect, test } from 'vitest';
import { loadWordVectors } from '../../actions/load-comparers.ts';
import { compareDirections } from './word-vectors.ts';

const vectors = await loadWordVectors();

function check(word: string, like: string, unlike: string): void {
  const [one, near, far] = [word, like, unlike].map(vectors.findWord);
  expect(vectors.likeness(one!, near!)).toBeGreaterThan(vectors.likeness(one!, far!));
}

test('words used alike are nearer than others', () => {
  check('halt', 'suspend', 'library');
  check('soldiers', 'troops', 'tariffs');
  check('deal', 'agreement', 'weather');
});

test('the forms of a word are one', () => {
  expect(vectors.findWord('negotiated')).toBe(vectors.findWord('negotiate'));
});

test('a word that is not listed is like nothing', () => {
  expect(vectors.findWord('osterborough')).toBe(-1);
  expect(vectors.likeness(-1, vectors.findWord('war'))).toBe(0);
});

test('words together have a direction of length one, none when nothing is listed', () => {
  const words = ['ceasefire', 'talks'].map((word) => ({ number: vectors.findWord(word), weight: 2 }));
  const direction = vectors.directionOf(words);
  expect(compareDirections(direction, direction)).toBeCloseTo(1, 10);
  expect(vectors.directionOf([{ number: -1, weight: 1 }]).every((value) => value === 0)).toBe(true);
});
