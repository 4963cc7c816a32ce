// Reports within what somebody says, by sentences of our own.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createAnalyser } from '../../text/analyser.ts';
import { findToldWithin, type Range } from './told-within.ts';

const analyse = createAnalyser(readFileSync(new URL('../languages/en/text.bin', import.meta.url)));

/** `told` is "speaker | cue | what they say" for each report in a text that is somebody's words as a whole. */
function check(text: string, told: readonly string[]): void {
  const { tokens } = analyse(text, []);
  const words = ([first, end]: Range): string => text.slice(tokens.start[first]!, tokens.end[end - 1]!);
  const found = findToldWithin(tokens, [0, tokens.count]);
  expect(found.map(({ source, cue, content }) => [source, cue, content].map(words).join(' | '))).toEqual(told);
}

test('a report in the middle of a sentence', () =>
  check('The fact that the mayor says the toll will stay does not help us.', [
    'the mayor | says | the toll will stay does not help us',
  ]));
test('a report with "that"', () =>
  check('We have heard it before, and the union has always insisted that the ferries are safe.', [
    'the union | has always insisted | that the ferries are safe',
  ]));
test('a report within a clause that describes', () =>
  check('It is a new pact that the port says should replace the old one.', [
    'the port | says | should replace the old one',
  ]));
test('a "that" which describes a thing begins no report', () =>
  check('The mayor said the same thing that Orl had said.', []));
test('what the speaker thinks, and what the hearer knows, is no report of another', () => {
  check('And I think that the toll is fair, and we believe that it will stay.', []);
  check('You said that the toll was fair.', []);
});
