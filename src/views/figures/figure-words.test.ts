// Figures in words.
import { expect, test } from 'vitest';
import { amountInWords, pluralOfUnit, valueInWords } from './figure-words.ts';

function check(low: number | null, high: number | null, unit: string, expected: string, isAbout = false): void {
  expect(valueInWords({ low, high, isAbout }, unit)).toBe(expected);
}

test('values keep what the words leave open', () => {
  check(300, null, '', 'more than 300');
  check(null, 340, 'metre', 'less than 340');
  check(190, 255, 'metre', '190 to 255');
  check(1200, 1200, '', 'about 1,200', true);
});

test('large amounts are in words, counts in full', () => {
  check(2.9e9, 2.9e9, 'crown', '2.9 billion');
  check(12_400_000, 12_400_000, '', '12,400,000');
  check(207.2, 207.2, 'square kilometre', '207.2');
});

test('units stand in the plural, but for one of them', () => {
  expect(amountInWords({ low: 2.9e9, high: 2.9e9, isAbout: false }, 'crown')).toBe('2.9 billion crowns');
  expect(amountInWords({ low: 1, high: 1, isAbout: false }, 'foot')).toBe('1 foot');
  expect(amountInWords({ low: 12, high: 12, isAbout: false }, '')).toBe('12');
  const units = ['cubic metre per second', 'square foot', 'per cent', 'pound sterling', 'year of age', 'japanese yen'];
  expect(units.map(pluralOfUnit)).toEqual([
    'cubic metres per second',
    'square feet',
    'per cent',
    'pounds sterling',
    'years of age',
    'japanese yen',
  ]);
});
