// Figures: what is found in a sentence, with value, unit and what is counted.

import { beforeAll, describe, expect, test } from 'vitest';
import { loadReader } from '../../actions/load-reader.ts';
import type { FigureMention } from '../../model/finding.ts';
import { makePlainArticle } from '../../model/plain-article.ts';
import type { Reader } from '../reader.ts';
import { findFigures } from './figure-finder.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await loadReader();
});

/** `<figure about 340 m3 per second>about 340 cubic metres per second</figure>`-free short form: one line per figure. */
function describeFigures(text: string): string[] {
  const article = makePlainArticle(text);
  return findFigures(article, reader.analyse(text, []), []).map((figure) => describeFigure(text, figure));
}

function describeFigure(text: string, figure: FigureMention): string {
  const number = figure.value === null ? `${figure.low}..${figure.high}` : String(figure.value);
  const counted = figure.counted === null ? '' : ` of ${text.slice(figure.counted.start, figure.counted.end)}`;
  const parts = [
    figure.comparator === 'exact' ? '' : figure.comparator,
    number,
    figure.unitName ?? (figure.implied ? `(${figure.implied.unitName})` : ''),
    figure.change ?? '',
  ];
  return parts.filter(Boolean).join(' ') + counted;
}

function check(text: string, expected: readonly string[]): void {
  expect(describeFigures(text)).toEqual(expected);
}

describe('numbers', () => {
  test('are read from digits, words and both', () => {
    check('Oster lost 12,400 soldiers, Velm three hundred and fifty thousand people.', [
      '12400 of soldiers',
      '350000 of people',
    ]);
    check('The fund holds $61 billion.', ['61000000000 dollar']);
    check('The dam cost 2.5bn.', ['2500000000']);
  });

  test('may be vague, and then have bounds', () => {
    check('Dozens of villages stood empty.', ['12..120 of villages']);
    check('They fled in tens of thousands of carts.', ['10000..100000 of carts']);
  });

  test('may be parts of a whole', () => {
    check('Two-thirds of the wells are dry.', ['0.6666666666666666 of wells']);
    check('One in four farmers left.', ['0.25 of farmers']);
  });
});

describe('ranges', () => {
  test('keep both ends and share the unit', () => {
    check('The gauge read between 280 and 310 cubic metres.', ['280..310 cubic metre']);
    check('Losses are put at $89 to $93 billion.', ['89000000000..93000000000 dollar']);
    check('It will take three or four years.', ['3..4 year']);
  });

  test('are not made of a change and the level it reached', () => {
    check('Tolls rose 8 percent to 12 percent.', ['8 percentage rise', '12 percentage']);
  });
});

describe('units', () => {
  test('stand before, after and against the number', () => {
    check('A 36-hour rebellion ended 110 square miles away at 80km/h.', [
      '36 hour',
      '110 square mile',
      '80 kilometre per hour',
    ]);
    check('Water sold at €3 per litre.', ['3 euro per litre']);
  });

  test('do not take in the time a figure is compared with', () => {
    check('Exports reached $7 billion a year earlier.', ['7000000000 dollar']);
  });
});

describe('comparators and changes', () => {
  test('loosen a figure', () => {
    check('More than 3,000 troops and about 40 tanks crossed.', ['more 3000 of troops', 'about 40 of tanks']);
    check('They had the 60-plus votes they needed.', ['more 60 of votes']);
    check('Up to 90 trucks a day may pass.', ['less 90 of trucks']);
  });

  test('say which way it moved', () => {
    check('Flows fell by 20 percent.', ['20 percentage fall']);
  });
});

describe('bare numbers', () => {
  test('take over the unit of a figure before them', () => {
    check('The gauge stood at 190 cubic metres. In an ordinary March it stands at four hundred.', [
      '190 cubic metre',
      '400 (cubic metre)',
    ]);
    check('Velm puts the loss at $2.9 billion, Oster nearer to 0.8.', ['2900000000 dollar', '800000000 (dollar)']);
  });

  test('count the dead and wounded without a noun', () => {
    check('Oster puts the dead at 118. Another eleven wounded came later.', ['118', '11 of wounded']);
  });

  test('stay out where nothing tells their unit', () => {
    check('The keeper wrote 84 on the door.', []);
  });
});

describe('currencies and halves', () => {
  test('crowns of a country nobody named are money', () => {
    check('Velm buys current at 41 crowns per megawatt hour.', ['41 crown per megawatt hour']);
  });

  test('a half belongs to the number before it', () => {
    check('They talked for four and a half months.', ['4.5 month']);
  });
});
