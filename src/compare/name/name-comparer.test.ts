// Which names of a thing an article uses, in its own words and in those it quotes.

import { expect, test } from 'vitest';
import { readCodebook } from '../../model/codebook-file.ts';
import { unpackNameUse } from '../../model/name-use.ts';
import { makePlainArticle } from '../../model/plain-article.ts';
import { createNameComparer } from './name-comparer.ts';

const codebook = readCodebook(
  `things:
  - label: the town at the ford
    names: [Lunt, Lund, the Ford]
    derogatory: [Mudville]
  - label: the war
    names: [special exercise, war]
actors:
  - name: Lunt Council
    kind: group
outlets:
  - name: Voice of Lund
`,
  'codebook.yaml',
);

function check(text: string, expected: readonly string[]): void {
  const article = makePlainArticle(text);
  const items = createNameComparer(codebook).listItems({ article, findings: null });
  const uses = items.map(({ data }) => unpackNameUse(data));
  expect(
    uses.map(({ name, own, quoted, isRude }) => `${name} ${own}+${quoted['-'] ?? 0}${isRude ? ' rude' : ''}`),
  ).toEqual(expected);
}

test('whole names are counted, with or without "the"', () => {
  check('Lunt slept. In Lunt the ford froze; the Ford froze.', ['Lunt 2+0', 'the Ford 1+0']);
});

test('names within other names are not', () => {
  check('The Lunt Council wrote to the Voice of Lund about Lunter.', []);
});

test('a name in quotation marks is the speaker’s', () => {
  check('They call Lunt “Mudville and worse”, and the war a “special exercise”.', [
    'Lunt 1+0',
    'Mudville 0+1 rude',
    'war 1+0',
    'special exercise 0+1',
  ]);
});

test('a codebook with other names has another version', () => {
  const other = { ...codebook, things: codebook.things.slice(1) };
  expect(createNameComparer(other).version).not.toBe(createNameComparer(codebook).version);
  expect(createNameComparer({ ...codebook }).version).toBe(createNameComparer(codebook).version);
});
