// Holds the invented texts of other kinds than news to their codebooks.
import { describe, expect, it } from 'vitest';
import { genres, readGenre, readTalks } from './genre-texts.ts';

const moves = ['demand', 'offer', 'accept', 'reject', 'condition', 'threat'];

describe.each(genres)('%s', (genre) => {
  it.each(['open', 'held'] as const)('name parties, issues and moves that exist, in the %s half', async (half) => {
    const texts = await readGenre(genre, half);
    expect(texts).toHaveLength(3);
    for (const { talks, codes } of texts) {
      const { parties, issues } = readTalks(talks);
      expect(parties.map(({ id }) => id)).toEqual(expect.arrayContaining(codes.map(({ party }) => party)));
      expect(issues.map(({ id }) => id)).toEqual(expect.arrayContaining(codes.flatMap((code) => code.issues)));
      expect(moves).toEqual(expect.arrayContaining(codes.flatMap((code) => code.moves)));
    }
  });
});
