// Who took what from whom as rows of one table: copies, passages taken over, and citations.
import type { SourceArticle } from './sources.ts';
import type { Span } from './span.ts';

/** One row. */
export interface SourceRow {
  /** Number of the family of articles, from 1; 0 for a citation. */
  readonly family: number;
  readonly what: 'article' | 'passage' | 'citation';
  /** `exact`, `near`, `reprint`; `first`, `copied`, `edited`; `quotes`, `reports`, `relies-on`, `disputes`. */
  readonly how: string;
  readonly article: SourceArticle;
  /** The outlet in whose words, reprinted there, a citation stands. */
  readonly within: string | null;
  /** Outlet it is from. */
  readonly fromOutlet: string | null;
  /** Article it is from, where the dossier holds it. */
  readonly from: SourceArticle | null;
  /** Date of the cited report where the words tell, EDTF. */
  readonly reportDate: string | null;
  /** Share of the article that stands in `from`, 0 to 1; null where it says nothing. */
  readonly share: number | null;
  /** Whether the article itself says where it is from. */
  readonly acknowledged: boolean | null;
  /** A person said that it is of one source with another of its family. */
  readonly isConfirmed: boolean;
  /** Words that are the same. */
  readonly sameWords: number | null;
  /** The sentence or passage; altered words of a passage in square brackets. */
  readonly words: string;
  readonly span: Span | null;
  readonly statement: string | null;
}
