// For whom people speak whom the codebook does not know.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readCodebook } from '../../model/codebook-file.ts';
import { makeParagraphArticle } from '../../model/plain-article.ts';
import { createAnalyser } from '../../text/analyser.ts';
import { buildDirectory } from '../mentions/actor-directory.ts';
import { findMentions } from '../mentions/mention-finder.ts';
import { findDescribedPeople } from './described-people.ts';
import { buildIssueIndex } from './issue-index.ts';
import { sightParties } from './party-finder.ts';

const weights = readFileSync(new URL('../languages/en/text.bin', import.meta.url));
const codebook = readCodebook(
  `
title: Oster and Velm
parties: [{id: oster, name: Oster}, {id: velm, name: Velm}]
actors:
  - {name: Oster, kind: state, party: oster, aliases: [Osterish government]}
  - {name: Velm, kind: state, party: velm, aliases: [Velmian government]}
issues: [{id: toll, label: Toll, definition: Whether the toll is lowered., cues: [toll]}]
outlets: []
`,
  'codebook.yaml',
);
const analyse = createAnalyser(weights);
const directory = buildDirectory(codebook);
const index = buildIssueIndex(codebook);

function check(text: string, ...expected: readonly string[]): void {
  const article = makeParagraphArticle(text);
  const analysed = analyse(text, article.passages);
  const mentions = findMentions(article, analysed, directory);
  const people = findDescribedPeople(analysed, mentions, sightParties(analysed, mentions, index));
  expect([...people].map(([name, party]) => `${name}: ${party}`)).toEqual(expected);
}

test('a role of a party behind the name or before it tells for whom somebody speaks', () => {
  check('“No,” said Juna Brask, a spokeswoman for the government of Oster.', 'Juna Brask: oster');
  check('Velmian ambassador Henrik Stolz said no.', 'Henrik Stolz: velm');
});

test('nobody speaks for those to whom he is sent, whom he left or whom he opposes', () => {
  check('Juna Brask, the ambassador to Oster, said no.');
  check('Juna Brask, a former minister of Oster, said no.');
  check('Juna Brask, an opposition leader of Oster, said no.');
});
