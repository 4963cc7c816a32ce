// Words as points: the embeddings that the careful reader's encoder starts from, alike for words that are used alike.
import { readFileSync } from 'node:fs';
import { decodeWeightFile, sectionOf, stringsOf } from '../../src/base/weight-file.ts';
import { createWordpieceCutter } from '../../src/extract/attributions/careful/wordpieces.ts';
import { networkFile } from './teacher.ts';

/** Vectors of words. */
export interface WordVectors {
  readonly width: number;
  /** Whole words the encoder knows, lower case. */
  readonly words: readonly string[];
  /** Of length 1 and centred; words in pieces have the mean of their pieces. */
  readonly vectorOf: (word: string) => Float32Array;
}

/** The vectors of the shipped network. */
export function readWordVectors(): WordVectors {
  const file = decodeWeightFile(readFileSync(networkFile));
  const pieces = stringsOf(file, 'pieces');
  const cutter = createWordpieceCutter(pieces);
  const rows = new Int8Array(sectionOf(file, 'encoder.pieces'));
  const scales = new Float32Array(new Uint8Array(sectionOf(file, 'encoder.pieceScales')).buffer);
  const width = rows.length / pieces.length;
  const addPiece = (sum: Float32Array, piece: number, share: number): void => {
    for (let k = 0; k < width; k++) sum[k]! += rows[piece * width + k]! * scales[piece]! * share;
  };
  const numbers = [...pieces.keys()].filter((piece) => /^[a-z][a-z-]+$/.test(pieces[piece]!));
  const middle = new Float32Array(width);
  for (const piece of numbers) addPiece(middle, piece, 1 / numbers.length);
  return {
    width,
    words: numbers.map((piece) => pieces[piece]!),
    vectorOf: (word) => {
      const cut = cutter.cut(word);
      const vector = middle.map((value) => -value);
      for (const piece of cut) addPiece(vector, piece, 1 / cut.length);
      const length = Math.hypot(...vector) || 1;
      return vector.map((value) => value / length);
    },
  };
}
