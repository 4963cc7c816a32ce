// A place a name stands in, with its sentence.
import type { Span } from './span.ts';

/** A place a name stands in. */
export interface NamePlace {
  /** Id of the article. */
  readonly article: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly side: string | null;
  /** EDTF. */
  readonly published: string | null;
  readonly span: Span;
  readonly sentence: { readonly text: string; readonly name: Span };
}
