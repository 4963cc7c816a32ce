// Mentions in running text: input and result in one line, `[words|actor]`, `@` for places, `-` for nobody.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Passage } from '../../model/article.ts';
import { emptyCodebook } from '../../model/codebook.ts';
import { readCodebook } from '../../model/codebook-file.ts';
import { makePlainArticle } from '../../model/plain-article.ts';
import { createAnalyser } from '../../text/analyser.ts';
import { buildDirectory } from './actor-directory.ts';
import { stripMentions, writeMentions } from './marked-mentions.ts';
import { findMentions } from './mention-finder.ts';

const analyse = createAnalyser(readFileSync(new URL('../languages/en/text.bin', import.meta.url)));
const undeclared = buildDirectory(emptyCodebook);
const declared = buildDirectory(
  readCodebook(
    `
parties:
  - {id: oster, name: Republic of Oster}
  - {id: velm, name: Velm}
actors:
  - name: Republic of Oster
    kind: state
    aliases: [Oster, Lunt, Osterish government]
    derogatory: [the Tea Republic]
    party: oster
  - name: Velm
    kind: state
    party: velm
  - name: Mira Dolan
    kind: person
    derogatory: [the Tea Lady]
    party: oster
    offices:
      - {title: Foreign Minister of Oster, from: 2029-11, to: 2031-02}
  - name: Ivo Tarn
    kind: person
    party: oster
    offices:
      - {title: Foreign Minister, from: 2031-03}
  - name: Yevgeny Zarensky
    kind: person
    aliases: [Zhenya]
  - name: Free Ferrymen
    kind: group
    aliases: [the ferrymen, Nora Quist]
  - name: Ministry of Defence of Oster
    kind: organisation
    party: oster
  - name: Russia
    kind: state
`,
    'codebook.yaml',
  ),
);

interface Setting {
  readonly directory?: typeof declared;
  readonly published?: string;
  readonly byline?: readonly string[];
  readonly passages?: readonly Passage[];
}

function check(marked: string, { directory = undeclared, published, byline = [], passages = [] }: Setting = {}) {
  const text = stripMentions(marked);
  const article = makePlainArticle(text, { byline, published: published ?? null, passages });
  const mentions = findMentions(article, analyse(text, passages), directory);
  expect(writeMentions(text, mentions)).toBe(marked);
  return mentions;
}

test('a person named in full is taken up by the surname, also in the headline before', () => {
  check('[Holm|Ada Holm] refuses offer\n\n[Ada Holm|Ada Holm] refused. “No,” [Holm|Ada Holm] said.');
});

test('titles and signs of respect are not part of the name', () => {
  check('President [Paul Brask|Paul Brask] met Mr. [Kettering|Kettering] and Gen. [Anna Lund|Anna Lund] there.');
});

test('a member whom the codebook names in full as an alias of a body is known by the surname', () => {
  const directory = declared;
  check('[Nora Quist|Free Ferrymen] refused. Mr. [Quist|Free Ferrymen] stayed away.', { directory });
  check('[Nora Quist|Free Ferrymen] refused. “No,” [she|Free Ferrymen] said.', { directory });
  check('[Ada Quist|Ada Quist] refused. The [ferrymen|Free Ferrymen] stayed away.', { directory });
});

test('a surname may be joined to an Arabic article', () => {
  check('[Adel al-Tarn|Adel al-Tarn] refused. “No,” [al-Tarn|Adel al-Tarn] said.');
});

test('a title in small letters makes an unknown name a person', () => {
  check('The offer was read out by spokesman [Zorb Kletter|Zorb Kletter] before noon.');
});

test('who is named within what "he said" is not he', () => {
  check('[Paul Brask|Paul Brask] went home. “[Ivo Tarn|Ivo Tarn] has lied,” [he|Paul Brask] said.');
  check('[Paul Brask|Paul Brask] went home. [Ivo Tarn|Ivo Tarn] would pay, [he|Paul Brask] said.');
});

test('somebody with a sign of respect is no land of that name', () => {
  check('[Ivo Jordan|Ivo Jordan] came early. Mr. [Jordan|Ivo Jordan] left late.');
});

test('whom the one before spoke of is not he', () => {
  check('[Paul Brask|Paul Brask] said that [Ivo Tarn|Ivo Tarn] would pay. [He|Paul Brask] called it a shame.');
  check('[Ivo Tarn|Ivo Tarn] would pay, [Paul Brask|Paul Brask] said. [He|Paul Brask] called it a shame.');
  check('[Paul Brask|Paul Brask] sat down. “It is late. Go home. Sleep. Come back then,” [he|Paul Brask] said.');
});

test('a description beside a name is not another person', () => {
  check('A warden, [Paul Brask|Paul Brask], left the harbour early. [He|Paul Brask] was tired.');
});

test('a name in capitals before a colon makes the same name elsewhere a person', () => {
  check('Our correspondent is [Hal Winter|Hal Winter].\n\n[WINTER|Hal Winter]: They came.');
});

test('spellings that differ by accents or transliteration are one person', () => {
  check('[Sergej Čapek|Sergej Čapek] spoke first. Later [Capek|Sergej Čapek] left.');
  check('[Evgeniy Zarenskyy|Yevgeny Zarensky] spoke. [Zarenskiy|Yevgeny Zarensky] left.', { directory: declared });
});

