// How long finding passages taken over takes in a growing dossier, and how many planted copies it finds: [ARTICLES ...] (1000 3000 10000).
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareArticles, findUncompared } from '../src/actions/compare-articles.ts';
import { likenessMeasure } from '../src/actions/likeness-measure.ts';
import { contentHash } from '../src/base/hash.ts';
import { commonWords } from '../src/compare/reuse/common-words.ts';
import { createReuseComparer } from '../src/compare/reuse/reuse-comparer.ts';
import { type Article, type ArticleId, articleIdOf } from '../src/model/article.ts';
import { createDatabase, databaseFile } from '../src/store/sqlite/open-database.ts';
import { openSqliteStore } from '../src/store/sqlite/sqlite-store.ts';
import type { Store } from '../src/store/store.ts';
import { listFiles, root } from '../test/repository.ts';
import { createRandom } from '../test/robustness/invented-articles.ts';

const sizes = process.argv.slice(2).map(Number);
const wordsEach = 500;
/** One article in so many holds a passage of an earlier one. */
const copyEvery = 25;
const passageWords = 30;
const shareEdited = 0.2;
/** Share of words of the example that stay as they are. */
const shareKept = 0.03;
/** Articles added to the full dossier, to see what a day's work costs there. */
const addedLater = 10;

/** Articles in one source, so that filling the dossier takes few transactions. */
const articlesPerSource = 200;

let random = createRandom(31);
const draw = (below: number): number => Math.floor(random() * below);
const templates = listSentences();
const names = Array.from({ length: 400 }, () => `${inventName()} ${inventName()}`);
const vocabulary = Array.from({ length: 40_000 }, inventWord);

await measure(sizes.length > 0 ? sizes : [1000, 3000, 10_000]);

/** An invented article, and the place of the passage in it that was copied from an earlier one. */
interface Invented {
  readonly text: string;
  readonly planted: Planted | null;
}

/** A planted copy: UTF-16 offsets in the article that took it, and the article it was taken from. */
interface Planted {
  readonly article: ArticleId;
  readonly start: number;
  readonly end: number;
  readonly original: ArticleId;
}

