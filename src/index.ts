// The public API: read a file into articles, read an article into findings, and the types of both.
export { loadReader } from './actions/load-reader.ts';
export { Failure, type FailureCode } from './base/failure.ts';
export { extract } from './extract/extract.ts';
export type { Reader } from './extract/reader.ts';
export { type InputFile, ingest } from './ingest/ingest.ts';
export type { Article, IngestedFile, Passage, SourceFile, Voice } from './model/article.ts';
export { type Codebook, emptyCodebook } from './model/codebook.ts';
export { readCodebook } from './model/codebook-file.ts';
export type { DateMention, FigureMention, Findings, Mention, Statement } from './model/finding.ts';
export type { Notice } from './model/notice.ts';
export { makeQuote, placeQuote, type Quote } from './model/quote.ts';
export type { Span } from './model/span.ts';
