// Builds the function that turns a text into paragraphs, sentences, tokens, tags and base forms.
import { once } from '../base/once.ts';
import { decodeWeightFile, stringsOf } from '../base/weight-file.ts';
import { noTables, unpackTables, type WeightTables } from '../base/weight-tables.ts';
import type { AnalysedText, Paragraph, Sentence } from '../model/analysed-text.ts';
import type { Passage } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { createParsing, readParser } from './dependency-parser.ts';
import { type Grammar, packGrammar, unpackGrammar } from './kept-grammar.ts';
import { lemmaOf, readLemmaExceptions } from './lemmatiser.ts';
import { splitParagraphs } from './paragraph-splitter.ts';
import { markQuotations } from './quotation-marker.ts';
import { splitSentences } from './sentence-splitter.ts';
import { pairSingleMarks } from './single-marks.ts';
import { createTagging, readTagger } from './tagger.ts';
import { tokenize } from './tokenizer.ts';
import { createWordCache, type WordCache, type WordEntry } from './word-cache.ts';

/**
 * Analyses a text; furniture passages are not read. All offsets are UTF-16 offsets into `text`. `kept` is what `packGrammarOf`
 * gave for this text by the same weights: then nothing is tagged or parsed.
 */
export type Analyse = (text: string, passages: readonly Passage[], kept?: Uint8Array | null) => AnalysedText;

/** Unpacks all tables of a language's weight file. */
export function unpackTextTables(weights: Uint8Array): WeightTables {
  return unpackTables(decodeWeightFile(weights), { dense: ['transitions'], sparse: ['tags', 'relations'] });
}

/** A text cut up, before tagging. */
export interface Segmentation {
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly sentence: Int32Array;
  readonly paragraph: Int32Array;
  readonly quotation: Uint8Array;
  readonly entries: readonly WordEntry[];
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Paragraph[];
}

/** The analyser that a language's weight file describes, of which some tables may be unpacked already. */
export function createAnalyser(weights: Uint8Array, tables: WeightTables = noTables): Analyse {
  const file = { ...decodeWeightFile(weights), tables };
  const [tagNames, relationNames] = [stringsOf(file, 'tags'), stringsOf(file, 'relations')];
  const exceptions = readLemmaExceptions(file);
  const tagger = readTagger(file);
  const cache = createWordCache((word) => tagger.fixed.get(word) ?? -1);
  const tagSentence = createTagging(tagger);
  // The tables of the parser are large, and texts whose trees are kept do not need them.
  const parsing = once(() => createParsing(readParser(file)));
  const readTags = ({ entries, sentences }: Segmentation): Uint8Array => {
    const tags = new Uint8Array(entries.length);
    for (const { firstToken, endToken } of sentences) tagSentence(entries, firstToken, endToken, tags);
    return tags;
  };
  const growTrees = ({ entries, sentences }: Segmentation, tags: Uint8Array): Omit<Grammar, 'tags'> => {
    const head = new Int32Array(entries.length);
    const relation = new Uint8Array(entries.length);
    const parseSentence = parsing();
    for (const { firstToken, endToken } of sentences) {
      const start = endOfStamp(entries, firstToken, endToken);
      if (start > firstToken) parseSentence({ entries, tags, head, relation }, firstToken, start);
      parseSentence({ entries, tags, head, relation }, start, endToken);
    }
    return { head, relation };
  };
  return (text, passages, kept = null) => {
    const cut = segment(text, passages, cache);
    const { entries } = cut;
    const held = kept === null ? null : unpackGrammar(kept, entries.length);
    const tags = held?.tags ?? readTags(cut);
    // Trees take most of the time and not every reading looks at them: they grow when they are first asked for.
    const trees = once(() => {
      const { head, relation } = held ?? growTrees(cut, tags);
      return { head, relation: Array.from(relation, (index) => relationNames[index]!) };
    });
    const tag = Array.from(tags, (index) => tagNames[index]!);
    return {
      text,
      sentences: cut.sentences,
      paragraphs: cut.paragraphs,
      tokens: {
        count: entries.length,
        start: cut.start,
        end: cut.end,
        word: entries.map((entry) => entry.word),
        lower: entries.map((entry) => entry.lower),
        tag,
        lemma: entries.map((entry, i) => lemmaOf(entry, tag[i]!, exceptions)),
        get head() {
          return trees().head;
        },
        get relation() {
          return trees().relation;
        },
        sentence: cut.sentence,
        paragraph: cut.paragraph,
        quotation: cut.quotation,
      },
    };
  };
}

