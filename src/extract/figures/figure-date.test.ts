// Of when figures are, by sentences of our own; published on 14 March 2031.
import { expect, test } from 'vitest';
import { loadReader } from '../../actions/load-reader.ts';
import { findDates } from '../dates/date-finder.ts';
import { partsOfMarkedText, readMarkedText } from '../statements/marked-text.ts';
import { findFigures } from './figure-finder.ts';

const reader = await loadReader();

function check(text: string, asOf: readonly (string | null)[]): void {
  const { article } = partsOfMarkedText(readMarkedText(text));
  const analysed = reader.analyse(text, []);
  const found = findFigures(article, analysed, findDates(article, analysed));
  expect(found.map((figure) => figure.asOf)).toEqual(asOf);
}

test('a date that opens the sentence is of its figures', () => {
  check('In May 2030 the port counted 412 ships.', ['2030-05']);
  check('May 2030: A storm sinks 12 ferries.', ['2030-05']);
});
test('a date beside the figure is of it', () => check('The port counted 412 ships in May 2030.', ['2030-05']));
test('a date of another clause is not', () => {
  check('The fund was founded in 2023 and has 89 branches.', [null]);
});
