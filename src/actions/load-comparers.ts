// Builds the comparers of a codebook: what is learnt ships beside their code, and is read once per process.
import { readFile } from 'node:fs/promises';
import type { Comparer } from '../compare/comparer.ts';
import { listComparers } from '../compare/comparers.ts';
import type { NamedParts } from '../compare/name/name-comparer.ts';
import { readWordVectors, type WordVectors } from '../compare/words/word-vectors.ts';
import { emptyCodebook } from '../model/codebook.ts';

/** Beside this file in `src/` as in `dist/src/`. */
const vectorFile = new URL('../compare/words/word-vectors.bin', import.meta.url);
let vectors: Promise<WordVectors> | null = null;

/** All comparers for a codebook; the kinds are distinct. */
export async function loadComparers(codebook: NamedParts = emptyCodebook): Promise<readonly Comparer[]> {
  return listComparers(codebook, await loadWordVectors());
}

/** The word vectors that ship with the program: 2 MB, read when first asked for. */
export function loadWordVectors(): Promise<WordVectors> {
  vectors ??= readFile(vectorFile).then(readWordVectors);
  return vectors;
}
