// The learnt weights of one pass, and the scores they give the labels of each token.
import { type DenseTable, findDenseRow, readDenseTable } from '../../base/dense-table.ts';
import { numbersOf, sectionOf, type WeightFile } from '../../base/weight-file.ts';
import { exponentiateTransitions } from './chain-labeller.ts';
import type { FeatureBuffer } from './feature-buffer.ts';
import { labelCount } from './labels.ts';

/** Weights of features and of transitions. */
export interface ChainModel {
  readonly table: DenseTable;
  /** What one step of an 8-bit weight is worth. */
  readonly step: number;
  /** `[edge][from][to]`. */
  readonly transitions: Float32Array;
  readonly expTransitions: Float64Array;
}

/** Reads the pass `name` of a weight file. */
export function readChainModel(file: WeightFile, name: string): ChainModel {
  const [step = 1, ...transitions] = numbersOf(file, name);
  return {
    table: readDenseTable(sectionOf(file, name)),
    step,
    transitions: Float32Array.from(transitions),
    expTransitions: exponentiateTransitions(Float32Array.from(transitions)),
  };
}

/** Writes the log scores of all tokens of the buffer into `emissions`. */
export function scoreTokens(model: ChainModel, features: FeatureBuffer, emissions: Float64Array): void {
  const { table, step } = model;
  const { weights } = table;
  const { values, offsets, tokens } = features;
  for (let i = 0; i < tokens; i++) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    let g = 0;
    const end = offsets[i + 1]!;
    for (let k = offsets[i]!; k < end; k++) {
      const row = findDenseRow(table, values[k]!);
      if (row < 0) continue;
      a += weights[row]!;
      b += weights[row + 1]!;
      c += weights[row + 2]!;
      d += weights[row + 3]!;
      e += weights[row + 4]!;
      f += weights[row + 5]!;
      g += weights[row + 6]!;
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
