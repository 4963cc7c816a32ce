// The shipped kernel is the compiled source, and multiplies as plain arithmetic does.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compileKernel } from '../../../../../scripts/build-kernel.ts';
import { loadKernel } from '../../../../actions/load-kernel.ts';
import { KernelMemory } from '../kernel-memory.ts';
import { wholeShare } from '../matrix-kernel.ts';

test('the shipped bytes are made of the source: "npm run kernel" writes them', async () => {
  const shipped = readFileSync(new URL('./matrix-kernel.wasm', import.meta.url));
  expect(Buffer.from(await compileKernel()).equals(shipped)).toBe(true);
});

const rows = 5;
const depth = 8;
const columns = 8;
const left = Float32Array.from({ length: rows * depth }, (_, k) => Math.sin(k * 1.7) * (1 + (k % 3)));
const right = Float32Array.from({ length: depth * columns }, (_, k) => Math.cos(k * 0.9));

/** Row `m` of the left side times column `n` of the right side. */
function product(m: number, n: number): number {
  let sum = 0;
  for (let k = 0; k < depth; k++) sum += left[m * depth + k]! * right[k * columns + n]!;
  return sum;
}

test('a product of matrices is right to three digits, also where the rows do not divide by four', async () => {
  const memory = new KernelMemory(await loadKernel());
  const { kernel } = memory;
  const [a, integers, scales] = [memory.put(new Uint8Array(left.buffer)), memory.take(8 * depth * 2), memory.take(64)];
  const [b, side, sideScales] = [memory.put(new Uint8Array(right.buffer)), memory.take(1024), memory.take(64)];
  const out = memory.take(8 * columns * 4);
  kernel.quantizeRows(a, depth, rows, depth, 4095, integers, scales);
  kernel.interleaveColumns(b, columns, depth, depth, columns, 4095, side, sideScales);
  kernel.multiply(integers, rows, depth, side, columns, scales, sideScales, out, columns);
  const result = new Float32Array(kernel.memory.buffer, out, rows * columns);
  result.forEach((value, k) => {
    expect(value).toBeCloseTo(product(Math.floor(k / columns), k % columns), 2);
  });
});

test('shares of a row add up to one, and what stands beyond it has none', async () => {
  const memory = new KernelMemory(await loadKernel());
  const scores = memory.put(new Uint8Array(Float32Array.from([1, 2, 3, 0.5, -4, 99, 99, 99]).buffer));
  const shares = memory.take(16);
  memory.kernel.softmaxRows(scores, 1, 5, 8, 1, shares);
  const found = [...new Int16Array(memory.kernel.memory.buffer, shares, 8)];
  const sum = [1, 2, 3, 0.5, -4].reduce((total, x) => total + Math.exp(x), 0);
  expect(found.slice(5)).toEqual([0, 0, 0]);
  [1, 2, 3, 0.5, -4].forEach((x, k) => {
    expect(found[k]! / wholeShare).toBeCloseTo(Math.exp(x) / sum, 3);
  });
});
