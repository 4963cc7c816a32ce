// Sentences in quotation marks whose speaker nobody found are items of "same words" too; names and phrases in them are none.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makePlainArticle } from '../../model/plain-article.ts';
import { readWordVectors } from '../words/word-vectors.ts';
import { listUtterances } from './list-utterances.ts';

const vectors = readWordVectors(readFileSync(new URL('../words/word-vectors.bin', import.meta.url)));

function check(text: string, expected: readonly string[]): void {
  const passages = [{ start: 0, end: text.length, kind: 'paragraph' as const, voice: { kind: 'author' as const } }];
  const article = makePlainArticle(text, { passages });
  const findings = { statements: [], mentions: [], dates: [], figures: [], positions: [] };
  const found = listUtterances({ article, findings }, vectors);
  expect(found.flatMap(({ data }) => data.parts.map(({ start, end }) => text.slice(start, end)))).toEqual(expected);
}

test('a clause in quotation marks is listed though nobody is known to say it', () => {
  check('The speech was short. “The granary has lent each neighbour the wrong wooden ladder,” ran its best line.', [
    'The granary has lent each neighbour the wrong wooden ladder',
  ]);
});

test('a phrase in quotation marks, or a mark that is never closed, is not', () => {
  check('They call it “the granary question” in Velm.', []);
  check('The sign read “The granary has lent each neighbour the wrong wooden ladder.', []);
});