/** Words of the longest date that heads an entry of a timeline, its colon among them. */
const longestStamp = 7;

/** Where a sentence begins behind the date of its entry, which is no part of its grammar: "March 2022: | Velm rejects the toll". */
function endOfStamp(entries: readonly WordEntry[], first: number, end: number): number {
  for (let at = first + 1; at < Math.min(end - 1, first + longestStamp); at += 1)
    if (entries[at]?.word === ':') return /^(?:1[5-9]|20)\d\ds?$/.test(entries[at - 1]?.word ?? '') ? at + 1 : first;
  return first;
}

/** A function that packs what the analyser of these weights found in a text, for `Analyse` to take up another time. */
export function createGrammarPacker(weights: Uint8Array): ({ tokens }: AnalysedText) => Uint8Array {
  const file = decodeWeightFile(weights);
  const [tags, relations] = ['tags', 'relations'].map((name) => indexOf(stringsOf(file, name)));
  const codesOf = (names: readonly string[], codes: ReadonlyMap<string, number> | undefined): Uint8Array =>
    Uint8Array.from(names, (name) => codes?.get(name) ?? 0);
  return ({ tokens }) =>
    packGrammar({
      tags: codesOf(tokens.tag, tags),
      relation: codesOf(tokens.relation, relations),
      head: tokens.head,
    });
}

function indexOf(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, index) => [name, index]));
}

/** Cuts a text into paragraphs, sentences and tokens and marks its quotations; single marks that quote are words like double ones. */
export function segment(text: string, passages: readonly Passage[], cache: WordCache): Segmentation {
  const start: number[] = [];
  const end: number[] = [];
  const words: string[] = [];
  const entries: WordEntry[] = [];
  const sentences: Sentence[] = [];
  const paragraphs: Paragraph[] = [];
  const touchesPrevious = (token: number): boolean => token > 0 && start[token] === end[token - 1];
  const send = (from: number, to: number): void => {
    const entry = cache.get(text.slice(from, to));
    start.push(from);
    end.push(to);
    words.push(entry.word);
    entries.push(entry);
  };
  const rename = (token: number, word: string): void => {
    const entry = cache.get(word);
    words[token] = entry.word;
    entries[token] = entry;
  };
  const quotation: Span[] = [];
  for (const span of splitParagraphs(text, passages)) {
    const first = words.length;
    tokenize(text, span.start, span.end, send);
    if (words.length === first) continue;
    for (const { opens, closes } of pairSingleMarks({ words, first, end: words.length, touchesPrevious })) {
      rename(opens, '“');
      rename(closes, '”');
    }
    quotation.push({ start: first, end: words.length });
    const firstSentence = sentences.length;
    const starts: number[] = [];
    splitSentences({ words, first, end: words.length, touchesPrevious }, (token) => starts.push(token));
    starts.forEach((firstToken, k) => {
      const endToken = starts[k + 1] ?? words.length;
      sentences.push({ start: start[firstToken]!, end: end[endToken - 1]!, firstToken, endToken });
    });
    paragraphs.push({
      start: start[first]!,
      end: end[words.length - 1]!,
      firstSentence,
      endSentence: sentences.length,
    });
  }
  const states = new Uint8Array(words.length);
  for (const { start: first, end: last } of quotation)
    markQuotations({ words, first, end: last, touchesPrevious }, states);
  return {
    start: Int32Array.from(start),
    end: Int32Array.from(end),
    ...indexTokens(words.length, sentences, paragraphs),
    quotation: states,
    entries,
    sentences,
    paragraphs,
  };
}

function indexTokens(
  count: number,
  sentences: readonly Sentence[],
  paragraphs: readonly Paragraph[],
): { readonly sentence: Int32Array; readonly paragraph: Int32Array } {
  const sentence = new Int32Array(count);
  const paragraph = new Int32Array(count);
  paragraphs.forEach(({ firstSentence, endSentence }, p) => {
    for (let s = firstSentence; s < endSentence; s++) {
      sentence.fill(s, sentences[s]!.firstToken, sentences[s]!.endToken);
      paragraph.fill(p, sentences[s]!.firstToken, sentences[s]!.endToken);
    }
  });
  return { sentence, paragraph };
}
