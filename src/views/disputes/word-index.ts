// Finds what shares words with something, among many, without looking at each: lists of who has a word, by word and shelf.
//
// Example: on the shelf "Velm, March" the claims with "barrage", and those with "shut": who stands in both shares two words.
import { addToGroup } from '../../base/group-by.ts';

/** What has words, on shelves. */
export interface WordIndex<Value> {
  add(shelf: string, words: ReadonlySet<string>, value: Value): void;
  /** Values on these shelves that share so many of the words at least, each once. */
  find(shelves: readonly string[], words: ReadonlySet<string>, fewest: number): readonly Value[];
}

/** Creates an empty index. */
export function createWordIndex<Value>(): WordIndex<Value> {
  const held = new Map<string, Value[]>();
  return {
    add: (shelf, words, value) => {
      for (const word of words) {
        const key = `${shelf}\n${word}`;
        addToGroup(held, key, value);
      }
    },
    find: (shelves, words, fewest) => {
      const counts = new Map<Value, number>();
      // A value on two of the shelves counts each word once.
      for (const word of words) {
        const seen = new Set(shelves.flatMap((shelf) => held.get(`${shelf}\n${word}`) ?? []));
        for (const value of seen) counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      return [...counts].flatMap(([value, count]) => (count >= fewest ? [value] : []));
    },
  };
}
