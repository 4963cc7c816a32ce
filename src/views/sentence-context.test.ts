// Tests which sentences are shown round a statement.
import { expect, test } from 'vitest';
import { findContext } from './sentence-context.ts';

/** Source, cue and content are found in the text by their words; the expected context has them in square brackets of their kind. */
function check(text: string, [source, cue, content]: readonly [string, string, string], expected: string) {
  const spanOf = (words: string) => {
    const start = text.indexOf(words);
    return [{ start, end: start + words.length }];
  };
  const context = findContext({
    statement: { source: spanOf(source), cue: spanOf(cue), content: spanOf(content) },
    surroundings: { start: 0, text },
  });
  expect(context.text).toBe(expected);
  for (const [spans, words] of [
    [context.source, source],
    [context.cue, cue],
    [context.content, content],
  ] as const)
    expect(spans.map(({ start, end }) => context.text.slice(start, end))).toEqual([words]);
}

const filler = 'The hall was full and the windows were shut against the noise of the street. '.repeat(4);

test('the sentence that holds all three', () =>
  check('Talks ended. Marn said no. All left.', ['Marn', 'said', 'no'], 'Marn said no.'));

test('two sentences that follow each other', () =>
  check(
    'Marn spoke. “No ferry will sail.” All left.',
    ['Marn', 'spoke', 'No ferry'],
    'Marn spoke. “No ferry will sail.”',
  ));

test('what lies far between who speaks and the words is left out', () =>
  check(
    `Remarks by Marn. ${filler}No ferry will sail. All left.`,
    ['Marn', 'Remarks', 'No ferry'],
    'Remarks by Marn. […] No ferry will sail.',
  ));
