// A name of something, seen in a text.
import type { Span } from '../../model/span.ts';

/** One place. */
export interface NameSighting {
  readonly thing: string;
  readonly label: string;
  /** The name as the codebook or the gazetteer writes it. */
  readonly name: string;
  readonly isRude: boolean;
  readonly span: Span;
}
