// Initials of names.
import { expect, test } from 'vitest';
import { initialsOf } from './initials.ts';

function check(name: string | null, expected: string): void {
  expect(initialsOf(name)).toBe(expected);
}

test('a first and a last name give their first letters', () => check('Anna Lind Berg', 'AB'));
test('one word gives its first two letters', () => check('Velm', 'VE'));
test('small words do not count', () => check('the Ministry of Trade', 'MT'));
test('letters of any script stand', () => check('Žofia Ðurić', 'ŽÐ'));
test('no name is a question mark', () => {
  check(null, '?');
  check('', '?');
});
