// One entry for each distinct word met, so that hashing and lower-casing are done once per word.
import { hashText } from '../base/feature-hash.ts';

/** What taggers and parsers want to know of a word form. All but `word` and `lower` are hashes. */
export interface WordEntry {
  readonly word: string;
  readonly lower: string;
  readonly exact: number;
  readonly folded: number;
  readonly suffix1: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly prefix1: number;
  readonly shape: number;
  /** Tag of a word that has only one; -1 otherwise. Set by the tagger. */
  fixedTag: number;
  /** Base forms by tag, filled as they are asked for. */
  readonly lemmas: Map<string, string>;
}

/** Looks entries up by word. Entries are a function of the word alone, so forgetting changes no result. */
export interface WordCache {
  readonly get: (word: string) => WordEntry;
}

/** Entries kept before the cache starts afresh: more than the distinct words of hundreds of articles, a few MB. */
const mostEntries = 40_000;
/** UTF-16 units; longer words are rare and not worth keeping. */
const longestKept = 40;

/** A cache whose entries get their `fixedTag` from `fixedTagOf`. */
export function createWordCache(fixedTagOf: (word: string) => number): WordCache {
  const entries = new Map<string, WordEntry>();
  return {
    get(word) {
      const known = entries.get(word);
      if (known) return known;
      const entry = makeEntry(word, fixedTagOf(word));
      if (entries.size >= mostEntries) entries.clear();
      if (word.length <= longestKept) entries.set(entry.word, entry);
      return entry;
    },
  };
}

function makeEntry(slice: string, fixedTag: number): WordEntry {
  // A copy, since a slice would keep the whole article in memory.
  const word = slice.length < 13 ? slice : copyText(slice);
  const lower = word.toLowerCase();
  return {
    word,
    lower,
    exact: hashText(word),
    folded: hashText(lower),
    suffix1: hashText(lower.slice(-1)),
    suffix2: hashText(lower.slice(-2)),
    suffix3: hashText(lower.slice(-3)),
    prefix1: hashText(lower.slice(0, 1)),
    shape: hashText(shapeOf(word)),
    fixedTag,
    lemmas: new Map(),
  };
}

function copyText(text: string): string {
  const half = text.length >> 1;
  return JSON.parse(JSON.stringify([text.slice(0, half), text.slice(half)])).join('');
}

function shapeOf(word: string): string {
  if (/^\d/.test(word)) return 'd';
  if (/^[A-Z]+$/.test(word)) return 'XX';
  if (/^\p{Lu}/u.test(word)) return 'X';
  if (word.includes('-')) return '-';
  return /^\p{Ll}/u.test(word) ? 'x' : 'p';
}
