// Words per second of the whole of reading on one core, next to wink-nlp's bare tokens and tags on the same text.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Article } from '../src/model/article.ts';
import { emptyCodebook } from '../src/model/codebook.ts';
import { makePlainArticle } from '../src/model/plain-article.ts';

// The built program is measured, as users run it: running from source costs half the speed.
const built = (path: string): string => new URL(`../dist/src/${path}`, import.meta.url).href;
const { loadReader }: typeof import('../src/actions/load-reader.ts') = await import(built('actions/load-reader.js'));
const { extract }: typeof import('../src/extract/extract.ts') = await import(built('extract/extract.js'));
const { findAttributions }: typeof import('../src/extract/attributions/attribution-finder.ts') = await import(
  built('extract/attributions/attribution-finder.js')
);

/** Rounds over the texts, and how many of them warm the compiler up and are not counted: 50,000 words. */
const rounds = 24;
const warmUp = 4;
/** The same for the careful reader, whose code is small and warm at once. */
const carefulRounds = 3;
const carefulWarmUp = 1;

const folder = fileURLToPath(new URL('../examples/articles/', import.meta.url));
const articles = readdirSync(folder)
  .filter((name) => name.endsWith('.txt') || name.endsWith('.md'))
  .sort()
  .map((name) => toArticle(readFileSync(`${folder}${name}`, 'utf8')));
const words = articles.reduce(
  (sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu) ?? []).length,
  0,
);

const loadStart = performance.now();
const reader = await loadReader();
const loadTime = performance.now() - loadStart;
const carefulStart = performance.now();
const careful = await loadReader({ ...emptyCodebook, reader: 'careful' });
const carefulTime = performance.now() - carefulStart;
const nlp = winkNLP(model, ['sbd', 'pos']);

const whole = wordsPerSecond((article) => extract(article, reader));
const analysis = wordsPerSecond((article) => reader.analyse(article.text, article.passages));
const statements = wordsPerSecond((article) =>
  findAttributions(reader.analyse(article.text, article.passages), reader.attributionModel),
);
const memory = process.memoryUsage.rss();
const slow = wordsPerSecond((article) => extract(article, careful), carefulRounds, carefulWarmUp);
const carefulMemory = process.memoryUsage.rss();
const wink = wordsPerSecond(({ text }) => nlp.readDoc(text).tokens().out(nlp.its.pos));

console.log(
  `${articles.length} articles of examples/, ${words} words, ${rounds - warmUp} rounds, processor time of one core`,
);
console.log(`reading, all of it          ${whole} words/s`);
console.log(`  tokens, tags, trees       ${analysis} words/s`);
console.log(`  the same and attributions ${statements} words/s`);
console.log(`careful reading, all of it  ${slow} words/s`);
console.log(`wink-nlp, tokens and tags   ${wink} words/s`);
console.log(
  `weights loaded in           ${Math.round(loadTime)} ms, the careful reader's in ${Math.round(carefulTime)} ms`,
);
console.log(
  `memory after reading        ${Math.round(memory / 1e6)} MB, after careful reading ${Math.round(carefulMemory / 1e6)} MB, peak ${Math.round(process.resourceUsage().maxRSS / 1e3)} MB with wink-nlp loaded`,
);

function wordsPerSecond(read: (article: Article) => unknown, times = rounds, uncounted = warmUp): number {
  // Processor time, so that other programs on the machine count less.
  let start = process.cpuUsage();
  for (let round = 0; round < times; round++) {
    if (round === uncounted) start = process.cpuUsage();
    for (const article of articles) read(article);
  }
  return Math.round((words * (times - uncounted) * 1e6) / process.cpuUsage(start).user);
}

function toArticle(text: string): Article {
  return makePlainArticle(text);
}
