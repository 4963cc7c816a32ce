// The fast reader with a codebook, for tests that read texts without a dossier.
import { readFileSync } from 'node:fs';
import { readAttributionModel } from '../src/extract/attributions/attribution-model.ts';
import { buildDirectory } from '../src/extract/mentions/actor-directory.ts';
import { buildIssueIndex } from '../src/extract/positions/issues/issue-index.ts';
import type { Reader } from '../src/extract/reader.ts';
import type { Codebook } from '../src/model/codebook.ts';
import { createAnalyser, createGrammarPacker } from '../src/text/analyser.ts';

const weights = (name: string) => readFileSync(new URL(`../src/extract/languages/en/${name}`, import.meta.url));

/** A reader with the weights that are shipped. */
export function makeReader(codebook: Codebook): Reader {
  return {
    analyse: createAnalyser(weights('text.bin')),
    packGrammar: createGrammarPacker(weights('text.bin')),
    attributionModel: readAttributionModel(weights('attributions.bin')),
    careful: null,
    directory: buildDirectory(codebook),
    issues: buildIssueIndex(codebook),
  };
}
