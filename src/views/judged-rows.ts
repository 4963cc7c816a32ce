// What people said of compared items, ready for grouping: which belong together, and which may never meet.
//
// Example: 1 is the same as 2, and 2 is not the same as 3: 1 and 2 are one block, and neither meets 3.
import { addToGroup } from '../base/group-by.ts';
import type { JudgedPair } from '../model/comparison-judgement.ts';

/** The judgements of one kind of comparison; items are named by their rows. */
export interface JudgedRows {
  /** Items a person put together, each with more than one member. */
  readonly blocks: readonly (readonly number[])[];
  /** The items a person put together with this one, itself included. */
  blockOf(row: number): readonly number[];
  /** True when a person said of one of these that it is not the same as one of the others, or as one put together with it. */
  areApart(rows: readonly number[], others: readonly number[]): boolean;
  /** True when a person said that it is the same as one of the others. */
  isConfirmed(row: number, others: readonly number[]): boolean;
}

/**
 * Reads judgements, the latest last. What was told apart is never put together by way of a third; where two words lead to the
 * contrary, the later holds.
 */
export function readJudgedPairs(pairs: readonly JudgedPair[]): JudgedRows {
  const apart = listApart(pairs);
  const blocks = new Map<number, readonly number[]>();
  const blockOf = (row: number): readonly number[] => blocks.get(row) ?? [row];
  const isApart = (row: number, others: ReadonlySet<number>): boolean =>
    blockOf(row).some((one) => apart.get(one)?.some((other) => others.has(other)) ?? false);
  const areApart = (rows: readonly number[], others: readonly number[]): boolean => {
    if (apart.size === 0) return false;
    const all = new Set(others.flatMap(blockOf));
    return rows.some((row) => isApart(row, all));
  };
  for (const { one, other } of pairs.filter(({ verdict }) => verdict === 'same').toReversed()) {
    if (blockOf(one).includes(other) || areApart([one], [other])) continue;
    const joined = [...blockOf(one), ...blockOf(other)].sort((a, b) => a - b);
    for (const row of joined) blocks.set(row, joined);
  }
  return {
    blocks: [...new Set(blocks.values())],
    ...{ blockOf, areApart },
    isConfirmed: (row, others) => others.some((other) => other !== row && blockOf(row).includes(other)),
  };
}

/** Of each row those it was told apart from. */
function listApart(pairs: readonly JudgedPair[]): ReadonlyMap<number, readonly number[]> {
  const apart = new Map<number, number[]>();
  const add = (row: number, other: number) => addToGroup(apart, row, other);
  for (const { one, other, verdict } of pairs) {
    if (verdict === 'same') continue;
    add(one, other);
    add(other, one);
  }
  return apart;
}
