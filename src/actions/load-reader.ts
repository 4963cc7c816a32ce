// Builds the reader: the shipped weights and the actors and issues of a codebook.
import { readAttributionModel } from '../extract/attributions/attribution-model.ts';
import { type CarefulModel, readCarefulModel } from '../extract/attributions/careful/careful-model.ts';
import { buildDirectory } from '../extract/mentions/actor-directory.ts';
import { buildIssueIndex } from '../extract/positions/issues/issue-index.ts';
import type { Reader } from '../extract/reader.ts';
import { type Codebook, emptyCodebook } from '../model/codebook.ts';
import { createAnalyser, createGrammarPacker } from '../text/analyser.ts';
import { loadKernel } from './load-kernel.ts';
import { readWeights } from './shipped-weights.ts';

/**
 * A reader of English for a codebook, fast or careful as the codebook says. Build it once per process and codebook: loading
 * takes a fraction of a second.
 */
export async function loadReader(codebook: Codebook = emptyCodebook): Promise<Reader> {
  const [text, attributions] = await Promise.all(['text.bin', 'attributions.bin'].map(readWeights));
  return {
    analyse: createAnalyser(text!),
    packGrammar: createGrammarPacker(text!),
    attributionModel: readAttributionModel(attributions!),
    careful: codebook.reader === 'careful' ? await loadCareful() : null,
    directory: buildDirectory(codebook),
    issues: buildIssueIndex(codebook),
  };
}

async function loadCareful(): Promise<CarefulModel> {
  return readCarefulModel(await readWeights('careful.bin'), await loadKernel());
}
