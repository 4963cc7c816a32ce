// What might be put into the codebook, found in the texts that were added, with how often and where.
import type { ArticleId } from './article.ts';
import type { CodebookEdit } from './codebook-edit.ts';

/** A proposal for the codebook; nothing is written before a person accepts it. */
export interface Suggestion {
  /** `thing`: two names that may be of one thing. */
  readonly kind: 'party' | 'actor' | 'alias' | 'issue' | 'cue' | 'thing';
  /** What is proposed, in words: the name, `"Makkal" is Jorun Makal`, or `"boom" for The toll`. */
  readonly label: string;
  /** Statements it was seen in; for names the times they are used. */
  readonly statements: number;
  /** Articles among them. */
  readonly articles: number;
  /** One place it was seen in. */
  readonly quote: { readonly text: string; readonly article: ArticleId; readonly title: string | null } | null;
  /** Other places, where more than one is worth reading. */
  readonly further?: readonly NonNullable<Suggestion['quote']>[];
  /** What accepting it does to the codebook: a party comes with those who speak for it. */
  readonly edits: readonly CodebookEdit[];
}
