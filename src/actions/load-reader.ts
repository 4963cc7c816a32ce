// Builds the reader: the shipped weights and the actors and issues of a codebook.
import type { WeightTables } from '../base/weight-tables.ts';
import { readAttributionModel, unpackAttributionTables } from '../extract/attributions/attribution-model.ts';
import { type CarefulModel, readCarefulModel } from '../extract/attributions/careful/careful-model.ts';
import { buildDirectory } from '../extract/mentions/actor-directory.ts';
import { buildIssueIndex } from '../extract/positions/issues/issue-index.ts';
import type { Reader } from '../extract/reader.ts';
import { type Codebook, emptyCodebook } from '../model/codebook.ts';
import { createAnalyser, createGrammarPacker, unpackTextTables } from '../text/analyser.ts';
import { loadKernel } from './load-kernel.ts';
import { readWeights } from './shipped-weights.ts';

const weightFiles = ['text.bin', 'attributions.bin'];

/** The unpacked tables of a reader. */
export interface ReaderTables {
  readonly text: WeightTables;
  readonly attributions: WeightTables;
}

/** Unpacks the tables once for several threads: some forty megabytes. */
export async function loadReaderTables(): Promise<ReaderTables> {
  const [text, attributions] = await Promise.all(weightFiles.map(readWeights));
  return { text: unpackTextTables(text!), attributions: unpackAttributionTables(attributions!) };
}

/**
 * A reader of English for a codebook, fast or careful as the codebook says. Build it once per process and codebook: loading
 * takes a fraction of a second.
 */
export async function loadReader(codebook: Codebook = emptyCodebook, tables?: ReaderTables): Promise<Reader> {
  const [text, attributions] = await Promise.all(weightFiles.map(readWeights));
  return {
    analyse: createAnalyser(text!, tables?.text),
    packGrammar: createGrammarPacker(text!),
    attributionModel: readAttributionModel(attributions!, tables?.attributions),
    careful: codebook.reader === 'careful' ? await loadCareful() : null,
    directory: buildDirectory(codebook),
    issues: buildIssueIndex(codebook),
  };
}

async function loadCareful(): Promise<CarefulModel> {
  return readCarefulModel(await readWeights('careful.bin'), await loadKernel());
}