test('names of the codebook come first, aliases and small letters included', () => {
  check('Then [Zhenya|Yevgeny Zarensky] warned the [ferrymen|Free Ferrymen] again.', {
    directory: declared,
  });
});

test('a body is found with and without its hyphen', () =>
  check('The [Free-Ferrymen|Free Ferrymen] stayed away.', { directory: declared }));

test('rude names are resolved and marked', () => {
  check('The [Tea Lady!|Mira Dolan] spoke for the [Tea Republic!|Republic of Oster] again.', { directory: declared });
});

test('an alias unlike the state’s own name is its capital: an actor where it decides, else a place', () => {
  check('[Lunt|Republic of Oster] refused. They met in [Lunt@|-].', { directory: declared });
  check('The authorities in [Lunt|Republic of Oster] refused.', { directory: declared });
});

test('what the people of a declared state are called need not be declared', () => {
  check('The [Osterish delegation|Republic of Oster] left. The [Velmians|Velm] stayed.', {
    directory: declared,
  });
});

test('one body of a state is found by all its names', () => {
  for (const words of ['Ministry of Defence of Oster', 'Osterish Defense Ministry', 'Ministry of Defense']) {
    check(`The [${words}|Ministry of Defence of Oster] agreed.`, { directory: declared });
  }
  check('The [Osterish defence ministry|Ministry of Defence of Oster] agreed.', { directory: declared });
});

test('an office of the codebook is resolved by the date of the article', () => {
  check('The [foreign minister|Mira Dolan] of [Oster|Republic of Oster] left.', {
    directory: declared,
    published: '2030-06-01',
  });
  check('[Oster|Republic of Oster]’s [foreign minister|Ivo Tarn] left.', { directory: declared, published: '2031-04' });
});

test('an office is resolved by what the article says of its holder', () => {
  check(
    '[Anna Lund|Anna Lund], the Norwegian prime minister, agreed. The [Norwegian prime minister|Anna Lund] then left.',
  );
});

test('the minister is the one minister named shortly before', () => {
  check('Finance Minister [Anna Lund|Anna Lund] agreed. The [minister|Anna Lund] then left.');
});

test('states, their people and governments are actors', () => {
  check('[Norway|Norway] asked. The [Norwegians|Norway] waited, and the [Norwegian government|Norway] replied.');
});

test('a state that takes over the gazetteer entry in the codebook has all its names', () => {
  const mentions = check('The [Kremlin|Russia] said no; [Moscow|Russia]’s position is known.', { directory: declared });
  expect(mentions.map((mention) => mention.actor?.actorId)).toEqual(['russia', 'russia']);
});

test('a capital is its government where it speaks or decides, and a place elsewhere', () => {
  check('[Oslo|Norway] rejected the plan.');
  check('Talks between [Oslo|Norway] and [Stockholm|Sweden] ended.');
  check('[Oslo|Norway]’s position is firm.');
  check('Mediators pressed [Oslo|Norway] hard.');
  check('They met in [Oslo@|-] and flew to [Stockholm@|-].');
  check('A shell fell on the [Oslo@|-] region.');
  check('[Oslo@|-] was hit again.');
});

test('a state after words of place is a place', () => {
  check('The war in [Norway@|Norway] and eastern [Sweden@|Sweden] goes on.');
  check('It fell near [Upper Lunt@|-], [Norway@|Norway].');
});

test('old spellings of capitals lead to the same state', () => {
  check('[Kiev|Ukraine] agreed; [Kyiv|Ukraine] did not say why.');
});

test('organisations are found by their words, and acronyms by their brackets', () => {
  check(
    'The [Harbour Workers Union|Harbour Workers Union] ([HWU|Harbour Workers Union]) agreed. [HWU|Harbour Workers Union] leaders signed.',
  );
  check(
    'The [Ministry of Tides and Ferries|Ministry of Tides and Ferries] agreed. The [ministry|Ministry of Tides and Ferries] signed.',
  );
});

test('an unknown name that speaks is proposed', () => {
  check('[Brask|Brask] said no. Nobody asked [Brask|Brask] why.');
});

test('he and she are whoever was spoken of, when only one fits', () => {
  check('[Ada Holm|Ada Holm] spoke. “No,” [she|Ada Holm] said.');
  check('[Ada Holm|Ada Holm] met [Peter Lund|Peter Lund]. [She|Ada Holm] left first.');
});

test('I is the speaker whose words the passage is, or the author', () => {
  const text = 'I refuse.';
  const voice = { kind: 'speaker', name: 'Ada Holm', named: null } as const;
  check('[I|Ada Holm] refuse.', { passages: [{ kind: 'speech', voice, start: 0, end: text.length }] });
  check('[I|Peter Lund] refuse.', { byline: ['Peter Lund'] });
});

test('every mention quotes the text, has an id of its own and says why', () => {
  const mentions = check('[Ada Holm|Ada Holm] left [Oslo@|-]. “No,” [she|Ada Holm] said.');
  expect(new Set(mentions.map((mention) => mention.id)).size).toBe(mentions.length);
  for (const { reasons, certainty } of mentions) {
    expect(reasons.length).toBeGreaterThan(0);
    expect(certainty).toBeGreaterThan(0);
    expect(certainty).toBeLessThanOrEqual(1);
  }
});
