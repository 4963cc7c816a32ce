// What comparing articles finds: things that can stand side by side, and what one of them is to another.
import type { ArticleId } from './article.ts';
import type { Span } from './span.ts';

/**
 * What is compared: acts of speech, stretches of text taken over, happenings, quantities, claims with their replies,
 * and who cites whom. Each kind has its own items and relations. Stored as the place in this list, so it only grows at its end.
 */
export const comparisonKinds = ['utterance', 'reuse', 'event', 'quantity', 'claim', 'citation', 'name'] as const;

/** A kind of comparison. */
export type ComparisonKind = (typeof comparisonKinds)[number];

/** A value that survives JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** One thing of one article that may stand beside things of other articles. */
export interface ComparedItem {
  readonly span: Span;
  /** Id of the finding it was made of; null where it was made of the text alone. */
  readonly finding: string | null;
  /** Unsigned 32-bit hashes: items that share enough of them are compared. A key given twice counts once. */
  readonly keys: readonly number[];
  /**
   * Everything that decides what it is to items of other articles, as text: the same words printed again. Items of one form are
   * judged once, whichever article came first, and have the same keys. A comparer gives one to all its items, or to none.
   */
  readonly form?: string;
  /** What its comparer needs to know of it. */
  readonly data: Json;
}

/** An item with the article it stands in. */
export interface PlacedItem extends ComparedItem {
  /** Number of its row; it changes when the article is compared again. */
  readonly row: number;
  readonly article: ArticleId;
  /** The whole text of its article; the same string for every item of one article. */
  readonly text: string;
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

/** A relation of the dossier, by the rows of its items; `from` is of the article added later, or stands later in the same. */
export interface RelatedItems extends Relation {
  readonly from: number;
  readonly to: number;
}

/** How candidates are found among the items of other articles: the work stays linear, for common keys are passed over. */
export interface Retrieval {
  /** Keys two items must share to be compared. */
  readonly fewestShared: number;
  /**
   * A key that more items than this have says too little, and is passed over. An item that has hardly any but such keys,
   * like a sentence printed everywhere, meets the first items that have them.
   */
  readonly commonest: number;
  /**
   * Two items that share no more than `fewestShared` keys are compared only where none of these is held by more items than
   * this: else what is met by chance grows with the dossier. `commonest` where left out.
   */
  readonly commonestOfFew?: number;
  /** Candidates compared at most, those with most shared keys first, earlier ones before later. */
  readonly most: number;
  /**
   * Relations after which a key has been accounted for: a candidate that shares fewer than `fewestShared` others is passed over,
   * so that what is printed a thousand times is set beside its first printings. No limit where left out.
   */
  readonly enough?: number;
}

/** The part of a comparer that a store needs to find relations while it saves items. */
export interface ItemMatcher {
  readonly kind: ComparisonKind;
  /** Rises when the same articles can give other items or relations. */
  readonly version: number;
  readonly retrieval: Retrieval;
  /**
   * Judges an item and a candidate of an article added earlier (or an earlier place of the same article);
   * null when they have nothing to do with each other. Pure. Of items with a form it looks at nothing else.
   */
  relate(item: PlacedItem, candidate: PlacedItem): Relation | null;
}
