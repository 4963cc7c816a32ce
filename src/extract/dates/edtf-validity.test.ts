// Strings that are EDTF of level 0 or 1, and strings that are not.
import { expect, test } from 'vitest';
import { edtfLevelOf } from './edtf-validity.ts';

function check(level: 0 | 1 | null, written: readonly string[]) {
  expect(Object.fromEntries(written.map((one) => [one, edtfLevelOf(one)]))).toEqual(
    Object.fromEntries(written.map((one) => [one, level])),
  );
}

test('level 0: days, months, years, instants and intervals of them', () => {
  check(0, ['2031-03-14', '2031-03', '2031', '2031-03-14T10:20:30Z', '2031-03-14T10:20:30+04:30', '2031/2032-05']);
});

test('level 1: seasons, qualifiers, unspecified digits, open ends, years before 0', () => {
  check(1, [
    '2031-21',
    '2031~',
    '2031-03?',
    '203X',
    '20XX',
    '2031-XX',
    '2031/..',
    '../2031',
    '/2031',
    '-0493',
    'Y20310',
  ]);
});

test('what the calendar does not have is not EDTF', () => {
  check(null, ['2031-02-29', '2031-13', '2031-00', '-0000', '2031-25', '2031-21-05', '2031-03-14T24:00:00']);
});

test('an interval may not end before it begins', () => {
  check(null, ['2032/2031', '2031-23/2031-22', '0800/-0999', '2031/2032/2033', '/']);
});

test('words, blanks and half dates are not EDTF', () => {
  check(null, ['', '14 March', '2031-3-14', ' 2031', '2031-03-14T10:20', 'Y2031', '+2031']);
});
