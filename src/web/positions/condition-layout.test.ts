// Places of chained steps.
import { expect, test } from 'vitest';
import type { ConditionGraph } from '../../views/positions/agreement.ts';
import { boxSize, layOutConditions } from './condition-layout.ts';

/** Links are written `0>1`: step 1 waits for step 0. Expected: the column of each step. */
function check(
  count: number,
  written: string,
  circles: readonly (readonly number[])[],
  expected: readonly number[],
): void {
  const nodes = Array.from({ length: count }, (_, party) => ({ party, issue: 0 }));
  const links = written.split(' ').map((one) => {
    const [from = '', to = ''] = one.split('>');
    return {
      provided: { party: Number(from), issue: 0 },
      // biome-ignore lint/suspicious/noThenProperty: the word of the model: what is done then
      then: { party: Number(to), issue: 0 },
      party: Number(to),
      reports: [],
      since: 0,
      latest: 0,
      isCurrent: true,
    };
  });
  const graph: ConditionGraph = { nodes, links, circles, loose: [] };
  const { places } = layOutConditions(graph);
  const columns = [...new Set(places.map(({ x }) => x))].toSorted((a, b) => a - b);
  expect(places.map(({ x }) => columns.indexOf(x))).toEqual(expected);
  expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(count);
  expect(boxSize.width).toBeGreaterThan(0);
}

test('a chain goes from left to right', () => check(3, '0>1 1>2', [], [0, 1, 2]));
test('two that wait for one stand below each other', () => check(3, '0>1 0>2', [], [0, 1, 1]));
test('a circle is cut at its last link', () => check(2, '0>1 1>0', [[0, 1]], [0, 1]));
