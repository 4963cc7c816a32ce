// Keys by which a taken-over passage is found: every three telling words that follow each other, common words left out.
import type { ReadWords } from './read-words.ts';

/** The keys of a text: the key at `words[n]` is made of that word and the next telling ones. */
export interface PassageKeys {
  readonly keys: Uint32Array;
  /** Index of the first word of each key, ascending. */
  readonly words: Uint32Array;
}

/**
 * Telling words in a key. Of 30 words some 17 tell; when every fifth word was altered, 7 or 8 of their 15 threes are left,
 * and one three in common is rare enough not to be chance.
 */
const keyLength = 3;

/** Makes the keys of a text, in order. */
export function findPassageKeys(words: ReadWords): PassageKeys {
  const telling: number[] = [];
  for (let index = 0; index < words.count; index += 1) {
    if (words.isTelling[index] === 1) telling.push(index);
  }
  const count = Math.max(0, telling.length - keyLength + 1);
  const keys = new Uint32Array(count);
  for (let at = 0; at < count; at += 1) {
    let hash = fnvOffset;
    for (let next = at; next < at + keyLength; next += 1) {
      hash = Math.imul(hash ^ (words.hashes[telling[next] ?? 0] ?? 0), fnvPrime);
      hash ^= hash >>> 15;
    }
    keys[at] = mix(hash);
  }
  return { keys, words: Uint32Array.from(telling.slice(0, count)) };
}

/** FNV-1a over words in place of bytes. */
const fnvOffset = 0x811c9dc5;
const fnvPrime = 0x01000193;

/** Spreads every bit over all: the finaliser of MurmurHash3. */
function mix(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
