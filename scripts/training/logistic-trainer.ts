// Logistic regression by Newton's method: few features, few examples, the same weights each time.
import { logistic } from '../../src/base/logistic.ts';

/** Pull of every weight but the first towards zero. */
const ridge = 1;
/** Newton's method doubles the digits that are right with each step. */
const steps = 12;

/** What is learnt from; one of less weight than 1 counts for less. */
export interface LogisticExample {
  readonly features: readonly number[];
  readonly isRight: boolean;
  readonly weight?: number;
}

/** Weights for features whose first is always one. */
export function fitLogistic(examples: readonly LogisticExample[]): readonly number[] {
  const count = examples[0]?.features.length ?? 0;
  let weights: readonly number[] = new Array<number>(count).fill(0);
  for (let step = 0; step < steps; step++) {
    // Rows of the Hessian, each with its number of the gradient at the end.
    const rows = Array.from({ length: count }, (_, k) => {
      const row = new Array<number>(count + 1).fill(0);
      row[k] = k === 0 ? 1e-6 : ridge;
      row[count] = k === 0 ? 0 : ridge * weights[k]!;
      return row;
    });
    for (const { features, isRight, weight = 1 } of examples) {
      const chance = predictLogistic(weights, features);
      for (let k = 0; k < count; k++) {
        const row = rows[k]!;
        const curve = weight * chance * (1 - chance) * features[k]!;
        for (let m = 0; m < count; m++) row[m]! += curve * features[m]!;
        row[count]! += weight * (chance - (isRight ? 1 : 0)) * features[k]!;
      }
    }
    const change = solve(rows);
    weights = weights.map((weight, k) => weight - change[k]!);
  }
  return weights;
}

/** Probability by the weights. */
export function predictLogistic(weights: readonly number[], features: readonly number[]): number {
  return logistic(features.reduce((sum, feature, k) => sum + feature * weights[k]!, 0));
}

/** Solves a system of linear equations by elimination; the last number of a row is its right side. */
function solve(rows: number[][]): readonly number[] {
  const count = rows.length;
  for (let k = 0; k < count; k++) {
    const best = rows.slice(k).reduce((top, row, m) => (Math.abs(row[k]!) > Math.abs(rows[top]![k]!) ? m + k : top), k);
    [rows[k], rows[best]] = [rows[best]!, rows[k]!];
    for (const row of rows.slice(k + 1)) {
      const factor = row[k]! / rows[k]![k]!;
      for (let m = k; m <= count; m++) row[m]! -= factor * rows[k]![m]!;
    }
  }
  const found = new Array<number>(count).fill(0);
  for (let k = count - 1; k >= 0; k--) {
    const known = found.reduce((sum, value, m) => (m > k ? sum + rows[k]![m]! * value : sum), 0);
    found[k] = (rows[k]![count]! - known) / rows[k]![k]!;
  }
  return found;
}
