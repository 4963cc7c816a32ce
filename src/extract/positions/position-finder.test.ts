// Positions of one text: party, issue, move, and what a condition hangs on.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Article, articleIdOf } from '../../model/article.ts';
import { readCodebook } from '../../model/codebook-file.ts';
import { createAnalyser } from '../../text/analyser.ts';
import { readAttributionModel } from '../attributions/attribution-model.ts';
import { extract } from '../extract.ts';
import { buildDirectory } from '../mentions/actor-directory.ts';
import type { Reader } from '../reader.ts';
import { buildIssueIndex } from './issue-index.ts';

const weights = (name: string) => readFileSync(new URL(`../languages/en/${name}`, import.meta.url));
const codebook = readCodebook(
  `
title: Oster and Velm
parties: [{id: oster, name: Oster}, {id: velm, name: Velm}]
actors:
  - {name: Oster, kind: state, party: oster}
  - {name: Velm, kind: state, party: velm}
  - {name: Mira Dolan, kind: person, party: oster}
issues:
  - {id: guns, label: Guns, definition: Whether Velm withdraws its guns., cues: [guns, artillery]}
  - {id: toll, label: Toll, definition: Whether Oster lowers the toll., cues: [toll, tolls]}
outlets: []
`,
  'codebook.yaml',
);
const reader: Reader = {
  analyse: createAnalyser(weights('text.bin')),
  attributionModel: readAttributionModel(weights('attributions.bin')),
  directory: buildDirectory(codebook),
  issues: buildIssueIndex(codebook),
};

function check(text: string, ...expected: readonly string[]): void {
  const article: Article = {
    id: articleIdOf(text),
    text,
    place: { start: 0, end: text.length },
    ...{ title: null, byline: [], outlet: null, published: null, language: 'en', kind: 'report', url: null },
    passages: [{ start: 0, end: text.length, kind: 'paragraph', voice: { kind: 'author' } }],
  };
  const { positions } = extract(article, reader);
  const told = positions.map(({ party, issue, move, towards, held, conditionOf }) => {
    const on = positions.findIndex(({ id }) => id === conditionOf);
    return `${party} ${issue} ${move} ${towards}${held === 'self' ? '' : ' attributed'}${on < 0 ? '' : ` on ${on}`}`;
  });
  expect(told).toEqual(expected);
}

test('a demand is made towards the party that would have to act', () =>
  check('Mira Dolan demanded that the guns be gone by Friday.', 'oster guns demand velm'));
test('a negated verb of agreeing is a reject', () =>
  check('Velm will not accept a toll, its envoy said.', 'velm toll reject oster'));
test('a condition hangs on what is offered', () =>
  check(
    'Mira Dolan said Oster would lower the toll if Velm withdrew its guns.',
    'oster toll offer velm',
    'oster guns condition velm on 0',
  ));
test('what a party is accused of wanting is attributed to it', () =>
  check('Mira Dolan accused Velm of wanting the toll for itself.', 'velm toll demand oster attributed'));
test('the author tells of a move without a statement', () =>
  check('Velm turned down the new toll on Monday.', 'velm toll reject oster'));
test('an event is no position', () => check('Velm fired its guns at dawn on Monday.'));
test('a codebook without issues gives no positions', () => check('Mira Dolan said it rained in Velm.'));
