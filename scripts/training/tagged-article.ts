// A tagged and parsed article as tagger and parser learn from it.
import type { WordEntry } from '../../src/text/word-cache.ts';

/** An article as it is learnt from: sentences as token ranges. */
export interface TaggedArticle {
  readonly words: readonly string[];
  readonly entries: readonly WordEntry[];
  readonly tags: readonly string[];
  readonly lemmas: readonly string[];
  readonly heads: readonly number[];
  readonly relations: readonly string[];
  readonly sentences: readonly (readonly [number, number])[];
}
