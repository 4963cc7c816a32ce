// Answers that the browser saves as a file instead of showing them under this page's own address.
import type { Context } from 'hono';

/** Tells spreadsheet programs that the file is UTF-8; without it some show accents as two signs. */
export const byteOrderMark = '\uFEFF';

/** The same before a table written piece by piece. */
export async function* withByteOrderMark(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  yield byteOrderMark;
  yield* pieces;
}

/** Headers of a file to keep. */
export function fileHeaders(type: string, name: string): Record<string, string> {
  return {
    'content-type': `${type}; charset=utf-8`,
    'content-disposition': `attachment; filename="${name}"`,
  };
}

/** Sends a text as a file to keep. */
export function sendFile(context: Context, type: string, name: string, body: string): Response {
  return context.body(body, 200, fileHeaders(type, name));
}
