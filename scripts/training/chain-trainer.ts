// Trains a linear-chain conditional random field: AdaGrad, feature dropout, averaged weights, 8-bit rows.

import { decodeKeys } from '../../src/base/key-list.ts';
import {
  allowedTransitions,
  computeMarginals,
  createChainMemory,
  exponentiateTransitions,
  fromCount,
} from '../../src/extract/attributions/chain-labeller.ts';
import { labelCount } from '../../src/extract/attributions/labels.ts';
import { createKeyTable, joinSection } from './perceptron-trainer.ts';
import { createRandom } from './random.ts';

/** A sequence to learn from: feature hashes of token `k` from `offsets[k]`, the kind of place before it, its label. */
export interface TrainingSequence {
  readonly features: Int32Array;
  readonly offsets: Int32Array;
  readonly edges: Uint8Array;
  /** Pairs of labels are learnt from these. */
  readonly labels: Uint8Array;
  /** Shares of the labels of each token, where they are in doubt: what features are learnt from. Null: the labels themselves. */
  readonly shares: Float32Array | null;
}

/** How to train. */
export interface ChainOptions {
  readonly edgeCount: number;
  readonly epochs: number;
  /** Share of the features that each token forgets each time, so that no feature is leant on alone. */
  readonly dropout: number;
  /** Features seen fewer times are left out. */
  readonly leastSeen: number;
  /** Rows with no weight above this are left out. */
  readonly leastWeight: number;
  readonly seed: number;
  readonly log: (line: string) => void;
}

/** A pass as a weight file keeps it. */
export interface TrainedChain {
  /** Rows of the most frequent features, and of all others. */
  readonly hot: Uint8Array;
  readonly cold: Uint8Array;
  /** Step of the 8-bit weights, then the transition scores. */
  readonly numbers: readonly number[];
}

const L = labelCount;
/** A row: weights, then the sums of squared gradients, in one cache line of 64 bytes. */
const rowSize = 16;
const gradientAt = 8;
const learningRate = 0.1;
const decay = 1e-6;
/** Gradients smaller than this change nothing worth the time. */
const leastGradient = 1e-4;
const averageFrom = 0.5;
/** Weights beyond this are cut, so that 8 bits resolve the small ones. */
const largestWeight = 8;
const largestByte = 127;
/** Most frequent features, kept in a table of their own that fits a core's cache: they are three look-ups in four. */
const hotCount = 8192;

/** Trains one pass; the same sequences and options give the same bytes. */
export function trainChain(sequences: readonly TrainingSequence[], options: ChainOptions): TrainedChain {
  const keys = countKeys(sequences, options.leastSeen);
  const rowOf = createKeyTable(1 << 20);
  for (const key of keys) rowOf.add(key);
  const compiled = sequences.map((sequence) => compile(sequence, rowOf.find));
  const rows = new Float32Array(keys.length * rowSize);
  const transitions = new Float32Array(options.edgeCount * fromCount * L);
  const transitionSquares = new Float32Array(transitions.length).fill(1e-4);
  const rowSums = new Float32Array(keys.length * L);
  const transitionSums = new Float32Array(transitions.length);
  const longest = compiled.reduce((most, { labels }) => Math.max(most, labels.length), 1);
  const memory = createChainMemory(longest);
  const emissions = new Float64Array(longest * L);
  const pairGradient = new Float64Array(transitions.length);
  const kept = new Int32Array(compiled.reduce((most, { rows: r }) => Math.max(most, r.length), 1));
  const keptOffsets = new Int32Array(longest + 1);
  const order = compiled.map((_, i) => i);
  const random = createRandom(options.seed);
  let averaged = 0;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    random.shuffle(order);
    let loss = 0;
    for (const index of order) {
      const sequence = compiled[index]!;
      const length = sequence.labels.length;
      dropFeatures(sequence, options.dropout, random.next, kept, keptOffsets);
      scoreRows(rows, kept, keptOffsets, length, emissions);
      const goldScore = sumGold(sequence, emissions, transitions);
      const exp = exponentiateTransitions(transitions);
      const chain = { length, emissions, edges: sequence.edges };
      loss += computeMarginals(chain, exp, memory) - goldScore;
      gatherPairGradient(sequence, exp, memory, pairGradient);
      updateRows(rows, kept, keptOffsets, sequence, memory.marginals);
      for (let k = 0; k < transitions.length; k++) {
        const gradient = pairGradient[k]!;
        if (gradient === 0) continue;
        pairGradient[k] = 0;
        transitionSquares[k]! += gradient * gradient;
        transitions[k]! -= (learningRate * gradient) / Math.sqrt(transitionSquares[k]!);
      }
    }
    if (epoch >= options.epochs * averageFrom) {
      averaged++;
      for (let r = 0; r < keys.length; r++) for (let y = 0; y < L; y++) rowSums[r * L + y]! += rows[r * rowSize + y]!;
      for (let k = 0; k < transitions.length; k++) transitionSums[k]! += transitions[k]!;
    }
    options.log(`epoch ${epoch + 1}: loss ${(loss / 1000).toFixed(1)}k, ${keys.length} features`);
  }
  // With all features present again, each counts for what it counted on average.
  const share = (1 - options.dropout) / averaged;
  return encodeChain(
    keys,
    rowSums.map((sum) => sum * share),
    transitionSums.map((sum) => sum / averaged),
    options.leastWeight,
  );
}

