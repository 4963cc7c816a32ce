// Trains averaged perceptrons over hashed features and writes them as sparse or dense sections.
import { encodeKeys } from '../../src/base/key-list.ts';

/** A multi-class averaged perceptron in training. Rows are made at the first update. */
export interface Perceptron {
  readonly classes: number;
  readonly score: (features: Int32Array, count: number, scores: Float32Array) => void;
  readonly update: (features: Int32Array, count: number, good: number, bad: number) => void;
  /** Counts one decision, right or wrong: averages are taken over these. */
  readonly tick: () => void;
  /** Ends training: weights become averages. */
  readonly average: () => void;
  /** Rows updated at least `leastUpdates` times, in key order. */
  readonly rows: (leastUpdates: number) => readonly PerceptronRow[];
}

/** One feature's averaged weights. */
export interface PerceptronRow {
  readonly key: number;
  readonly weights: Float32Array;
}

/** A new perceptron with all weights zero. */
export function createPerceptron(classes: number): Perceptron {
  const table = createKeyTable(1 << 18);
  let capacity = 1 << 18;
  let weights = new Float32Array(capacity * classes);
  let sums = new Float64Array(capacity * classes);
  let updates = new Uint16Array(capacity);
  let time = 1;
  const grow = (): void => {
    capacity *= 2;
    weights = enlarge(weights, new Float32Array(capacity * classes));
    sums = enlarge(sums, new Float64Array(capacity * classes));
    updates = enlarge(updates, new Uint16Array(capacity));
  };
  return {
    classes,
    score(features, count, scores) {
      scores.fill(0);
      for (let k = 0; k < count; k++) {
        const row = table.find(features[k]!);
        if (row < 0) continue;
        const base = row * classes;
        for (let c = 0; c < classes; c++) scores[c]! += weights[base + c]!;
      }
    },
    update(features, count, good, bad) {
      for (let k = 0; k < count; k++) {
        const row = table.add(features[k]!);
        if (row >= capacity) grow();
        const base = row * classes;
        weights[base + good]! += 1;
        sums[base + good]! += time;
        weights[base + bad]! -= 1;
        sums[base + bad]! -= time;
        if (updates[row]! < 65535) updates[row]! += 1;
      }
    },
    tick() {
      time++;
    },
    average() {
      for (let k = 0; k < table.size() * classes; k++) weights[k]! -= sums[k]! / time;
    },
    rows(leastUpdates) {
      const rows: PerceptronRow[] = [];
      table.each((key, row) => {
        if (key === 0 || updates[row]! < leastUpdates) return;
        rows.push({ key: key >>> 0, weights: weights.slice(row * classes, (row + 1) * classes) });
      });
      return rows.sort((a, b) => a.key - b.key);
    },
  };
}

/** Share of the largest weight at which 8-bit weights are cut off: finer steps for the many small ones. */
const clip = 0.5;
const largestByte = 127;

/** Bytes of a sparse table (see `readSparseTable`); rows whose largest byte is below `leastByte` are dropped, and their small entries. */
export function encodeSparseRows(rows: readonly PerceptronRow[], leastByte: number): Uint8Array {
  const scale = byteScale(rows);
  const leastEntry = Math.min(4, leastByte);
  const keys: number[] = [];
  const bytes: number[] = [];
  for (const { key, weights } of rows) {
    const row: number[] = [];
    weights.forEach((weight, c) => {
      const byte = toByte(weight, scale);
      if (Math.abs(byte) >= leastEntry) row.push(c, byte & 255);
    });
    if (!weights.some((weight) => Math.abs(toByte(weight, scale)) >= leastByte)) continue;
    keys.push(key);
    bytes.push(row.length / 2, ...row);
  }
  return joinSection([keys.length], keys, Uint8Array.from(bytes));
}

/** Bytes of a dense table (see `readDenseTable`); rows whose largest byte is below `leastByte` are dropped. */
export function encodeDenseRows(rows: readonly PerceptronRow[], classes: number, leastByte: number): Uint8Array {
  const scale = byteScale(rows);
  const kept = rows.filter(({ weights }) => weights.some((weight) => Math.abs(toByte(weight, scale)) >= leastByte));
  const bytes = new Uint8Array(kept.length * classes);
  kept.forEach(({ weights }, i) => {
    weights.forEach((weight, c) => {
      bytes[i * classes + c] = toByte(weight, scale) & 255;
    });
  });
  const keys = kept.map((row) => row.key);
  return joinSection([keys.length, classes], keys, bytes);
}

/** Section of a table: numbers, then the length of the keys, the keys, the weights. */
export function joinSection(numbers: readonly number[], keys: readonly number[], weights: Uint8Array): Uint8Array {
  const keyBytes = encodeKeys(Uint32Array.from(keys));
  const headBytes = 4 * (numbers.length + 1);
  const out = new Uint8Array(headBytes + keyBytes.length + weights.length);
  const view = new DataView(out.buffer);
  [...numbers, keyBytes.length].forEach((value, i) => {
    view.setUint32(4 * i, value, true);
  });
  out.set(keyBytes, headBytes);
  out.set(weights, headBytes + keyBytes.length);
  return out;
}

function byteScale(rows: readonly PerceptronRow[]): number {
  let largest = 1e-6;
  for (const { weights } of rows) for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  return largestByte / (largest * clip);
}

function toByte(weight: number, scale: number): number {
  return Math.max(-largestByte, Math.min(largestByte, Math.round(weight * scale)));
}

function enlarge<T extends Float32Array | Float64Array | Uint16Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** Open-addressing map from a 32-bit key to the order in which it was added. */
export interface KeyTable {
  readonly find: (key: number) => number;
  readonly add: (key: number) => number;
  readonly size: () => number;
  readonly each: (visit: (key: number, index: number) => void) => void;
}

/** A new key table with room for half of `capacity` (a power of two) before it grows. */
export function createKeyTable(capacity: number): KeyTable {
  let mask = capacity - 1;
  let keys = new Int32Array(capacity);
  let values = new Int32Array(capacity).fill(-1);
  let size = 0;
  const slotOf = (key: number): number => {
    let slot = Math.imul(key, 0x9e3779b1) & mask;
    while (values[slot]! >= 0 && keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  };
  const put = (key: number, value: number): void => {
    const slot = slotOf(key);
    keys[slot] = key;
    values[slot] = value;
  };
  const grow = (): void => {
    const oldKeys = keys;
    const oldValues = values;
    keys = new Int32Array(oldKeys.length * 2);
    values = new Int32Array(oldKeys.length * 2).fill(-1);
    mask = keys.length - 1;
    for (let i = 0; i < oldKeys.length; i++) if (oldValues[i]! >= 0) put(oldKeys[i]!, oldValues[i]!);
  };
  return {
    find: (key) => values[slotOf(key)]!,
    add(key) {
      const known = values[slotOf(key)]!;
      if (known >= 0) return known;
      if (size * 2 >= keys.length) grow();
      put(key, size);
      return size++;
    },
    size: () => size,
    each(visit) {
      for (let i = 0; i < keys.length; i++) if (values[i]! >= 0) visit(keys[i]!, values[i]!);
    },
  };
}
