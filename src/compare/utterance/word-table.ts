// What is known of English words: how rare each is, and which may stand for each other ("end", "finish").
import { rareWordOccurrences, sentencesCounted, wordTable } from './english-words.ts';

/** Rarity and relations of stems. */
export interface WordTable {
  /** Natural logarithm of one over the share of sentences that hold the stem: 0 for one in all. */
  readonly rarity: (stem: string) => number;
  /** Numbers of the meanings a stem commonly has; stems that share one may stand for each other. */
  readonly meanings: (stem: string) => readonly number[];
}

/**
 * Reads a word table: one line for each number of sentences, most common first, `count stem stem ...`; a stem may carry the
 * numbers of its meanings in base 36: `end:1f:2c`.
 */
function readWordTable(text: string, options: { sentences: number; rareCount: number }): WordTable {
  const rarities = new Map<string, number>();
  const meanings = new Map<string, readonly number[]>();
  const rarityOf = (count: number): number => Math.log((options.sentences + 1) / (count + 1));
  for (const line of text.split('\n')) {
    const [count, ...stems] = line.split(' ');
    const rarity = rarityOf(Number(count));
    for (const entry of stems) {
      const [stem = '', ...senses] = entry.split(':');
      rarities.set(stem, rarity);
      if (senses.length > 0)
        meanings.set(
          stem,
          senses.map((sense) => Number.parseInt(sense, 36)),
        );
    }
  }
  const unknown = rarityOf(options.rareCount);
  return {
    rarity: (stem) => rarities.get(stem) ?? unknown,
    meanings: (stem) => meanings.get(stem) ?? noMeanings,
  };
}

const noMeanings: readonly number[] = [];

/** The table that ships with the program. */
export const englishWords: WordTable = readWordTable(wordTable, {
  sentences: sentencesCounted,
  rareCount: rareWordOccurrences,
});
