// Trains tagger and base-form exceptions on analysed articles.

import { encodeWeightFile } from '../../src/base/weight-file.ts';
import { noTables } from '../../src/base/weight-tables.ts';
import { stripEnding } from '../../src/text/lemmatiser.ts';
import { createTagging, fillTagFeatures, readTagger, tagFeatureCount } from '../../src/text/tagger.ts';
import { createWordCache } from '../../src/text/word-cache.ts';
import type { CoreParse } from './corpora.ts';
import { type TrainedParser, trainParser } from './parser-trainer.ts';
import { createPerceptron, encodeSparseRows } from './perceptron-trainer.ts';
import type { TaggedArticle } from './tagged-article.ts';

/** What a tagger section needs. */
interface TrainedTagger {
  readonly tags: readonly string[];
  readonly fixedWords: readonly string[];
  readonly section: Uint8Array;
}

const plainCache = createWordCache(() => -1);

/** Rows with no weight above this (of 127) are dropped: half the size for 0.02 points of accuracy. */
const leastTagByte = 8;
/** Epochs and row cut-offs: more epochs gained nothing on dev, rows seen less often cost size and speed for nothing. */
const tagging = { epochs: 5, jackknifeEpochs: 4, leastUpdates: 2 };
const parsing = { epochs: 8, leastUpdates: 4 };

/** Everything that analysing a text needs, as the bytes of a weight file. */
export function trainAnalyser(articles: readonly TaggedArticle[]): Uint8Array {
  const tagger = trainTagger(articles, tagging.epochs, tagging.leastUpdates);
  const parser: TrainedParser = trainParser(tagByOthers(articles), parsing.epochs, parsing.leastUpdates);
  return encodeWeightFile({
    head: {
      tags: tagger.tags,
      fixedWords: tagger.fixedWords,
      lemmas: findLemmaExceptions(articles),
      relations: parser.relations,
    },
    sections: new Map([
      ['tags', tagger.section],
      ['transitions', parser.transitionSection],
      ['relations', parser.relationSection],
    ]),
  });
}

/** The articles with the tags of a tagger trained on the other half, so that the parser learns from real mistakes. */
function tagByOthers(articles: readonly TaggedArticle[]): readonly TaggedArticle[] {
  const out = [...articles];
  for (const half of [0, 1]) {
    const trained = trainTagger(
      articles.filter((_, i) => i % 2 !== half),
      tagging.jackknifeEpochs,
      tagging.leastUpdates,
    );
    const file = { head: { ...trained }, sections: new Map([['tags', trained.section]]), tables: noTables };
    const tagger = readTagger(file);
    const tagSentence = createTagging(tagger);
    const cache = createWordCache((word) => tagger.fixed.get(word) ?? -1);
    articles.forEach((article, i) => {
      if (i % 2 !== half) return;
      const entries = article.words.map((word) => cache.get(word));
      const tags = new Uint8Array(entries.length);
      for (const [first, end] of article.sentences) tagSentence(entries, first, end, tags);
      out[i] = { ...article, tags: Array.from(tags, (tag) => tagger.tags[tag]!) };
    });
  }
  return out;
}

/** An article as CoreNLP analysed it. */
export function taggedArticleOf(text: string, parse: CoreParse): TaggedArticle {
  const words = parse.start.map((start, i) => text.slice(start, parse.end[i]));
  const sentences: [number, number][] = [];
  parse.sent.forEach((sentence, i) => {
    if (i === 0 || sentence !== parse.sent[i - 1]) sentences.push([i, i + 1]);
    else sentences[sentences.length - 1]![1] = i + 1;
  });
  return {
    words,
    entries: words.map((word) => plainCache.get(word)),
    tags: parse.pos,
    lemmas: parse.lemma,
    heads: parse.head,
    relations: parse.rel,
    sentences,
  };
}

/** A word seen this often with one tag this much of the time is not asked again. */
const fixedWord = { leastSeen: 20, share: 0.99 };

