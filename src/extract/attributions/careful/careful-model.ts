// The careful reader's weights, put into the kernel's memory: encoder, cue head and the reader of one cue's surroundings.
import { decodeWeightFile, numbersOf, sectionOf, stringsOf, type WeightFile } from '../../../base/weight-file.ts';
import { KernelMemory } from './kernel-memory.ts';
import type { MatrixKernel } from './matrix-kernel.ts';
import {
  type Layer,
  type Linear,
  type Norm,
  readLayer,
  readLinear,
  readNorm,
  type Shape,
  takeWorkspace,
  type Workspace,
} from './transformer.ts';
import { createWordpieceCutter, type WordpieceCutter } from './wordpieces.ts';

/** Most pieces of a chunk, its two end marks included. */
export const mostChunkPieces = 322;

/** Rows of numbers by class, as floating point. */
export interface Table {
  readonly width: number;
  readonly values: Float32Array;
}

/** Everything learnt, and the memory to work in. Works on one text at a time. */
export interface CarefulModel {
  readonly cutter: WordpieceCutter;
  readonly encoder: {
    readonly shape: Shape;
    readonly layers: readonly Layer[];
    readonly norm: Norm;
    /** 8-bit rows by piece, and the scale of each. */
    readonly pieces: Int8Array;
    readonly pieceScales: Float32Array;
    readonly places: Table;
    readonly cases: Table;
    readonly quotation: Table;
    readonly breaks: Table;
  };
  /** Three numbers for each token: outside, begins or continues a cue. */
  readonly cueHead: Dense;
  readonly surroundings: {
    readonly shape: Shape;
    readonly layers: readonly Layer[];
    readonly norm: Norm;
    readonly token: Linear;
    readonly cue: Linear;
    readonly gate: Linear;
    readonly distance: Table;
    readonly isCue: Table;
    readonly paragraph: Table;
    readonly quotation: Table;
    /** Added for each token: its chance to be in a cue times this, plus the bias. */
    readonly chance: Dense;
    readonly labels: Dense;
    readonly validity: Dense;
  };
  readonly workspace: Workspace;
  /** Buffer of the tokens' rows, of the encoder's width. */
  readonly tokens: number;
  /** The same as the surroundings' reader sees them. */
  readonly tokensSeen: number;
  /** Rows of the cues, and what they add and gate. */
  readonly cues: number;
  readonly cuesAdded: number;
  readonly cuesGate: number;
  /** Weights of the judge of readings. */
  readonly judge: readonly number[];
  /** Lowest probability that counts as an attribution. */
  readonly threshold: number;
  /** Ascending probabilities and the certainty each stands for, in turn. */
  readonly calibration: readonly number[];
}

/** A small matrix in floating point: `columns` numbers out of `depth`. */
export interface Dense {
  readonly depth: number;
  readonly columns: number;
  /** Row `k` holds the weights of column `k` of the result. */
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

const floatBytes = 4;

/** Reads the weight file into a fresh kernel's memory. */
export function readCarefulModel(bytes: Uint8Array, kernel: MatrixKernel): CarefulModel {
  const file = decodeWeightFile(bytes);
  const memory = new KernelMemory(kernel);
  const encoder = readShape(file, 'encoderShape');
  const surroundings = readShape(file, 'surroundingsShape');
  const rows = mostChunkPieces;
  const inner = Math.max(encoder.inner, surroundings.inner);
  return {
    cutter: createWordpieceCutter(stringsOf(file, 'pieces')),
    encoder: {
      shape: encoder,
      layers: readLayers(file, memory, 'encoder'),
      norm: readNorm(file, memory, 'encoder.norm'),
      pieces: toIntegers(sectionOf(file, 'encoder.pieces')),
      pieceScales: toFloats(sectionOf(file, 'encoder.pieceScales')),
      places: readTable(file, 'encoder.places', encoder.width),
      cases: readTable(file, 'encoder.cases', encoder.width),
      quotation: readTable(file, 'encoder.quotation', encoder.width),
      breaks: readTable(file, 'encoder.breaks', encoder.width),
    },
    cueHead: readDense(file, 'cueHead', encoder.width),
    surroundings: {
      shape: surroundings,
      layers: readLayers(file, memory, 'surroundings'),
      norm: readNorm(file, memory, 'surroundings.norm'),
      token: readLinear(file, memory, 'surroundings.token'),
      cue: readLinear(file, memory, 'surroundings.cue'),
      gate: readLinear(file, memory, 'surroundings.gate'),
      distance: readTable(file, 'surroundings.distance', surroundings.width),
      isCue: readTable(file, 'surroundings.isCue', surroundings.width),
      paragraph: readTable(file, 'surroundings.paragraph', surroundings.width),
      quotation: readTable(file, 'surroundings.quotation', surroundings.width),
      chance: readDense(file, 'surroundings.chance', 1),
      labels: readDense(file, 'surroundings.labels', surroundings.width),
      validity: readDense(file, 'surroundings.validity', surroundings.width),
    },
    tokens: memory.take(rows * encoder.width * floatBytes),
    tokensSeen: memory.take((rows + 4) * surroundings.width * floatBytes),
    cues: memory.take(rows * encoder.width * floatBytes),
    cuesAdded: memory.take((rows + 4) * surroundings.width * floatBytes),
    cuesGate: memory.take((rows + 4) * surroundings.width * floatBytes),
    workspace: takeWorkspace(memory, rows, encoder.width, inner),
    judge: numbersOf(file, 'judge'),
    threshold: numbersOf(file, 'threshold')[0] ?? 0.5,
    calibration: numbersOf(file, 'calibration'),
  };
}

function readShape(file: WeightFile, name: string): Shape {
  const [width = 0, heads = 0, inner = 0, epsilon = 0] = numbersOf(file, name);
  return { width, heads, inner, epsilon };
}

function readLayers(file: WeightFile, memory: KernelMemory, name: string): readonly Layer[] {
  const layers: Layer[] = [];
  while (file.sections.has(`${name}.${layers.length}.attend.weights`)) {
    layers.push(readLayer(file, memory, `${name}.${layers.length}`));
  }
  return layers;
}

function readTable(file: WeightFile, name: string, width: number): Table {
  return { width, values: toFloats(sectionOf(file, name)) };
}

function readDense(file: WeightFile, name: string, depth: number): Dense {
  const weights = toFloats(sectionOf(file, `${name}.weights`));
  return { depth, columns: weights.length / depth, weights, bias: toFloats(sectionOf(file, `${name}.bias`)) };
}

/** A copy, since a section may begin at any byte. */
function toFloats(bytes: Uint8Array): Float32Array {
  return new Float32Array(new Uint8Array(bytes).buffer);
}

function toIntegers(bytes: Uint8Array): Int8Array {
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}
