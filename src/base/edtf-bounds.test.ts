// Tests of the bounds of vague dates.
import { expect, test } from 'vitest';
import { boundsOfEdtf } from './edtf-bounds.ts';

function check(edtf: string, expected: string | null): void {
  const bounds = boundsOfEdtf(edtf);
  expect(bounds && `${bounds.earliest ?? '..'} ${bounds.latest ?? '..'}`, edtf).toBe(expected);
}

test('a day, a month and a year have their first and last day', () => {
  check('2031-03-05', '2031-03-05 2031-03-05');
  check('2032-02', '2032-02-01 2032-02-29');
  check('2031', '2031-01-01 2031-12-31');
});

test('a time of day and marks of doubt do not change the day', () => {
  check('2031-03-05T10:00:00Z', '2031-03-05 2031-03-05');
  check('2031-03-05?', '2031-03-05 2031-03-05');
  check('2031-~03', '2031-03-01 2031-03-31');
});

test('unspecified digits give the widest bounds', () => {
  check('203X', '2030-01-01 2039-12-31');
  check('2031-XX-05', '2031-01-05 2031-12-05');
  check('2031-02-XX', '2031-02-01 2031-02-28');
});

test('seasons and quarters have their months', () => {
  check('XXXX-24', '0000-12-01 9999-02-28');
  check('2031-21', '2031-03-01 2031-05-31');
  check('2031-24', '2031-12-01 2032-02-29');
  check('2031-34', '2031-04-01 2031-06-30');
});

test('intervals and sets reach from the first to the last', () => {
  check('2031-03-05/2031-03-07', '2031-03-05 2031-03-07');
  check('2031-03-05/..', '2031-03-05 ..');
  check('/2031', '.. 2031-12-31');
  check('[2031-03-05,2031-03-09]', '2031-03-05 2031-03-09');
  check('{2031-03-05..2031-03-07}', '2031-03-05 2031-03-07');
});

test('what is not a date has no bounds', () => {
  check('', null);
  check('next week', null);
  check('2031-13', null);
  check('2031-02-30', null);
  check('a/b/c', null);
});
