// Answers in texts as they are read: what the last sentence denies, by the words of the claim.
import { expect, test } from 'vitest';
import { makeReader } from '../../../test/make-reader.ts';
import { extract } from '../../extract/extract.ts';
import { readCodebook } from '../../model/codebook-file.ts';
import { makeParagraphArticle } from '../../model/plain-article.ts';
import { createClaimComparer } from './claim-comparer.ts';

const codebook = readCodebook(
  `parties: [{id: oster, name: Oster}, {id: velm, name: Velm}]
actors: [{name: Tomas Brandt, kind: person, party: velm}, {name: Ilse Holm, kind: person, party: oster}]
`,
  'c',
);
const reader = makeReader(codebook);
const comparer = createClaimComparer(codebook);

/** Expects the words that are denied in a text. */
function check(text: string, expected: readonly string[]): void {
  const article = makeParagraphArticle(text);
  const items = comparer
    .listItems({ article, findings: extract(article, reader) })
    .map((item, row) => ({ ...item, row, article: article.id, text }));
  const denied = items.flatMap((item, at) =>
    items.slice(0, at).flatMap((other) => {
      const found = comparer.relate(item, other);
      if (found?.relation !== 'denial') return [];
      const isTo = JSON.stringify(found.detail).includes('"replies":"to"');
      const { start, end } = (isTo ? item : other).span;
      return [text.slice(start, end)];
    }),
  );
  expect(denied).toEqual(expected);
}

test('whose own words hold what they deny answers nothing else of the article', () => {
  check(
    'Mr. Brandt said the council kept the right to hear Ms. Holm again.\n\nThey argued that by speaking first, she had given up her right and could be made to answer, a contention Ms. Holm’s lawyer disputed.',
    ['that by speaking first, she had given up her right and could be made to answer'],
  );
});

test('who was asked whether a thing is so denies what was asked, not what was said before', () => {
  check(
    'The dam of Velm leaked oil into the river, Mr. Brandt said.\n\nAsked whether the ministry had hidden the report, she denied it. “It did not leak,” Ms. Holm said.',
    [],
  );
});

test('who insists that it will not do a thing denies nothing', () => {
  check(
    'Mr. Brandt said Oster would sell the dam to Velm.\n\nMs. Holm insisted that it will not sell the dam to Velm.',
    [],
  );
  check('Mr. Brandt said Oster had sold the dam to Velm.\n\nMs. Holm insisted that it had not sold the dam to Velm.', [
    'Oster had sold the dam to Velm',
  ]);
});
