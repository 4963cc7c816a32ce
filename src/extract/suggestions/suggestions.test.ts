// What is proposed for the codebook, and what is not.
import { expect, test } from 'vitest';
import { makeReader } from '../../../test/make-reader.ts';
import { readCodebook } from '../../model/codebook-file.ts';
import type { ActorEntry } from '../../model/dossier-rows.ts';
import { makeParagraphArticle } from '../../model/plain-article.ts';
import { listBrought } from '../../model/suggestion.ts';
import { extractFrom } from '../extract.ts';
import { suggestActors } from './actor-suggester.ts';
import { homeOf, readStateNames } from './body-names.ts';
import { type CodebookDraft, draftCodebook } from './codebook-draft.ts';
import { suggestIssues } from './issue-suggester.ts';
import { suggestParties } from './party-suggester.ts';

const codebook = readCodebook(
  `parties: [{id: oster, name: Oster}]
actors: [{name: Jorun Makal, kind: person}]
issues: [{label: Tolls, cues: [tolls]}]
`,
  'c',
);

const reader = makeReader(codebook);

/** What is drafted from texts, each of an article of its own, beside the codebook above. */
function draft(texts: readonly string[]): CodebookDraft {
  const parts = texts.map((text) => {
    const article = makeParagraphArticle(text);
    const analysed = reader.analyse(article.text, article.passages);
    return { ...extractFrom(article, analysed, reader), article, analysed };
  });
  return draftCodebook(parts, codebook);
}

function checkIssues(texts: readonly string[], expected: readonly string[]): void {
  expect(suggestIssues(draft(texts), codebook).map(({ label }) => label)).toEqual(expected);
}

/** The parties proposed, each with what comes with it. */
function checkParties(texts: readonly string[], expected: readonly string[]): void {
  const found = suggestParties(draft(texts), codebook);
  expect(found.map((one) => [one.label, ...listBrought(one)].join(', '))).toEqual(expected);
}

const nobody = { bodies: [], members: [] };

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
  expect(suggestActors([actor], codebook, nobody).map(({ kind, label }) => `${kind}: ${label}`)).toEqual(expected);
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
  const found = suggestActors(
    [named('Vera Anna Holm', 5), named('Vera Holm', 3), named('Anna Holm', 2)],
    codebook,
    nobody,
  );
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

test('a state is proposed with those who speak for it', () => {
  checkParties(
    [
      'Grelland rejected the inspections. “We will not open the gates,” said Grelland’s foreign minister, Juna Brask. Grelland’s president must sign, she said.',
      'The president of Grelland said the ambassador of Grelland would sign. Grelland demanded the archive.',
    ],
    ['Grelland, Juna Brask'],
  );
  expect(homeOf('name:German Defence Ministry', 'German Defence Ministry', readStateNames())).toBe('state:DE');
  expect(homeOf('organisation:pentagon', 'Pentagon', readStateNames())).toBe('state:US');
  expect(homeOf('name:Islamic Relief', 'Islamic Relief', readStateNames())).toBeNull();
});

test('a union is one party under its name and its letters; a newspaper, and whom nobody hears, are none', () => {
  checkParties(
    [
      'The Harbour Workers Union (HWU) rejected the offer. “The pay must rise,” said Juna Brask, president of the Harbour Workers Union. The Lunt Gazette said so.',
      'The HWU said it would not sign. The HWU demanded higher pay. The road leads to Portugal.',
    ],
    ['Harbour Workers Union, HWU, Juna Brask'],
  );
});

test('members of a political party are one party, wherever they sit', () => {
  checkParties(
    [
      'House Republicans rejected the bill. Republicans demanded a vote.',
      'Senate Republicans said they would block the bill.',
    ],
    ['Republicans, House Republicans, Senate Republicans'],
  );
});
