// Reads back the JSON this store wrote. The casts stand here, at the edge, and nowhere inside.
import { deflateSync, inflateSync } from 'node:zlib';
import type { Passage } from '../../model/article.ts';
import { type Codebook, emptyCodebook } from '../../model/codebook.ts';
import type { Json } from '../../model/comparison.ts';
import type { Decision, DecisionContent } from '../../model/decision.ts';
import type { DateMention, FigureMention, Mention, Position, Statement } from '../../model/finding.ts';
import type { Notice } from '../../model/notice.ts';
import type { Connection } from './connection.ts';

/** Reads a value that a comparer gave. */
export function readJson(json: string): Json {
  return JSON.parse(json) as Json;
}

/** Reads a JSON array of names. */
export function readNames(json: string): readonly string[] {
  return JSON.parse(json) as string[];
}

/** Reads an article's passages. */
export function readPassages(json: string): readonly Passage[] {
  return JSON.parse(json) as Passage[];
}

/** Reads notices. */
export function readNotices(json: string): readonly Notice[] {
  return JSON.parse(json) as Notice[];
}

/** Reads a statement. */
export function readStatement(json: string): Statement {
  return JSON.parse(json) as Statement;
}

/** Reads a position. */
export function readPosition(json: string): Position {
  return JSON.parse(json) as Position;
}

/** Packs findings that are only read with their article: JSON, deflated to about a tenth. */
export function packFindings(findings: readonly (Mention | DateMention | FigureMention)[]): Uint8Array {
  return deflateSync(JSON.stringify(findings), { level: 1 });
}

/** Unpacks an article's mentions; none when it was not read. */
export function unpackMentions(packed: ArrayBuffer | Uint8Array | null): readonly Mention[] {
  return packed === null ? [] : (JSON.parse(inflateSync(packed).toString('utf8')) as Mention[]);
}

/** Unpacks an article's dates; none when it was not read. */
export function unpackDates(packed: ArrayBuffer | Uint8Array | null): readonly DateMention[] {
  return packed === null ? [] : (JSON.parse(inflateSync(packed).toString('utf8')) as DateMention[]);
}

/** What figures have that were read before they told what they measure. */
const withoutThing: Pick<FigureMention, 'thing' | 'implied'> = { thing: { head: null, words: [] }, implied: null };

/** Unpacks an article's figures; none when it was not read. */
export function unpackFigures(packed: ArrayBuffer | Uint8Array | null): readonly FigureMention[] {
  if (packed === null) return [];
  const figures = JSON.parse(inflateSync(packed).toString('utf8')) as FigureMention[];
  return figures.map((figure) => ({ ...withoutThing, ...figure }));
}

/** The codebook the dossier was last opened with. */
export function loadCodebook(connection: Connection): Codebook {
  const content = connection.rows('SELECT content FROM codebook', [])[0]?.[0];
  return typeof content === 'string' ? { ...emptyCodebook, ...(JSON.parse(content) as Codebook) } : emptyCodebook;
}

/** Every decision, oldest first. */
export function loadDecisions(connection: Connection): readonly Decision[] {
  const rows = connection.rows('SELECT number, at, coder, content FROM decision ORDER BY number', []);
  return rows.map(([number, at, coder, content]) => ({
    number: Number(number),
    at: String(at),
    coder: String(coder),
    content: JSON.parse(String(content)) as DecisionContent,
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
