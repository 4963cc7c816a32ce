// Answers that the browser saves as a file instead of showing them under this page's own address.
import type { Context } from 'hono';
import { toByteStream } from './byte-stream.ts';

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

/** Sends a file by its name as it is made; what is wrong with what was asked for is answered as any error, not in the middle of the file. */
export type PieceSender = (context: Context, name: string, pieces: AsyncGenerator<string>) => Promise<Response>;

/** Creates the sender of a server's files; what goes wrong once they have begun is told to `logError`. */
export function createPieceSender(logError: (error: unknown) => void): PieceSender {
  return async (context, name, pieces) =>
    context.body(await toByteStream(pieces, logError), 200, fileHeaders(typeOf(name), name));
}

function typeOf(name: string): string {
  if (name.endsWith('.csv')) return 'text/csv';
  return name.endsWith('.html') ? 'text/html' : 'application/json';
}
