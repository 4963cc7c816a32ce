// The careful reader's arithmetic, in AssemblyScript: compiled to WebAssembly, the same bits on every machine.
//
// Pointers are byte offsets into the one memory. Matrices are row after row. Every buffer that takes part in `multiply`
// has room for a number of rows divisible by four; what stands in the rows beyond is never looked at.
// The products are of 16-bit integers, summed in 32 bits: no rounding, so no order of sums that a machine could choose.

/** Where the memory is free from. */
export const freeFrom: usize = __heap_base;

/** A probability of one, as a 16-bit operand. */
const wholeProbability: f32 = 16384.0;

/** Added to a number below 2^22 it leaves no room for a fraction: the nearest integer stands in its last bits. */
const rounder: f32 = 12582912.0;
/** Its bits. */
const rounderBits: i32 = 0x4b400000;

/** Binary logarithm of e. */
const binaryLogOfE: f32 = 1.44269504;

/** Most rows of a matrix of weights. */
const mostDepth: i32 = 1536;
/** Eight columns of weights as 16-bit numbers: made once, used for every row. */
const block: usize = memory.data(mostDepth * 16, 16);

/** `out = (a · wᵀ) · rowScale · columnScale + bias`; `w` holds 8-bit weights: blocks of eight columns, in each pairs of rows. */
export function multiplyWeights(
  a: usize, rows: i32, depth: i32, w: usize, columns: i32,
  rowScale: usize, columnScale: usize, bias: usize, out: usize, stride: i32,
): void {
  for (let n: i32 = 0; n < columns; n += 8) {
    const from = w + <usize>n * <usize>depth;
    const size = <usize>depth << 3;
    for (let k: usize = 0; k < size; k += 8) v128.store(block + (k << 1), v128.load8x8_s(from + k));
    const at = <usize>n << 2;
    multiplyBlock(
      a, rows, depth, block, rowScale, v128.load(columnScale + at), v128.load(columnScale + at, 16),
      v128.load(bias + at), v128.load(bias + at, 16), out + at, stride,
    );
  }
}

/** The same without bias, where both sides are made at run time: `b` holds 16-bit numbers in the same order. */
export function multiply(
  a: usize, rows: i32, depth: i32, b: usize, columns: i32,
  rowScale: usize, columnScale: usize, out: usize, stride: i32,
): void {
  const none = f32x4.splat(0);
  for (let n: i32 = 0; n < columns; n += 8) {
    const at = <usize>n << 2;
    multiplyBlock(
      a, rows, depth, b + <usize>n * (<usize>depth << 1), rowScale,
      v128.load(columnScale + at), v128.load(columnScale + at, 16), none, none, out + at, stride,
    );
  }
}

/** Eight columns, four rows at a time: as many sums as the registers of a processor hold. */
function multiplyBlock(
  a: usize, rows: i32, depth: i32, b: usize, rowScale: usize,
  s0: v128, s1: v128, b0: v128, b1: v128, out: usize, stride: i32,
): void {
  const step: usize = <usize>depth << 1;
  const step2 = step * 2;
  const step3 = step * 3;
  const jump = <usize>stride << 2;
  for (let m: i32 = 0; m < rows; m += 4) {
    let p = a + <usize>m * step;
    let q = b;
    const end = p + step;
    let x00 = i32x4.splat(0);
    let x01 = i32x4.splat(0);
    let x10 = i32x4.splat(0);
    let x11 = i32x4.splat(0);
    let x20 = i32x4.splat(0);
    let x21 = i32x4.splat(0);
    let x30 = i32x4.splat(0);
    let x31 = i32x4.splat(0);
    while (p < end) {
      const w0 = v128.load(q);
      const w1 = v128.load(q, 16);
      const a0 = v128.load32_splat(p);
      x00 = i32x4.add(x00, i32x4.dot_i16x8_s(a0, w0));
      x01 = i32x4.add(x01, i32x4.dot_i16x8_s(a0, w1));
      const a1 = v128.load32_splat(p + step);
      x10 = i32x4.add(x10, i32x4.dot_i16x8_s(a1, w0));
      x11 = i32x4.add(x11, i32x4.dot_i16x8_s(a1, w1));
      const a2 = v128.load32_splat(p + step2);
      x20 = i32x4.add(x20, i32x4.dot_i16x8_s(a2, w0));
      x21 = i32x4.add(x21, i32x4.dot_i16x8_s(a2, w1));
      const a3 = v128.load32_splat(p + step3);
      x30 = i32x4.add(x30, i32x4.dot_i16x8_s(a3, w0));
      x31 = i32x4.add(x31, i32x4.dot_i16x8_s(a3, w1));
      p += 4;
      q += 32;
    }
    const o = out + <usize>m * jump;
    const r = rowScale + (<usize>m << 2);
    store2(o, x00, x01, v128.load32_splat(r), s0, s1, b0, b1);
    store2(o + jump, x10, x11, v128.load32_splat(r, 4), s0, s1, b0, b1);
    store2(o + jump * 2, x20, x21, v128.load32_splat(r, 8), s0, s1, b0, b1);
    store2(o + jump * 3, x30, x31, v128.load32_splat(r, 12), s0, s1, b0, b1);
  }
}

