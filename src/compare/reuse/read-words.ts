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

/** A word, a quotation mark, or the blank line between paragraphs. */
const piece = /([\p{L}\p{N}]+)|[“”«»"„]|\n[ \t\r]*\n/gu;
const digit = /^\p{N}/u;

/** Reads the words of a text, whatever its language; case, spacing and punctuation make no difference. */
export function readWords(text: string): ReadWords {
  const [hashes, starts, ends]: [number[], number[], number[]] = [[], [], []];
  const [telling, names, quoted]: [number[], number[], number[]] = [[], [], []];
  let isQuoted = false;
  for (const match of text.matchAll(piece)) {
    const found = match[1];
    if (found === undefined) {
      isQuoted = isQuotedAfter(match[0], isQuoted);
      continue;
    }
    const word = found.toLowerCase();
    hashes.push(hashWord(word));
    starts.push(match.index);
    ends.push(match.index + found.length);
    telling.push(isTellingWord(word) ? 1 : 0);
    names.push(found.charAt(0) === word.charAt(0) ? 0 : 1);
    quoted.push(isQuoted ? 1 : 0);
  }
  return {
    count: hashes.length,
    hashes: Uint32Array.from(hashes),
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    isTelling: Uint8Array.from(telling),
    isName: Uint8Array.from(names),
    isQuoted: Uint8Array.from(quoted),
  };
}

/** A quotation ends with its paragraph: one whose closing mark was forgotten would otherwise run to the end. */
function isQuotedAfter(mark: string, isQuoted: boolean): boolean {
  if (mark.startsWith('\n')) return false;
  return '”»'.includes(mark) ? false : mark === '«' || !isQuoted;
}

function isTellingWord(word: string): boolean {
  return digit.test(word) || (word.length > longestCommon && !commonWords.has(word));
}

/** FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
const fnvOffset = 0x811c9dc5;
const fnvPrime = 0x01000193;

function hashWord(word: string): number {
  let hash = fnvOffset;
  for (let index = 0; index < word.length; index += 1) hash = Math.imul(hash ^ word.charCodeAt(index), fnvPrime);
  return hash >>> 0;
}
