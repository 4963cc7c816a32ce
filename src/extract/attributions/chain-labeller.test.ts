// Marginals and best labels against adding up every sequence by hand.
import { expect, test } from 'vitest';
import {
  allowedTransitions,
  type Chain,
  computeMarginals,
  createChainMemory,
  exponentiateTransitions,
  findBestLabels,
  fromCount,
} from './chain-labeller.ts';
import { labelCount } from './labels.ts';

/** Scores that look random and are always the same. */
function scores(length: number, factor: number): number[] {
  return Array.from({ length }, (_, k) => Math.sin(k * factor) * 2);
}

const length = 4;
const chain = (): Chain => ({
  length,
  emissions: Float64Array.from(scores(length * labelCount, 1.7)),
  edges: Uint8Array.from([1, 0, 0, 1]),
});
const transitions = Float32Array.from(scores(2 * fromCount * labelCount, 0.9));

/** Every allowed sequence with its score. */
function allSequences(): { readonly labels: readonly number[]; readonly score: number }[] {
  const { emissions, edges } = chain();
  let open: { labels: number[]; score: number }[] = [{ labels: [], score: 0 }];
  for (let i = 0; i < length; i++) {
    open = open.flatMap(({ labels, score }) =>
      Array.from({ length: labelCount }, (_, y) => {
        const from = labels[i - 1] ?? labelCount;
        const isAllowed = allowedTransitions[from * labelCount + y] === 1;
        const step = transitions[(edges[i]! * fromCount + from) * labelCount + y]!;
        return { labels: [...labels, y], score: isAllowed ? score + emissions[i * labelCount + y]! + step : -Infinity };
      }),
    );
  }
  return open;
}

test('marginals are those of all sequences added up', () => {
  const memory = createChainMemory(length);
  const logSum = computeMarginals(chain(), exponentiateTransitions(transitions), memory);
  const sequences = allSequences();
  const total = sequences.reduce((sum, { score }) => sum + Math.exp(score), 0);
  expect(logSum).toBeCloseTo(Math.log(total), 5);
  for (let i = 0; i < length; i++) {
    for (let y = 0; y < labelCount; y++) {
      const weight = sequences
        .filter(({ labels }) => labels[i] === y)
        .reduce((sum, { score }) => sum + Math.exp(score), 0);
      expect(memory.marginals[i * labelCount + y]).toBeCloseTo(weight / total, 5);
    }
  }
});

test('the best labels are those of the best sequence', () => {
  const labels = new Uint8Array(length);
  findBestLabels(chain(), transitions, createChainMemory(length), labels);
  const [best] = allSequences().sort((a, b) => b.score - a.score);
  expect([...labels]).toEqual(best!.labels);
});
