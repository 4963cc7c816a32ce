// What the attribution features are made of: each token's hashes, its cue strength, its place in sentence and tree.
import { hashText } from '../../base/feature-hash.ts';
import type { AnalysedText, Tokens } from '../../model/analysed-text.ts';

/** How often a word is a cue or a source, as classes 0 to 5; learnt from labelled articles. */
export interface CueLexicon {
  /** By lemma. */
  readonly cue: (lemma: string) => number;
  /** By lemma of a noun or name: how often it stands in a source. */
  readonly source: (lemma: string) => number;
}

/** Word classes that matter between a cue and its content. */
export const wordClass = { that: 1, comma: 2, to: 4, question: 8, who: 16 } as const;

/** Parallel arrays over the tokens of a text. */
export interface TokenTraits {
  readonly count: number;
  readonly tokens: Tokens;
  readonly word: Int32Array;
  readonly lemma: Int32Array;
  readonly tag: Int32Array;
  readonly shape: Int32Array;
  readonly suffix: Int32Array;
  readonly cue: Uint8Array;
  readonly source: Uint8Array;
  readonly verb: Uint8Array;
  readonly wordClass: Uint8Array;
  /** How often the word is the subject of a strong cue elsewhere in the article: 0, 1, 2 or more. */
  readonly speaker: Uint8Array;
  readonly quotation: Uint8Array;
  /** Number of the quotation a token stands in, -1 outside. */
  readonly region: Int32Array;
  readonly sentenceStart: Int32Array;
  readonly sentenceEnd: Int32Array;
  readonly sentence: Int32Array;
  readonly paragraph: Int32Array;
  readonly head: Int32Array;
  readonly relation: Int32Array;
  /** Kind of the relation as a bit, 0 for those that do not matter. */
  readonly relationBit: Uint16Array;
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
  /** Leftmost and rightmost token of the subtree. */
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/** Bits of `relationBit`. */
export const relationBits = {
  nsubj: 1,
  ccomp: 2,
  xcomp: 4,
  dobj: 8,
  parataxis: 16,
  nmod: 32,
  dep: 64,
  mark: 128,
  advcl: 256,
  particle: 512,
} as const;

/** A cue class from here on counts as strong. */
const strongCue = 3;
/** Steps up a tree before giving up: deeper ones are parser noise. */
const deepest = 60;

/** The traits of an analysed text. */
export function makeTraits(analysed: AnalysedText, lexicon: CueLexicon): TokenTraits {
  const { tokens, sentences } = analysed;
  const { count } = tokens;
  const ints = (): Int32Array => new Int32Array(count);
  const bytes = (): Uint8Array => new Uint8Array(count);
  const traits = {
    count,
    tokens,
    word: ints(),
    lemma: ints(),
    tag: ints(),
    shape: ints(),
    suffix: ints(),
    cue: bytes(),
    source: bytes(),
    verb: bytes(),
    wordClass: bytes(),
    speaker: bytes(),
    quotation: tokens.quotation,
    region: numberQuotations(tokens),
    sentenceStart: ints(),
    sentenceEnd: ints(),
    sentence: tokens.sentence,
    paragraph: tokens.paragraph,
    head: tokens.head,
    relation: ints(),
    relationBit: new Uint16Array(count),
    firstChild: ints().fill(-1),
    nextSibling: ints().fill(-1),
    low: ints(),
    high: ints(),
  };
  for (let i = 0; i < count; i++) {
    const known = wordTraitsOf(tokens.word[i]!);
    const tag = tokens.tag[i]!;
    const lemma = tokens.lemma[i]!;
    traits.word[i] = known.folded;
    traits.shape[i] = known.shape;
    traits.suffix[i] = known.suffix;
    traits.wordClass[i] = known.wordClass;
    traits.lemma[i] = hashText(lemma);
    traits.tag[i] = hashText(tag);
    traits.cue[i] = lexicon.cue(lemma);
    traits.source[i] = tag.charCodeAt(0) === 0x4e ? lexicon.source(lemma) : 0;
    traits.verb[i] = tag.charCodeAt(0) === 0x56 || tag === 'MD' ? 1 : 0;
    const relation = relationTraitsOf(tokens.relation[i]!);
    traits.relation[i] = relation.hash;
    traits.relationBit[i] = relation.bit;
  }
  for (const { firstToken, endToken } of sentences) {
    traits.sentenceStart.fill(firstToken, firstToken, endToken);
    traits.sentenceEnd.fill(endToken, firstToken, endToken);
  }
  linkChildren(traits);
  markSpeakers(traits);
  return traits;
}

interface WordTraits {
  readonly folded: number;
  readonly shape: number;
  readonly suffix: number;
  readonly wordClass: number;
}

/** Entries kept before the caches start afresh. */
const mostKept = 40_000;
const knownWords = new Map<string, WordTraits>();

/** A function of the word alone, kept since words repeat. */
function wordTraitsOf(word: string): WordTraits {
  const known = knownWords.get(word);
  if (known) return known;
  const lower = word.toLowerCase();
  const made = {
    folded: hashText(lower),
    shape: hashText(shapeOf(word)),
    suffix: hashText(lower.slice(-3)),
    wordClass: classOf(lower),
  };
  if (knownWords.size >= mostKept) knownWords.clear();
  if (word.length < 40) knownWords.set(word, made);
  return made;
}

function classOf(lower: string): number {
  if (lower === 'that') return wordClass.that;
  if (lower === ',') return wordClass.comma;
  if (lower === 'to') return wordClass.to;
  if (lower === 'who') return wordClass.who;
  return /^(?:if|whether|how|why|what)$/.test(lower) ? wordClass.question : 0;
}

/** Runs of capitals, small letters, digits and signs, at most six: "McVane-2" gives "XxXx-d". */
function shapeOf(word: string): string {
  let shape = '';
  let last = '';
  for (let i = 0; i < word.length && shape.length < 6; i++) {
    const unit = word.charCodeAt(i);
    let kind = word.charAt(i);
    if (unit >= 65 && unit <= 90) kind = 'X';
    else if (unit >= 97 && unit <= 122) kind = 'x';
    else if (unit >= 48 && unit <= 57) kind = 'd';
    else if (unit > 127) kind = 'u';
    if (kind !== last) shape += kind;
    last = kind;
  }
  return shape;
}

const knownRelations = new Map<string, { readonly hash: number; readonly bit: number }>();

function relationTraitsOf(relation: string): { readonly hash: number; readonly bit: number } {
  const known = knownRelations.get(relation);
  if (known) return known;
  const made = { hash: hashText(relation), bit: relationBitOf(relation) };
  knownRelations.set(relation, made);
  return made;
}

function relationBitOf(relation: string): number {
  if (relation.startsWith('nsubj')) return relationBits.nsubj;
  if (relation.startsWith('nmod')) return relationBits.nmod;
  if (relation === 'compound:prt') return relationBits.particle;
  const bits: Readonly<Record<string, number>> = relationBits;
  return bits[relation] ?? 0;
}

function numberQuotations(tokens: Tokens): Int32Array {
  const region = new Int32Array(tokens.count).fill(-1);
  let id = -1;
  let isOpen = false;
  for (let i = 0; i < tokens.count; i++) {
    if (i > 0 && tokens.paragraph[i] !== tokens.paragraph[i - 1]) isOpen = false;
    const state = tokens.quotation[i]!;
    if (state === 2 || (state === 1 && !isOpen)) {
      id++;
      isOpen = true;
    }
    if (state !== 0 && isOpen) region[i] = id;
    if (state === 3) isOpen = false;
  }
  return region;
}

interface Tree {
  readonly count: number;
  readonly head: Int32Array;
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
  readonly low: Int32Array;
  readonly high: Int32Array;
}

function linkChildren(tree: Tree): void {
  const { count, head, firstChild, nextSibling, low, high } = tree;
  for (let i = 0; i < count; i++) {
    low[i] = i;
    high[i] = i;
  }
  for (let i = count - 1; i >= 0; i--) {
    const h = head[i]!;
    if (h < 0) continue;
    nextSibling[i] = firstChild[h]!;
    firstChild[h] = i;
  }
  for (let i = 0; i < count; i++) {
    for (let h = head[i]!, steps = 0; h >= 0 && steps < deepest; h = head[h]!, steps++) {
      if (i < low[h]!) low[h] = i;
      if (i > high[h]!) high[h] = i;
    }
  }
}

/** Counts, for each name and noun, the strong cues of other sentences that have it as subject. */
function markSpeakers(traits: TokenTraits): void {
  const { count, head, relationBit, cue, tag, word, sentence, speaker } = traits;
  const seen = new Map<number, { times: number; sentence: number }>();
  const pronoun = hashText('PRP');
  for (let i = 0; i < count; i++) {
    const h = head[i]!;
    if (h < 0 || relationBit[i] !== relationBits.nsubj || cue[h]! < strongCue || tag[i] === pronoun) continue;
    const known = seen.get(word[i]!);
    if (!known) seen.set(word[i]!, { times: 1, sentence: sentence[i]! });
    else if (known.sentence !== sentence[i]) {
      known.times += 1;
      known.sentence = sentence[i]!;
    }
  }
  if (seen.size === 0) return;
  const isOwn = (i: number): boolean => {
    const h = head[i]!;
    return h >= 0 && relationBit[i] === relationBits.nsubj && cue[h]! >= strongCue;
  };
  for (let i = 0; i < count; i++) {
    const known = seen.get(word[i]!);
    if (known) speaker[i] = Math.min(2, known.times - (isOwn(i) ? 1 : 0));
  }
}
