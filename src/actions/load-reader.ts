// Builds the reader: the shipped weights and the actors and issues of a codebook.
import { readFile } from 'node:fs/promises';
import { readAttributionModel } from '../extract/attributions/attribution-model.ts';
import { type CarefulModel, readCarefulModel } from '../extract/attributions/careful/careful-model.ts';
import { buildDirectory } from '../extract/mentions/actor-directory.ts';
import { buildIssueIndex } from '../extract/positions/issues/issue-index.ts';
import type { Reader } from '../extract/reader.ts';
import { type Codebook, emptyCodebook } from '../model/codebook.ts';
import { createAnalyser, createGrammarPacker } from '../text/analyser.ts';
import { loadKernel } from './load-kernel.ts';

/** Folder of the English weights, beside this file in `src/` as in `dist/src/`. */
const weights = new URL('../extract/languages/en/', import.meta.url);

/**
 * A reader of English for a codebook, fast or careful as the codebook says. Build it once per process and codebook: loading
 * takes a fraction of a second.
 */
export async function loadReader(codebook: Codebook = emptyCodebook): Promise<Reader> {
  const [text, attributions] = await Promise.all(
    ['text.bin', 'attributions.bin'].map((name) => readFile(new URL(name, weights))),
  );
  return {
    analyse: createAnalyser(text!),
    packGrammar: createGrammarPacker(text!),
    attributionModel: readAttributionModel(attributions!),
    careful: codebook.reader === 'careful' ? await loadCareful() : null,
    directory: buildDirectory(codebook),
    issues: buildIssueIndex(codebook),
  };
}

/** What reading positions anew needs, of a text of which all else is known. */
export type PositionReader = Pick<Reader, 'analyse' | 'issues'>;

/** A reader of positions alone: quicker to load, and the same for the careful reader. */
export async function loadPositionReader(codebook: Codebook): Promise<PositionReader> {
  return {
    analyse: createAnalyser(await readFile(new URL('text.bin', weights))),
    issues: buildIssueIndex(codebook),
  };
}

async function loadCareful(): Promise<CarefulModel> {
  return readCarefulModel(await readFile(new URL('careful.bin', weights)), await loadKernel());
}