// @ts-ignore: decorator
@inline
function store2(o: usize, x0: v128, x1: v128, r: v128, s0: v128, s1: v128, b0: v128, b1: v128): void {
  v128.store(o, f32x4.add(f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(x0), r), s0), b0));
  v128.store(o, f32x4.add(f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(x1), r), s1), b1), 16);
}

/** Rows of numbers as 16-bit integers, each row with its scale. `width` divides by eight. */
export function quantizeRows(x: usize, stride: i32, rows: i32, width: i32, most: f32, out: usize, scales: usize): void {
  const size = <usize>width << 2;
  for (let m: i32 = 0; m < rows; m++) {
    const from = x + (<usize>(m * stride) << 2);
    const end = from + size;
    let top = f32x4.splat(0);
    for (let p = from; p < end; p += 16) top = f32x4.max(top, f32x4.abs(v128.load(p)));
    const high = <f32>Math.max(highest(top), 1e-20);
    store<f32>(scales + (<usize>m << 2), high / most);
    const factor = f32x4.splat(most / high);
    let q = out + (<usize>(m * width) << 1);
    for (let p = from; p < end; p += 32) {
      v128.store(q, i16x8.narrow_i32x4_s(toInteger(v128.load(p), factor), toInteger(v128.load(p, 16), factor)));
      q += 16;
    }
  }
}

// @ts-ignore: decorator
@inline
function toInteger(x: v128, factor: v128): v128 {
  return i32x4.sub(f32x4.add(f32x4.mul(x, factor), f32x4.splat(rounder)), i32x4.splat(rounderBits));
}

// @ts-ignore: decorator
@inline
function highest(v: v128): f32 {
  const a = f32x4.max(v, v128.shuffle<f32>(v, v, 2, 3, 0, 1));
  return f32x4.extract_lane(f32x4.max(a, v128.shuffle<f32>(a, a, 1, 0, 3, 2)), 0);
}

// @ts-ignore: decorator
@inline
function total(v: v128): f32 {
  const a = f32x4.add(v, v128.shuffle<f32>(v, v, 2, 3, 0, 1));
  return f32x4.extract_lane(f32x4.add(a, v128.shuffle<f32>(a, a, 1, 0, 3, 2)), 0);
}

/** Rows of 16-bit numbers in the order `multiply` wants its right side: each row becomes a column. Rows beyond are zero. */
export function interleaveRows(a: usize, rows: i32, width: i32, out: usize): void {
  const pairs = width >> 1;
  const all = (rows + 7) & ~7;
  for (let n: i32 = 0; n < all; n++) {
    let to = out + (<usize>(n & ~7) * <usize>width << 1) + (<usize>(n & 7) << 2);
    if (n < rows) {
      let from = a + (<usize>(n * width) << 1);
      for (let k: i32 = 0; k < pairs; k++) {
        store<i32>(to, load<i32>(from));
        from += 4;
        to += 32;
      }
    } else {
      for (let k: i32 = 0; k < pairs; k++) {
        store<i32>(to, 0);
        to += 32;
      }
    }
  }
}

/** Columns of numbers as 16-bit integers in the order `multiply` wants, each with its scale; `depth` rows, those beyond `rows` zero. */
export function interleaveColumns(
  x: usize, stride: i32, rows: i32, depth: i32, width: i32, most: f32, out: usize, scales: usize,
): void {
  const jump = <usize>stride << 2;
  for (let n: i32 = 0; n < width; n += 4) {
    const from = x + (<usize>n << 2);
    let top = f32x4.splat(1e-20);
    let p = from;
    for (let k: i32 = 0; k < rows; k++) {
      top = f32x4.max(top, f32x4.abs(v128.load(p)));
      p += jump;
    }
    v128.store(scales + (<usize>n << 2), f32x4.div(top, f32x4.splat(most)));
    const factor = f32x4.div(f32x4.splat(most), top);
    let to = out + (<usize>(n & ~7) * <usize>depth << 1) + (<usize>(n & 4) << 2);
    const low = i32x4.splat(0xffff);
    for (let k: i32 = 0; k < depth; k += 2) {
      const first = k < rows ? toInteger(v128.load(from + <usize>k * jump), factor) : i32x4.splat(0);
      const second = k + 1 < rows ? toInteger(v128.load(from + <usize>(k + 1) * jump), factor) : i32x4.splat(0);
      v128.store(to, v128.or(v128.and(first, low), i32x4.shl(second, 16)));
      to += 32;
    }
  }
}

