// Alignments of random words have the points that filling the whole table gives, though most of it is left out.
import { expect, test } from 'vitest';
import { type Alignment, alignThrough, alignWords } from './align-words.ts';
import { provesReuse, type ReadWords, readWords } from './read-words.ts';

const vocabulary = ['the', 'a', 'harbour', 'toll', 'Velm', 'rises', 'bridge', 'closed'];

/** Each step of a plain generator, from 0 to 1. */
function createNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function writeWords(count: number, next: () => number): readonly string[] {
  return Array.from({ length: count }, () => vocabulary[Math.floor(next() * vocabulary.length)] ?? '');
}

/** Most points of any alignment that begins with the first word of either text, or anywhere. */
function mostPoints(a: ReadWords, b: ReadWords, isFree: boolean): number {
  const edge = isFree ? 0 : -2;
  let line = Array.from({ length: b.count + 1 }, (_, column) => column * edge);
  let best = 0;
  for (let row = 0; row < a.count; row += 1) {
    const next = [(row + 1) * edge];
    for (let column = 0; column < b.count; column += 1) {
      const isEqual = a.hashes[row] === b.hashes[column];
      const matched = (line[column] ?? 0) + (isEqual ? (provesReuse(a, row) ? 2 : 1) : -2);
      const score = Math.max(matched, (line[column + 1] ?? 0) - 2, (next[column] ?? 0) - 2, isFree ? 0 : matched);
      next.push(score);
      best = Math.max(best, score);
    }
    line = next;
  }
  return best;
}

function pointsOf(words: ReadWords, { pairs }: Alignment): number {
  return pairs.reduce((sum, [word]) => sum + (provesReuse(words, word) ? 2 : 1), 0);
}

test.each([1, 2, 3, 4, 5, 6, 7, 8])('rows that nothing can come of are left out, drawing %i', (seed) => {
  const next = createNumbers(seed);
  for (let round = 0; round < 40; round += 1) {
    const draw = (): readonly string[] => writeWords(Math.floor(next() * 30), next);
    const shared = writeWords(4, next);
    const [a, b] = [draw(), draw()].map((rest) => readWords([...shared, ...rest].join(' ')));
    if (a === undefined || b === undefined) throw new Error('Two texts were drawn');
    const all = { a: { first: 0, end: a.count }, b: { first: 0, end: b.count } };
    expect(alignWords(a, b, all)?.score ?? 0).toBe(mostPoints(a, b, true));
    // Through a row of no words at the beginning: all of it is what lies behind.
    const none = { a: { first: 0, end: 0 }, b: { first: 0, end: 0 } };
    const through = alignThrough(a, b, all, none);
    expect(through.score).toBe(mostPoints(a, b, false));
    expect(pointsOf(a, through)).toBeGreaterThanOrEqual(through.score);
  }
});
