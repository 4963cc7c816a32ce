// What came in: source files, the articles they hold, and whose words each passage is.
import { contentHash } from '../base/hash.ts';
import type { Notice } from './notice.ts';
import type { Span } from './span.ts';

declare const articleIdBrand: unique symbol;
/** Hash of an article's text: the same words have the same id wherever they appear. */
export type ArticleId = string & { readonly [articleIdBrand]: true };

/** The id of a text. */
export function articleIdOf(text: string): ArticleId {
  return contentHash(text) as ArticleId;
}

export type ArticleKind = 'report' | 'opinion' | 'transcript' | 'timeline' | 'unknown';

/** What a passage is in the make-up of the article. */
export type PassageKind =
  | 'title'
  | 'byline'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  /** An entry of a timeline: a date label, then what happened. */
  | 'entry'
  /** A block quotation set off from the author's own words. */
  | 'block-quotation'
  /** Part of another outlet's report printed here, with or without commentary around it. */
  | 'reprint'
  /** One speaker's turn in a verbatim transcript. */
  | 'speech'
  | 'caption'
  /** Navigation, share buttons, image names, "read the rest here": not read. */
  | 'furniture';

/** Whose words a passage is. `named` is the span in the text that names them, where there is one. */
export type Voice =
  | { readonly kind: 'author' }
  | { readonly kind: 'speaker'; readonly name: string | null; readonly named: Span | null }
  | { readonly kind: 'outlet'; readonly name: string | null; readonly named: Span | null };

/** A stretch of an article's text. Passages follow each other without overlap; blank space may lie between them. */
export interface Passage extends Span {
  readonly kind: PassageKind;
  readonly voice: Voice;
}

/**
 * One article. `text` never changes, and its hash is `id`.
 * `place` is where the text stands in the decoded text of its source file:
 * `source.text.slice(place.start, place.end) === text`.
 */
export interface Article {
  readonly id: ArticleId;
  readonly text: string;
  readonly place: Span;
  readonly title: string | null;
  readonly byline: readonly string[];
  readonly outlet: string | null;
  /** EDTF, for example `2025-03-15`; null when the text does not tell. */
  readonly published: string | null;
  /** BCP 47 tag, `und` when not known. */
  readonly language: string;
  readonly kind: ArticleKind;
  /** Canonical address of the article, where it names one. */
  readonly url: string | null;
  readonly passages: readonly Passage[];
}

/** A file, a page or standard input, decoded. For plain text and Markdown `text` is the decoded file itself. */
export interface SourceFile {
  /** Path or address as the user gave it; `-` for standard input. */
  readonly name: string;
  /** Hash of the bytes. */
  readonly hash: string;
  readonly mediaType: string;
  readonly encoding: string;
  readonly text: string;
}

/** What ingest makes of one file. No articles means the notices say why. */
export interface IngestedFile {
  readonly source: SourceFile;
  readonly articles: readonly Article[];
  readonly notices: readonly Notice[];
}
