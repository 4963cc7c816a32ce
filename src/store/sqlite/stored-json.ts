// Reads back the JSON this store wrote. The cast stands here, at the edge, and nowhere inside.
import { deflateSync, inflateSync } from 'node:zlib';
import type { Passage } from '../../model/article.ts';
import { type Codebook, emptyCodebook } from '../../model/codebook.ts';
import type { Json } from '../../model/comparison.ts';
import type { Decision, DecisionContent } from '../../model/decision.ts';
import type { DateMention, FigureMention, Mention, Position, Statement } from '../../model/finding.ts';
import type { Notice } from '../../model/notice.ts';
import type { PositionTrace } from '../../model/position-trace.ts';
import type { Cell } from './cell.ts';
import type { Connection } from './connection.ts';
import {
  areMarks,
  areNotices,
  arePassages,
  arePositions,
  areStatements,
  areTexts,
  isCodebook,
  isDecision,
  isPosition,
  isStatement,
  isTrace,
  type Shape,
} from './stored-shapes.ts';

/** Content of the database that is not as this store wrote it: somebody else changed the file, or the disk did. */
export class StoredContentError extends Error {
  constructor(cause: unknown) {
    super('what it holds is not as Parley wrote it', { cause });
  }
}

/** Reads JSON of a shape that this store wrote. Fails with a `StoredContentError`. */
function readStored<Value>(json: string, isShaped: Shape): Value {
  return whole(() => {
    const value: unknown = JSON.parse(json);
    if (!isShaped(value)) throw new Error('JSON of another shape');
    return value as Value;
  });
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

/** Reads a value of any shape: what a comparer or a card maker gave. */
export function readJson(json: string): Json {
  return readStored(json, () => true);
}

/** Reads a JSON array of names. */
export function readNames(json: string): readonly string[] {
  return readStored(json, areTexts);
}

/** Reads a column that the database gave as a JSON array. */
export function readCells(json: string): readonly Cell[] {
  return readStored(json, Array.isArray);
}

/** Reads an article's passages. */
export function readPassages(json: string): readonly Passage[] {
  return readStored(json, arePassages);
}

/** Reads notices. */
export function readNotices(json: string): readonly Notice[] {
  return readStored(json, areNotices);
}

/** Reads a JSON array of statements. */
export function readStatements(json: string): readonly Statement[] {
  return readStored(json, areStatements);
}

/** Reads a statement. */
export function readStatement(json: string): Statement {
  return readStored(json, isStatement);
}

/** Reads a position. */
export function readPosition(json: string): Position {
  return readStored(json, isPosition);
}

/** Reads a JSON array of positions. */
export function readPositions(json: string): readonly Position[] {
  return readStored(json, arePositions);
}

/** Unpacks how positions were read. */
export function unpackTrace(packed: ArrayBuffer | Uint8Array): PositionTrace {
  return readStored(Buffer.from(inflateStored(packed)).toString('utf8'), isTrace);
}

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
  return packed === null ? [] : readStored(Buffer.from(inflateStored(packed)).toString('utf8'), areMarks);
}

/** The codebook the dossier was last opened with. */
export function loadCodebook(connection: Connection): Codebook {
  const content = connection.rows('SELECT content FROM codebook', [])[0]?.[0];
  return typeof content === 'string'
    ? { ...emptyCodebook, ...readStored<Codebook>(content, isCodebook) }
    : emptyCodebook;
}

/** Every decision, oldest first. */
export function loadDecisions(connection: Connection): readonly Decision[] {
  const rows = connection.rows('SELECT number, at, coder, content FROM decision ORDER BY number', []);
  return rows.map(([number, at, coder, content]) => ({
    number: Number(number),
    at: String(at),
    coder: String(coder),
    content: readStored<DecisionContent>(String(content), isDecision),
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
