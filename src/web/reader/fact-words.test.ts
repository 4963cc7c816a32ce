// Dates and figures in words.
import { expect, test } from 'vitest';
import type { FigureMention } from '../../model/finding.ts';
import { boundsInWords, sumInWords, unitInWords, valueInWords } from './fact-words.ts';

const text = 'a drop of 85 per cent';
const plain: FigureMention = {
  kind: 'figure',
  id: 'f',
  finder: { name: 'figure-finder', version: 1 },
  certainty: 0.9,
  reasons: [],
  span: { start: 10, end: 21 },
  value: 85,
  low: null,
  high: null,
  unit: '%',
  unitName: 'percent',
  counted: null,
  comparator: 'exact',
  change: null,
  asOf: null,
  by: null,
  thing: { head: null, words: [] },
  implied: null,
  derivation: null,
};

/** Says a figure as `value; unit; sum`. */
function check(figure: Partial<FigureMention>, expected: string): void {
  const whole = { ...plain, ...figure };
  expect(`${valueInWords(whole)}; ${unitInWords(whole)}; ${sumInWords(whole, text)}`).toBe(expected);
}

test('a value has its unit and code', () => check({}, '85; percent (%); null'));
test('a plain count has no unit', () => check({ unit: null, unitName: null }, '85; none, a plain number; null'));
test('a unit without a code has its name', () => check({ unit: null, unitName: 'crate' }, '85; crate; null'));
test('a bare number tells whose unit it has', () =>
  check(
    { unit: null, unitName: null, implied: { unit: 'm3', unitName: 'cubic metre', from: 'g' } },
    '85; cubic metre (m3), from the figure before; null',
  ));
test('large numbers and comparators can be read', () =>
  check({ value: 61e9, comparator: 'more' }, 'more than 61,000,000,000; percent (%); null'));
test('a range has both ends', () =>
  check({ value: null, low: 20, high: 30.5, comparator: 'about' }, 'about 20 to 30.5; percent (%); null'));

const sum = { kind: 'share', formula: '1 − 60 ÷ 240 = 75 %', from: [] } as const;
test('a sum that holds', () =>
  check({ derivation: { ...sum, holds: true } }, '85; percent (%); 1 − 60 ÷ 240 = 75 %: holds'));
test('a sum that does not hold tells what the text says', () =>
  check(
    { derivation: { ...sum, holds: false } },
    '85; percent (%); 1 − 60 ÷ 240 = 75 %: does not hold, the text says 85 per cent',
  ));

test('bounds are a day, a stretch, or open', () => {
  const bounds = (earliest: string | null, latest: string | null) => boundsInWords({ earliest, latest });
  expect(bounds('2031-03-05', '2031-03-05')).toBe('5 March 2031, one day');
  expect(bounds('2031-03-01', '2031-03-31')).toBe('1 March 2031 to 31 March 2031');
  expect(bounds(null, '2031-03-04')).toBe('until 4 March 2031');
  expect(bounds(null, null)).toBe('not known');
});
