// What must stay unlinked: better unresolved, and shown so, than wrong.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Codebook, emptyCodebook } from '../../model/codebook.ts';
import { readCodebook } from '../../model/codebook-file.ts';
import { makePlainArticle } from '../../model/plain-article.ts';
import { createAnalyser } from '../../text/analyser.ts';
import { buildDirectory } from './actor-directory.ts';
import { stripMentions, writeMentions } from './marked-mentions.ts';
import { findMentions } from './mention-finder.ts';

const analyse = createAnalyser(readFileSync(new URL('../languages/en/text.bin', import.meta.url)));

function check(marked: string, codebook: Codebook = emptyCodebook) {
  const text = stripMentions(marked);
  const article = makePlainArticle(text);
  const mentions = findMentions(article, analyse(text, []), buildDirectory(codebook));
  expect(writeMentions(text, mentions)).toBe(marked);
}

test('a surname that two people share', () => {
  check('[Ada Holm|Ada Holm] and [Peter Holm|Peter Holm] agreed. Holm left.');
});

test('a surname is that of the one whom the codebook knows, unless another was named just before or more often', () => {
  const book = readCodebook('parties: []\nactors: [{name: Ada Holm, kind: person}]\n', 'codebook.yaml');
  check(
    '[Ada Holm|Ada Holm] sent [Peter Holm|Peter Holm] home. [Ivo Tarn|Ivo Tarn], [Anna Lund|Anna Lund], Juna Brask and [Lena Quist|Lena Quist] watched. [Holm|Ada Holm] left.',
    book,
  );
  check('[Ada Holm|Ada Holm] met [Peter Holm|Peter Holm]. Holm left.', book);
});

test('a rank before a full name makes no namesake', () =>
  check('[Peter Holm|Peter Holm] came. [Agent Peter Holm|Peter Holm] said no. [Holm|Peter Holm] left.'));

test('a pronoun after two people it could stand for', () => {
  check('[Ada Holm|Ada Holm] and [Anna Lund|Anna Lund] met. [She|-] left.');
});

test('a pronoun that takes up somebody without a name', () => {
  check('[Peter Lund|Peter Lund] waved. A man stood by the door. [He|-] left.');
});

test('him is not the subject of the same verb', () => {
  check('[Peter Lund|Peter Lund] rebuffed [him|-].');
});

test('words that begin a sentence are no names', () => {
  check('Officials waited. Talks failed. However, nobody left.');
});

test('agreements, wars and days are no actors', () => {
  check('The Treaty of Weir ended the Harbour War on Monday.');
});

test('part of a people is not the state', () => {
  check('Two [Norwegians|-] were hurt, and most [Swedes|-] stayed at home.');
});

test('a newspaper is not the city it is named for', () => {
  check('The [Oslo Courier|Oslo Courier] asked why.');
});

test('a group is not the state in its name', () => {
  check('Democracy for [Norway@|Norway] refused. [Peter Lund|Peter Lund], of Fairness for [Norway@|Norway], left.');
});

test('a company is not the person whose surname it has', () => {
  check("Weir's chief executive, [Ada Weir|Ada Weir], spoke. The strike at Weir goes on.");
});

test('a former office does not make its holder', () => {
  check('Former president [Paul Brask|Paul Brask] agreed. The president left.');
});

test('a role somebody is elected to is no mention of who held it before', () => {
  check(
    'President [Paul Brask|Paul Brask] of [Norway|Norway] left. [Anna Lund|Anna Lund] was elected president of [Norway|Norway].',
  );
});

test('an office nobody is known to hold', () => {
  check('The [Norwegian president|-] agreed.');
});

test('they', () => {
  check('[Ada Holm|Ada Holm] met ferrymen. They left.');
});
