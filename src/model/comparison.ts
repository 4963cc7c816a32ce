// What comparing articles finds: things that can stand side by side, and what one of them is to another.
import type { ArticleId } from './article.ts';
import type { Span } from './span.ts';

/**
 * What is compared: acts of speech, stretches of text taken over, happenings, quantities, claims with their replies,
 * and who cites whom. Each kind has its own items and relations.
 */
export type ComparisonKind = 'utterance' | 'reuse' | 'event' | 'quantity' | 'claim' | 'citation';

/** A value that survives JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** One thing of one article that may stand beside things of other articles. */
export interface ComparedItem {
  readonly span: Span;
  /** Id of the finding it was made of; null where it was made of the text alone. */
  readonly finding: string | null;
  /** Unsigned 32-bit hashes: items that share enough of them are compared. */
  readonly keys: readonly number[];
  /** What its comparer needs to know of it. */
  readonly data: Json;
}

/** An item with the article it stands in. */
export interface PlacedItem extends ComparedItem {
  /** Number of its row; it changes when the article is compared again. */
  readonly row: number;
  readonly article: ArticleId;
}

/** What an item is to another of the same kind. */
export interface Relation {
  /** The comparer's own word: `verbatim`, `denial`, `quotes`. */
  readonly relation: string;
  /** Probability that a careful reader would agree, 0 to 1. */
  readonly certainty: number;
  /** What to show of it: aligned spans, what differs, why. */
  readonly detail: Json;
}

/** A relation of the dossier, by the rows of its items; `from` was compared later than `to`. */
export interface RelatedItems extends Relation {
  readonly from: number;
  readonly to: number;
}
