// Dates in heads: read as their writers mean them, or refused.
import { expect, test } from 'vitest';
import { type DateOrder, readDate } from './published-date.ts';

function check(phrase: string, expected: string | null, order: DateOrder = null) {
  expect(readDate(phrase, order)?.edtf ?? null).toBe(expected);
}

test('numbers with slashes are month first unless they cannot be', () => {
  check('3/15/25', '2025-03-15');
  check('3/4/25', '2025-03-04');
  check('31/12/2024', '2024-12-31');
});

test('an outlet that writes the day first is read so', () => {
  check('3/4/25', '2025-04-03', 'day-first');
  check('3/15/25', '2025-03-15', 'day-first');
});

test('only numbers that can change places are ambiguous', () => {
  expect(readDate('3/4/25', null)?.isAmbiguous).toBe(true);
  expect(readDate('3/3/25', null)?.isAmbiguous).toBe(false);
  expect(readDate('3/15/25', null)?.isAmbiguous).toBe(false);
  expect(readDate('3/4/25', 'month-first')?.isAmbiguous).toBe(false);
});

test('points between numbers are day first', () => check('4.3.2025', '2025-03-04'));

test('month names stand before or behind the day, with weekday and time passed over', () => {
  check('March 15, 2025', '2025-03-15');
  check('15 March 2025', '2025-03-15');
  check('Sept. 5th, 2014', '2014-09-05');
  check('Saturday, March 15, 2025 at 5:30 PM', '2025-03-15');
  check('January 11, 2010 Monday', '2010-01-11');
  check('March 2025', '2025-03');
  check('2025-03', '2025-03');
  check('2025-16', null);
});

test('other languages name their months', () => {
  check('8. März 2001', '2001-03-08');
  check('3 julio 2018 martes', '2018-07-03');
  check('mardi 3 juillet 2018', '2018-07-03');
  check('3 luglio 2018', '2018-07-03');
  check('15 марта 2025', '2025-03-15');
});

test('ISO dates may carry a time', () => {
  check('2025-03-15', '2025-03-15');
  check('2025-03-15T22:10:00+02:00', '2025-03-15');
});

test('two digits are a year near now', () => {
  check('3/15/69', '2069-03-15');
  check('3/15/70', '1970-03-15');
});

test('a day that is none, a year too far off and words that are no date are refused', () => {
  check('2/30/25', null);
  check('29 February 2023', null);
  check('3/15/2101', null);
  check('13/13/25', null);
  check('Marching 15, 2025', null);
  check('in March 2025 they met', null);
});