/** Softmax of each row over its first `width` numbers, as 16-bit probabilities; the rest up to `depth` are zero. */
export function softmaxRows(x: usize, rows: i32, width: i32, depth: i32, factor: f32, out: usize): void {
  const f = f32x4.splat(factor * binaryLogOfE);
  for (let m: i32 = 0; m < rows; m++) {
    const row = x + (<usize>(m * depth) << 2);
    // What stands beyond the width must not count: as unlikely as can be.
    for (let k = width; k < depth; k++) store<f32>(row + (<usize>k << 2), -1e30);
    const end = row + (<usize>depth << 2);
    let top = f32x4.splat(-1e30);
    for (let p = row; p < end; p += 16) top = f32x4.max(top, v128.load(p));
    const high = f32x4.splat(highest(top));
    let sum = f32x4.splat(0);
    for (let p = row; p < end; p += 16) {
      const e = powerOfTwo(f32x4.mul(f32x4.sub(v128.load(p), high), f));
      sum = f32x4.add(sum, e);
      v128.store(p, e);
    }
    const share = f32x4.splat(wholeProbability / total(sum));
    let q = out + (<usize>(m * depth) << 1);
    for (let p = row; p < end; p += 32) {
      v128.store(q, i16x8.narrow_i32x4_s(toInteger(v128.load(p), share), toInteger(v128.load(p, 16), share)));
      q += 16;
    }
  }
}

/** 2 to the x for x up to 0, wrong by three millionths at most; below -125 it is as good as nothing. */
// @ts-ignore: decorator
@inline
function powerOfTwo(x: v128): v128 {
  const v = f32x4.max(x, f32x4.splat(-125));
  const rounded = f32x4.add(v, f32x4.splat(rounder));
  const r = f32x4.sub(v, f32x4.sub(rounded, f32x4.splat(rounder)));
  let y = f32x4.splat(1.33335581e-3);
  y = f32x4.add(f32x4.mul(y, r), f32x4.splat(9.61812911e-3));
  y = f32x4.add(f32x4.mul(y, r), f32x4.splat(5.55041087e-2));
  y = f32x4.add(f32x4.mul(y, r), f32x4.splat(2.40226507e-1));
  y = f32x4.add(f32x4.mul(y, r), f32x4.splat(6.93147181e-1));
  y = f32x4.add(f32x4.mul(y, r), f32x4.splat(1));
  return i32x4.add(y, i32x4.shl(rounded, 23));
}

/** GELU in place, by the error function's formula 7.1.26 of Abramowitz and Stegun (wrong by 1.5e-7 at most). */
export function applyGelu(x: usize, count: i32): void {
  const end = x + (<usize>count << 2);
  for (let p = x; p < end; p += 16) {
    const v = v128.load(p);
    const z = f32x4.mul(f32x4.abs(v), f32x4.splat(0.70710678));
    const t = f32x4.div(f32x4.splat(1), f32x4.add(f32x4.splat(1), f32x4.mul(z, f32x4.splat(0.3275911))));
    let y = f32x4.splat(1.061405429);
    y = f32x4.add(f32x4.mul(y, t), f32x4.splat(-1.453152027));
    y = f32x4.add(f32x4.mul(y, t), f32x4.splat(1.421413741));
    y = f32x4.add(f32x4.mul(y, t), f32x4.splat(-0.284496736));
    y = f32x4.add(f32x4.mul(y, t), f32x4.splat(0.254829592));
    const tail = f32x4.mul(f32x4.mul(y, t), powerOfTwo(f32x4.mul(f32x4.mul(z, z), f32x4.splat(-binaryLogOfE))));
    // x/2 (1 + erf) for either sign: the tail is of the side that x is not on.
    const half = f32x4.mul(v, f32x4.splat(0.5));
    const gain = f32x4.mul(half, tail);
    v128.store(p, v128.bitselect(f32x4.sub(v, gain), gain, f32x4.gt(v, f32x4.splat(0))));
  }
}

/** Adds `y` to `x` in place, then writes the normed rows to `out`. */
export function normRows(
  x: usize, y: usize, rows: i32, width: i32, gain: usize, bias: usize, epsilon: f32, out: usize,
): void {
  const size = <usize>width << 2;
  const count = <f32>width;
  for (let m: i32 = 0; m < rows; m++) {
    const offset = <usize>m * size;
    let sum = f32x4.splat(0);
    for (let k: usize = 0; k < size; k += 16) {
      let v = v128.load(x + offset + k);
      if (y) {
        v = f32x4.add(v, v128.load(y + offset + k));
        v128.store(x + offset + k, v);
      }
      sum = f32x4.add(sum, v);
    }
    const mean = f32x4.splat(total(sum) / count);
    let squares = f32x4.splat(0);
    for (let k: usize = 0; k < size; k += 16) {
      const d = f32x4.sub(v128.load(x + offset + k), mean);
      squares = f32x4.add(squares, f32x4.mul(d, d));
    }
    const scale = f32x4.splat(<f32>1 / sqrt<f32>(total(squares) / count + epsilon));
    for (let k: usize = 0; k < size; k += 16) {
      const d = f32x4.mul(f32x4.sub(v128.load(x + offset + k), mean), scale);
      v128.store(out + offset + k, f32x4.add(f32x4.mul(d, v128.load(gain + k)), v128.load(bias + k)));
    }
  }
}
