// Content hashes that give the same digits in Node and in the browser.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** First 32 hex digits (128 bits) of the SHA-256 of bytes, or of a string's UTF-8. */
export function contentHash(content: Uint8Array | string): string {
  const bytes = typeof content === 'string' ? utf8ToBytes(content) : content;
  return bytesToHex(sha256(bytes)).slice(0, 32);
}
