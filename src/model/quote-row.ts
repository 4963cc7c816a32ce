// One account of an act of speech as a row of a table: what exports are made of.
import type { Span } from './span.ts';

/** A row: an account of an act of speech, or a quotation that no transcript of its occasion holds. */
export interface QuoteRow {
  /** Number of the group, from 1; null for a quotation in one account only. */
  readonly group: number | null;
  readonly form: string;
  readonly words: string;
  readonly leftOut: readonly string[];
  readonly added: readonly string[];
  readonly speaker: string | null;
  readonly party: string | null;
  readonly said: string | null;
  readonly certainty: number;
  /** A person said that it is the same as another of its group. */
  readonly isConfirmed: boolean;
  /** Titles of transcripts of that speaker on that day in which the words were not found. */
  readonly missingFrom: readonly string[];
  readonly outlet: string | null;
  readonly side: string | null;
  readonly published: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly article: string;
  readonly statement: string | null;
  readonly span: Span;
}
