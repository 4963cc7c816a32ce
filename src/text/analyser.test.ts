// The whole analysis: sentences, tags, base forms, and that no string breaks it.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createAnalyser } from './analyser.ts';

const analyse = createAnalyser(readFileSync(new URL('../extract/languages/en/text.bin', import.meta.url)));

function checkSentences(text: string, expected: readonly string[]): void {
  expect(analyse(text, []).sentences.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
}

test('sentences end at full stops, not at abbreviations', () =>
  checkSentences('Gen. Orl of the U.S. Army met them. He left.', ['Gen. Orl of the U.S. Army met them.', 'He left.']));
test('closing marks stay with their sentence', () =>
  checkSentences('“We stay.” She smiled. “Why?” he asked.', ['“We stay.”', 'She smiled.', '“Why?” he asked.']));
test('the number of a paragraph stands apart, one that counts does not', () => {
  checkSentences('3.1 The union asked for 3.5 per cent.', ['3.1', 'The union asked for 3.5 per cent.']);
  checkSentences('3.5 per cent was too much.', ['3.5 per cent was too much.']);
});
test('two apostrophes close a sentence or open the next, as spaces tell', () =>
  checkSentences("''We stay.'' She smiled. ''Why?'' he asked. ''We wait.''", [
    "''We stay.''",
    'She smiled.',
    "''Why?'' he asked.",
    "''We wait.''",
  ]));
test('tags and base forms are those of the Penn Treebank', () => {
  const { tokens } = analyse('The envoys insisted that Oster was leaving.', []);
  expect(tokens.tag.join(' ')).toBe('DT NNS VBD IN NNP VBD VBG .');
  expect(tokens.lemma.join(' ')).toBe('the envoy insist that oster be leave .');
});
test('the same text gives the same analysis whatever was read before', () => {
  const text = 'Velm denied it on Monday. “Nothing was signed,” its envoy said.';
  const before = JSON.stringify(analyse(text, []));
  analyse('Something else entirely, and 12 other words.', []);
  expect(JSON.stringify(analyse(text, []))).toBe(before);
});
test.each([
  ['nothing', ''],
  ['only spaces', ' \n\u00a0\n '],
  ['only punctuation', '.?!"”“,;—()'.repeat(2000)],
  ['lone surrogates', '\ud800 a \udc00\ud800b'],
  ['one word of a megabyte', 'x'.repeat(1_000_000)],
  ['a megabyte of marks', '"'.repeat(1_000_000)],
])('%s is analysed without an error', (_name, text) => {
  const { tokens } = analyse(text, []);
  const isOrdered = (start: number, i: number): boolean => i === 0 || start >= tokens.end[i - 1]!;
  expect(tokens.start.every(isOrdered)).toBe(true);
});