/** Keys seen often enough, the most frequent first: their rows then share the processor's caches. */
function countKeys(sequences: readonly TrainingSequence[], leastSeen: number): Uint32Array {
  const table = createKeyTable(1 << 22);
  let counts = new Uint32Array(1 << 22);
  for (const { features } of sequences) {
    for (const key of features) {
      const index = table.add(key);
      if (index >= counts.length) {
        const larger = new Uint32Array(counts.length * 2);
        larger.set(counts);
        counts = larger;
      }
      counts[index]! += 1;
    }
  }
  const seen: { readonly key: number; readonly count: number }[] = [];
  table.each((key, index) => {
    if (counts[index]! >= leastSeen && key !== 0) seen.push({ key: key >>> 0, count: counts[index]! });
  });
  return Uint32Array.from(
    seen.sort((a, b) => b.count - a.count || a.key - b.key),
    ({ key }) => key,
  );
}

interface CompiledSequence {
  readonly rows: Int32Array;
  readonly offsets: Int32Array;
  readonly edges: Uint8Array;
  readonly labels: Uint8Array;
  readonly shares: Float32Array | null;
}

function compile(sequence: TrainingSequence, rowOf: (key: number) => number): CompiledSequence {
  const rows = new Int32Array(sequence.features.length);
  const length = sequence.labels.length;
  const offsets = new Int32Array(length + 1);
  let count = 0;
  for (let i = 0; i < length; i++) {
    for (let k = sequence.offsets[i]!; k < sequence.offsets[i + 1]!; k++) {
      const row = rowOf(sequence.features[k]!);
      if (row >= 0) rows[count++] = row;
    }
    offsets[i + 1] = count;
  }
  const { edges, labels, shares } = sequence;
  return { rows: rows.slice(0, count), offsets, edges, labels, shares };
}

function dropFeatures(
  { rows, offsets, labels }: CompiledSequence,
  share: number,
  next: () => number,
  kept: Int32Array,
  keptOffsets: Int32Array,
): void {
  let count = 0;
  for (let i = 0; i < labels.length; i++) {
    const end = offsets[i + 1]!;
    for (let k = offsets[i]!; k < end; k++) if (next() >= share) kept[count++] = rows[k]!;
    keptOffsets[i + 1] = count;
  }
}

function scoreRows(
  rows: Float32Array,
  kept: Int32Array,
  offsets: Int32Array,
  length: number,
  emissions: Float64Array,
): void {
  for (let i = 0; i < length; i++) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    let g = 0;
    const end = offsets[i + 1]!;
    for (let k = offsets[i]!; k < end; k++) {
      const row = kept[k]! * rowSize;
      a += rows[row]!;
      b += rows[row + 1]!;
      c += rows[row + 2]!;
      d += rows[row + 3]!;
      e += rows[row + 4]!;
      f += rows[row + 5]!;
      g += rows[row + 6]!;
    }
    const q = i * L;
    emissions[q] = a;
    emissions[q + 1] = b;
    emissions[q + 2] = c;
    emissions[q + 3] = d;
    emissions[q + 4] = e;
    emissions[q + 5] = f;
    emissions[q + 6] = g;
  }
}

