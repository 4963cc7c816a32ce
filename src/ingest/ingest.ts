// Bytes of a file or web page -> the articles it holds. No I/O; may run in a worker.
import { contentHash } from '../base/hash.ts';
import type { IngestedFile } from '../model/article.ts';
import type { Outlet } from '../model/codebook.ts';
import type { Notice } from '../model/notice.ts';
import { buildArticle } from './article-builder.ts';
import { findBlocks } from './block-finder.ts';
import { type DecodedFile, decodeBytes } from './byte-decoder.ts';
import { detectFormat, isMail, type TextFormat } from './format-detector.ts';
import type { ReadPage } from './html/page-drafts.ts';
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
  const { name, bytes } = file;
  const { outlets, maximumLength = defaultMaximumLength } = options;
  const isReadableMail = bytes.length <= maximumLength && isMail(name, bytes);
  const read = await (isReadableMail ? readMailFile(file, outlets) : readTextFile(file, outlets, maximumLength));
  const { text, mediaType, encoding, notices } = read;
  const source = { name, hash: contentHash(bytes), mediaType, encoding, text: text ?? '' };
  if (text === null) return { source, articles: [], notices };
  if (text.trim() === '') return { source, articles: [], notices: [...notices, emptyFile(name)] };
  const context = { name, text, outlets };
  const built = await withLanguageTables(() => read.drafts.map((draft) => buildArticle(draft, context)));
  return {
    source,
    articles: built.map((one) => one.article),
    notices: [...notices, ...built.flatMap((one) => one.notices)],
  };
}

/** A file's text, null when there is none to be read, and the drafts of its articles. */
interface ReadFile extends DecodedFile {
  readonly drafts: ReadPage['drafts'];
}

async function readMailFile({ name, bytes }: InputFile, outlets: readonly Outlet[]): Promise<ReadFile> {
  const known = { mediaType: 'message/rfc822', encoding: 'mime' };
  // Loaded when first needed, as the reader of pages is.
  const mail = await (await import('./mail/mail-reader.ts')).readMail(name, bytes, outlets);
  return mail === null ? { ...known, text: null, drafts: [], notices: [tooHard(name)] } : { ...known, ...mail };
}

async function readTextFile(
  { name, bytes }: InputFile,
  outlets: readonly Outlet[],
  maximumLength: number,
): Promise<ReadFile> {
  const decoded = await decodeBytes(name, bytes, maximumLength);
  if (decoded.text === null) return { ...decoded, drafts: [] };
  const format = detectFormat(name, decoded.text);
  const page =
    format === 'html'
      ? // Loaded when first needed: a parser of pages is much to carry for a folder of plain texts.
        (await import('./html/html-reader.ts')).readPage({ name, html: decoded.text }, outlets)
      : readText(name, decoded.text, format, outlets);
  const { encoding } = decoded;
  return { ...page, encoding, mediaType: mediaTypes[format], notices: [...decoded.notices, ...page.notices] };
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

function emptyFile(name: string): Notice {
  return { code: 'empty-file', level: 'error', message: `${name} holds no text and was left out.`, place: null };
}

function tooHard(name: string): Notice {
  const message = `${name} is a mail of more parts or levels than can be read, and was left out. Save its text and add that.`;
  return { code: 'file-too-large', level: 'error', message, place: null };
}
