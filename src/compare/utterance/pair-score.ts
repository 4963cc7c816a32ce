// How likely two wordings are of one act of speech, by their words alone: a small learnt network over what they share.
import type { WordVectors } from '../words/word-vectors.ts';
import { comparePair } from './pair-features.ts';
import { pairWeights } from './pair-weights.ts';
import type { Wording } from './wording.ts';

/** A network of one layer of `tanh` beside a weighted sum; arrays as the trainer writes them. */
export interface PairWeights {
  /** Subtracted from each feature, and what it is multiplied by then. */
  readonly mean: readonly number[];
  readonly scale: readonly number[];
  /** One weight for each feature, then a constant. */
  readonly direct: readonly number[];
  /** For each unit: one weight for each feature, a constant, and what the unit adds. */
  readonly units: readonly (readonly number[])[];
}

/**
 * The score of a pair in logits: above 0 more likely than not among sentences on the same news; minus infinity where there is
 * next to nothing in common.
 */
export function scorePair(a: Wording, b: Wording, vectors: WordVectors, weights: PairWeights = pairWeights): number {
  const features = comparePair(a, b, vectors);
  return features === null ? Number.NEGATIVE_INFINITY : scoreFeatures(features, weights);
}

/** The score of features. */
function scoreFeatures(features: Float64Array, { mean, scale, direct, units }: PairWeights): number {
  const count = features.length;
  const scaled = features.map((value, i) => (value - mean[i]!) * scale[i]!);
  const weigh = (weights: readonly number[]): number =>
    scaled.reduce((sum, value, i) => sum + weights[i]! * value, weights[count]!);
  return units.reduce((sum, unit) => sum + unit[count + 1]! * Math.tanh(weigh(unit)), weigh(direct));
}
