// Sends lines as they are made, so that a table of any length needs little memory.
import { setImmediate } from 'node:timers/promises';

/** Lines put together before they are sent: one piece for each line would cost more than the line. */
const pieceLength = 65_536;

/**
 * UTF-8 of the lines, once the first piece is made: what is wrong with what was asked for fails here, before anything is sent. A later
 * error ends the answer short and is told to `logError`, since the status is sent already.
 */
export async function toByteStream(
  lines: AsyncGenerator<string>,
  logError: (error: unknown) => void,
): Promise<ReadableStream<Uint8Array>> {
  const encoder = new TextEncoder();
  let ready: Piece | null = await gatherPiece(lines);
  return new ReadableStream({
    pull: async (controller) => {
      try {
        // Rows come without any waiting; other requests get their turn between pieces.
        await setImmediate();
        const { piece, isLast } = ready ?? (await gatherPiece(lines));
        ready = null;
        if (piece !== '') controller.enqueue(encoder.encode(piece));
        if (isLast) controller.close();
      } catch (error) {
        logError(error);
        controller.error(error);
      }
    },
    cancel: async () => {
      await lines.return(undefined);
    },
  });
}

/** Some lines put together. */
interface Piece {
  readonly piece: string;
  readonly isLast: boolean;
}

async function gatherPiece(lines: AsyncGenerator<string>): Promise<Piece> {
  let piece = '';
  while (piece.length < pieceLength) {
    const { value, done } = await lines.next();
    if (done) return { piece, isLast: true };
    piece += value;
  }
  return { piece, isLast: false };
}
