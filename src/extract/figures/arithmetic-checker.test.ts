// Sums between figures of one sentence: which hold, which do not, and what they are.
import { beforeAll, expect, test } from 'vitest';
import { loadReader } from '../../actions/load-reader.ts';
import { articleIdOf } from '../../model/article.ts';
import type { Reader } from '../reader.ts';
import { findFigures } from './figure-finder.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await loadReader();
});

function check(text: string, expected: readonly string[]): void {
  const place = { start: 0, end: text.length };
  const empty = { title: null, byline: [], outlet: null, published: null, language: 'en', url: null, passages: [] };
  const article = { id: articleIdOf(text), text, place, kind: 'unknown', ...empty } as const;
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
