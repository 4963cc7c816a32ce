// Trouble in the input, as data: reading goes on, and the reader is told.
import type { Span } from './span.ts';

/** What each notice code means; `docs/reference/notices.md` is generated from this table. */
export const noticeCatalogue = {
  'binary-file': 'The file is not text, or of a kind Parley does not read. It was left out.',
  'empty-file': 'The file holds no text. It was left out.',
  'file-too-large': 'The file is larger than the limit, or a mail of too many parts. It was left out.',
  'line-too-long': 'One paragraph is longer than the limit; it was read in pieces, so a statement may be cut in two.',
  'article-too-long': 'One article is longer than the limit; it is kept and searchable, but not read.',
  'undecodable-bytes': 'Some bytes are not valid in the encoding of the file; each was replaced by the sign U+FFFD.',
  'encoding-guessed': 'The file does not say its encoding; it was guessed.',
  'nesting-too-deep': 'The page is nested deeper than the limit; its text was taken without its structure.',
  'no-main-text': 'No main text was found in the page; all its visible text was taken.',
  'attachments-left-out': 'Files came with a mail. They were not read; its own text was.',
  'unreadable-file': 'The file could not be opened. It was left out.',
  'link-loop': 'A symbolic link leads back to a folder above it. It was not followed.',
  'language-not-read': 'Parley finds statements in English texts; this text is kept and searchable, but not read.',
  'no-date': 'No published date was found for this article.',
  'no-outlet': 'No outlet was found for this article.',
  'ambiguous-date':
    'The published date can be read as day/month or month/day; the outlet’s habit or month/day was taken.',
  'reading-failed': 'Reading this article failed; its text is kept.',
} as const;

/** Code of a notice. */
export type NoticeCode = keyof typeof noticeCatalogue;

/** One piece of trouble in the input. `place` is in UTF-16 offsets of the text at hand, or null for the whole file. */
export interface Notice {
  readonly code: NoticeCode;
  readonly level: 'info' | 'warning' | 'error';
  /** Said to the user: names the file or words concerned and what to do. */
  readonly message: string;
  readonly place: Span | null;
}
