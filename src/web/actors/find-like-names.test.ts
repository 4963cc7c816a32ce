// Tests of names that may be of one person.
import { expect, test } from 'vitest';
import { findLikeNames } from './find-like-names.ts';

function check(names: readonly string[], expected: readonly string[]): void {
  const actors = names.map((written) => {
    const [name = '', party = null] = written.split(' of ');
    const isDeclared = name.endsWith('!');
    const kind = name === 'Oster' ? 'state' : 'unknown';
    return { name: name.replace('!', ''), kind, party, isDeclared };
  });
  expect(findLikeNames(actors).map((group) => group.map(({ name }) => name).join(' = '))).toEqual(expected);
}

test('an initial more makes nobody else', () => {
  check(
    ['Ilva Marn', 'Bor Tessel', 'Ilva K. Marn', 'B. Bor Tessel'],
    ['Ilva Marn = Ilva K. Marn', 'Bor Tessel = B. Bor Tessel'],
  );
});

test('different initials, a Jr. and different parties do', () => {
  check(['Ilva K. Marn', 'Ilva R. Marn', 'Ilva Marn'], []);
  check(['Bor Tessel', 'Bor Tessel Jr.'], []);
  check(['Ilva Marn of velm', 'Ilva K. Marn of oster'], []);
});

test('a surname is whose it can only be', () => {
  check(['Marn', 'Ilva Marn', 'Ilva K. Marn'], ['Ilva Marn = Ilva K. Marn = Marn']);
  check(['Marn', 'Ilva Marn', 'Bor Marn'], []);
  check(['Oster', 'Bor Oster'], []);
});

test('two entries of the codebook are two', () => {
  check(['Ilva Marn!', 'Ilva K. Marn!'], []);
  check(['Ilva Marn!', 'Ilva K. Marn'], ['Ilva Marn = Ilva K. Marn']);
});
