// An article's text as paragraphs, sentences and tokens, every piece with its offsets.
import type { Span } from './span.ts';

/**
 * Tokens in text order as parallel arrays of length `count`. Penn Treebank tokens and tags.
 * `start`/`end` are UTF-16 offsets into the article's text.
 */
export interface Tokens {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly word: readonly string[];
  /** The words in lower case. */
  readonly lower: readonly string[];
  /** Penn Treebank part of speech: NNP, VBD, PRP... */
  readonly tag: readonly string[];
  /** Lower-case base form. */
  readonly lemma: readonly string[];
  /** Index of the syntactic head, -1 for the root of a sentence. */
  readonly head: Int32Array;
  /** Universal Dependencies relation to the head: nsubj, ccomp, root... */
  readonly relation: readonly string[];
  /** Index of the sentence. */
  readonly sentence: Int32Array;
  /** Index of the paragraph. */
  readonly paragraph: Int32Array;
  /** 0 outside double quotation marks, 1 inside, 2 an opening mark, 3 a closing mark. */
  readonly quotation: Uint8Array;
}

/** A sentence: `firstToken` inclusive, `endToken` exclusive. */
export interface Sentence extends Span {
  readonly firstToken: number;
  readonly endToken: number;
}

/** A paragraph: `firstSentence` inclusive, `endSentence` exclusive. */
export interface Paragraph extends Span {
  readonly firstSentence: number;
  readonly endSentence: number;
}

export interface AnalysedText {
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Paragraph[];
}
