// The decoded text of one file: what the offsets of findings point into.
import { ingest } from '../ingest/ingest.ts';
import { emptyCodebook } from '../model/codebook.ts';
import type { Notice } from '../model/notice.ts';
import { readBytes } from './read-bytes.ts';

/** The text, or null when the file is none, and what was to be said about it. */
export interface DecodedText {
  readonly text: string | null;
  readonly notices: readonly Notice[];
}

/** Decodes a file, or `stdin` for `-`. */
export async function decodeFile(path: string, stdin: AsyncIterable<Uint8Array>): Promise<DecodedText> {
  const read = await readBytes(path, stdin);
  if (read.kind === 'left-out') return { text: null, notices: [read.notice] };
  const { source, articles, notices } = await ingest(
    { name: path, bytes: read.bytes },
    { outlets: emptyCodebook.outlets },
  );
  return { text: articles.length === 0 ? null : source.text, notices };
}
