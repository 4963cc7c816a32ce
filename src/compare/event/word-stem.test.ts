// Tests of stems: words that tell one thing meet, others do not.
import { expect, test } from 'vitest';
import { stemWord } from './word-stem.ts';

function check(words: string, expected: string): void {
  expect([...new Set(words.split(' ').map(stemWord))].join(' ')).toBe(expected);
}

test('forms of one verb have one stem', () => check('shell shells shelled shelling', 'shell'));
test('a final e does not part the forms', () => check('close closes closed closing', 'clos'));
test('possessives lose their ending, whatever the apostrophe', () => check("Orsany Orsany's Orsany’s", 'orsan'));
test('a doubled letter before the ending is one', () => check('stop stopped stopping', 'stop'));
test('accents do not part words', () => check('Étienne Etienne', 'etien'));
test('short words stay whole', () => check('was gas bus', 'was gas bus'));
