// Holds the invented texts of other kinds than news to their codebooks.
import { describe, expect, it } from 'vitest';
import { genres, lots, readGenre, readTalks } from './genre-texts.ts';
import { listFaults } from './marked-text.ts';

describe.each(genres)('%s', (genre) => {
  it.each(lots)('name parties, issues and moves that exist, in the %s lot', async (lot) => {
    const texts = await readGenre(genre, lot);
    if (lot !== 'later') expect(texts).toHaveLength(3);
    expect(texts.flatMap((text) => listFaults(text, readTalks(text.talks)))).toEqual([]);
  });
});