/** One dossier grows from size to size, so that each line tells what the articles since the last one cost. */
async function measure(wanted: readonly number[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-reuse-'));
  try {
    createDatabase(folder);
    const planted: Planted[] = [];
    let [held, total] = [0, 0];
    for (const size of wanted) {
      const step = await growTo(folder, { first: held, end: size }, planted);
      total += step.comparing.processor;
      held = size + addedLater;
      const rows = [
        ['articles', `${size} of ${wordsEach} words, ${planted.length} planted copies`],
        ['comparing them all', `processor time ${total.toFixed(1)} s`],
        ['the latest', `${step.comparing.wall.toFixed(1)} s, processor time ${step.comparing.processor.toFixed(1)} s`],
        ['each of these', `${((step.comparing.processor * 1000) / step.count).toFixed(2)} ms of processor time`],
        [`${addedLater} more`, `${step.later.wall.toFixed(2)} s, processor time ${step.later.processor.toFixed(2)} s`],
        ['recall', `${step.found.recall.toFixed(3)} of copies, ${step.found.covered.toFixed(3)} of their words`],
        ['other pairs of articles', String(step.found.others)],
        ['database', `${(statSync(join(folder, databaseFile)).size / 1e6).toFixed(0)} MB`],
      ];
      for (const [name, value] of rows) process.stdout.write(`${name}\t${value}\n`);
      process.stdout.write('\n');
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function growTo(folder: string, { first, end }: Articles, planted: Planted[]) {
  const open = () => openSqliteStore({ folder, access: 'add', measure: likenessMeasure });
  const filling = open();
  await addAll(filling, { first, end }, planted);
  const comparing = await timeComparing(filling);
  await filling.close();
  const store = open();
  await addAll(store, { first: end, end: end + addedLater }, planted);
  const later = await timeComparing(store);
  const found = await scorePlanted(store, planted);
  await store.close();
  return { comparing, later, found, count: end - first };
}

interface Articles {
  readonly first: number;
  readonly end: number;
}

async function addAll(store: Store, { first, end }: Articles, planted: Planted[]): Promise<void> {
  for (let at = first; at < end; at += articlesPerSource) {
    const count = Math.min(articlesPerSource, end - at);
    const some = Array.from({ length: count }, (_, index) => inventArticle(at + index));
    planted.push(...some.flatMap((each) => each.planted ?? []));
    await store.addSource({
      source: { name: `${at}`, hash: contentHash(`${at}`), mediaType: 'text/plain', encoding: 'utf-8', text: '' },
      articles: some.map(({ text }, index) => ({
        article: toArticle(text, index),
        findings: null,
        likeness: null,
        grammar: null,
        trace: null,
        notices: [],
      })),
      notices: [],
      readerVersion: 'bench',
      at: '2031-04-01T09:00:00.000Z',
    });
  }
}

function toArticle(text: string, index: number): Article {
  const passages = [...text.matchAll(/[^\n]+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: 'paragraph' as const,
    voice: { kind: 'author' as const },
  }));
  return {
    ...{ id: articleIdOf(text), text, place: { start: index, end: index + text.length }, title: null, byline: [] },
    ...{ outlet: null, published: null, language: 'en', kind: 'report', url: null, passages },
  };
}

async function timeComparing(store: Store): Promise<{ readonly wall: number; readonly processor: number }> {
  const list = [createReuseComparer()];
  const [began, used] = [performance.now(), process.cpuUsage()];
  for await (const _ of compareArticles(store, await findUncompared(store, list), list));
  const { user, system } = process.cpuUsage(used);
  return { wall: (performance.now() - began) / 1000, processor: (user + system) / 1e6 };
}

async function scorePlanted(store: Store, planted: readonly Planted[]) {
  const { items, relations } = await store.loadComparisons('reuse', { isRelated: true });
  const articleOf = new Map(items.map(({ row, article }) => [row, article.id]));
  const runsOf = new Map<string, number[][]>();
  for (const { from, to, detail } of relations) {
    const pair = `${articleOf.get(from)} ${articleOf.get(to)}`;
    // What the comparer itself wrote.
    const { passages } = detail as { readonly passages: readonly { readonly runs: number[][] }[] };
    runsOf.set(pair, [...(runsOf.get(pair) ?? []), ...passages.flatMap(({ runs }) => runs)]);
  }
  const wanted = new Set<string>();
  let [hits, covered] = [0, 0];
  for (const copy of planted) {
    const pair = `${copy.article} ${copy.original}`;
    wanted.add(pair);
    const share = shareCovered(copy, runsOf.get(pair) ?? []);
    if (share >= 0.5) hits += 1;
    covered += share;
  }
  const others = [...runsOf.keys()].filter((pair) => !wanted.has(pair)).length;
  return { recall: hits / planted.length, covered: covered / planted.length, others };
}

/** Share of a passage between the first and the last word found of it. */
function shareCovered(
  { start, end }: { readonly start: number; readonly end: number },
  runs: readonly number[][],
): number {
  const inside = runs.filter(([from = 0, to = 0]) => from < end && to > start);
  const first = Math.max(start, Math.min(...inside.map(([from = 0]) => from)));
  const last = Math.min(end, Math.max(...inside.map(([, to = 0]) => to)));
  return inside.length === 0 ? 0 : (last - first) / (end - start);
}

/** Sentences of the example, cut so that every second part is a word to replace: common words and make-up stay. */
function listSentences(): readonly (readonly string[])[] {
  return listFiles('examples/articles', /\.(txt|md)$/)
    .flatMap((path) => readFileSync(join(root, path), 'utf8').split(/\n\s*\n|(?<=[.?!]”?"?)\s+/))
    .map((sentence) => sentence.replaceAll(/\s+/g, ' ').trim())
    .filter((sentence) => sentence.split(' ').length > 7)
    .map((sentence) => sentence.split(/(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)+|\p{L}{4,})/u));
}

/** The article of a number: always the same, so that none has to be kept for later ones to copy from. */
function inventArticle(index: number): Invented {
  const paragraphs = inventParagraphs(index);
  if (index === 0 || index % copyEvery > 0) return { text: paragraphs.join('\n\n'), planted: null };
  random = createRandom(1_000_000 + index);
  const { text: source } = inventArticle(draw(index));
  random = createRandom(2_000_000 + index);
  const copy = edit(pickPassage(source).split(' ')).join(' ');
  const place = draw(paragraphs.length);
  const before = `${[...paragraphs.slice(0, place), paragraphs[place]].join('\n\n')} `;
  const rest = [copy, ...paragraphs.slice(place + 1)].join('\n\n');
  const text = before + rest;
  const span = { start: before.length, end: before.length + copy.length };
  return { text, planted: { ...span, article: articleIdOf(text), original: articleIdOf(source) } };
}

function inventParagraphs(index: number): readonly string[] {
  random = createRandom(index);
  const topic = Array.from({ length: 150 }, () => vocabulary[draw(vocabulary.length)] ?? '');
  const people = Array.from({ length: 8 }, () => names[Math.floor(random() ** 2 * names.length)] ?? '');
  const paragraphs: string[] = [];
  for (let words = 0; words < wordsEach; ) {
    const sentences = Array.from({ length: 1 + draw(3) }, () => inventSentence(topic, people));
    paragraphs.push(sentences.join(' '));
    words += sentences.join(' ').split(' ').length;
  }
  return paragraphs;
}

function inventSentence(topic: readonly string[], people: readonly string[]): string {
  const template = templates[draw(templates.length)] ?? [];
  return template.map((part, at) => (at % 2 === 0 ? part : replaceWord(part, topic, people))).join('');
}

function replaceWord(word: string, topic: readonly string[], people: readonly string[]): string {
  if (commonWords.has(word.toLowerCase()) || random() < shareKept) return word;
  if (word.includes(' ')) return people[draw(people.length)] ?? '';
  // Half of what an article says is of its topic; the rest follows how often words are used (Zipf).
  return random() < 0.5
    ? (topic[draw(topic.length)] ?? '')
    : (vocabulary[Math.floor(vocabulary.length ** random()) - 1] ?? '');
}

function pickPassage(text: string): string {
  const paragraphs = text.split('\n\n').map((paragraph) => paragraph.split(' '));
  const long = paragraphs.filter((words) => words.length > passageWords);
  const words = long[draw(long.length)] ?? paragraphs.flat();
  const start = draw(words.length - passageWords);
  return words.slice(start, start + passageWords).join(' ');
}

/** Alters every fifth word or so: six of ten are replaced, two left out, two followed by a new one. */
function edit(words: readonly string[]): readonly string[] {
  const chosen = new Set<number>();
  while (chosen.size < Math.round(words.length * shareEdited)) chosen.add(draw(words.length));
  return words.flatMap((word, index) => {
    if (!chosen.has(index)) return [word];
    const other = vocabulary[draw(vocabulary.length)] ?? '';
    const kind = random();
    return kind < 0.6 ? [other] : kind < 0.8 ? [] : [word, other];
  });
}

function inventWord(): string {
  return Array.from({ length: 2 + draw(3) }, () => pickOf('bdfgklmnprstvz') + pickOf('aeiou')).join('');
}

function inventName(): string {
  const word = inventWord();
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function pickOf(letters: string): string {
  return letters.charAt(draw(letters.length));
}
