// Words that stand for a party without its name: offices, governments, "they" and "it".
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readCodebook } from '../../model/codebook-file.ts';
import { makeParagraphArticle } from '../../model/plain-article.ts';
import { createAnalyser } from '../../text/analyser.ts';
import { buildDirectory } from '../mentions/actor-directory.ts';
import { findMentions } from '../mentions/mention-finder.ts';
import { sightImplied } from './implied-parties.ts';
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
  - {name: Mira Dolan, kind: person, party: oster, offices: [{title: President of Oster}]}
  - {name: Ivo Tarn, kind: person, party: velm, offices: [{title: President of Velm}]}
  - {name: Juna Brask, kind: person, party: velm, offices: [{title: Foreign Minister of Velm}]}
issues: [{id: toll, label: Toll, definition: Whether the toll is lowered., cues: [toll]}]
outlets: []
`,
  'codebook.yaml',
);
const analyse = createAnalyser(weights);
const directory = buildDirectory(codebook);
const index = buildIssueIndex(codebook);

/** The words in brackets stand for the party behind them: `[The president|oster] said`. */
function check(marked: string, side: string | null = null): void {
  const text = marked.replace(/\[([^|\]]+)\|[^\]]+\]/g, '$1');
  const expected = [...marked.matchAll(/\[([^|\]]+)\|([^\]]+)\]/g)].map(([, words, parties]) => `${words}: ${parties}`);
  const article = makeParagraphArticle(text);
  const analysed = analyse(text, article.passages);
  const mentions = findMentions(article, analysed, directory);
  const named = sightParties(analysed, mentions, index);
  const found = new Map<string, string[]>();
  for (const { party, span } of sightImplied({ article, analysed, mentions, named, index, side })) {
    const words = text.slice(span.start, span.end);
    found.set(words, [...(found.get(words) ?? []), party]);
  }
  expect([...found].map(([words, parties]) => `${words}: ${parties.join(' ')}`)).toEqual(expected);
}

test('the president is the one whom the article speaks of', () => {
  check('Mira Dolan met Ivo Tarn in Lunt. [The president|oster] refused to lower the toll.');
  check('The toll was lowered. The president said nothing.');
});

test('an office that the codebook knows once is told by the codebook', () => {
  check('[The foreign minister|velm] refused to lower the toll.');
  check('The foreign minister of Lund refused to lower the toll.');
});

test('the government is that of the one party named before, or that of the side the article is written from', () => {
  check('The toll of Velm is high. [The government|velm] refused to lower it.');
  check('Velm and Oster quarrel. The government refused to lower the toll.');
  check('Velm and Oster quarrel. [The government|oster] refused to lower the toll.', 'oster');
});

test('what is ours is of the side the article is written from', () => {
  check('[Our government|velm] will never lower the toll.', 'velm');
  check('Our government will never lower the toll.');
});

test('they who agree are the two named before', () => {
  check('Oster held talks with Velm on Friday. [They|oster velm] agreed to lower the toll.');
  check('Oster held talks with Velm on Friday. They were long.');
});

test('it goes on with the party the sentence before was about, where only somebody can do what it does', () => {
  check('Velm proposed a truce. [It|velm] refused to lower the toll.');
  check('Velm proposed a truce. It would last a month.');
});
