// What two wordings have in common by meaning: each word of one finds the word of the other that is used most alike.
import { compareDirections, type WeighedWord, type WordVectors } from '../words/word-vectors.ts';
import type { Wording } from './wording.ts';

/** Names of these features, in their order; the shorter's come before the longer's. */
export const meaningFeatureNames = [
  'direction',
  'direction of the rest',
  'aligned',
  'aligned closely',
  'aligned of longer',
  'aligned closely of longer',
  'rarest unaligned',
  'rarest unaligned of longer',
  'rest aligned both ways',
] as const;

/** How far a word of the one is kept by the other otherwise: 1 for the same stem, less for another spelling or a synonym. */
export interface KeptWord {
  readonly worth: number;
  readonly isExact: boolean;
}

/** Another word never counts as much as the same. */
const mostAlike = 0.95;
/** Likeness from which one word may stand for another: "halt" and "suspend" have 0.6, "bridge" and "talks" 0.2. */
const leastClose = 0.4;
/** Weight (nats) of words that have no partner but themselves: "the", "of", "in", in more than one of five sentences. */
const leastTelling = 1.5;

/** Features of the shorter and the longer wording, with what is known of each of their words, in the order of `distinct`. */
export function compareMeanings(
  [short, long]: readonly [Wording, Wording],
  [keptOfShort, keptOfLong]: readonly [readonly KeptWord[], readonly KeptWord[]],
  vectors: WordVectors,
): readonly number[] {
  const [rows, columns] = [short.distinct.length, long.distinct.length];
  const bestOfShort = Float64Array.from(keptOfShort, ({ worth }) => worth);
  const bestOfLong = Float64Array.from(keptOfLong, ({ worth }) => worth);
  // Partners among the words that stand in one wording only.
  const [nearestOfShort, nearestOfLong] = [new Float64Array(rows), new Float64Array(columns)];
  const partnerOfShort = new Int32Array(rows).fill(-1);
  const partnerOfLong = new Int32Array(columns).fill(-1);
  for (let i = 0; i < rows; i++) {
    const { number, weight } = short.distinct[i]!;
    if (number < 0 || weight < leastTelling) continue;
    const isKept = keptOfShort[i]!.isExact;
    for (let j = 0; j < columns; j++) {
      const other = long.distinct[j]!;
      if (other.weight < leastTelling || (isKept && keptOfLong[j]!.isExact)) continue;
      const likeness = Math.min(mostAlike, vectors.likeness(number, other.number));
      if (likeness > bestOfShort[i]!) bestOfShort[i] = likeness;
      if (likeness > bestOfLong[j]!) bestOfLong[j] = likeness;
      if (isKept || keptOfLong[j]!.isExact) continue;
      if (likeness > nearestOfShort[i]!) [nearestOfShort[i], partnerOfShort[i]] = [likeness, j];
      if (likeness > nearestOfLong[j]!) [nearestOfLong[j], partnerOfLong[j]] = [likeness, i];
    }
  }
  let [mutual, rest] = [0, 0];
  for (let i = 0; i < rows; i++) {
    if (keptOfShort[i]!.isExact) continue;
    const { weight } = short.distinct[i]!;
    rest += weight;
    const partner = partnerOfShort[i]!;
    if (partner >= 0 && partnerOfLong[partner] === i) mutual += weight * nearestOfShort[i]!;
  }
  return [
    compareDirections(short.direction, long.direction),
    compareDirections(directionOfRest(short, keptOfShort, vectors), directionOfRest(long, keptOfLong, vectors)),
    ...[shareOf(short, bestOfShort, 0), shareOf(short, bestOfShort, leastClose)],
    ...[shareOf(long, bestOfLong, 0), shareOf(long, bestOfLong, leastClose)],
    ...[mostLost(short, bestOfShort), mostLost(long, bestOfLong)],
    mutual / Math.max(1, rest),
  ];
}

/** Share of the weight that is kept, where likeness below `least` counts nothing. */
function shareOf({ distinct, weight }: Wording, best: Float64Array, least: number): number {
  let kept = 0;
  for (let i = 0; i < distinct.length; i++) kept += distinct[i]!.weight * Math.max(0, (best[i]! - least) / (1 - least));
  return kept / Math.max(1, weight);
}

/** The most that one word loses, in nats over ten, which is about 0 to 1. */
function mostLost({ distinct }: Wording, best: Float64Array): number {
  let most = 0;
  for (let i = 0; i < distinct.length; i++) most = Math.max(most, distinct[i]!.weight * (1 - best[i]!));
  return most / 10;
}

/** The direction of the words that the other wording does not have. */
function directionOfRest({ distinct }: Wording, kept: readonly KeptWord[], vectors: WordVectors): Float64Array {
  return vectors.directionOf(distinct.filter((_, i) => !kept[i]!.isExact) satisfies readonly WeighedWord[]);
}
