// The side an author writes from, told by what is called ours.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readCodebook } from '../../model/codebook-file.ts';
import { makeParagraphArticle } from '../../model/plain-article.ts';
import { createAnalyser } from '../../text/analyser.ts';
import { buildDirectory } from '../mentions/actor-directory.ts';
import { findMentions } from '../mentions/mention-finder.ts';
import { findAuthor } from './author-side.ts';
import { buildIssueIndex } from './issue-index.ts';
import { sightParties } from './party-finder.ts';

const weights = readFileSync(new URL('../languages/en/text.bin', import.meta.url));
const codebook = readCodebook(
  `
title: Oster and Velm
parties: [{id: oster, name: Oster}, {id: velm, name: Velm}]
actors:
  - {name: Oster, kind: state, party: oster, aliases: [Osterish government]}
  - {name: Velm, kind: state, party: velm, aliases: [Velmian government], derogatory: [the Velmlings]}
issues: [{id: toll, label: Toll, definition: Whether the toll is lowered., cues: [toll]}]
outlets: []
`,
  'codebook.yaml',
);
const analyse = createAnalyser(weights);
const directory = buildDirectory(codebook);
const index = buildIssueIndex(codebook);

function check(text: string, expected: string | null): void {
  const article = makeParagraphArticle(text);
  const analysed = analyse(text, article.passages);
  const mentions = findMentions(article, analysed, directory);
  const named = sightParties(analysed, mentions, index);
  expect(findAuthor({ article, analysed, mentions, named, index }).side).toBe(expected);
}

test('what is ours here and a party’s elsewhere tells the side', () => {
  check('The Osterish army stood at the bridge. Nobody will drive our army away.', 'oster');
  check('The Osterish army stood at the bridge. Nobody will drive it away.', null);
});

test('whose army stands beside ours is the other', () =>
  check('The Velmian army came. Our army drove the Velmian army away.', null));

test('a party that does no harm to what is ours may be us, one that does may not', () => {
  check('Oster will free our land.', 'oster');
  check('Velm attacked our land.', null);
});

test('nobody calls his own side names, and whoever does something to us is another', () => {
  check('Velm will free our land. But the Velmlings wait.', null);
  check('Velm will free our land. Velm has heard us.', null);
});

test('what somebody quoted calls ours tells nothing of the author', () =>
  check('Oster will wait. “Oster will free our land,” said a farmer.', null));
