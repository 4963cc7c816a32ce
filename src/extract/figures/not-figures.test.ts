// Numbers that are no figures: years, names, times, list numbers, "one" as a pronoun.

import { beforeAll, expect, test } from 'vitest';
import { loadReader } from '../../actions/load-reader.ts';
import { makePlainArticle } from '../../model/plain-article.ts';
import { findDates } from '../dates/date-finder.ts';
import type { Reader } from '../reader.ts';
import { findFigures } from './figure-finder.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await loadReader();
});

function check(text: string): void {
  const article = makePlainArticle(text);
  const analysed = reader.analyse(text, []);
  const figures = findFigures(article, analysed, findDates(article, analysed));
  expect(figures.map(({ span }) => text.slice(span.start, span.end))).toEqual([]);
}

test('years are no figures', () => {
  check('Oster walked out in 2022.');
  check('Between 1994 and 2022 the waters were shared.');
});

test('names with numbers are no figures', () => {
  check('Delegates argued over Article 5 and Annex 2.');
  check('The COVID-19 wards and the G20 envoys stayed away.');
});

test('clock times and scores are no figures', () => {
  check('They met at 4:39 and lost 2-0.');
  check('It struck at about ten to eleven in the morning.');
  check('The evening desk, 13 May 2031, 18.05');
});

test('one as a pronoun counts nothing', () => {
  check('No one signed, and the one who left came back one day.');
});