function updateRows(
  rows: Float32Array,
  kept: Int32Array,
  offsets: Int32Array,
  { labels, shares }: CompiledSequence,
  marginals: Float64Array,
): void {
  for (let i = 0; i < labels.length; i++) {
    for (let y = 0; y < L; y++) {
      const wanted = shares !== null ? shares[i * L + y]! : labels[i] === y ? 1 : 0;
      const gradient = marginals[i * L + y]! - wanted;
      if (gradient < leastGradient && gradient > -leastGradient) continue;
      const end = offsets[i + 1]!;
      for (let k = offsets[i]!; k < end; k++) {
        const at = kept[k]! * rowSize + y;
        const slope = gradient + decay * rows[at]!;
        const squares = rows[at + gradientAt]! + slope * slope;
        rows[at + gradientAt] = squares;
        rows[at]! -= (learningRate * slope) / (Math.sqrt(squares) + 1e-2);
      }
    }
  }
}

function sumGold(sequence: CompiledSequence, emissions: Float64Array, transitions: Float32Array): number {
  let score = 0;
  let before = L;
  for (let i = 0; i < sequence.labels.length; i++) {
    const y = sequence.labels[i]!;
    score += emissions[i * L + y]! + transitions[(sequence.edges[i]! * fromCount + before) * L + y]!;
    before = y;
  }
  return score;
}

/** Expected minus seen label pairs. */
function gatherPairGradient(
  { edges, labels }: CompiledSequence,
  exp: Float64Array,
  { forward, backward, marginals }: { forward: Float64Array; backward: Float64Array; marginals: Float64Array },
  gradient: Float64Array,
): void {
  const start = (edges[0]! * fromCount + L) * L;
  for (let y = 0; y < L; y++) gradient[start + y]! += marginals[y]! - (labels[0] === y ? 1 : 0);
  for (let i = 1; i < labels.length; i++) {
    const base = edges[i]! * fromCount * L;
    for (let x = 0; x < L; x++) {
      const from = forward[(i - 1) * L + x]!;
      for (let y = 0; y < L; y++) {
        if (!allowedTransitions[x * L + y]) continue;
        const k = base + x * L + y;
        gradient[k]! += from * exp[k]! * backward[i * L + y]!;
      }
    }
    gradient[base + labels[i - 1]! * L + labels[i]!]! -= 1;
  }
}

function encodeChain(
  keys: Uint32Array,
  weights: Float32Array,
  transitions: Float32Array,
  leastWeight: number,
): TrainedChain {
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  const step = Math.min(largest, largestWeight) / largestByte;
  const isKept = (r: number): boolean =>
    weights.subarray(r * L, (r + 1) * L).some((weight) => Math.abs(weight) >= leastWeight);
  const encode = (from: number, to: number): Uint8Array => {
    const rows = Array.from({ length: to - from }, (_, k) => from + k).filter(isKept);
    rows.sort((a, b) => keys[a]! - keys[b]!);
    const bytes = new Uint8Array(rows.length * L);
    rows.forEach((r, i) => {
      for (let y = 0; y < L; y++) {
        const byte = Math.max(-largestByte, Math.min(largestByte, Math.round(weights[r * L + y]! / step)));
        bytes[i * L + y] = byte & 255;
      }
    });
    return joinSection(
      [rows.length, L],
      rows.map((r) => keys[r]!),
      bytes,
    );
  };
  const border = Math.min(hotCount, keys.length);
  return {
    // Keys come in order of frequency.
    hot: encode(0, border),
    cold: encode(border, keys.length),
    numbers: [step, ...Array.from(transitions, (score) => Math.round(score * 1e4) / 1e4)],
  };
}

/** The same pass without the rows that have no weight of at least `leastWeight`. */
export function pruneChain({ hot, cold, numbers }: TrainedChain, leastWeight: number): TrainedChain {
  const leastByte = leastWeight / numbers[0]!;
  return { hot: pruneRows(hot, leastByte), cold: pruneRows(cold, leastByte), numbers };
}

function pruneRows(section: Uint8Array, leastByte: number): Uint8Array {
  const view = new DataView(section.buffer, section.byteOffset, section.byteLength);
  const weightsAt = 12 + view.getUint32(8, true);
  const keys = decodeKeys(section.subarray(12, weightsAt), view.getUint32(0, true));
  const weights = new Int8Array(section.subarray(weightsAt));
  const kept = Array.from(keys.keys()).filter((r) =>
    weights.subarray(r * L, (r + 1) * L).some((weight) => Math.abs(weight) >= leastByte),
  );
  const bytes = new Uint8Array(kept.length * L);
  kept.forEach((r, i) => {
    bytes.set(section.subarray(weightsAt + r * L, weightsAt + (r + 1) * L), i * L);
  });
  return joinSection(
    [kept.length, L],
    kept.map((r) => keys[r]!),
    bytes,
  );
}
