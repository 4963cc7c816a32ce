// Bytes of a file or web page -> the articles it holds. No I/O; may run in a worker.
import { contentHash } from '../base/hash.ts';
import type { IngestedFile, SourceFile } from '../model/article.ts';
import type { Outlet } from '../model/codebook.ts';
import type { Notice } from '../model/notice.ts';
import { buildArticle } from './article-builder.ts';
import { findBlocks } from './block-finder.ts';
import { decodeBytes } from './byte-decoder.ts';
import { readBlocks } from './plain-text-reader.ts';

/** A file as read from disk, network or standard input. */
export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What is known beforehand, and the limits. */
export interface IngestOptions {
  readonly outlets: readonly Outlet[];
  /** Most UTF-16 units of decoded text in one file. */
  readonly maximumLength?: number;
}

/** 50 million UTF-16 units: some ten thousand articles in one file, and a tenth of the longest string an engine allows. */
const defaultMaximumLength = 50_000_000;

/** Reads one file into its articles. Trouble with its content comes back as notices; it throws only for bugs. */
export async function ingest(file: InputFile, options: IngestOptions): Promise<IngestedFile> {
  const decoded = await decodeBytes(file.name, file.bytes, options.maximumLength ?? defaultMaximumLength);
  const source: SourceFile = {
    name: file.name,
    hash: contentHash(file.bytes),
    mediaType: decoded.mediaType,
    encoding: decoded.encoding,
    text: decoded.text ?? '',
  };
  if (decoded.text === null) return { source, articles: [], notices: decoded.notices };
  if (decoded.text.trim() === '') return { source, articles: [], notices: [...decoded.notices, emptyFile(file.name)] };
  const drafts = readBlocks(source.text, findBlocks(source.text), options.outlets);
  const built = drafts.map((draft) =>
    buildArticle(draft, { name: file.name, text: source.text, outlets: options.outlets }),
  );
  return {
    source,
    articles: built.map((one) => one.article),
    notices: [...decoded.notices, ...built.flatMap((one) => one.notices)],
  };
}

function emptyFile(name: string): Notice {
  return { code: 'empty-file', level: 'error', message: `${name} holds no text and was left out.`, place: null };
}
