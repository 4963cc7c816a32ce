// What words mean, as directions: words used alike ("halt", "suspend") point nearly the same way. Read from
// `word-vectors.bin`, which an action loads and hands in.
import { decodeWeightFile, sectionOf, stringsOf } from '../../base/weight-file.ts';
import { stemWord } from './word-stem.ts';

/** A table of word vectors; a word is named by its number in it, -1 for a word that is not listed. */
export interface WordVectors {
  /** Length of a vector. */
  readonly dimensions: number;
  /** The number of a stem as `stemWord` gives it. */
  readonly findStem: (stem: string) => number;
  /** The number of a word in lower case. */
  readonly findWord: (word: string) => number;
  /** How alike two words are used: their cosine, -1 to 1; 0 when one is not listed. */
  readonly likeness: (a: number, b: number) => number;
  /** The direction of words together, of length 1, each counted by its weight; all 0 when none is listed. */
  readonly directionOf: (words: readonly WeighedWord[]) => Float64Array;
}

/** A word of a text by its number, and what it counts. */
export interface WeighedWord {
  readonly number: number;
  readonly weight: number;
}

/** Reads the table; throws a plain error when the bytes are no such table, since it ships with the program. */
export function readWordVectors(bytes: Uint8Array): WordVectors {
  const file = decodeWeightFile(bytes);
  const numbers = new Map(stringsOf(file, 'stems').map((stem, number) => [stem, number]));
  const section = sectionOf(file, 'vectors');
  const vectors = new Int8Array(section.buffer, section.byteOffset, section.length);
  const dimensions = vectors.length / numbers.size;
  if (!Number.isInteger(dimensions)) throw new Error('The table of word vectors is cut short.');
  const lengths = Float64Array.from({ length: numbers.size }, (_, number) =>
    Math.sqrt(multiply(vectors, number * dimensions, number * dimensions, dimensions)),
  );
  const findStem = (stem: string): number => numbers.get(stem) ?? -1;
  return {
    dimensions,
    findStem,
    findWord: (word) => findStem(stemWord(word)),
    likeness: (a, b) => {
      if (a < 0 || b < 0) return 0;
      return multiply(vectors, a * dimensions, b * dimensions, dimensions) / (lengths[a]! * lengths[b]!);
    },
    directionOf: (words) => {
      const sum = new Float64Array(dimensions);
      for (const { number, weight } of words) {
        if (number < 0) continue;
        const share = weight / lengths[number]!;
        for (let i = 0; i < dimensions; i++) sum[i]! += share * vectors[number * dimensions + i]!;
      }
      return toUnitLength(sum);
    },
  };
}

/** The cosine of two directions, -1 to 1. */
export function compareDirections(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

/** The sum of products of two rows; exact, since all are whole numbers. */
function multiply(vectors: Int8Array, a: number, b: number, length: number): number {
  let sum = 0;
  for (let i = 0; i < length; i++) sum += vectors[a + i]! * vectors[b + i]!;
  return sum;
}

function toUnitLength(vector: Float64Array): Float64Array {
  const length = Math.sqrt(compareDirections(vector, vector));
  return length === 0 ? vector : vector.map((value) => value / length);
}
