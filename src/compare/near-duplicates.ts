// Texts in nearly the same words: a small signature of each, and keys by which a store finds candidates in one query.
// MinHash: A. Broder, "On the resemblance and containment of documents", 1997; bands: Leskovec, Rajaraman, Ullman,
// "Mining of Massive Datasets", chapter 3.

/** Words in a shingle: fewer match by chance in texts on one subject, more break at every edit. */
const shingleWords = 4;
/** Numbers in a signature: the estimate's standard error is at most 0.5 / √128 = 0.044. */
const signatureLength = 128;
/** Numbers in a band and bands: texts that share 0.3 of their shingles meet in a band with probability 0.90, 0.5 in 0.999, 0.02 in 0.01. */
const bandRows = 2;
const bandCount = 24;
/** Fewest shingles worth comparing: two sentences may be alike by chance. */
const fewestShingles = 20;

/**
 * Share of shingles from which two texts are shown as near duplicates. A report with every tenth word altered, or half of
 * it cut, stays above it, and so does one reprinted with as much commentary; different reports of the BASIL corpus share at most 0.22.
 */
export const nearDuplicateThreshold = 0.3;

/** Signature of a text: 128 numbers, the same for the same words whatever their case, spacing and punctuation; null for fewer than 23 words. */
export function signature(text: string): Uint32Array | null {
  const hashes = hashShingles(text);
  if (hashes.length < fewestShingles) return null;
  const minima = new Uint32Array(signatureLength).fill(0xffffffff);
  for (const hash of hashes) {
    for (let index = 0; index < signatureLength; index += 1) {
      const value = (Math.imul(hash, multipliers[index]!) + increments[index]!) >>> 0;
      if (value < minima[index]!) minima[index] = value;
    }
  }
  return minima;
}

/** What a store keeps of a text to find its near duplicates. */
export interface TextLikeness {
  readonly signature: Uint32Array;
  readonly bands: readonly string[];
}

/** Signature and keys of a text; null when it is too short to compare. */
export function findLikeness(text: string): TextLikeness | null {
  const found = signature(text);
  return found === null ? null : { signature: found, bands: bandKeys(found) };
}

/** Keys for an index: texts that share one are candidates, to be compared by `similarity`. */
export function bandKeys(of: Uint32Array): readonly string[] {
  return Array.from({ length: bandCount }, (_, band) => {
    const rows = of.subarray(band * bandRows, (band + 1) * bandRows);
    return `${band}:${Array.from(rows, (row) => row.toString(36)).join('.')}`;
  });
}

/** Estimated share of four-word shingles that two texts have in common (Jaccard), 0 to 1. */
export function similarity(a: Uint32Array, b: Uint32Array): number {
  let equal = 0;
  for (let index = 0; index < signatureLength; index += 1) if (a[index] === b[index]) equal += 1;
  return equal / signatureLength;
}

const word = /[\p{L}\p{N}]+/gu;
/** FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
const fnvOffset = 0x811c9dc5;
const fnvPrime = 0x01000193;

function hashShingles(text: string): Uint32Array {
  const words = Array.from(text.toLowerCase().matchAll(word), (match) => hashWord(match[0]));
  const hashes = new Uint32Array(Math.max(0, words.length - shingleWords + 1));
  for (let start = 0; start < hashes.length; start += 1) {
    let hash = fnvOffset;
    for (let index = start; index < start + shingleWords; index += 1) hash = Math.imul(hash, fnvPrime) ^ words[index]!;
    hashes[start] = mix(hash);
  }
  return hashes;
}

function hashWord(letters: string): number {
  let hash = fnvOffset;
  for (let index = 0; index < letters.length; index += 1) hash = Math.imul(hash ^ letters.charCodeAt(index), fnvPrime);
  return hash;
}

/** Spreads every bit over all: the finaliser of MurmurHash3. */
function mix(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Odd multipliers and increments of the hash functions: fixed, so that signatures made anywhere compare. */
const multipliers = Uint32Array.from({ length: signatureLength }, (_, index) => mix(index * 2 + 1) | 1);
const increments = Uint32Array.from({ length: signatureLength }, (_, index) => mix(index * 2 + 2));