/** Trains the tagger; order and arithmetic are fixed, so the same articles give the same bytes. */
function trainTagger(articles: readonly TaggedArticle[], epochs: number, leastUpdates: number): TrainedTagger {
  const tags = [...new Set(articles.flatMap((article) => article.tags))].sort();
  const indexOf = new Map(tags.map((tag, i) => [tag, i]));
  const fixed = findFixedWords(articles, indexOf);
  const perceptron = createPerceptron(tags.length);
  const features = new Int32Array(tagFeatureCount);
  const scores = new Float32Array(tags.length);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let q = 0; q < articles.length; q++) {
      const article = articles[(q * 7919 + epoch * 31) % articles.length]!;
      for (const [first, end] of article.sentences) {
        let before = 77;
        let twoBefore = 77;
        for (let i = first; i < end; i++) {
          let tag = fixed.get(article.words[i]!) ?? -1;
          if (tag < 0) {
            fillTagFeatures(article.entries, { i, first, end }, before, twoBefore, features);
            perceptron.score(features, tagFeatureCount, scores);
            tag = scores.indexOf(Math.max(...scores));
            const gold = indexOf.get(article.tags[i]!)!;
            if (tag !== gold) perceptron.update(features, tagFeatureCount, gold, tag);
            perceptron.tick();
          }
          twoBefore = before;
          before = tag;
        }
      }
    }
  }
  perceptron.average();
  const byTag = tags.map((_, t) => [String(t), ...[...fixed].filter(([, f]) => f === t).map(([word]) => word)]);
  const fixedWords = byTag.filter((line) => line.length > 1).map((line) => line.join(' '));
  return { tags, fixedWords, section: encodeSparseRows(perceptron.rows(leastUpdates), leastTagByte) };
}

function findFixedWords(
  articles: readonly TaggedArticle[],
  indexOf: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const fixed = new Map<string, number>();
  for (const [word, counts] of countBy(articles, (article, i) => [article.words[i]!, article.tags[i]!])) {
    const [best, seen] = mostFrequent(counts);
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    if (!/\s/.test(word) && total >= fixedWord.leastSeen && seen / total >= fixedWord.share)
      fixed.set(word, indexOf.get(best)!);
  }
  return new Map([...fixed].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Lines `word/V lemma` for the base forms that `stripEnding` gets wrong. */
function findLemmaExceptions(articles: readonly TaggedArticle[]): readonly string[] {
  const pairs = countBy(articles, (article, i) => {
    const kind = article.tags[i]!.charAt(0);
    const isInflected = kind === 'V' || kind === 'N';
    return isInflected ? [`${article.entries[i]!.lower}/${kind}`, `${article.tags[i]} ${article.lemmas[i]}`] : null;
  });
  const lines: string[] = [];
  for (const [key, counts] of pairs) {
    const lemmas = new Map<string, number>();
    let isWrong = false;
    for (const [tagged, count] of counts) {
      const lemma = tagged.split(' ')[1];
      lemmas.set(lemma!, (lemmas.get(lemma!) ?? 0) + count);
    }
    const [best] = mostFrequent(lemmas);
    for (const [tagged] of counts) if (stripEnding(key.slice(0, -2), tagged.split(' ')[0]!) !== best) isWrong = true;
    if (isWrong && best && !/\s/.test(key + best)) lines.push(`${key} ${best}`);
  }
  return lines.sort();
}

function countBy(
  articles: readonly TaggedArticle[],
  pairOf: (article: TaggedArticle, i: number) => readonly [string, string] | null,
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const table = new Map<string, Map<string, number>>();
  for (const article of articles) {
    for (let i = 0; i < article.words.length; i++) {
      const pair = pairOf(article, i);
      if (!pair) continue;
      const counts = table.get(pair[0]) ?? new Map<string, number>();
      table.set(pair[0], counts);
      counts.set(pair[1], (counts.get(pair[1]) ?? 0) + 1);
    }
  }
  return table;
}

function mostFrequent(counts: ReadonlyMap<string, number>): readonly [string, number] {
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]!;
}
