// Words per second of the whole of reading on one core, next to wink-nlp's bare tokens and tags on the same text.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { loadReader } from '../src/actions/load-reader.ts';
import { findAttributions } from '../src/extract/attributions/attribution-finder.ts';
import { extract } from '../src/extract/extract.ts';
import { type Article, articleIdOf } from '../src/model/article.ts';

/** Rounds over the texts; the first warms the compiler up and is not counted. */
const rounds = 4;

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
const nlp = winkNLP(model, ['sbd', 'pos']);

const whole = wordsPerSecond((article) => extract(article, reader));
const analysis = wordsPerSecond((article) => reader.analyse(article.text, article.passages));
const statements = wordsPerSecond((article) =>
  findAttributions(reader.analyse(article.text, article.passages), reader.attributionModel),
);
const memory = process.memoryUsage.rss();
const wink = wordsPerSecond(({ text }) => nlp.readDoc(text).tokens().out(nlp.its.pos));

console.log(`${articles.length} articles of examples/, ${words} words, ${rounds - 1} rounds, one core`);
console.log(`reading, all of it          ${whole} words/s`);
console.log(`  tokens, tags, trees       ${analysis} words/s`);
console.log(`  the same and attributions ${statements} words/s`);
console.log(`wink-nlp, tokens and tags   ${wink} words/s`);
console.log(`weights loaded in           ${Math.round(loadTime)} ms`);
console.log(
  `memory after reading        ${Math.round(memory / 1e6)} MB, peak ${Math.round(process.resourceUsage().maxRSS / 1e3)} MB with wink-nlp loaded`,
);

function wordsPerSecond(read: (article: Article) => unknown): number {
  let start = 0;
  for (let round = 0; round < rounds; round++) {
    if (round === 1) start = performance.now();
    for (const article of articles) read(article);
  }
  return Math.round((words * (rounds - 1) * 1000) / (performance.now() - start));
}

function toArticle(text: string): Article {
  return {
    id: articleIdOf(text),
    text,
    place: { start: 0, end: text.length },
    title: null,
    byline: [],
    outlet: null,
    published: null,
    language: 'en',
    kind: 'report',
    url: null,
    passages: [],
  };
}
