// A weight table for few classes: every feature has one 8-bit weight for each.
import { decodeKeys } from './key-list.ts';
import { capacityFor } from './sparse-table.ts';

/**
 * Open addressing. Slot `s` has its key in `keys[s * keyStride]` (0 = free) and its weights from `weights[s * rowBytes + 4]`;
 * both arrays look at the same memory, so a look-up touches one cache line.
 */
export interface DenseTable {
  readonly mask: number;
  readonly classes: number;
  /** log2 of the bytes of a slot. */
  readonly rowShift: number;
  readonly keys: Int32Array;
  readonly weights: Int8Array;
}

/** The table of a section written by the trainer: count, classes, key bytes, keys, weights in key order. */
export function readDenseTable(section: Uint8Array): DenseTable {
  const view = new DataView(section.buffer, section.byteOffset, section.byteLength);
  const count = view.getUint32(0, true);
  const classes = view.getUint32(4, true);
  const keyBytes = view.getUint32(8, true);
  const keys = decodeKeys(section.subarray(12, 12 + keyBytes), count);
  const capacity = capacityFor(count);
  const rowShift = classes <= 4 ? 3 : 4;
  const memory = new ArrayBuffer(capacity << rowShift);
  const table = {
    mask: capacity - 1,
    classes,
    rowShift,
    keys: new Int32Array(memory),
    weights: new Int8Array(memory),
  };
  const source = new Int8Array(section.buffer, section.byteOffset + 12 + keyBytes, count * classes);
  for (let i = 0; i < count; i++) {
    const key = keys[i]! | 0;
    let slot = key & table.mask;
    while (table.keys[slot << (rowShift - 2)] !== 0) slot = (slot + 1) & table.mask;
    table.keys[slot << (rowShift - 2)] = key;
    for (let c = 0; c < classes; c++) table.weights[(slot << rowShift) + 4 + c] = source[i * classes + c]!;
  }
  return table;
}

/** Where the weights of a feature start in `table.weights`, or -1 when it has none. */
export function findDenseRow(table: DenseTable, key: number): number {
  const { mask, keys, rowShift } = table;
  const keyShift = rowShift - 2;
  let slot = key & mask;
  for (;;) {
    const found = keys[slot << keyShift]!;
    if (found === key) return (slot << rowShift) + 4;
    if (found === 0) return -1;
    slot = (slot + 1) & mask;
  }
}
