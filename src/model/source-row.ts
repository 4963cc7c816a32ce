// Who took what from whom as rows of one table: copies, passages taken over, and citations.
import type { LineageArticle } from './lineage.ts';
import type { Span } from './span.ts';

/** One row. */
export interface SourceRow {
  /** Number of the family of articles, from 1; 0 for a citation and for what is told by several. */
  readonly family: number;
  /** Id of what is told by several; null for all else. */
  readonly trail: string | null;
  readonly what: 'article' | 'passage' | 'citation' | 'telling';
  /** `exact`, `near`, `reprint`; `first`, `copied`, `edited`; `quotes`, `reports`, `relies-on`, `disputes`; `origin`, or what a telling does with another. */
  readonly how: string;
  readonly article: LineageArticle;
  /** The outlet in whose words, reprinted there, a citation stands. */
  readonly within: string | null;
  /** Outlet it is from. */
  readonly fromOutlet: string | null;
  /** Article it is from, where the dossier holds it. */
  readonly from: LineageArticle | null;
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

/** All that a row need not have. */
export const emptySourceRow = {
  family: 0,
  trail: null,
  within: null,
  fromOutlet: null,
  from: null,
  reportDate: null,
  share: null,
  acknowledged: null,
  isConfirmed: false,
  sameWords: null,
  words: '',
  span: null,
  statement: null,
};
