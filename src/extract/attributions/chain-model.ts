// The learnt weights of one pass, and the scores they give the labels of each token.
import { type DenseTable, fetchRows, findDenseRow } from '../../base/dense-table.ts';
import { numbersOf } from '../../base/weight-file.ts';
import { denseTableOf, type UnpackedWeights } from '../../base/weight-tables.ts';
import { exponentiateTransitions } from './chain-labeller.ts';
import type { FeatureBuffer } from './feature-buffer.ts';
import { labelCount } from './labels.ts';

/** Weights of features and of transitions. */
export interface ChainModel {
  /** The most frequent features: small enough for a core's own cache. */
  readonly hot: DenseTable;
  readonly cold: DenseTable;
  /** What one step of an 8-bit weight is worth. */
  readonly step: number;
  /** `[edge][from][to]`. */
  readonly transitions: Float32Array;
  readonly expTransitions: Float64Array;
}

/** Reads the pass `name` of a weight file. */
export function readChainModel(file: UnpackedWeights, name: string): ChainModel {
  const [step = 1, ...transitions] = numbersOf(file, name);
  return {
    hot: denseTableOf(file, `${name}-hot`),
    cold: denseTableOf(file, `${name}-cold`),
    step,
    transitions: Float32Array.from(transitions),
    expTransitions: exponentiateTransitions(Float32Array.from(transitions)),
  };
}

/** Features of a token that the hot table does not know; more than any token has. */
const pending = new Int32Array(512);

/** Writes the log scores of all tokens of the buffer into `emissions`. */
export function scoreTokens(model: ChainModel, features: FeatureBuffer, emissions: Float64Array): void {
  const { hot, cold, step } = model;
  const { values, offsets, tokens } = features;
  const hotCells = hot.cells;
  const coldCells = cold.cells;
  for (let i = 0; i < tokens; i++) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    let g = 0;
    const end = offsets[i + 1]!;
    let count = 0;
    for (let k = offsets[i]!; k < end; k++) {
      const key = values[k]!;
      const row = findDenseRow(hot, key);
      if (row < 0) {
        pending[count++] = key;
        continue;
      }
      const low = hotCells[row]!;
      const high = hotCells[row + 1]!;
      a += (low << 24) >> 24;
      b += (low << 16) >> 24;
      c += (low << 8) >> 24;
      d += low >> 24;
      e += (high << 24) >> 24;
      f += (high << 16) >> 24;
      g += (high << 8) >> 24;
    }
    fetchRows(cold, pending, count);
    for (let k = 0; k < count; k++) {
      const row = findDenseRow(cold, pending[k]!);
      if (row < 0) continue;
      const low = coldCells[row]!;
      const high = coldCells[row + 1]!;
      a += (low << 24) >> 24;
      b += (low << 16) >> 24;
      c += (low << 8) >> 24;
      d += low >> 24;
      e += (high << 24) >> 24;
      f += (high << 16) >> 24;
      g += (high << 8) >> 24;
    }
    const q = i * labelCount;
    emissions[q] = a * step;
    emissions[q + 1] = b * step;
    emissions[q + 2] = c * step;
    emissions[q + 3] = d * step;
    emissions[q + 4] = e * step;
    emissions[q + 5] = f * step;
    emissions[q + 6] = g * step;
  }
}
