// Sentences in quotation marks whose speaker nobody found are items of "same words" too; names and phrases in them are none.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Statement } from '../../model/finding.ts';
import { makePlainArticle } from '../../model/plain-article.ts';
import { readWordVectors } from '../words/word-vectors.ts';
import { listUtterances } from './list-utterances.ts';

const vectors = readWordVectors(readFileSync(new URL('../words/word-vectors.bin', import.meta.url)));

function state(text: string, content: string): Statement {
  const start = text.indexOf(content);
  return {
    ...{ kind: 'statement', id: 's', finder: { name: 'test', version: 1 }, certainty: 1, reasons: [] },
    ...{ speaker: null, actor: null, cue: [], content: [{ start, end: start + content.length }], source: [] },
    ...{ form: 'mixed', factuality: 'asserted', said: null, saidQuote: null, via: [] },
  };
}

/** `content` is what a statement holds of the text. */
function check(text: string, expected: readonly string[], content?: string): void {
  const passages = [{ start: 0, end: text.length, kind: 'paragraph' as const, voice: { kind: 'author' as const } }];
  const article = makePlainArticle(text, { passages });
  const statements = content === undefined ? [] : [state(text, content)];
  const findings = { statements, mentions: [], dates: [], figures: [], positions: [], spokenFor: [] };
  const found = listUtterances({ article, findings }, vectors);
  expect(found.flatMap(({ data }) => data.parts.map(({ start, end }) => text.slice(start, end)))).toEqual(expected);
}

test('a clause in quotation marks is listed though nobody is known to say it', () => {
  check('The speech was short. “The granary has lent each neighbour the wrong wooden ladder,” ran its best line.', [
    'The granary has lent each neighbour the wrong wooden ladder',
  ]);
});

test('so is one in single marks, whatever apostrophes it holds', () => {
  check(
    'The speech was short. ‘The granary’s keeper has lent each neighbour the wrong wooden ladder,’ ran its best line.',
    ['The granary’s keeper has lent each neighbour the wrong wooden ladder'],
  );
});

test('a phrase in quotation marks, or a mark that is never closed, is not', () => {
  check('They call it “the granary question” in Velm.', []);
  check('The sign read “The granary has lent each neighbour the wrong wooden ladder.', []);
});

test('of a quotation the frame before its mark is not said', () => {
  const words = 'The granary has lent each neighbour the wrong wooden ladder';
  check(`She said that “${words}.”`, [`${words}.`], `that “${words}.”`);
  check(
    `She went to her own page on the network: “${words}.”`,
    [`${words}.`],
    `to her own page on the network: “${words}.”`,
  );
});
