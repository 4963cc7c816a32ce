// Dates as people read them.
import { expect, test } from 'vitest';
import { labelEdtf, labelEdtfShort } from './edtf-label.ts';

function check(edtf: string, expected: string): void {
  expect(labelEdtf(edtf)).toBe(expected);
}

test('a day, a month and a year are written out', () => {
  check('2031-03-05', '5 March 2031');
  check('2031-03', 'March 2031');
  check('2031', '2031');
});

test('a time of day is left out', () => check('2031-03-05T10:30:00', '5 March 2031'));

test('a vague date says so', () => {
  check('2031-03~', 'about March 2031');
  check('2031-03-05?', '5 March 2031 (uncertain)');
  check('2031-03-XX', 'March 2031');
  check('203X', 'the 2030s');
  check('19XX', 'the 20th century');
  check('20XX~', 'about the 21st century');
  check('2031-21', 'spring 2031');
});

test('an interval names both ends, or the one it has', () => {
  check('2031-03-05/2031-03-07', '5 March 2031 to 7 March 2031');
  check('2031/..', 'from 2031');
  check('../2031', 'until 2031');
});

test('a choice names every member, and an interval of one day is that day', () => {
  check('[2031-03-01,2031-03-03]', '1 March 2031 or 3 March 2031');
  check('2031-03-31/2031-03-31', '31 March 2031');
});

test('a form it does not know comes back as it is', () => check('Y-17E7', 'Y-17E7'));

test('the short form cuts long months', () => {
  expect(labelEdtfShort('2031-09-05')).toBe('5 Sep 2031');
  expect(labelEdtfShort('2031-05-05')).toBe('5 May 2031');
});
