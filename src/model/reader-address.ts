// Where the page shows a sentence in its article.
import type { Span } from './span.ts';

/** A sentence: a statement of an article, or a stretch of its text. */
export interface SentencePlace {
  readonly article: string;
  /** Id of a statement; then the span is not needed. */
  readonly statement: string | null;
  /** UTF-16 offsets into the article's text. */
  readonly span: Span | null;
}

/** Path and query of the reader page, opened at the sentence. */
export function readerAddress({ article, statement, span }: SentencePlace): string {
  const page = `/articles/${encodeURIComponent(article)}`;
  if (statement !== null) return `${page}?statement=${encodeURIComponent(statement)}`;
  return span === null ? page : `${page}?span=${span.start}-${span.end}`;
}

/** The span of `?span=START-END`; null for anything else. */
export function readSpan(text: string | null): Span | null {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(text ?? '') ?? [];
  if (start === undefined || end === undefined) return null;
  return Number(end) > Number(start) ? { start: Number(start), end: Number(end) } : null;
}
