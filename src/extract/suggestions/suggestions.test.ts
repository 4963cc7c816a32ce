// What is proposed for the codebook, and what is not.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ArticleId } from '../../model/article.ts';
import { readCodebook } from '../../model/codebook-file.ts';
import type { ActorEntry } from '../../model/dossier-rows.ts';
import { createAnalyser } from '../../text/analyser.ts';
import { suggestActors } from './actor-suggester.ts';
import { suggestIssues } from './issue-suggester.ts';
import { suggestParties } from './party-suggester.ts';

const analyse = createAnalyser(readFileSync(new URL('../languages/en/text.bin', import.meta.url)));
const codebook = readCodebook(
  `parties: [{id: oster, name: Oster}]
actors: [{name: Jorun Makal, kind: person}]
issues: [{label: Tolls, cues: [tolls]}]
`,
  'c',
);

/** Sentences, each of an article of its own. */
function checkIssues(sentences: readonly string[], expected: readonly string[]): void {
  const said = sentences.map((text, index) => ({
    analysed: analyse(text, []),
    article: `${index}` as ArticleId,
    title: null,
  }));
  expect(suggestIssues(said, codebook).map(({ label }) => label)).toEqual(expected);
}

function checkActor(name: string, statements: number, expected: readonly string[]): void {
  const actor: ActorEntry = {
    key: `name:${name}`,
    name,
    kind: 'unknown',
    party: null,
    isDeclared: false,
    names: [],
    statements,
    articles: 1,
    seen: [],
  };
  expect(suggestActors([actor], codebook).map(({ kind, label }) => `${kind}: ${label}`)).toEqual(expected);
}

test('an issue is what demands in several articles come back to', () => {
  checkIssues(
    [
      'They must open the fish market.',
      'He demanded a fish market.',
      'She rejected fish markets.',
      'It rained on the quay.',
    ],
    ['fish market'],
  );
});

test('who acts, and words that say nothing alone, are no issue', () => {
  checkIssues(
    ['They must pay the lawyer.', 'He demanded a lawyer and a response.', 'She rejected the lawyers and the response.'],
    [],
  );
});

test('a name with and without its middle part is proposed once, with the other as a further name', () => {
  const named = (name: string, statements: number): ActorEntry => ({
    ...{
      key: `name:${name}`,
      name,
      kind: 'unknown',
      party: null,
      isDeclared: false,
      statements,
      articles: 2,
      seen: [],
    },
    names: [{ text: name, count: statements, isDerogatory: false }],
  });
  const found = suggestActors([named('Vera Anna Holm', 5), named('Vera Holm', 3), named('Anna Holm', 2)], codebook);
  expect(found.map(({ label, statements }) => `${label} ${statements}`)).toEqual(['Vera Anna Holm 8', 'Anna Holm 2']);
  expect(found[0]?.edits[0]).toMatchObject({ entry: { aliases: ['Vera Holm'] } });
});

test('what has a cue already, stands in one article only or without a move is no new issue', () => {
  checkIssues(['They must lower the toll.', 'He demanded tolls.', 'She rejected the toll.'], []);
  checkIssues(['They must open the lock.', 'He demanded it.'], []);
  checkIssues(['The lock is old.', 'A lock is green.', 'This lock is here.'], []);
});

test('an actor is proposed from the second statement on, with its full name', () => {
  checkActor('Vera Holm', 2, ['actor: Vera Holm']);
  checkActor('Vera Holm', 1, []);
  checkActor('PRESENTER', 9, []);
});

test('another spelling of a declared actor is proposed as its name', () => {
  checkActor('Yorun Makkal', 1, ['alias: “Yorun Makkal” is Jorun Makal']);
  checkActor('Jorun Tessel', 1, []);
});

test('a party is whom several speakers speak for', () => {
  const speakers = ['Velm’s foreign minister', 'a spokesman for Velm', 'The president of Velm', 'Oster’s envoy'].map(
    (phrase, index) => ({
      phrase,
      quote: { text: phrase, article: `${index}` as ArticleId, title: null },
    }),
  );
  expect(
    suggestParties([...speakers, ...speakers], codebook).map(({ label, statements }) => [label, statements]),
  ).toEqual([['Velm', 6]]);
});
