// The encoder: a row of numbers for each token of a chunk, and its chance to begin or continue a cue.
import type { Tokens } from '../../../model/analysed-text.ts';
import type { TokenRange } from '../labels.ts';
import type { CarefulModel, Dense, Table } from './careful-model.ts';
import { runNormedLayers } from './transformer.ts';
import { caseOf } from './wordpieces.ts';

/** Marks at the ends of a chunk, by their numbers in BERT's list of pieces. */
const openingMark = 101;
const closingMark = 102;

/** Chances of each token of a chunk. */
export interface CueChances {
  /** Begins a cue. */
  readonly begin: Float32Array;
  /** Continues one. */
  readonly inside: Float32Array;
}

/** Reads a chunk: leaves the tokens' rows in `model.tokens`, and tells the chances of cues. */
export function encodeChunk(model: CarefulModel, tokens: Tokens, [from, to]: TokenRange): CueChances {
  const { encoder, workspace } = model;
  const { width } = encoder.shape;
  const memory = new Float32Array(workspace.kernel.memory.buffer);
  const x = workspace.x / Float32Array.BYTES_PER_ELEMENT;
  const out = model.tokens / Float32Array.BYTES_PER_ELEMENT;
  const firsts: number[] = [];
  let row = 0;
  const put = (piece: number, written: number, quotation: number, gap: number): void => {
    const at = x + row * width;
    const scale = encoder.pieceScales[piece]!;
    for (let k = 0; k < width; k++) memory[at + k] = encoder.pieces[piece * width + k]! * scale;
    addRow(memory, at, encoder.places, row);
    addRow(memory, at, encoder.cases, written);
    addRow(memory, at, encoder.quotation, quotation);
    addRow(memory, at, encoder.breaks, gap);
    row++;
  };
  put(openingMark, 0, 0, 0);
  for (let token = from; token < to; token++) {
    firsts.push(row);
    const word = tokens.word[token]!;
    const written = caseOf(word);
    const quotation = tokens.quotation[token]!;
    model.cutter.cut(word).forEach((piece, k) => {
      put(piece, written, quotation, k === 0 ? gapBefore(tokens, token, from) : 0);
    });
  }
  put(closingMark, 0, 0, 0);
  workspace.kernel.normRows(
    workspace.x,
    0,
    row,
    width,
    encoder.norm.gain,
    encoder.norm.bias,
    encoder.shape.epsilon,
    workspace.x,
  );
  runNormedLayers(encoder.layers, encoder.shape, workspace, row);
  firsts.forEach((first, k) => {
    memory.copyWithin(out + k * width, x + first * width, x + (first + 1) * width);
  });
  return findChances(model.cueHead, memory, out, to - from);
}

/** 1 where a sentence begins, 2 where a paragraph does; the chunk's own start is neither. */
function gapBefore({ paragraph, sentence }: Tokens, token: number, from: number): number {
  if (token === from) return 0;
  if (paragraph[token] !== paragraph[token - 1]) return 2;
  return sentence[token] === sentence[token - 1] ? 0 : 1;
}

function findChances(head: Dense, memory: Float32Array, tokens: number, count: number): CueChances {
  const begin = new Float32Array(count);
  const inside = new Float32Array(count);
  const scores = new Float64Array(head.columns);
  for (let k = 0; k < count; k++) {
    runDense(head, memory, tokens + k * head.depth, scores);
    const [none, first, next] = toShares(scores);
    begin[k] = first! / (none! + first! + next!);
    inside[k] = next! / (none! + first! + next!);
  }
  return { begin, inside };
}

/** The row at `at` through a small matrix. */
export function runDense(dense: Dense, memory: Float32Array, at: number, out: Float64Array): void {
  const { depth, columns, weights, bias } = dense;
  for (let column = 0; column < columns; column++) {
    let sum = bias[column]!;
    for (let k = 0; k < depth; k++) sum += memory[at + k]! * weights[column * depth + k]!;
    out[column] = sum;
  }
}

/** Softmax, as new numbers. */
export function toShares(scores: Float64Array): Float64Array {
  const most = scores.reduce((a, b) => Math.max(a, b));
  const shares = scores.map((score) => Math.exp(score - most));
  const sum = shares.reduce((a, b) => a + b);
  return shares.map((share) => share / sum);
}

/** Adds a row of a table. */
export function addRow(memory: Float32Array, at: number, { width, values }: Table, row: number): void {
  const from = row * width;
  for (let k = 0; k < width; k++) memory[at + k]! += values[from + k]!;
}
