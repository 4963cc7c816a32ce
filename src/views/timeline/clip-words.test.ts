// Titles: the first sentence where it is short enough, else as many whole words as fit.
import { expect, test } from 'vitest';
import { clipWords } from './clip-words.ts';

function check(text: string, expected: string): void {
  expect(clipWords(text)).toBe(expected);
}

test('the first sentence is the title', () => {
  check('The gates were shut on Monday. Nobody saw it.', 'The gates were shut on Monday.');
  check('No. The gates were shut on Monday. Nobody saw it.', 'No. The gates were shut on Monday.');
  check('“The *gates* were all shut.” Nobody saw it.', '“The gates were all shut.”');
});

test('the full stop of an abbreviation ends nothing', () => {
  check('The paper was sent on Monday to Mr. Orrel. Nobody read it.', 'The paper was sent on Monday to Mr. Orrel.');
  check(
    'The court ruled in 1998 in Oster v. Harn that it may. Nobody asked.',
    'The court ruled in 1998 in Oster v. Harn that it may.',
  );
});

test('what is too long ends with a whole word', () => {
  check(`${'The gates were shut '.repeat(9)}.`, `${'The gates were shut '.repeat(7).trim()} …`);
});

test('a text shorter than a title stays as it is', () => {
  check('Gates shut', 'Gates shut');
});
