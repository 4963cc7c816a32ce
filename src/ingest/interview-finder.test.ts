// Interviews without labels: who answers, and what only looks like one.
import { expect, test } from 'vitest';
import { findBlocks } from './block-finder.ts';
import { findInterview } from './interview-finder.ts';

/** Paragraphs one a line: those with `> ` before them answer, as whoever `name` is; null for no interview. */
function check(name: string | null, ...lines: readonly string[]): void {
  const text = lines.map((line) => line.replace(/^> /, '')).join('\n\n');
  const found = findInterview(text, null, findBlocks(text));
  expect(found?.name ?? null).toBe(name);
  const answers = found === null ? [] : [...found.answers].map(({ words }) => words);
  expect(answers).toEqual(lines.filter((line) => line.startsWith('> ')).map((line) => line.slice(2)));
}

const questions = ['Will it stay open in May?', 'And in June?', 'Who pays?'];

test('whoever a question calls by name answers it, and those behind it', () =>
  check(
    'Marn',
    'Ms Marn, is it open?',
    '> It is.',
    ...questions.flatMap((one) => [one, '> I think so.', '> We all do.']),
  ));
test('whom the first lines introduce is asked, and whom the paper says it spoke with', () => {
  const rest = ['Is it open?', '> It is.', ...questions.flatMap((one) => [one, '> We think so.'])];
  check('Ilva Marn', 'Ilva Marn has run the lock for years.', ...rest);
  check('Ilva Marn', 'We spoke with the lock keeper Ilva Marn.', ...rest);
  check(null, 'The lock is old.', ...rest.map((line) => line.replace(/^> /, '')));
});
test('an interviewer may go on without asking', () =>
  check(
    'Marn',
    'Ms Marn, is it open?',
    ...['> I say it is.', 'Velm says that it is shut.', '> Velm sleeps.'],
    ...questions.flatMap((one) => [one, '> I think so.']),
  ));
test('questions that nobody answers as himself are those of a list', () =>
  check(
    null,
    'Ilva Marn has run the lock.',
    'Is it open?',
    'It is.',
    ...questions.flatMap((one) => [one, 'It is so.']),
  ));
test('a few questions in a report make no interview', () =>
  check(null, 'Mr Orl, is it open?', 'I say it is.', 'Velm waits.', 'Oster waits.'));
