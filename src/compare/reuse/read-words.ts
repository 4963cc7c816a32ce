// A text as numbers: each word a hash with its place, whether it tells anything, and whether it stands in quotation marks.
import { commonWords } from './common-words.ts';

/** The words of a text, in order; the arrays have one place for each. */
export interface ReadWords {
  readonly count: number;
  /** Hash of the word in lower case. */
  readonly hashes: Uint32Array;
  /** UTF-16 offsets, end exclusive. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** 1 for words that are not common. */
  readonly isTelling: Uint8Array;
  /** 1 for words that begin with a capital: any two reports share names, so they prove little. */
  readonly isName: Uint8Array;
  /** 1 for words between quotation marks. */
  readonly isQuoted: Uint8Array;
}

/** Letters up to which a word is held to be common. */
const longestCommon = 3;

/** FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
const fnvOffset = 0x811c9dc5;
const fnvPrime = 0x01000193;

/** Reads the words of a text, whatever its language; case, spacing and punctuation make no difference. */
export function readWords(text: string): ReadWords {
  // A word and the blank after it take two units at least.
  const most = (text.length >> 1) + 1;
  const [hashes, starts, ends] = [new Uint32Array(most), new Uint32Array(most), new Uint32Array(most)];
  const [isTelling, isName, isQuoted] = [new Uint8Array(most), new Uint8Array(most), new Uint8Array(most)];
  let [count, quoted, place] = [0, 0, 0];
  // This runs over every unit of every text: a regular expression takes four times as long.
  while (place < text.length) {
    const first = text.charCodeAt(place);
    if (!isWordUnit(first)) {
      quoted = quotedAfter(text, place, first, quoted);
      place += 1;
      continue;
    }
    const start = place;
    let hash = fnvOffset;
    for (let unit = first; isWordUnit(unit); unit = text.charCodeAt(place)) {
      hash = Math.imul(hash ^ lowerUnit(unit), fnvPrime);
      place += 1;
    }
    hashes[count] = hash >>> 0;
    starts[count] = start;
    ends[count] = place;
    isTelling[count] = isDigit(first) || (place - start > longestCommon && !commonHashes.has(hash >>> 0)) ? 1 : 0;
    isName[count] = lowerUnit(first) === first ? 0 : 1;
    isQuoted[count] = quoted;
    count += 1;
  }
  return {
    count,
    hashes: hashes.slice(0, count),
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
    isTelling: isTelling.slice(0, count),
    isName: isName.slice(0, count),
    isQuoted: isQuoted.slice(0, count),
  };
}

/** True for a word that two texts on one matter do not share anyway. */
export function provesReuse(words: ReadWords, word: number): boolean {
  return words.isTelling[word] === 1 && words.isName[word] === 0;
}

/** What each UTF-16 unit is, found out once: 0 not known yet, 1 no part of a word, 2 part of a word. Surrogates count as words. */
const unitKinds = new Uint8Array(0x10000);
const lowerUnits = new Uint16Array(0x10000);
const wordUnit = /[\p{L}\p{M}\p{N}\p{Cs}]/u;

function isWordUnit(unit: number): boolean {
  // Past the end of a text a unit is NaN.
  if (!(unit >= 0)) return false;
  if (unitKinds[unit] === 0) learnUnit(unit);
  return unitKinds[unit] === 2;
}

function lowerUnit(unit: number): number {
  return lowerUnits[unit] ?? unit;
}

function learnUnit(unit: number): void {
  const letter = String.fromCharCode(unit);
  const lower = letter.toLowerCase();
  unitKinds[unit] = wordUnit.test(letter) ? 2 : 1;
  lowerUnits[unit] = lower.length === 1 ? lower.charCodeAt(0) : unit;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

const commonHashes: ReadonlySet<number> = new Set([...commonWords].map(hashWord));

function hashWord(word: string): number {
  let hash = fnvOffset;
  for (let index = 0; index < word.length; index += 1) hash = Math.imul(hash ^ word.charCodeAt(index), fnvPrime);
  return hash >>> 0;
}

/** A quotation ends with its paragraph: one whose closing mark was forgotten would otherwise run to the end. */
function quotedAfter(text: string, place: number, unit: number, quoted: number): number {
  switch (unit) {
    case 0x22: // "
    case 0x201c: // “
    case 0x201e: // „
      return 1 - quoted;
    case 0xab: // «
      return 1;
    case 0x201d: // ”
    case 0xbb: // »
      return 0;
    case 0x0a:
      return /^\n[ \t\r]*\n/.test(text.slice(place, place + longestBlank)) ? 0 : quoted;
    default:
      return quoted;
  }
}

/** UTF-16 units within which a line must prove blank. */
const longestBlank = 20;
