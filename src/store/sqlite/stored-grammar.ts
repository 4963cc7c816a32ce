// Keeps the tags and trees of an article: deflated, to about a third.
import { deflateSync } from 'node:zlib';
import { inflateStored } from './stored-json.ts';

/** Packs the bytes that the reader gave. */
export function packGrammar(grammar: Uint8Array): Uint8Array {
  return deflateSync(grammar, { level: 1 });
}

/** The bytes as the reader gave them. */
export function unpackGrammar(packed: Uint8Array): Uint8Array {
  return new Uint8Array(inflateStored(packed));
}
