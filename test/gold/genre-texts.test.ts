// Holds the invented texts of other kinds than news to their codebooks.
import { describe, expect, it } from 'vitest';
import { genres, readGenre, readTalks } from './genre-texts.ts';
import { listFaults } from './marked-text.ts';

describe.each(genres)('%s', (genre) => {
  it.each(['open', 'held'] as const)('name parties, issues and moves that exist, in the %s half', async (half) => {
    const texts = await readGenre(genre, half);
    expect(texts).toHaveLength(3);
    expect(texts.flatMap((text) => listFaults(text, readTalks(text.talks)))).toEqual([]);
  });
});
