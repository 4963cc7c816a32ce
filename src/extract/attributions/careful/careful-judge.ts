// Says how likely a careful reading is right in all three roles, from its own doubt and what the fast reader made of the same cue.
import { logistic } from '../../../base/logistic.ts';
import type { TokenRange } from '../labels.ts';
import type { TokenAttribution } from '../overlap-resolver.ts';

/** One candidate as the transformer reads it. */
export interface CarefulReading {
  readonly attribution: TokenAttribution;
  /** Chance that the candidate is the cue of an attribution, by what is around it ... */
  readonly validity: number;
  /** ... and by the first look at it. */
  readonly seen: number;
  /** Overlap that all three ranges may be expected to have with the true ones, multiplied. */
  readonly overlap: number;
}

/** Probability that a reading is right. `others` are the fast reader's, with their own probability as score. */
export function judgeReading(
  weights: readonly number[],
  reading: CarefulReading,
  others: readonly TokenAttribution[],
): number {
  const sum = judgeFeatures(reading, others).reduce((total, feature, k) => total + feature * (weights[k] ?? 0), 0);
  return logistic(sum);
}

/** What the judge looks at; the first is always one. */
export function judgeFeatures(
  { attribution, validity, seen, overlap }: CarefulReading,
  others: readonly TokenAttribution[],
): readonly number[] {
  const other = findSameCue(attribution, others);
  const shared = (role: 'source' | 'cue' | 'content'): number =>
    other === null ? 0 : overlapOf(attribution[role], other[role]);
  const score = other?.score ?? 0;
  return [
    1,
    logOdds(validity),
    logOdds(seen),
    logOdds(overlap),
    attribution.source.length === 0 ? 1 : 0,
    score,
    score * shared('source'),
    score * shared('content'),
    shared('source') * shared('content') * shared('cue'),
  ];
}

/** Odds beyond a thousand to one tell no more. */
const surest = 0.999;

function logOdds(chance: number): number {
  const bounded = Math.min(surest, Math.max(1 - surest, chance));
  return Math.log(bounded / (1 - bounded));
}

/** The other reading whose cue overlaps most. */
function findSameCue({ cue }: TokenAttribution, others: readonly TokenAttribution[]): TokenAttribution | null {
  let best: TokenAttribution | null = null;
  let most = 0;
  for (const other of others) {
    if (!mayTouch(cue, other.cue)) continue;
    const overlap = overlapOf(cue, other.cue);
    if (overlap > most) {
      best = other;
      most = overlap;
    }
  }
  return best;
}

function mayTouch(a: readonly TokenRange[], b: readonly TokenRange[]): boolean {
  return a.length > 0 && b.length > 0 && a[0]![0] < b.at(-1)![1] && b[0]![0] < a.at(-1)![1];
}

/** Shared tokens among all of either; two empty roles agree. */
function overlapOf(a: readonly TokenRange[], b: readonly TokenRange[]): number {
  let shared = 0;
  for (const [first, end] of a) {
    for (const [from, to] of b) shared += Math.max(0, Math.min(end, to) - Math.max(first, from));
  }
  const all = lengthOf(a) + lengthOf(b) - shared;
  return all === 0 ? 1 : shared / all;
}

function lengthOf(ranges: readonly TokenRange[]): number {
  return ranges.reduce((sum, [first, end]) => sum + end - first, 0);
}
