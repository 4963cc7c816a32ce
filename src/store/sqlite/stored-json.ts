// Reads back the JSON this store wrote. The cast stands here, at the edge, and nowhere inside.
import { deflateSync, inflateSync } from 'node:zlib';
import type { Passage } from '../../model/article.ts';
import { type Codebook, emptyCodebook } from '../../model/codebook.ts';
import type { Json } from '../../model/comparison.ts';
import type { Decision, DecisionContent } from '../../model/decision.ts';
import type { DateMention, FigureMention, Mention, Position, Statement } from '../../model/finding.ts';
import type { Notice } from '../../model/notice.ts';
import type { Connection } from './connection.ts';

/** Content of the database that is not as this store wrote it: somebody else changed the file, or the disk did. */
export class StoredContentError extends Error {
  constructor(cause: unknown) {
    super('what it holds is not as Parley wrote it', { cause });
  }
}

/** Reads JSON that the caller knows the shape of, because this store wrote it. Fails with a `StoredContentError`. */
export function readStored<Value>(json: string): Value {
  return whole(() => JSON.parse(json) as Value);
}

/** Unpacks what was deflated. Fails with a `StoredContentError`. */
export function inflateStored(packed: ArrayBuffer | Uint8Array): Uint8Array {
  return whole(() => inflateSync(packed));
}

function whole<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    throw new StoredContentError(error);
  }
}

/** Reads a value that a comparer gave. */
export const readJson = readStored<Json>;

/** Reads a JSON array of names. */
export const readNames = readStored<readonly string[]>;

/** Reads an article's passages. */
export const readPassages = readStored<readonly Passage[]>;

/** Reads notices. */
export const readNotices = readStored<readonly Notice[]>;

/** Reads a statement. */
export const readStatement = readStored<Statement>;

/** Reads a position. */
export const readPosition = readStored<Position>;

/** Packs findings that are only read with their article: JSON, deflated to about a tenth. */
export function packFindings(findings: readonly (Mention | DateMention | FigureMention)[]): Uint8Array {
  return deflateSync(JSON.stringify(findings), { level: 1 });
}

/** Unpacks an article's mentions; none when it was not read. */
export function unpackMentions(packed: ArrayBuffer | Uint8Array | null): readonly Mention[] {
  return unpackFindings<Mention>(packed);
}

/** Unpacks an article's dates; none when it was not read. */
export function unpackDates(packed: ArrayBuffer | Uint8Array | null): readonly DateMention[] {
  return unpackFindings<DateMention>(packed);
}

/** What figures have that were read before they told what they measure. */
const withoutThing: Pick<FigureMention, 'thing' | 'implied'> = { thing: { head: null, words: [] }, implied: null };

/** Unpacks an article's figures; none when it was not read. */
export function unpackFigures(packed: ArrayBuffer | Uint8Array | null): readonly FigureMention[] {
  return unpackFindings<FigureMention>(packed).map((figure) => ({ ...withoutThing, ...figure }));
}

function unpackFindings<Finding>(packed: ArrayBuffer | Uint8Array | null): readonly Finding[] {
  return packed === null ? [] : readStored<Finding[]>(Buffer.from(inflateStored(packed)).toString('utf8'));
}

/** The codebook the dossier was last opened with. */
export function loadCodebook(connection: Connection): Codebook {
  const content = connection.rows('SELECT content FROM codebook', [])[0]?.[0];
  return typeof content === 'string' ? { ...emptyCodebook, ...readStored<Codebook>(content) } : emptyCodebook;
}

/** Every decision, oldest first. */
export function loadDecisions(connection: Connection): readonly Decision[] {
  const rows = connection.rows('SELECT number, at, coder, content FROM decision ORDER BY number', []);
  return rows.map(([number, at, coder, content]) => ({
    number: Number(number),
    at: String(at),
    coder: String(coder),
    content: readStored<DecisionContent>(String(content)),
  }));
}

/** A signature as bytes, little-endian, four for each number. */
export function packSignature(signature: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(signature.length * 4);
  const view = new DataView(bytes.buffer);
  signature.forEach((value, index) => {
    view.setUint32(index * 4, value, true);
  });
  return bytes;
}

/** The signature in bytes of `packSignature`. */
export function unpackSignature(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: bytes.byteLength / 4 }, (_, index) => view.getUint32(index * 4, true));
}
