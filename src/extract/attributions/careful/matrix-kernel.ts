// The arithmetic that the careful reader is given: WebAssembly made of kernel/matrix-kernel.ts, described for TypeScript.

/**
 * Operations on matrices in one memory. Pointers are byte offsets; matrices stand row after row; `rows` may be any number,
 * but buffers have room for a number of rows that divides by four. Widths divide by eight.
 */
export interface MatrixKernel {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  /** Where the memory is free from. */
  readonly freeFrom: { readonly value: number };
  /** Rows of numbers as 16-bit integers up to `most`, each row with its scale. */
  quantizeRows(x: number, stride: number, rows: number, width: number, most: number, out: number, scales: number): void;
  /** 16-bit rows in the order in which `multiply` wants its right side. */
  interleaveRows(a: number, rows: number, width: number, out: number): void;
  /** Columns of numbers as 16-bit integers in that order, each with its scale; rows from `rows` to `depth` are zero. */
  interleaveColumns(
    x: number,
    stride: number,
    rows: number,
    depth: number,
    width: number,
    most: number,
    out: number,
    scales: number,
  ): void;
  /** Product of 16-bit rows with 8-bit weights, scaled, and the bias added. */
  multiplyWeights(
    a: number,
    rows: number,
    depth: number,
    weights: number,
    columns: number,
    rowScale: number,
    columnScale: number,
    bias: number,
    out: number,
    stride: number,
  ): void;
  /** Product of 16-bit rows with interleaved 16-bit columns, scaled. */
  multiply(
    a: number,
    rows: number,
    depth: number,
    b: number,
    columns: number,
    rowScale: number,
    columnScale: number,
    out: number,
    stride: number,
  ): void;
  /** Softmax of `factor` times each row's first `width` numbers, as 16-bit shares of `wholeShare`; the rest up to `depth` are zero. */
  softmaxRows(x: number, rows: number, width: number, depth: number, factor: number, out: number): void;
  /** GELU in place. */
  applyGelu(x: number, count: number): void;
  /** Adds `y` (0 for nothing) to `x` in place, and writes the rows brought to mean 0 and variance 1, times gain, plus bias. */
  normRows(
    x: number,
    y: number,
    rows: number,
    width: number,
    gain: number,
    bias: number,
    epsilon: number,
    out: number,
  ): void;
}

/** A share of one, as `softmaxRows` writes it. */
export const wholeShare = 16384;

/** Most a 16-bit operand may be so that sums of products stay within 32 bits: with 8-bit weights over 1,536 rows ... */
export const mostBesideWeights = 8191;
/** ... and with 16-bit operands of the same size over the width of an attention head. */
export const mostInHead = 4095;
/** Beside shares, which add up to one. */
export const mostBesideShares = 32767;
