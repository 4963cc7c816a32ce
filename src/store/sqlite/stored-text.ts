// Keeps texts to the last unit: SQLite's TEXT ends at U+0000 for most readers, and UTF-8 has no unpaired surrogates.
import type { Cell } from './cell.ts';

const unstorable = /[\0\p{Cs}]/u;
const everyUnstorable = /[\0\p{Cs}]/gu;

/** A text as it is stored: TEXT, or the bytes of UTF-16 (little-endian) when TEXT cannot hold it. */
export function packText(text: string): Cell {
  return unstorable.test(text) ? new Uint8Array(Buffer.from(text, 'utf16le')) : text;
}

/** The text of a cell that `packText` made. The driver gives bytes as an ArrayBuffer in rows that are objects. */
export function unpackText(cell: Cell | ArrayBuffer | undefined): string {
  if (cell instanceof ArrayBuffer) return Buffer.from(cell).toString('utf16le');
  if (cell instanceof Uint8Array) return Buffer.from(cell).toString('utf16le');
  return String(cell);
}

/** A name or title as TEXT can hold it: what it cannot hold becomes U+FFFD. */
export function toStorable(text: string): string {
  return unstorable.test(text) ? text.replace(everyUnstorable, '\uFFFD') : text;
}
