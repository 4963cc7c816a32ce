// Chunks cover a text without a gap and are cut at paragraphs, else at sentences, else anywhere.
import { expect, test } from 'vitest';
import { findChunks } from './chunk-finder.ts';

/** Paragraphs are lists of sentences, sentences numbers of tokens; each token has `pieces` pieces. */
function check(paragraphs: readonly (readonly number[])[], pieces: number, expected: readonly number[]): void {
  const sentences = paragraphs.flatMap((lengths, paragraph) => lengths.map((length) => ({ length, paragraph })));
  const tokens = sentences.flatMap(({ length, paragraph }, sentence) =>
    Array.from({ length }, () => ({ paragraph, sentence })),
  );
  const chunks = findChunks(
    {
      count: tokens.length,
      paragraph: Int32Array.from(tokens, ({ paragraph }) => paragraph),
      sentence: Int32Array.from(tokens, ({ sentence }) => sentence),
    },
    () => pieces,
  );
  expect(chunks.map(([from, to]) => to - from)).toEqual(expected);
  chunks.forEach(([from], k) => {
    expect(from).toBe(k === 0 ? 0 : chunks[k - 1]![1]);
  });
}

test('a short text is one chunk', () => check([[10, 20], [30]], 1, [60]));
test('a long one is cut between paragraphs', () => check([[100], [150], [100], [200]], 1, [250, 300]));
test('a long paragraph is cut between sentences', () => check([[150, 150, 150]], 1, [300, 150]));
test('a long sentence is cut where it is full', () => check([[700]], 1, [320, 320, 60]));
test('long words fill a chunk sooner', () => check([[30], [30], [30]], 8, [30, 30, 30]));
test('nothing is no chunk', () => check([], 1, []));
