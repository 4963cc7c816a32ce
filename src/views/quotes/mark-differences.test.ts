// Differing words.
import { expect, test } from 'vitest';
import { markDifferences } from './mark-differences.ts';

/** Own words stand in `+…+`, missing ones in `-…-`. */
function check(first: string, text: string, expected: string): void {
  const signs = { same: '', own: '+', missing: '-' } as const;
  const written = markDifferences(first, text).map(({ kind, text: words }) => `${signs[kind]}${words}${signs[kind]}`);
  expect(written.join(' ')).toBe(expected);
}

test('words of its own and words left out are marked in their place', () => {
  check(
    'We ask for what the river has given us.',
    'We ask for what this river gave us',
    'We ask for what -the- +this+ river -has given- +gave+ us',
  );
});

test('case, quotation marks and dashes are no difference', () => {
  check('Not a gift – a right.', '“not a gift, a right”', '“not a gift, a right”');
});
