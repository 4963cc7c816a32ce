// Linear-chain arithmetic: the probability of each label of each token, and the best sequence of labels.
import { labelCount, mayFollow } from './labels.ts';

/** States a token can come from: the labels and the start. */
export const fromCount = labelCount + 1;

/** Allowed transitions, `allowed[from * labelCount + to]`; the last row is the start. */
export const allowedTransitions: Uint8Array = Uint8Array.from({ length: fromCount * labelCount }, (_, k) =>
  mayFollow(Math.floor(k / labelCount), k % labelCount) ? 1 : 0,
);

/** A sequence being labelled: log scores of labels per token and the kind of place before each token. */
export interface Chain {
  readonly length: number;
  /** `length * labelCount` log scores; overwritten with weights by `computeMarginals`. */
  readonly emissions: Float64Array;
  readonly edges: Uint8Array;
}

/** Reusable memory for sequences up to `capacity` tokens. */
export interface ChainMemory {
  readonly capacity: number;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly weights: Float64Array;
  readonly scale: Float64Array;
  readonly marginals: Float64Array;
  readonly back: Int8Array;
}

/** Memory for sequences up to `capacity` tokens. */
export function createChainMemory(capacity: number): ChainMemory {
  const make = (): Float64Array => new Float64Array(capacity * labelCount);
  return {
    capacity,
    forward: make(),
    backward: make(),
    weights: make(),
    scale: new Float64Array(capacity),
    marginals: make(),
    back: new Int8Array(capacity * labelCount),
  };
}

/** exp of transition scores, 0 where not allowed: `[edge][from][to]`. */
export function exponentiateTransitions(transitions: Float32Array): Float64Array {
  const size = fromCount * labelCount;
  return Float64Array.from(transitions, (score, k) => (allowedTransitions[k % size] ? Math.exp(score) : 0));
}

/**
 * Forward-backward with scaled probabilities. Fills `memory.marginals`, and leaves `forward`, `backward`, `weights` and
 * `scale` for who wants pair probabilities. Returns the log of the partition sum.
 */
export function computeMarginals(chain: Chain, expTransitions: Float64Array, memory: ChainMemory): number {
  const L = labelCount;
  const { length, emissions, edges } = chain;
  const { forward, backward, weights, scale, marginals } = memory;
  const edgeSize = fromCount * L;
  let logSum = 0;
  for (let i = 0; i < length; i++) {
    const q = i * L;
    let most = emissions[q]!;
    for (let y = 1; y < L; y++) if (emissions[q + y]! > most) most = emissions[q + y]!;
    logSum += most;
    for (let y = 0; y < L; y++) weights[q + y] = Math.exp(emissions[q + y]! - most);
  }
  const first = edges[0]! * edgeSize + L * L;
  let sum = 0;
  for (let y = 0; y < L; y++) {
    const value = weights[y]! * expTransitions[first + y]!;
    forward[y] = value;
    sum += value;
  }
  for (let i = 0; ; i++) {
    const q = i * L;
    const inverse = 1 / sum;
    scale[i] = inverse;
    logSum += Math.log(sum);
    for (let y = 0; y < L; y++) forward[q + y]! *= inverse;
    if (i + 1 >= length) break;
    const n = q + L;
    const base = edges[i + 1]! * edgeSize;
    sum = 0;
    for (let y = 0; y < L; y++) {
      let value = 0;
      for (let x = 0; x < L; x++) value += forward[q + x]! * expTransitions[base + x * L + y]!;
      value *= weights[n + y]!;
      forward[n + y] = value;
      sum += value;
    }
  }
  const end = (length - 1) * L;
  for (let y = 0; y < L; y++) backward[end + y] = 1;
  for (let i = length - 2; i >= 0; i--) {
    const q = i * L;
    const n = q + L;
    const base = edges[i + 1]! * edgeSize;
    const inverse = scale[i + 1]!;
    for (let y = 0; y < L; y++) backward[n + y]! *= weights[n + y]! * inverse;
    for (let x = 0; x < L; x++) {
      let value = 0;
      for (let y = 0; y < L; y++) value += expTransitions[base + x * L + y]! * backward[n + y]!;
      backward[q + x] = value;
    }
  }
  // `backward` of every token but the first now holds weight times backward; marginals undo that.
  for (let y = 0; y < L; y++) marginals[y] = forward[y]! * backward[y]!;
  for (let i = 1; i < length; i++) {
    const q = i * L;
    for (let y = 0; y < L; y++) {
      const weight = weights[q + y]! * scale[i]!;
      marginals[q + y] = weight > 0 ? (forward[q + y]! * backward[q + y]!) / weight : 0;
    }
  }
  return logSum;
}

/** The best labels by Viterbi. */
export function findBestLabels(chain: Chain, transitions: Float32Array, memory: ChainMemory, labels: Uint8Array): void {
  const L = labelCount;
  const { length, emissions, edges } = chain;
  const { back } = memory;
  const scores = memory.forward;
  const edgeSize = fromCount * L;
  const impossible = -1e30;
  for (let i = 0; i < length; i++) {
    const q = i * L;
    const base = edges[i]! * edgeSize;
    for (let y = 0; y < L; y++) {
      let best = impossible * 2;
      let from = 0;
      if (i === 0) best = allowedTransitions[L * L + y] ? transitions[base + L * L + y]! : impossible;
      else {
        for (let x = 0; x < L; x++) {
          if (!allowedTransitions[x * L + y]) continue;
          const score = scores[q - L + x]! + transitions[base + x * L + y]!;
          if (score > best) {
            best = score;
            from = x;
          }
        }
      }
      scores[q + y] = best + emissions[q + y]!;
      back[q + y] = from;
    }
  }
  const end = (length - 1) * L;
  let label = 0;
  for (let y = 1; y < L; y++) if (scores[end + y]! > scores[end + label]!) label = y;
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = label;
    label = back[i * L + label]!;
  }
}
