// Tests of searches as typed and the query made of them.
import { expect, test } from 'vitest';
import { toSearchExpression } from './search-expression.ts';

function check(words: string, expected: string | null): void {
  expect(toSearchExpression(words)).toBe(expected);
}

test('all words must occur', () => check('toll  straits', '"toll" AND "straits"'));
test('quoted words stand together, whatever the quotation marks', () => {
  check('“open to every” ship', '"open to every" AND "ship"');
  check('"never closed', '"never closed"');
});
test('a minus leaves words out', () => check('toll -ship -"two republics"', '"toll" NOT "ship" NOT "two republics"'));
test('a star asks for a beginning', () => check('negot*', '"negot" *'));
test('signs within a word part it, and mean nothing else', () => {
  check('cease-fire', '"cease fire"');
  check("Marn's", '"Marn s"');
  check('NEAR(a b) OR c^2', '"NEAR a" AND "b" AND "OR" AND "c 2"');
});
test('nothing to look for is no query', () => {
  for (const words of ['', '  ', '"', '-', '***', '-toll']) check(words, null);
});
