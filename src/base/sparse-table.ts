// A weight table for many classes: each feature has weights for a few of them.
import { decodeKeys } from './key-list.ts';

/**
 * Open addressing. `slots` holds pairs: the feature's key (0 = free) and where its row starts in `rows`.
 * A row is its length, then a class and an 8-bit weight in turn.
 */
export interface SparseTable {
  readonly mask: number;
  readonly slots: Int32Array;
  readonly rows: Int8Array;
}

/** The table of a section written by the trainer: count, key bytes, keys, rows in key order. */
export function readSparseTable(section: Uint8Array): SparseTable {
  const view = new DataView(section.buffer, section.byteOffset, section.byteLength);
  const count = view.getUint32(0, true);
  const keyBytes = view.getUint32(4, true);
  const keys = decodeKeys(section.subarray(8, 8 + keyBytes), count);
  // A copy, so that the file's bytes can be freed.
  const rows = new Int8Array(new SharedArrayBuffer(section.length - 8 - keyBytes));
  rows.set(section.subarray(8 + keyBytes));
  const capacity = capacityFor(count);
  const slots = sharedIntegers(capacity * 2);
  let row = 0;
  for (let i = 0; i < count; i++) {
    let slot = keys[i]! & (capacity - 1);
    while (slots[slot * 2] !== 0) slot = (slot + 1) & (capacity - 1);
    slots[slot * 2] = keys[i]! | 0;
    slots[slot * 2 + 1] = row;
    row += 1 + 2 * (rows[row]! & 255);
  }
  return { mask: capacity - 1, slots, rows };
}

/** Adds the weights of one feature to the scores of its classes. */
export function addSparseRow(table: SparseTable, key: number, scores: Int32Array): void {
  const { mask, slots, rows } = table;
  let slot = key & mask;
  for (;;) {
    const found = slots[slot * 2]!;
    if (found === 0) return;
    if (found === key) break;
    slot = (slot + 1) & mask;
  }
  let at = slots[slot * 2 + 1]!;
  const end = at + 1 + 2 * (rows[at]! & 255);
  for (at += 1; at < end; at += 2) scores[rows[at]!]! += rows[at + 1]!;
}

/** Slots for `count` keys at a load of at most one half, so that probes stay short. */
export function capacityFor(count: number): number {
  let capacity = 16;
  while (capacity < count * 2) capacity *= 2;
  return capacity;
}

/** Numbers in memory that a thread can hand to others. */
export function sharedIntegers(count: number): Int32Array {
  return new Int32Array(new SharedArrayBuffer(count * Int32Array.BYTES_PER_ELEMENT));
}
