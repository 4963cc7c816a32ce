// The speaker of a source phrase: the phrase stands in <>, the result is the speaker's words and the actor.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { emptyCodebook } from '../../model/codebook.ts';
import { makePlainArticle } from '../../model/plain-article.ts';
import { createAnalyser } from '../../text/analyser.ts';
import { buildDirectory } from './actor-directory.ts';
import { findMentions } from './mention-finder.ts';
import { resolveSpeaker } from './speaker-resolver.ts';

const analyse = createAnalyser(readFileSync(new URL('../languages/en/text.bin', import.meta.url)));
const directory = buildDirectory(emptyCodebook);

function resolve(marked: string) {
  const start = marked.indexOf('<');
  const end = marked.indexOf('>') - 1;
  const text = marked.replace(/[<>]/g, '');
  const article = makePlainArticle(text);
  const analysed = analyse(text, []);
  const mentions = findMentions(article, analysed, directory);
  const resolved = resolveSpeaker({ source: [{ start, end }], analysed, mentions });
  return { words: resolved && text.slice(resolved.span.start, resolved.span.end), actor: resolved?.actor ?? null };
}

function check(marked: string, speaker: string, actor: string | null) {
  const resolved = resolve(marked);
  expect([resolved.words, resolved.actor?.name ?? null]).toEqual([speaker, actor]);
}

test('a name, with or without its title, is the speaker', () => {
  check('<Foreign Minister Anna Lund> refused.', 'Anna Lund', 'Anna Lund');
  check('<Oslo> refused.', 'Oslo', 'Norway');
  check('“No,” said <Norwegian Secretary of State Anna Lund>.', 'Anna Lund', 'Anna Lund');
  check('“No,” said <a friend of Anna Lund>.', 'a friend of Anna Lund', null);
  check('<Anna Lund herself> refused.', 'Anna Lund', 'Anna Lund');
});

test('“who” and “which” stand for whoever is named before them, and are no names', () => {
  expect(resolve('Anna Lund, <who> refused, left.')).toMatchObject({
    words: 'who',
    actor: { name: 'Anna Lund', via: 'pronoun' },
  });
  expect(resolve('Norway, <which> refused, left.')).toMatchObject({
    words: 'which',
    actor: { name: 'Norway', via: 'pronoun' },
  });
});

test('who speaks for two states speaks for neither alone', () =>
  check('<The Norwegian and Swedish delegations> refused.', 'The Norwegian and Swedish delegations', null));

test('a name beside a description is the speaker', () => {
  check('“No,” said <a spokesman for the Harbour Ministry, Paul Brask>.', 'Paul Brask', 'Paul Brask');
  check('“No,” said <Paul Brask, a spokesman for the Harbour Ministry>.', 'Paul Brask', 'Paul Brask');
});

test('who owns the speaker is not the speaker', () => {
  check('<Paul Brask’s wife> refused.', 'Paul Brask’s wife', null);
});

test('a spokesman without a name speaks for whom he is named with', () => {
  check('<A Kremlin spokesman> refused.', 'A Kremlin spokesman', 'Russia');
  check('<A spokesman for the Harbour Ministry> refused.', 'A spokesman for the Harbour Ministry', 'Harbour Ministry');
});

test('governments and delegations speak for their state', () => {
  check('<The Norwegian delegation> refused.', 'Norwegian delegation', 'Norway');
});

test('a statement speaks for who made it', () => {
  check(
    '<A statement from the Harbour Ministry> refused.',
    'A statement from the Harbour Ministry',
    'Harbour Ministry',
  );
});

test('people without a name stay unresolved', () => {
  check('<Senior Norwegian officials> refused.', 'Senior Norwegian officials', null);
  check('<A source close to Paul Brask> refused.', 'A source close to Paul Brask', null);
  check('<Two diplomats in Oslo, Norway,> refused.', 'Two diplomats in Oslo', null);
});

test('a pronoun is whoever it stands for', () => {
  check('Anna Lund left. “No,” <she> said.', 'she', 'Anna Lund');
});

test('who and which are whoever is named before them', () => {
  check('Anna Lund, <who> refused, left.', 'who', 'Anna Lund');
  check('The Harbour Ministry, <which> refused, left.', 'which', 'Harbour Ministry');
  check('A man <who> refused left.', 'who', null);
});

test('a dash may stand before who', () =>
  check('It angered Anna Lund — <who> refused to pay — and others.', 'who', 'Anna Lund'));

test('nobody speaks for a person’s office or party by name alone', () => {
  check('Anna Lund left. <Her office> refused.', 'Her office', null);
});

test('an empty phrase has no speaker', () => {
  expect(resolveSpeaker({ source: [], analysed: analyse('No.', []), mentions: [] })).toBeNull();
});
