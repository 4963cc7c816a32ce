// Sums between figures of a sentence and of sentences in a row: which hold, which do not, and what they are.

import { beforeAll, expect, test } from 'vitest';
import { loadReader } from '../../actions/load-reader.ts';
import { makePlainArticle } from '../../model/plain-article.ts';
import type { Reader } from '../reader.ts';
import { findFigures } from './figure-finder.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await loadReader();
});

function check(text: string, expected: readonly string[]): void {
  const article = makePlainArticle(text);
  const sums = findFigures(article, reader.analyse(text, []), []).flatMap(({ derivation }) =>
    derivation === null ? [] : [`${derivation.formula} ${derivation.holds ? 'holds' : 'does not hold'}`],
  );
  expect(sums).toEqual(expected);
}

test('a loss out of a whole', () => {
  check('Velm kept only 60 square miles of the 240 square miles it took: a 75% drop.', ['1 − 60 ÷ 240 = 75 % holds']);
  check('Velm kept only 60 square miles of the 240 square miles it took: an 85% drop.', [
    '1 − 60 ÷ 240 = 75 % does not hold',
  ]);
});

test('a share of a whole', () => {
  check('Some 12 of 48 delegates, 25 percent, walked out.', ['12 ÷ 48 = 25 % holds']);
});

test('a change between two levels', () => {
  check('Tolls rose 50% from 20 dollars to 30 dollars.', ['(30 − 20) ÷ 20 = 50 % holds']);
});

test('a conversion in brackets', () => {
  check('The tunnel is 8 miles (13 kilometres) long.', ['8 mile = 12.9 kilometre holds']);
  check('The tunnel is 8 miles (20 kilometres) long.', ['8 mile = 12.9 kilometre does not hold']);
});

test('parts announced by a colon or in brackets', () => {
  check('Thirteen people died at the ford: nine villagers and three guards.', ['9 + 3 = 12 does not hold']);
  check('The fair drew 40 carts (25 carts from Oster and 15 carts from Velm).', ['25 + 15 = 40 holds']);
});

test('a total after its parts', () => {
  check('They sent 12 boats and 30 carts, 42 in all.', ['12 + 30 = 42 holds']);
});

test('parts listed in the next sentence', () => {
  check(
    'Velm set up a fund of $1.2 billion. Its bank would pay 0.6 billion, a lender 0.4 billion and friends 0.3 billion.',
    ['600 million + 400 million + 300 million = 1.3 billion does not hold'],
  );
});

test('a loss told after its two levels', () => {
  check('The flow fell to 200 litres. Velm cites a norm of 400 and calls this a loss of 50 percent.', [
    '1 − 200 ÷ 400 = 50 % holds',
  ]);
  check('The flow fell to between 190 and 255 litres. Velm cites a norm of 400 and calls this a loss of 45 percent.', [
    '1 − 255 ÷ 400 = 36.3 %; 1 − 190 ÷ 400 = 52.5 % does not hold',
  ]);
});

test('examples, subsets and lists of other things are no sums', () => {
  check('Thirteen people died, among them two children and three guards.', []);
  check('Velm took 40 prisoners: only 2 officers and 3 cooks were among them.', []);
  check('The mill burnt 30 sacks. It took 300 men, 200 carts and 90 mules to carry the rest.', []);
});
