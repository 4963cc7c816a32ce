// Reads the weights that ship with the program.
import { readFile } from 'node:fs/promises';

/** Folder of the English weights, beside this file in `src/` as in `dist/src/`. */
const weights = new URL('../extract/languages/en/', import.meta.url);

/** The bytes of one file of weights. */
export function readWeights(name: string): Promise<Uint8Array> {
  return readFile(new URL(name, weights));
}
