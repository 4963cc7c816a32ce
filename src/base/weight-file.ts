// The container of learnt weights: a JSON head in ASCII, then named sections of bytes.

/** A decoded weight file: `head` is what the trainer wrote beside the sections. */
export interface WeightFile {
  readonly head: Readonly<Record<string, unknown>>;
  readonly sections: ReadonlyMap<string, Uint8Array>;
}

const magic = 'PARLEYW1';
const lengthBytes = 4;

/** The bytes of a weight file; the same input gives the same bytes. */
export function encodeWeightFile(file: WeightFile): Uint8Array {
  const index = [...file.sections].map(([name, bytes]) => [name, bytes.length]);
  const head = escapeToAscii(JSON.stringify({ ...file.head, sections: index }));
  const total = [...file.sections.values()].reduce((sum, bytes) => sum + bytes.length, 0);
  const out = new Uint8Array(magic.length + lengthBytes + head.length + total);
  writeAscii(out, 0, magic);
  new DataView(out.buffer).setUint32(magic.length, head.length, true);
  writeAscii(out, magic.length + lengthBytes, head);
  let at = magic.length + lengthBytes + head.length;
  for (const bytes of file.sections.values()) {
    out.set(bytes, at);
    at += bytes.length;
  }
  return out;
}

/** Reads a weight file; throws a plain error when the bytes are not one, since the file ships with the program. */
export function decodeWeightFile(bytes: Uint8Array): WeightFile {
  if (readAscii(bytes, 0, magic.length) !== magic) throw new Error('These bytes are not a weight file.');
  const headLength = new DataView(bytes.buffer, bytes.byteOffset).getUint32(magic.length, true);
  const headStart = magic.length + lengthBytes;
  const head: { sections: [string, number][] } = JSON.parse(readAscii(bytes, headStart, headStart + headLength));
  const sections = new Map<string, Uint8Array>();
  let at = headStart + headLength;
  for (const [name, length] of head.sections) {
    sections.set(name, bytes.subarray(at, at + length));
    at += length;
  }
  return { head: { ...head }, sections };
}

/** A section that must be there. */
export function sectionOf(file: WeightFile, name: string): Uint8Array {
  const bytes = file.sections.get(name);
  if (!bytes) throw new Error(`The weight file has no section ${name}.`);
  return bytes;
}

/** A list of strings in the head that must be there. */
export function stringsOf(file: WeightFile, name: string): readonly string[] {
  const value = file.head[name];
  if (!Array.isArray(value)) throw new Error(`The weight file has no list ${name}.`);
  return value.map(String);
}

/** A list of numbers in the head that must be there. */
export function numbersOf(file: WeightFile, name: string): readonly number[] {
  const value = file.head[name];
  if (!Array.isArray(value)) throw new Error(`The weight file has no list ${name}.`);
  return value.map(Number);
}

function escapeToAscii(json: string): string {
  return json.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function writeAscii(out: Uint8Array, at: number, text: string): void {
  for (let i = 0; i < text.length; i++) out[at + i] = text.charCodeAt(i);
}

function readAscii(bytes: Uint8Array, start: number, end: number): string {
  // In pieces, since an argument list is bounded.
  const pieceLength = 8192;
  let text = '';
  for (let at = start; at < end; at += pieceLength) {
    text += String.fromCharCode(...bytes.subarray(at, Math.min(end, at + pieceLength)));
  }
  return text;
}
