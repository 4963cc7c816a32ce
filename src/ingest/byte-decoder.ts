// Bytes -> text: finds the encoding, and says what was wrong with the bytes.
import chardet from 'chardet';
import { fileTypeFromBuffer } from 'file-type';
import iconv from 'iconv-lite';
import type { Notice } from '../model/notice.ts';
import { describeOtherFormat } from './other-format.ts';

/** Text of a file without its byte order mark, or null when it is not text. Notices name the file. */
export interface DecodedFile {
  readonly text: string | null;
  /** Name of the encoding, lower case; `binary` when the file is not text. */
  readonly encoding: string;
  readonly mediaType: string;
  readonly notices: readonly Notice[];
}

/** Bytes looked at for a declared encoding: the HTML standard's prescan reads 1024; long heads push it further down. */
const declarationWindow = 4096;
/** Bytes looked at for control bytes and for statistics of letters. */
const sampleWindow = 65_536;
/** Share of control bytes above which a file is not text; real texts hold none or a few. */
const controlShare = 0.01;
/** Broken UTF-8 is still UTF-8 when it holds this many good multi-byte letters for each bad one: other encodings make hardly any. */
const goodPerBad = 2;

const marks: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  // UTF-32LE before UTF-16LE, whose mark it begins with.
  { bytes: [0xff, 0xfe, 0, 0], encoding: 'utf-32le' },
  { bytes: [0, 0, 0xfe, 0xff], encoding: 'utf-32be' },
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/** Decodes a file's bytes; never throws for their content. `maximum` is in UTF-16 units of decoded text. */
export async function decodeBytes(name: string, bytes: Uint8Array, maximum: number): Promise<DecodedFile> {
  // No encoding takes more than four bytes for a UTF-16 unit.
  if (bytes.length > maximum * 4) return tooLarge(name, maximum);
  const mark = marks.find((one) => one.bytes.every((byte, index) => bytes[index] === byte));
  const wide = mark?.encoding ?? guessWide(bytes);
  if (wide === null) {
    const isWritten = writtenFormat.test(iconv.decode(bytes.subarray(0, 16), 'latin1'));
    if (isWritten || hasControlBytes(bytes)) return notText(name, await findMediaType(bytes));
  }
  const decoded = wide === null ? decodeUnmarked(name, bytes) : decodeAs(name, bytes, wide);
  if (decoded.text !== null && decoded.text.length > maximum) return tooLarge(name, maximum);
  return decoded;
}

function decodeUnmarked(name: string, bytes: Uint8Array): DecodedFile {
  const utf8 = decodeStrictly(bytes);
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8', mediaType: 'text/plain', notices: [] };
  const declared = declaredEncoding(bytes);
  if (isMostlyUtf8(bytes)) return decodeAs(name, bytes, 'utf-8');
  if (declared !== null) return decodeAs(name, bytes, declared);
  const guessed = guessEncoding(bytes);
  const decoded = decodeAs(name, bytes, guessed);
  const notice: Notice = {
    code: 'encoding-guessed',
    level: 'info',
    message: `${name} does not say its encoding; it was read as ${guessed}. If letters look wrong, save it as UTF-8 and add it again.`,
    place: null,
  };
  return { ...decoded, notices: [notice, ...decoded.notices] };
}

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: the one answer this decoder can give other than a text.
    return null;
  }
}

function decodeAs(name: string, bytes: Uint8Array, encoding: string): DecodedFile {
  const text = encoding === 'utf-8' ? new TextDecoder('utf-8').decode(bytes) : iconv.decode(bytes, encoding);
  const first = text.indexOf('\uFFFD');
  if (first === -1) return { text, encoding, mediaType: 'text/plain', notices: [] };
  const notice: Notice = {
    code: 'undecodable-bytes',
    level: 'warning',
    message: `${name} holds bytes that are not valid ${encoding}; each was replaced by the sign U+FFFD. Save the file as UTF-8 and add it again if words are damaged.`,
    place: { start: first, end: first + 1 },
  };
  return { text, encoding, mediaType: 'text/plain', notices: [notice] };
}

function tooLarge(name: string, maximum: number): DecodedFile {
  const notice: Notice = {
    code: 'file-too-large',
    level: 'error',
    message: `${name} holds more than ${maximum} characters and was left out. Split it into smaller files.`,
    place: null,
  };
  return { text: null, encoding: 'unknown', mediaType: 'application/octet-stream', notices: [notice] };
}

function notText(name: string, mediaType: string | null): DecodedFile {
  const { words, advice } = describeOtherFormat(mediaType);
  const notice: Notice = {
    code: 'binary-file',
    level: 'error',
    message: `${name} is ${words}, which Parley does not read, and was left out. ${advice}`,
    place: null,
  };
  return { text: null, encoding: 'binary', mediaType: mediaType ?? 'application/octet-stream', notices: [notice] };
}

/** Formats made of letters that are no text all the same: PDF, RTF, PostScript. */
const writtenFormat = /^(?:%PDF-|\{\\rtf|%!PS)/;

/** Only for naming what was left out: by signature alone, a text that begins with a G can be taken for a film. */
async function findMediaType(bytes: Uint8Array): Promise<string | null> {
  return (await fileTypeFromBuffer(bytes.subarray(0, sampleWindow)))?.mime ?? null;
}

function hasControlBytes(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, sampleWindow);
  let controls = 0;
  for (let index = 0; index < end; index += 1) {
    const byte = bytes[index]!;
    if (byte === 0) return true;
    // Tab to carriage return, and the escape of ISO 2022, are in real texts.
    if ((byte < 32 && (byte < 9 || byte > 13) && byte !== 27) || byte === 127) controls += 1;
  }
  return controls > end * controlShare;
}

/** UTF-16 without a mark: every other byte of Latin text is zero. */
function guessWide(bytes: Uint8Array): string | null {
  const end = Math.min(bytes.length, sampleWindow) & ~1;
  if (end < 8) return null;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < end; index += 2) {
    if (bytes[index] === 0) even += 1;
    if (bytes[index + 1] === 0) odd += 1;
  }
  const most = (end / 2) * 0.6;
  if (odd > most && even === 0) return 'utf-16le';
  return even > most && odd === 0 ? 'utf-16be' : null;
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = iconv.decode(bytes.subarray(0, declarationWindow), 'latin1');
  const declared =
    /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]+encoding=["']([\w-]+)/i.exec(head)?.[1];
  if (declared === undefined || !iconv.encodingExists(declared) || /utf-?(?:8|16|32)/i.test(declared)) return null;
  return readAsSuperset(declared.toLowerCase());
}

function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, sampleWindow * 16));
  const bad = text.match(/\uFFFD/g)?.length ?? 0;
  const good = text.match(/[^\0-\x7f\uFFFD]/g)?.length ?? 0;
  return good > bad * goodPerBad;
}

function guessEncoding(bytes: Uint8Array): string {
  const best = chardet
    .analyse(bytes.subarray(0, sampleWindow))
    .find((match) => match.name !== 'UTF-8' && match.name !== 'ASCII' && iconv.encodingExists(match.name));
  return readAsSuperset(best?.name.toLowerCase() ?? 'windows-1252');
}

/** As browsers do: ISO 8859-1 is read as windows-1252, which also has the curly quotes. */
function readAsSuperset(encoding: string): string {
  return encoding === 'iso-8859-1' || encoding === 'latin1' || encoding === 'us-ascii' ? 'windows-1252' : encoding;
}
