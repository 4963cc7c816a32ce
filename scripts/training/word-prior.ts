// Guesses how often a word is a cue or a source from words that are used like it, for words seen too seldom to count.
import { hashText } from '../../src/base/feature-hash.ts';
import { logistic } from '../../src/base/logistic.ts';
import type { WordVectors } from './encoder-embeddings.ts';

/** How often a word was in a role, of the times it was seen. */
export interface WordCount {
  readonly inRole: number;
  readonly seen: number;
}

/** Parts of the words; each is guessed by what the others taught, as a word never seen is. */
const parts = 5;
const epochs = 12;
const learningRate = 0.3;
const decay = 1e-5;
/** Times seen from which a word counts no more than any other frequent one. */
const mostCounted = 31;
/** Words that a vector stands for. */
const wordForm = /^[a-z-]+$/;

/** The guessed share of any word: by the models that have not seen it. Zero for words without a vector. */
export function guessShares(counts: ReadonlyMap<string, WordCount>, vectors: WordVectors): (word: string) => number {
  const examples = [...counts]
    .filter(([word]) => wordForm.test(word))
    .map(([word, { inRole, seen }]) => ({
      vector: vectors.vectorOf(word),
      order: hashText(word),
      part: partOf(word),
      share: inRole / seen,
      weight: Math.log2(1 + Math.min(seen, mostCounted)),
    }))
    .sort((a, b) => a.order - b.order);
  const models = Array.from({ length: parts }, (_, part) =>
    fitShares(
      examples.filter((example) => example.part !== part),
      vectors.width,
    ),
  );
  const known = new Set(vectors.words);
  const guess = (word: string): number => {
    const isCounted = counts.has(word);
    if (!wordForm.test(word) || !(isCounted || known.has(word))) return 0;
    const vector = vectors.vectorOf(word);
    const asked = isCounted ? [models[partOf(word)]!] : models;
    return asked.reduce((sum, model) => sum + predict(model, vector), 0) / asked.length;
  };
  const guessed = new Map<string, number>();
  return (word) => {
    const share = guessed.get(word) ?? guess(word);
    guessed.set(word, share);
    return share;
  };
}

function partOf(word: string): number {
  return (hashText(word) >>> 4) % parts;
}

interface Example {
  readonly vector: Float32Array;
  readonly share: number;
  readonly weight: number;
}

/** Logistic regression by AdaGrad; the last weight stands alone. */
function fitShares(examples: readonly Example[], width: number): Float64Array {
  const weights = new Float64Array(width + 1);
  const squares = new Float64Array(width + 1).fill(1e-2);
  const step = (k: number, slope: number): void => {
    squares[k]! += slope * slope;
    weights[k]! -= (learningRate * slope) / Math.sqrt(squares[k]!);
  };
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { vector, share, weight } of examples) {
      const gradient = (predict(weights, vector) - share) * weight;
      for (let k = 0; k < width; k++) step(k, gradient * vector[k]! + decay * weights[k]!);
      step(width, gradient);
    }
  }
  return weights;
}

function predict(weights: Float64Array, vector: Float32Array): number {
  let sum = weights[vector.length]!;
  for (let k = 0; k < vector.length; k++) sum += vector[k]! * weights[k]!;
  return logistic(sum);
}
