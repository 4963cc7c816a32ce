// Bytes of a file or web page -> the articles it holds. No I/O; may run in a worker.
import { contentHash } from '../base/hash.ts';
import type { IngestedFile } from '../model/article.ts';
import type { Outlet } from '../model/codebook.ts';
import type { Notice } from '../model/notice.ts';
import { buildArticle } from './article-builder.ts';
import { findBlocks } from './block-finder.ts';
import { type DecodedFile, decodeBytes } from './byte-decoder.ts';
import { detectFormat, type TextFormat } from './format-detector.ts';
import type { ReadPage } from './html/html-reader.ts';
import { withLanguageTables } from './language-finder.ts';
import { cutLongBlocks } from './long-block-cutter.ts';
import { findMarkdownBlocks } from './markdown-blocks.ts';
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
  const hash = contentHash(file.bytes);
  if (decoded.text === null) return leftOut(file.name, hash, decoded, decoded.notices);
  const format = detectFormat(file.name, decoded.text);
  const page =
    format === 'html'
      ? // Loaded when first needed: a parser of pages is much to carry for a folder of plain texts.
        (await import('./html/html-reader.ts')).readPage(file.name, decoded.text, options.outlets)
      : readText(file.name, decoded.text, format, options.outlets);
  const mediaType = mediaTypes[format];
  if (page.text.trim() === '')
    return leftOut(file.name, hash, { ...decoded, mediaType }, [...decoded.notices, emptyFile(file.name)]);
  const context = { name: file.name, text: page.text, outlets: options.outlets };
  const built = await withLanguageTables(() => page.drafts.map((draft) => buildArticle(draft, context)));
  return {
    source: { name: file.name, hash, mediaType, encoding: decoded.encoding, text: page.text },
    articles: built.map((one) => one.article),
    notices: [...decoded.notices, ...page.notices, ...built.flatMap((one) => one.notices)],
  };
}

const mediaTypes: Readonly<Record<TextFormat, string>> = {
  plain: 'text/plain',
  markdown: 'text/markdown',
  html: 'text/html',
};

function readText(name: string, text: string, format: TextFormat, outlets: readonly Outlet[]): ReadPage {
  const found = format === 'markdown' ? findMarkdownBlocks(text) : findBlocks(text);
  const { blocks, notices } = cutLongBlocks(name, text, found);
  return { text, drafts: readBlocks(text, blocks, outlets), notices };
}

function leftOut(name: string, hash: string, decoded: DecodedFile, notices: readonly Notice[]): IngestedFile {
  const { encoding, mediaType } = decoded;
  return { source: { name, hash, mediaType, encoding, text: decoded.text ?? '' }, articles: [], notices };
}

function emptyFile(name: string): Notice {
  return { code: 'empty-file', level: 'error', message: `${name} holds no text and was left out.`, place: null };
}
