// Makes a dossier of invented articles as large as wanted, to time the store with: FOLDER [STATEMENTS] (100000).
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDossier } from '../src/actions/open-dossier.ts';
import { contentHash } from '../src/base/hash.ts';
import { type Article, type ArticleId, articleIdOf } from '../src/model/article.ts';
import type { ActorLink, Factuality, Findings, Mention, Statement, StatementForm } from '../src/model/finding.ts';
import type { Span } from '../src/model/span.ts';
import { createDatabase } from '../src/store/sqlite/open-database.ts';
import type { ArticleAddition } from '../src/store/store.ts';

const [folder, wanted = '100000'] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder to make the dossier in.');

const statementsPerArticle = 25;
const wordsPerStatement = 28;
/** Numbers from 0 to 1, the same in every run (Park and Miller's generator). */
let seed = 20_310_305;
function random(): number {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed / 2_147_483_647;
}
function pick<Item>(items: readonly Item[], skew = 1): Item {
  return items[Math.floor(random() ** skew * items.length)]!;
}
function makeWord(syllables: number): string {
  return Array.from({ length: syllables }, () => pick([...'bdfgklmnprstvz']) + pick([...'aeiou'])).join('');
}
function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const words = Array.from({ length: 8000 }, (_, index) => makeWord(1 + (index % 4)));
const people = Array.from({ length: 900 }, () => `${capitalise(makeWord(2))} ${capitalise(makeWord(3))}`);
const outlets = Array.from({ length: 24 }, () => `${capitalise(makeWord(3))} ${pick(['Post', 'Herald', 'Wire'])}`);
const forms: readonly StatementForm[] = ['indirect', 'direct', 'mixed'];
const factualities: readonly Factuality[] = ['asserted', 'hedged', 'denied'];
const finder = { name: 'generator', version: 1 };

function writeCodebook(): string {
  const actors = people.slice(0, 60).map((name, index) => {
    const party = index % 2 === 0 ? 'oster' : 'velm';
    return `  - { id: person-${index}, name: ${name}, kind: person, party: ${party} }`;
  });
  const sides = outlets.slice(0, 20).map((name, index) => {
    return `  - { id: outlet-${index}, name: ${name}, side: ${['oster', 'velm', 'neither'][index % 3]} }`;
  });
  return [
    'title: A large invented dossier',
    'parties:\n  - { id: oster, name: Oster }\n  - { id: velm, name: Velm }',
    `actors:\n${actors.join('\n')}`,
    `outlets:\n${sides.join('\n')}\n`,
  ].join('\n');
}

function linkOf(name: string): ActorLink {
  const index = people.indexOf(name);
  return index < 60 ? { name, actorId: `person-${index}`, via: 'codebook' } : { name, actorId: null, via: 'full-name' };
}

interface Drafted {
  readonly text: string;
  readonly findings: Findings;
}

function draftArticle(): Drafted {
  const statements: Statement[] = [];
  const mentions: Mention[] = [];
  const speakers = Array.from({ length: 6 }, () => pick(people, 3));
  let text = '';
  for (let index = 0; index < statementsPerArticle; index += 1) {
    const name = pick(speakers);
    const surface = random() < 0.6 ? (name.split(' ')[1] ?? name) : name;
    const speaker: Span = { start: text.length, end: text.length + surface.length };
    text += `${surface} said `;
    const content: Span = { start: text.length, end: text.length };
    text += Array.from({ length: wordsPerStatement - 4 }, () => pick(words, 2)).join(' ');
    statements.push(makeStatement(linkOf(name), speaker, { ...content, end: text.length }));
    mentions.push(makeMention(linkOf(name), speaker));
    for (let more = 0; more < 2; more += 1) {
      const other = pick(speakers);
      mentions.push(makeMention(linkOf(other), { start: text.length + 1, end: text.length + 1 + other.length }));
      text += ` ${other}`;
    }
    text += index % 4 === 3 ? '.\n\n' : '. ';
  }
  return { text, findings: { statements, mentions, dates: [], figures: [], positions: [] } };
}

function makeStatement(actor: ActorLink, speaker: Span, content: Span): Statement {
  return {
    kind: 'statement',
    id: contentHash(`${seed} ${content.start}`),
    finder,
    certainty: 0.4 + random() * 0.6,
    reasons: ['cue: said', 'speaker: subject'],
    speaker,
    actor: random() < 0.8 ? actor : null,
    cue: [{ start: speaker.end + 1, end: speaker.end + 5 }],
    content: [content],
    source: [speaker],
    form: pick(forms, 2),
    factuality: pick(factualities, 4),
    said: random() < 0.4 ? makeDay() : null,
    saidQuote: null,
    via: [],
  };
}

function makeMention(actor: ActorLink, span: Span): Mention {
  const id = contentHash(`${seed} mention ${span.start}`);
  return {
    ...{ kind: 'mention', id, finder, certainty: 0.9, reasons: ['codebook: name'] },
    ...{ span, stands: 'actor', actor, isDerogatory: false },
  };
}

function makeDay(): string {
  const day = new Date(Date.UTC(2029, 0, 1) + Math.floor(random() * 900) * 86_400_000);
  return day.toISOString().slice(0, 10);
}

function makeAddition(): ArticleAddition {
  const { text, findings } = draftArticle();
  const article: Article = {
    ...{ id: articleIdOf(text), text, place: { start: 0, end: text.length } },
    ...{ title: capitalise(`${pick(words)} ${pick(words)} ${pick(words)}`), byline: [pick(people)] },
    ...{ outlet: pick(outlets), published: makeDay(), language: 'en', kind: 'report', url: null },
    passages: [{ start: 0, end: text.length, kind: 'paragraph', voice: { kind: 'author' } }],
  };
  const signature = Uint32Array.from({ length: 128 }, () => random() * 0xffffffff);
  const bands = Array.from({ length: 20 }, () => contentHash(String(random())).slice(0, 20));
  return { article, findings, likeness: { signature, bands }, notices: [] };
}

mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'codebook.yaml'), writeCodebook());
createDatabase(folder);
const dossier = await openDossier(folder, 'add');
const articles = Math.ceil(Number(wanted) / statementsPerArticle);
let storing = 0;
const ids = new Set<ArticleId>();
for (let index = 0; index < articles; index += 1) {
  const addition = makeAddition();
  ids.add(addition.article.id);
  const source = {
    name: `${index}.txt`,
    hash: contentHash(`source ${index}`),
    mediaType: 'text/plain',
    encoding: 'utf-8',
  };
  const began = performance.now();
  await dossier.store.addSource({
    source: { ...source, text: addition.article.text },
    articles: [addition],
    notices: [],
    readerVersion: 'generator/1',
    at: '2031-04-01T09:00:00.000Z',
  });
  storing += performance.now() - began;
}
await dossier.store.close();
console.log(`${ids.size} articles stored, ${(storing / articles).toFixed(2)} ms each`);
