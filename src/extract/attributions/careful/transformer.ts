// Layers of a transformer over one stretch of text, on the kernel: attention, then a network for each token.
import { sectionOf, type WeightFile } from '../../../base/weight-file.ts';
import type { KernelMemory } from './kernel-memory.ts';
import { type MatrixKernel, mostBesideShares, mostBesideWeights, mostInHead, wholeShare } from './matrix-kernel.ts';

/** A matrix of 8-bit weights in the kernel's memory, with a scale and a bias for each column. */
export interface Linear {
  readonly weights: number;
  readonly scales: number;
  readonly bias: number;
  /** Numbers in, and out. */
  readonly depth: number;
  readonly columns: number;
}

/** Gain and bias of a norm. */
export interface Norm {
  readonly gain: number;
  readonly bias: number;
}

/** One layer's weights. */
export interface Layer {
  readonly attend: Linear;
  readonly merge: Linear;
  readonly norm: Norm;
  readonly widen: Linear;
  readonly narrow: Linear;
  readonly lastNorm: Norm;
}

/** Shape of a stack of layers. */
export interface Shape {
  readonly width: number;
  readonly heads: number;
  readonly inner: number;
  readonly epsilon: number;
}

/** Buffers that the layers share; all for at most `rows` rows. */
export interface Workspace {
  readonly kernel: MatrixKernel;
  readonly rows: number;
  /** The rows worked on. */
  readonly x: number;
  readonly normed: number;
  readonly wide: number;
  readonly step: number;
  readonly integers: number;
  readonly rowScales: number;
  readonly columnScales: number;
  readonly wholeScales: number;
  readonly scores: number;
  readonly shares: number;
  readonly query: number;
  readonly key: number;
  readonly mixed: number;
  readonly side: number;
}

const floatBytes = 4;
const integerBytes = 2;

/** Room for `rows` rows of layers up to `width` wide and `inner` wide inside. */
export function takeWorkspace(memory: KernelMemory, rows: number, width: number, inner: number): Workspace {
  const all = roundUp(rows, 8);
  const floats = (count: number): number => memory.take(count * floatBytes);
  const integers = (count: number): number => memory.take(count * integerBytes);
  const wholeScales = floats(all);
  new Float32Array(memory.kernel.memory.buffer, wholeScales, all).fill(1 / wholeShare);
  return {
    kernel: memory.kernel,
    rows,
    x: floats(all * width),
    normed: floats(all * width),
    wide: floats(all * Math.max(inner, 3 * width)),
    step: floats(all * width),
    integers: integers(all * inner),
    rowScales: floats(all),
    columnScales: floats(all),
    wholeScales,
    scores: floats(all * all),
    shares: integers(all * all),
    query: integers(all * width),
    key: integers(all * width),
    mixed: floats(all * width),
    side: integers(all * width),
  };
}

/** Reads the matrix `name` of a weight file. */
export function readLinear(file: WeightFile, memory: KernelMemory, name: string): Linear {
  const weights = sectionOf(file, `${name}.weights`);
  const scales = sectionOf(file, `${name}.scales`);
  const columns = scales.length / floatBytes;
  return {
    weights: memory.put(weights),
    scales: memory.put(scales),
    bias: memory.put(sectionOf(file, `${name}.bias`)),
    depth: weights.length / columns,
    columns,
  };
}

/** Reads the norm `name` of a weight file. */
export function readNorm(file: WeightFile, memory: KernelMemory, name: string): Norm {
  return {
    gain: memory.put(sectionOf(file, `${name}.gain`)),
    bias: memory.put(sectionOf(file, `${name}.bias`)),
  };
}

/** Reads the layer `name` of a weight file. */
export function readLayer(file: WeightFile, memory: KernelMemory, name: string): Layer {
  return {
    attend: readLinear(file, memory, `${name}.attend`),
    merge: readLinear(file, memory, `${name}.merge`),
    norm: readNorm(file, memory, `${name}.norm`),
    widen: readLinear(file, memory, `${name}.widen`),
    narrow: readLinear(file, memory, `${name}.narrow`),
    lastNorm: readNorm(file, memory, `${name}.lastNorm`),
  };
}

