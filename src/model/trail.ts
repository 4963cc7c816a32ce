// The trail of something told by several articles: who had it from whom, and how many of them had it from nobody else.
import type { Lineage, LineageArticle } from './lineage.ts';
import type { Span } from './span.ts';

/**
 * What may be told by several. `quote`: an act of speech; `figure`: one value of one thing; `account`: what one side of a dispute
 * says; `event`: a happening.
 */
const toldKinds = ['quote', 'figure', 'account', 'event'] as const;

/** A kind of what is told. */
export type ToldKind = (typeof toldKinds)[number];

/** One place where an article tells it. */
export interface ToldPlace {
  /** Finds what is told from here. */
  readonly id: string;
  readonly article: LineageArticle;
  readonly span: Span;
  /** Id of the statement to open; null for the author's own words. */
  readonly statement: string | null;
  /** The words, in one line. */
  readonly words: string;
}

/** Something told, with every place. */
export interface ToldThing {
  /** Its kind and where it stands first: `quote:ARTICLE:START-END`, with the first letters of the article's hash; of an account `account:DISPUTE:NUMBER`, from 1. */
  readonly id: string;
  readonly kind: ToldKind;
  /** In the words of one of its articles, or of its dispute. */
  readonly about: string;
  readonly places: readonly ToldPlace[];
}

/** How many tell it, and how many of these had it from no other. */
export interface TrailSummary extends Pick<ToldThing, 'id' | 'kind' | 'about'> {
  readonly articles: number;
  /** Outlets of articles that are not seen to have it from another, and outlets named of which the dossier holds nothing that fits. */
  readonly origins: number;
}

/** The whole trail. */
export interface Trail extends TrailSummary {
  readonly places: readonly ToldPlace[];
  readonly lineage: Lineage;
}

/** Letters of an article's hash that tell it from every other of a dossier: an address is read aloud and typed. */
const hashLetters = 12;

/** The id of what is told at a place: any of its places finds it. Of happenings one sentence may tell several, by their dates. */
export function toldId(
  kind: Exclude<ToldKind, 'account'>,
  article: string,
  at: Span & { readonly dated?: string | null },
): string {
  const { start, end, dated = null } = at;
  return `${kind}:${article.slice(0, hashLetters)}:${start}-${end}${dated === null ? '' : `:${dated}`}`;
}

/** The id of an account of a dispute; `at` is its place in the card, from 0. */
export function accountId(dispute: string, at: number): string {
  return `account:${dispute}:${at + 1}`;
}

/** Where the page shows a trail. */
export function trailAddress(id: string): string {
  return `/accounts/sources/${encodeURIComponent(id)}`;
}

/** "7 articles, 2 independent sources". */
export function countTellers({ articles, origins }: Pick<TrailSummary, 'articles' | 'origins'>): string {
  const sources = origins === 1 ? '1 source' : `${origins} independent sources`;
  return `${articles} articles, ${sources}`;
}
