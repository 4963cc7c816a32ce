// Two readings that want the same words: the surer one keeps them.
import { expect, test } from 'vitest';
import { resolveOverlaps, toAttribution } from './overlap-resolver.ts';
import type { CueReading } from './passes.ts';

/** A reading over tokens 0 to n with one letter a token: s source, u cue, c content, - outside. */
function reading(letters: string, score: number): CueReading {
  const roles = '-suc';
  const labels = Uint8Array.from(letters, (letter, k) => {
    const role = roles.indexOf(letter);
    return role === 0 ? 0 : 2 * role - (letters[k - 1] === letter ? 0 : 1);
  });
  const head = letters.indexOf('u');
  const candidate = { first: head, end: head + 1, isBest: 1 } as const;
  const view = { candidate, head, first: 0, end: letters.length };
  return { view, labels, chances: new Float32Array(letters.length * 3), score };
}

function check(readings: readonly CueReading[], expected: readonly string[]): void {
  const show = (ranges: readonly (readonly [number, number])[]): string =>
    ranges.map(([a, b]) => `${a}-${b}`).join('+');
  const found = resolveOverlaps(readings.map(toAttribution)).map(
    (a) => `${show(a.source)} ${show(a.cue)} ${show(a.content)}`,
  );
  expect(found).toEqual(expected);
}

test('readings that share nothing are all kept, in order of their cues', () =>
  check([reading('-----succc', 0.9), reading('succ------', 0.5)], ['0-1 1-2 2-4', '5-6 6-7 7-10']));
test('a cue that two readings want goes to the surer one', () =>
  check(
    [reading('suuccc----', 0.9), reading('---s-u-ccc', 0.6), reading('--uuccc---', 0.5)],
    ['0-1 1-3 3-6', '3-4 5-6 7-10'],
  ));
test('a statement may be told inside another', () =>
  check([reading('succcccccc', 0.9), reading('--ssuccccc', 0.5)], ['0-1 1-2 2-10', '2-4 4-5 5-10']));
test('the same words said twice are one statement', () =>
  check([reading('succccc---', 0.9), reading('--ccccc-us', 0.5)], ['0-1 1-2 2-7']));
test('what crosses into a surer content is cut off', () =>
  check([reading('succccc---', 0.9), reading('------ccccus', 0.5)], ['0-1 1-2 2-7', '11-12 10-11 7-10']));
test('a reading that loses most of its content is dropped', () =>
  check(
    [reading('succccc------', 0.9), reading('---cccccc--us', 0.8), reading('su----ccccc--', 0.5)],
    ['0-1 1-2 2-7'],
  ));
test('readings without content are dropped', () => check([reading('su--', 0.9)], []));
