// Reads short invented texts with a codebook of two states, for tests of what is read before positions are.
import { readFileSync } from 'node:fs';
import { buildDirectory } from '../src/extract/mentions/actor-directory.ts';
import { findMentions } from '../src/extract/mentions/mention-finder.ts';
import { type PartySighting, sightParties } from '../src/extract/positions/holders/party-finder.ts';
import { buildIssueIndex, type IssueIndex } from '../src/extract/positions/issues/issue-index.ts';
import type { AnalysedText } from '../src/model/analysed-text.ts';
import type { Article } from '../src/model/article.ts';
import { readCodebook } from '../src/model/codebook-file.ts';
import type { Mention } from '../src/model/finding.ts';
import { makeParagraphArticle } from '../src/model/plain-article.ts';
import { createAnalyser } from '../src/text/analyser.ts';

/** A text, its analysis, and where it names actors and parties. */
export interface Sample {
  readonly article: Article;
  readonly analysed: AnalysedText;
  readonly mentions: readonly Mention[];
  readonly named: readonly PartySighting[];
  readonly index: IssueIndex;
}

const weights = readFileSync(new URL('../src/extract/languages/en/text.bin', import.meta.url));
const analyse = createAnalyser(weights);

/** A reader of texts about Oster, Velm and a toll; `actors` are lines of YAML that come behind the two states. */
export function sampleReader(...actors: readonly string[]): (text: string) => Sample {
  const codebook = readCodebook(
    `
title: Oster and Velm
parties: [{id: oster, name: Oster}, {id: velm, name: Velm}]
actors:
  - {name: Oster, kind: state, party: oster, aliases: [Osterish government]}
  - {name: Velm, kind: state, party: velm, aliases: [Velmian government], derogatory: [the Velmlings]}
${actors.map((line) => `  - ${line}\n`).join('')}
issues: [{id: toll, label: Toll, definition: Whether the toll is lowered., cues: [toll]}]
outlets: []
`,
    'codebook.yaml',
  );
  const directory = buildDirectory(codebook);
  const index = buildIssueIndex(codebook);
  return (text) => {
    const article = makeParagraphArticle(text);
    const analysed = analyse(text, article.passages);
    const mentions = findMentions(article, analysed, directory);
    return { article, analysed, mentions, named: sightParties(analysed, mentions, index), index };
  };
}
