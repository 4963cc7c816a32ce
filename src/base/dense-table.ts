// A weight table for few classes: every feature has one 8-bit weight for each.
import { decodeKeys } from './key-list.ts';
import { capacityFor, sharedIntegers } from './sparse-table.ts';

/**
 * Open addressing. Slot `s` is `cells[s << slotShift]`, the key (0 = free), and in the cells after it the weights as bytes,
 * four to a cell, the first in the lowest: a look-up reads two or three numbers of one cache line.
 */
export interface DenseTable {
  readonly mask: number;
  readonly classes: number;
  /** log2 of the cells of a slot. */
  readonly slotShift: number;
  readonly cells: Int32Array;
}

/** The table of a section written by the trainer: count, classes, key bytes, keys, weights in key order. */
export function readDenseTable(section: Uint8Array): DenseTable {
  const view = new DataView(section.buffer, section.byteOffset, section.byteLength);
  const count = view.getUint32(0, true);
  const classes = view.getUint32(4, true);
  const keyBytes = view.getUint32(8, true);
  const keys = decodeKeys(section.subarray(12, 12 + keyBytes), count);
  const mask = capacityFor(count) - 1;
  const slotShift = classes <= 4 ? 1 : 2;
  const cells = sharedIntegers((mask + 1) << slotShift);
  const weights = new Uint8Array(section.buffer, section.byteOffset + 12 + keyBytes, count * classes);
  for (let i = 0; i < count; i++) {
    let slot = keys[i]! & mask;
    while (cells[slot << slotShift] !== 0) slot = (slot + 1) & mask;
    const at = slot << slotShift;
    cells[at] = keys[i]! | 0;
    for (let c = 0; c < classes; c++) cells[at + 1 + (c >> 2)]! |= weights[i * classes + c]! << ((c & 3) * 8);
  }
  return { mask, classes, slotShift, cells };
}

/** Index of the first cell of weights of a feature, or -1 when it has none. */
export function findDenseRow(table: DenseTable, key: number): number {
  const { mask, cells, slotShift } = table;
  let slot = key & mask;
  for (;;) {
    const at = slot << slotShift;
    const found = cells[at]!;
    if (found === key) return at + 1;
    if (found === 0) return -1;
    slot = (slot + 1) & mask;
  }
}

/** Where `fetchRows` puts what it read, so that the compiler keeps the reads. */
const fetched = new Int32Array(1);

/**
 * Reads the slots of many features without waiting for any of them. The look-ups that follow then find them in the
 * processor's cache: reads that depend on nothing run side by side, while a look-up that branches waits for memory.
 */
export function fetchRows(table: DenseTable, keys: Int32Array, count: number): void {
  const { mask, cells, slotShift } = table;
  let seen = 0;
  for (let k = 0; k < count; k++) seen ^= cells[(keys[k]! & mask) << slotShift]!;
  fetched[0] = seen;
}
