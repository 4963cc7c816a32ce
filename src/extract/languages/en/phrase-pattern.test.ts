// The first of many phrases is the one that a single pattern of all would find.
import { expect, test } from 'vitest';
import { createPhrasePattern, type OpenedPhrase } from './phrase-pattern.ts';

const phrases: readonly OpenedPhrase[] = [
  { openers: ['walk', 'walks'], groups: [['away', 'out']], pattern: '(?:walk|walks) (?:away|out)' },
  { openers: ["'re", 'are'], groups: [['ready', 'walk']], pattern: "(?:'re|are) (?:not )?(?:ready|walk)" },
  { openers: ['walk'], groups: [], pattern: 'walk' },
  { openers: ['re-open', 'open'], groups: [], pattern: '(?:re-open|open) (?:[\\w-]+ ){0,2}?(?:gate|door)s?' },
];
const single = new RegExp(`(?<![\\w'-])(?:${phrases.map(({ pattern }) => pattern).join('|')})(?![\\w-])`);

function check(text: string, expected: string | null): void {
  const found = createPhrasePattern(phrases).exec(text);
  expect(found?.[0] ?? null).toBe(expected);
  expect([found?.index, found?.[0]]).toEqual([single.exec(text)?.index, single.exec(text)?.[0]]);
}

test('the leftmost phrase is found, and of those that begin there the first of the list', () => {
  check('they walk out and walk away', 'walk out');
  check('a walk is no walk out', 'walk');
  check("we 're not ready to walk", "'re not ready");
});

test('words that go on, by a hyphen or an apostrophe, open nothing', () => {
  check('a walk-out, a sleepwalk, a cat-walk', null);
  check("the o'walk and the gate", null);
  check('café walks—walks away', 'walks away');
});

test('a phrase may leave room between its words', () => {
  check('re-open the old gates at dawn', 're-open the old gates');
  check('open the very old rusty gate', null);
});

test('a pattern made after a text was read finds its phrases there', () => {
  createPhrasePattern(phrases.slice(0, 1)).exec('a walk');
  expect(createPhrasePattern(phrases.slice(2, 3)).exec('a walk')?.[0]).toBe('walk');
});
