// Keeps how the positions of an article were read: JSON, deflated to about a fifth.
import { deflateSync } from 'node:zlib';
import type { PositionTrace } from '../../model/position-trace.ts';
import type { Connection } from './connection.ts';

/** Packs a trace. */
export function packTrace(trace: PositionTrace): Uint8Array {
  return deflateSync(JSON.stringify(trace), { level: 1 });
}

/** Puts a packed trace in the place of an article's former one; null only takes that away. */
export function writeTrace(connection: Connection, article: number, trace: Uint8Array | null): void {
  connection.run('DELETE FROM article_trace WHERE article_id = ?', [article]);
  if (trace !== null) connection.run('INSERT INTO article_trace (article_id, packed) VALUES (?, ?)', [article, trace]);
}
