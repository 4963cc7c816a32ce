// What the careful reader's network says of a text, for the fast reader to learn from.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadKernel } from '../../src/actions/load-kernel.ts';
import { readCarefulModel } from '../../src/extract/attributions/careful/careful-model.ts';
import { encodeChunk } from '../../src/extract/attributions/careful/chunk-encoder.ts';
import { findChunks } from '../../src/extract/attributions/careful/chunk-finder.ts';
import { findCandidates } from '../../src/extract/attributions/careful/surroundings-decoder.ts';
import { readSurroundings } from '../../src/extract/attributions/careful/surroundings-reader.ts';
import { labelCount } from '../../src/extract/attributions/labels.ts';
import type { AnalysedText } from '../../src/model/analysed-text.ts';

/** The network's chances for one text. */
export interface Lesson {
  /** For each token the chance to begin a cue, and to continue one. */
  readonly begin: Float32Array;
  readonly inside: Float32Array;
  readonly readings: readonly TaughtReading[];
}

/** What was read around one candidate: shares of all labels for the tokens from `from` on. */
export interface TaughtReading {
  readonly first: number;
  readonly end: number;
  /** Chance that the candidate is a cue. */
  readonly validity: number;
  readonly from: number;
  readonly shares: Float32Array;
}

/** Tokens kept on either side of a candidate: as far as the network looks. */
const reach = 64;

/** Reads texts by the network; its judge, which was fitted on PolNeAR dev, has no part in it. */
export async function createTeacher(): Promise<(analysed: AnalysedText) => Lesson> {
  const model = readCarefulModel(readFileSync(networkFile), await loadKernel());
  return ({ tokens }) => {
    const begin = new Float32Array(tokens.count);
    const inside = new Float32Array(tokens.count);
    const pieceCount = (token: number): number => model.cutter.cut(tokens.word[token]!).length;
    const readings = findChunks(tokens, pieceCount).flatMap((chunk) => {
      const [start, end] = chunk;
      const chances = encodeChunk(model, tokens, chunk);
      begin.set(chances.begin, start);
      inside.set(chances.inside, start);
      return readSurroundings(model, tokens, chunk, chances, findCandidates(chances)).map((read): TaughtReading => {
        const from = Math.max(0, read.candidate[0] - reach);
        const to = Math.min(end - start, read.candidate[1] + reach);
        return {
          first: start + read.candidate[0],
          end: start + read.candidate[1],
          validity: read.validity,
          from: start + from,
          shares: read.labels.slice(from * labelCount, to * labelCount),
        };
      });
    });
    return { begin, inside, readings };
  };
}

/** Weights of the careful reader, whose network and word vectors teach. */
export const networkFile = fileURLToPath(new URL('../../src/extract/languages/en/careful.bin', import.meta.url));
