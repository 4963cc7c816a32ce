// Whose a text is by its form: a letter's, a declaration's, a resolution's.
import { expect, test } from 'vitest';
import { sampleReader } from '../../../../test/read-sample.ts';
import { type FormClues, findEnactor, findSigner } from './signed-texts.ts';

const readWhole = sampleReader('{name: Juna Brask, kind: person, party: oster}');

/** Each line a paragraph of its own. */
function read(text: string): FormClues {
  const sample = readWhole(text);
  const passages = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    ...{ start: index, end: index + line.length },
    ...{ kind: 'paragraph' as const, voice: { kind: 'author' as const } },
  }));
  return { ...sample, article: { ...sample.article, passages } };
}

test.each([
  ['I write on behalf of Oster.\nWe accept the toll.', 'oster'],
  ['Allow me to say on behalf of Velm what we expect.', 'velm'],
  ['We, the mayors of Oster, met in Lunt.\nWe reject the toll.', 'oster'],
  ['We shall pay.\nYours sincerely,\nJuna Brask, harbour master', 'oster'],
  ['A man wrote to Velm on behalf of nobody.', null],
  ['The toll is paid.\nJuna Brask', null],
])('%s is written for %s', (text, party) => expect(findSigner(read(text))).toBe(party));

test.each([
  ['The Republic of Oster,\nRecalling the toll,\n1. Demands that it fall;\n2. Calls upon Velm to wait.', 'oster'],
  ['The Council,\nRecalling the toll of Velm,\n1. Demands that it fall;\n2. Calls upon all to wait.', null],
  ['The Republic of Oster,\nwhich has a toll, is small.', null],
  [`The ${'A'.repeat(60)} of Oster is small.`, null],
])('%s resolves for %s', (text, party) => expect(findEnactor(read(text))).toBe(party));
