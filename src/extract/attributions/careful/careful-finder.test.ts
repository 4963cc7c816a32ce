// The careful reader on sentences of our own: what it finds, that nothing read before matters, and that no string breaks it.
import { expect, test } from 'vitest';
import { loadReader } from '../../../actions/load-reader.ts';
import type { Span } from '../../../model/span.ts';
import type { Attribution } from '../attribution-finder.ts';
import { findAttributionsCarefully } from './careful-finder.ts';

const reader = await loadReader({
  title: '',
  reader: 'careful',
  parties: [],
  actors: [],
  issues: [],
  outlets: [],
  things: [],
});

function read(text: string): readonly Attribution[] {
  if (reader.careful === null) throw new Error('No careful reader was loaded.');
  return findAttributionsCarefully(reader.analyse(text, []), reader.attributionModel, reader.careful);
}

/** One line for each attribution: source | cue | content. */
function check(text: string, expected: readonly string[]): void {
  const words = (spans: readonly Span[]): string => spans.map(({ start, end }) => text.slice(start, end)).join(' ... ');
  expect(read(text).map(({ source, cue, content }) => [source, cue, content].map(words).join(' | '))).toEqual(expected);
}

test('a direct quotation', () =>
  check('“We will not sign this paper,” said Ansa Orl.', ['Ansa Orl | said | “We will not sign this paper,”']));
test('indirect speech', () =>
  check('The envoy said that Oster would withdraw its guards by May.', [
    'The envoy | said | that Oster would withdraw its guards by May',
  ]));
test('plain narration has none', () =>
  check('The river froze in January. Two barges lay at the quay until March.', []));

test('the same text gives the same attributions whatever was read before', () => {
  const text = '“We stay,” Orl said. Velm denied that it had fired first.';
  const before = JSON.stringify(read(text));
  read('He said it was late. “Go,” she said.');
  expect(JSON.stringify(read(text))).toBe(before);
});

test.each([
  ['nothing', ''],
  ['one word', 'said'],
  ['only marks', '"“”'.repeat(700)],
  ['lone surrogates', '\ud800 said \udc00 "\ud800"'],
  ['one long word', 'said'.repeat(20_000)],
  ['one cue after the other', 'said '.repeat(1000)],
  ['a sentence without an end', 'he said that '.repeat(500)],
])('%s is read without an error', (_name, text) => {
  for (const { source, cue, content } of read(text)) {
    for (const { start, end } of [...source, ...cue, ...content]) expect(start < end && end <= text.length).toBe(true);
  }
});