/** Layers that norm what they have added up (as BERT does): `w.x` is changed in place. */
export function runNormedLayers(layers: readonly Layer[], shape: Shape, w: Workspace, rows: number): void {
  const { kernel } = w;
  for (const layer of layers) {
    attend(layer, shape, w, w.x, rows);
    norm(kernel, layer.norm, shape, w, w.step, rows, w.x);
    think(layer, shape, w, w.x, rows);
    norm(kernel, layer.lastNorm, shape, w, w.step, rows, w.x);
  }
}

/** Layers that norm what they look at and add to the rest; the last norm is `last`. The normed rows are left in `w.normed`. */
export function runAddingLayers(layers: readonly Layer[], last: Norm, shape: Shape, w: Workspace, rows: number): void {
  let pending = 0;
  for (const layer of layers) {
    norm(w.kernel, layer.norm, shape, w, pending, rows, w.normed);
    attend(layer, shape, w, w.normed, rows);
    norm(w.kernel, layer.lastNorm, shape, w, w.step, rows, w.normed);
    think(layer, shape, w, w.normed, rows);
    pending = w.step;
  }
  norm(w.kernel, last, shape, w, pending, rows, w.normed);
}

/** `rows` rows at `x` through a matrix, to `out`, whose rows are `stride` numbers apart. */
export function runLinear(linear: Linear, w: Workspace, x: number, rows: number, out: number): void {
  const { depth, columns } = linear;
  w.kernel.quantizeRows(x, depth, rows, depth, mostBesideWeights, w.integers, w.rowScales);
  w.kernel.multiplyWeights(
    w.integers,
    rows,
    depth,
    linear.weights,
    columns,
    w.rowScales,
    linear.scales,
    linear.bias,
    out,
    columns,
  );
}

function norm(kernel: MatrixKernel, by: Norm, shape: Shape, w: Workspace, step: number, rows: number, out: number) {
  kernel.normRows(w.x, step, rows, shape.width, by.gain, by.bias, shape.epsilon, out);
}

/** Each token's network, into `w.step`. */
function think(layer: Layer, shape: Shape, w: Workspace, x: number, rows: number): void {
  runLinear(layer.widen, w, x, rows, w.wide);
  w.kernel.applyGelu(w.wide, rows * shape.inner);
  runLinear(layer.narrow, w, w.wide, rows, w.step);
}

/** What each token takes from the others, into `w.step`. */
function attend(layer: Layer, shape: Shape, w: Workspace, x: number, rows: number): void {
  const { kernel } = w;
  const { width, heads } = shape;
  const size = width / heads;
  const depth = roundUp(rows, 8);
  const stride = 3 * width;
  runLinear(layer.attend, w, x, rows, w.wide);
  for (let head = 0; head < heads; head++) {
    const query = w.wide + head * size * floatBytes;
    const key = query + width * floatBytes;
    const value = key + width * floatBytes;
    kernel.quantizeRows(key, stride, rows, size, mostInHead, w.key, w.columnScales);
    kernel.interleaveRows(w.key, rows, size, w.side);
    kernel.quantizeRows(query, stride, rows, size, mostInHead, w.query, w.rowScales);
    kernel.multiply(w.query, rows, size, w.side, depth, w.rowScales, w.columnScales, w.scores, depth);
    kernel.softmaxRows(w.scores, rows, rows, depth, 1 / Math.sqrt(size), w.shares);
    kernel.interleaveColumns(value, stride, rows, depth, size, mostBesideShares, w.side, w.columnScales);
    const mixed = w.mixed + head * size * floatBytes;
    kernel.multiply(w.shares, rows, depth, w.side, size, w.wholeScales, w.columnScales, mixed, width);
  }
  runLinear(layer.merge, w, w.mixed, rows, w.step);
}

function roundUp(count: number, unit: number): number {
  return Math.ceil(count / unit) * unit;
}
