// Cuts a stretch of text into Penn Treebank style tokens, each with its UTF-16 offsets.
import { abbreviations, capitalOnly } from './abbreviations.ts';
import { classOfUnit, digitUnit, letterUnit, otherUnit, spaceUnit, surrogateUnit } from './character-class.ts';

/** Receives each token in text order: UTF-16 offsets, `end` exclusive. */
export type TokenSink = (start: number, end: number) => void;

/** UTF-16 units after which a token is cut: no word is as long, and what follows may be a megabyte without a space. */
const longestToken = 300;

const address =
  /https?:\/\/[^\s<>"”]+|www\.[^\s<>"”]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:[A-Za-z0-9-]+\.)+(?:com|org|net|gov|edu|co\.uk|io|info|ru|ua|eu|de|fr)\b(?:\/[^\s,;:"”)]*)?/y;
/** "U.S.", and "R-S.C." of a lawmaker's party and state. */
const initials = /(?:[A-Z]-)?(?:[A-Za-z]\.){2,}/y;
const handle = /[@#][A-Za-z_]\w*/y;
const ellipsis = /\.(?:[ \u00a0]?\.){2,3}/y;
const numeral = /\d+(?:[.,:/]\d+)*(?:st|nd|rd|th|s|am|pm|k|m|bn)?(?:-[A-Za-z]+)*(?![A-Za-z])|\d+/y;
const dashes = /--+|—+|–+|―+|``|''/y;
const clitic = /['’](?:s|S|re|RE|ve|VE|ll|LL|d|D|m|M)(?![\p{L}\d])/uy;
const joinedName = /^(?:o|d|l|mc|y)$/i;
/** Words that are two tokens, and the length of the first. */
const twoInOne = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['gotta', 3],
  ['wanna', 3],
  ['gimme', 3],
  ['lemme', 3],
]);

/** Sends the tokens of `text` between `from` and `to` to `sink`; spaces, controls, zero-width signs, the `>` of quoted lines and the `#` of headings lie between tokens. */
export function tokenize(text: string, from: number, to: number, sink: TokenSink): void {
  let at = from;
  let opensLine = true;
  while (at < to) {
    const unit = text.charCodeAt(at);
    const kind = classOfUnit(unit);
    if (kind === spaceUnit) {
      opensLine ||= isLineBreak(unit);
      at++;
    } else if (opensLine && unit === quotationSign) at++;
    else if (opensLine && unit === headingSign && matchEnd(headingMark, text, at, to) > 0)
      at = matchEnd(headingMark, text, at, to);
    else {
      opensLine = false;
      at = kind === letterUnit ? sendWord(text, at, to, sink) : sendOther(text, at, to, sink, kind);
    }
  }
}

/** `>`. */
const quotationSign = 0x3e;
/** `#`, and the mark of a heading that it opens. */
const headingSign = 0x23;
const headingMark = /#{1,6}(?=[ \t])/y;

function isLineBreak(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029;
}

function sendOther(text: string, at: number, to: number, sink: TokenSink, kind: number): number {
  let end = at + 1;
  const next = end < to ? text.charCodeAt(end) : 0;
  if (kind === digitUnit) end = Math.max(end, matchEnd(numeral, text, at, to));
  else if (kind === surrogateUnit) end = Math.min(to, isPair(text.charCodeAt(at), next) ? at + 2 : end);
  else if (kind === otherUnit) end = punctuationEnd(text, at, to, next);
  if (kind === digitUnit && isJoiner(text, end, to)) return sendWord(text, at, to, sink);
  sink(at, end);
  return end;
}

function punctuationEnd(text: string, at: number, to: number, next: number): number {
  const unit = text.charCodeAt(at);
  if (unit === 0x2e && classOfUnit(next) === digitUnit) return Math.max(at + 1, matchEnd(numeral, text, at + 1, to));
  if (unit === 0x2e) return Math.max(at + 1, matchEnd(ellipsis, text, at, to));
  if (unit === 0x40 || unit === 0x23) return Math.max(at + 1, matchEnd(handle, text, at, to));
  if (unit === 0x2d || (unit >= 0x2013 && unit <= 0x2015) || unit === 0x60 || unit === 0x27) {
    return Math.max(at + 1, matchEnd(dashes, text, at, to));
  }
  return at + 1;
}

/** A word from `at`: address, initials, abbreviation, or letters with inner hyphens and what is cliticised to them. */
function sendWord(text: string, at: number, to: number, sink: TokenSink): number {
  let end = wordEnd(text, at, to);
  const next = end < to ? text.charCodeAt(end) : 0;
  if (isAddressSign(next) && end + 1 < to && classOfUnit(text.charCodeAt(end + 1)) !== spaceUnit) {
    const special = Math.max(matchEnd(address, text, at, to), matchEnd(initials, text, at, to));
    if (special > end) {
      sink(at, special);
      return special;
    }
  }
  if (next === 0x27 || next === 0x2019) {
    const split = sendWithApostrophe(text, at, end, to, sink);
    if (split > 0) return split;
  }
  if (next === 0x2e && isAbbreviation(text, at, end, to)) end += 1;
  const first = end - at <= 6 ? twoInOne.get(text.slice(at, end).toLowerCase()) : undefined;
  if (first !== undefined) sink(at, at + first);
  sink(first === undefined ? at : at + first, end);
  return end;
}

function wordEnd(text: string, at: number, to: number): number {
  const limit = Math.min(to, at + longestToken);
  let end = at + 1;
  while (end < limit) {
    if (isWordUnit(text.charCodeAt(end))) end++;
    else if (isJoiner(text, end, limit)) end += 2;
    else break;
  }
  return end;
}

/** A hyphen or ampersand between two word characters. */
function isJoiner(text: string, at: number, to: number): boolean {
  if (at + 1 >= to) return false;
  const unit = text.charCodeAt(at);
  const isHyphen = unit === 0x2d || unit === 0x2010 || unit === 0x2011 || unit === 0x2013;
  return (isHyphen || unit === 0x26) && isWordUnit(text.charCodeAt(at + 1));
}

function isWordUnit(unit: number): boolean {
  const kind = classOfUnit(unit);
  return kind === letterUnit || kind === digitUnit;
}

/** Sends word and clitic ("Velm" + "'s", "do" + "n't", "O'Hara" whole); 0 when the apostrophe does not belong to the word. */
function sendWithApostrophe(text: string, at: number, end: number, to: number, sink: TokenSink): number {
  const suffixEnd = matchEnd(clitic, text, end, to);
  if (suffixEnd > 0) {
    sink(at, end);
    sink(end, suffixEnd);
    return suffixEnd;
  }
  const after = end + 1 < to ? text.charCodeAt(end + 1) : 0;
  const last = text.charCodeAt(end - 1);
  const isNot = (last === 0x6e || last === 0x4e) && (after === 0x74 || after === 0x54) && end - at > 1;
  if (isNot && !(end + 2 < to && isWordUnit(text.charCodeAt(end + 2)))) {
    sink(at, end - 1);
    sink(end - 1, end + 2);
    return end + 2;
  }
  if (classOfUnit(after) === letterUnit && joinedName.test(text.slice(at, end))) {
    const whole = wordEnd(text, end + 1, to);
    sink(at, whole);
    return whole;
  }
  return 0;
}

function isAbbreviation(text: string, at: number, end: number, to: number): boolean {
  if (end - at > 8 || !hasTextAfter(text, end + 1, to)) return false;
  const first = text.charCodeAt(at);
  const isCapital = first >= 0x41 && first <= 0x5a;
  if (end - at === 1) return isCapital;
  // "R-Fla.": a lawmaker's party and state.
  const isOfState = isCapital && end - at > 3 && text.charCodeAt(at + 1) === 0x2d;
  const lower = text.slice(isOfState ? at + 2 : at, end).toLowerCase();
  if (lower === 'no') return isCapital && /^\s*\d/.test(text.slice(end + 1, end + 4));
  return abbreviations.has(lower) && (isCapital || !capitalOnly.has(lower));
}

function hasTextAfter(text: string, at: number, to: number): boolean {
  let next = at;
  // A few units are enough: what stands further off is not the same sentence.
  const limit = Math.min(to, at + 3);
  while (next < limit && classOfUnit(text.charCodeAt(next)) === spaceUnit) next++;
  return next < limit;
}

function isAddressSign(unit: number): boolean {
  return unit === 0x2e || unit === 0x3a || unit === 0x40 || unit === 0x5f || unit === 0x2b;
}

function isPair(high: number, low: number): boolean {
  return high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff;
}

/** End of a sticky pattern's match at `at`, looking no further than the longest token; 0 when it does not match. */
function matchEnd(pattern: RegExp, text: string, at: number, to: number): number {
  pattern.lastIndex = 0;
  return pattern.test(text.slice(at, Math.min(to, at + longestToken))) ? at + pattern.lastIndex : 0;
}
