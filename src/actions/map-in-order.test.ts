// Order of results, and how much is in hand at once.
import { expect, test } from 'vitest';
import { mapInOrder, mapInPieces } from './map-in-order.ts';

/** Runs work that ends in the given order of turns, and tells results and the most in hand at once. */
async function run(
  turns: readonly number[],
  limit: { readonly count: number; readonly weight: number },
): Promise<{ readonly results: readonly number[]; readonly most: number }> {
  let inHand = 0;
  let most = 0;
  const results: number[] = [];
  const work = async (turn: number): Promise<number> => {
    inHand += 1;
    most = Math.max(most, inHand);
    for (let wait = 0; wait < turn; wait += 1) await Promise.resolve();
    return turn;
  };
  for await (const result of mapInOrder(turns, work, { ...limit, weigh: (turn) => turn })) {
    inHand -= 1;
    results.push(result);
  }
  return { results, most };
}

test('results come in the order of the input, whatever ends first', async () => {
  const { results } = await run([50, 1, 30, 2, 9], { count: 4, weight: 1000 });
  expect(results).toEqual([50, 1, 30, 2, 9]);
});

test('no more are in hand than the count allows', async () => {
  expect((await run([5, 4, 3, 2, 1, 5, 4, 3], { count: 3, weight: 1000 })).most).toBe(3);
});

test('no more are in hand than the weight allows, but one always is', async () => {
  expect((await run([60, 60, 60, 200, 60], { count: 9, weight: 100 })).most).toBe(1);
});

test('a failure comes in its turn and ends the whole', async () => {
  const seen: number[] = [];
  const work = async (input: number): Promise<number> => {
    if (input === 2) throw new Error('two');
    return input;
  };
  const all = async (): Promise<void> => {
    for await (const result of mapInOrder([1, 2, 3], work, { count: 3, weight: 9, weigh: () => 0 })) seen.push(result);
  };
  await expect(all()).rejects.toThrow('two');
  expect(seen).toEqual([1]);
});

test('results that are there already come in one piece, up to half of what may be in hand and up to a weight', async () => {
  const give = async (turns: readonly number[], together: number): Promise<readonly (readonly number[])[]> => {
    const pieces: (readonly number[])[] = [];
    const limit = { count: 6, weight: 1000, weigh: (turn: number) => turn, together };
    const work = async (turn: number): Promise<number> => {
      for (let wait = 0; wait < turn; wait += 1) await Promise.resolve();
      return turn;
    };
    for await (const piece of mapInPieces(turns, work, limit)) pieces.push(piece);
    return pieces;
  };
  expect(await give([9, 1, 2, 3, 90, 4], 1000)).toEqual([[9, 1, 2], [3], [90, 4]]);
  expect(await give([9, 1, 2, 3, 90, 4], 11)).toEqual([[9, 1], [2, 3], [90], [4]]);
});
