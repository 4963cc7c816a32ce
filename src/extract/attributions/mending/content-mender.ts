// Rules for what was said: without holes, whole at its end, on both sides of "she said", and no further than its sentence.
import { outsideQuotation } from '../../../text/quotation-marker.ts';
import type { TokenRange } from '../labels.ts';
import type { TokenAttribution } from '../overlap-resolver.ts';
import type { TokenTraits } from '../token-traits.ts';
import { endOf, firstOf, hasToken, normalise, touches } from './token-ranges.ts';

/** A piece this many times as long as the hole before it belongs to what stands on the other side of the hole. */
const denseShare = 2;
/** Tokens of the shortest piece that may stand by itself apart from the rest. */
const shortestPiece = 5;

/**
 * `to sign … the treaty` is one piece when little is missing between; crumbs that lie about beyond a solid piece are none
 * of it. Holes with words of who says it are no slips.
 */
export function closeHoles(t: TokenTraits, found: TokenAttribution): TokenAttribution {
  const content = normalise(found.content);
  if (content.length < 2) return found;
  const kept: TokenRange[] = [];
  let group: TokenRange[] = [];
  for (const piece of content) {
    const last = group.at(-1);
    if (last && !isSlip(t, [last[1], piece[0]], found)) {
      kept.push(...joinDense(t, group));
      group = [];
    }
    group.push(piece);
  }
  kept.push(...joinDense(t, group));
  return { ...found, content: normalise(kept) };
}

/** True for a hole within a sentence that holds nothing of source or cue. */
function isSlip(t: TokenTraits, hole: TokenRange, { source, cue }: TokenAttribution): boolean {
  return !touches(hole, source) && !touches(hole, cue) && t.sentence[hole[0] - 1] === t.sentence[hole[1]];
}

/** The longest piece, and to either side what lies close enough to it. */
function joinDense(t: TokenTraits, pieces: readonly TokenRange[]): readonly TokenRange[] {
  if (pieces.length < 2) return pieces;
  const longest = pieces.reduce((best, piece) => (lengthOf(piece) > lengthOf(best) ? piece : best));
  const at = pieces.indexOf(longest);
  let [from, to] = longest;
  const apart: TokenRange[] = [];
  for (const piece of pieces.slice(at + 1)) {
    if (isDense(piece, piece[0] - to)) to = piece[1];
    else if (standsAlone(t, piece)) apart.push(piece);
  }
  for (const piece of pieces.slice(0, at).reverse()) {
    if (isDense(piece, from - piece[1])) from = piece[0];
    else if (standsAlone(t, piece)) apart.push(piece);
  }
  return [[from, to], ...apart];
}

function isDense(piece: TokenRange, hole: number): boolean {
  return hole <= 1 || lengthOf(piece) >= denseShare * hole;
}

/** Long enough, in quotation marks, or a word that stands for what is said: "what ... calls". */
function standsAlone(t: TokenTraits, piece: TokenRange): boolean {
  if (lengthOf(piece) >= shortestPiece || isQuoted(t, piece)) return true;
  return /^(?:W|PRP)/.test(t.tokens.tag[piece[0]]!) || /^th(?:is|at|ese|ose)$/i.test(t.tokens.word[piece[0]]!);
}

function lengthOf([from, to]: TokenRange): number {
  return to - from;
}

/** Words that do not end a phrase: what hangs on them belongs to it. */
const openEnd = /^(?:IN|TO|DT|PRP\$|POS|CC|WDT)$/;

/** `his plan for | a toll of two crowns` runs on to the end of the clause. */
export function completeEnd(t: TokenTraits, found: TokenAttribution): TokenAttribution {
  const content = normalise(found.content);
  const last = content.at(-1);
  if (last === undefined) return found;
  const end = last[1];
  const sentenceEnd = t.sentenceEnd[end - 1]!;
  if (!openEnd.test(t.tokens.tag[end - 1]!) || end >= sentenceEnd) return found;
  let to = end;
  while (to < sentenceEnd && !isClauseEnd(t, to) && !hasToken(found.source, to) && !hasToken(found.cue, to)) to++;
  return to === end ? found : { ...found, content: normalise([...content, [end, to]]) };
}

function isClauseEnd(t: TokenTraits, token: number): boolean {
  return /^(?:[,.;:?!()]|--?|[–—―]|''|”)$/.test(t.tokens.word[token]!);
}

/** `had three parts: | the berth, the toll and the ferry`: what a colon introduces belongs to what stops at it. */
export function runOnOverColon(t: TokenTraits, found: TokenAttribution): TokenAttribution {
  const content = normalise(found.content);
  const colon = endOf(content);
  const end = t.sentenceEnd[colon - 1] ?? 0;
  if (content.length === 0 || t.tokens.word[colon] !== ':' || colon >= end - 1) return found;
  if (colon < endOf(normalise([...found.source, ...found.cue])) || t.region[colon] !== t.region[colon - 1])
    return found;
  let to = colon + 1;
  while (to < end && !/^(?:[.!?]|--|[–—])$/.test(t.tokens.word[to]!)) to++;
  return { ...found, content: normalise([...content, [colon, to]]) };
}

/** Tokens of the longest dateline: "LUNT, 14 March 2031 (Ansel Wire) -". */
const longestDateline = 14;
const dash = /^(?:-|--|–|—)$/;

/** `LUNT, 14 March (Wire) - The port is shut`: where and when a report was written is nothing that was said. */
export function dropDateline(t: TokenTraits, found: TokenAttribution): TokenAttribution {
  const end = datelineEnd(t, firstOf(normalise([...found.source, ...found.content])));
  if (end === 0) return found;
  const dateline: TokenRange = [0, end];
  return {
    ...found,
    source: withoutBefore(found.source, dateline),
    content: withoutBefore(found.content, dateline),
  };
}

function withoutBefore(ranges: readonly TokenRange[], [, end]: TokenRange): readonly TokenRange[] {
  return normalise(ranges.map(([from, to]): TokenRange => [Math.max(from, end), to]));
}

/** The token after the dash of the dateline that `token` stands in; 0 where it stands in none. */
function datelineEnd({ tokens: { word, tag }, paragraph }: TokenTraits, token: number): number {
  if (token < 0) return 0;
  let start = token;
  while (start > 0 && paragraph[start - 1] === paragraph[token] && token - start < longestDateline) start--;
  if (start > 0 && paragraph[start - 1] === paragraph[token]) return 0;
  if (!/^\p{Lu}{3,}/u.test(word[start]!)) return 0;
  for (let i = start + 1; i < start + longestDateline && paragraph[i] === paragraph[start]; i++) {
    if (dash.test(word[i]!)) return i > token ? i + 1 : 0;
    if (!/^\p{Lu}|^\d|^[,.()/]$/u.test(word[i]!) && !/^(?:NNP|CD)/.test(tag[i]!)) return 0;
  }
  return 0;
}

/** Tokens of the longest piece of another sentence that strayed into a content. */
const longestStray = 6;

/** What is said outside quotation marks does not run over into the sentence after, nor begin in the one before. */
export function cutOtherSentences(t: TokenTraits, found: TokenAttribution): TokenAttribution {
  const anchor = found.cue.length > 0 ? found.cue : found.source;
  if (anchor.length === 0) return found;
  const [first, last] = [t.sentence[firstOf(anchor)]!, t.sentence[endOf(anchor) - 1]!];
  const content = normalise(found.content);
  if (t.tokens.word[endOf(found.cue) - 1] === ':' || content.some((range) => hasMark(t, range))) return found;
  if (t.sentence[firstOf(content)]! >= first && t.sentence[endOf(content) - 1]! <= last) return found;
  const kept: TokenRange[] = [];
  for (const [from, to] of content) {
    let start = from;
    for (let i = from; i <= to; i++) {
      if (i < to && (i === start || t.sentence[i] === t.sentence[i - 1])) continue;
      const piece: TokenRange = [start, i];
      const at = t.sentence[start]!;
      const isNear = at >= first && at <= last;
      if (isNear || isQuoted(t, piece) || piece[1] - piece[0] > longestStray) kept.push(piece);
      start = i;
    }
  }
  return kept.length === 0 ? found : { ...found, content: normalise(kept) };
}

function hasMark(t: TokenTraits, [from, to]: TokenRange): boolean {
  for (let i = from; i < to; i++) if (/^(?:''|``|[“”"])$/.test(t.tokens.word[i]!)) return true;
  return false;
}

function isQuoted(t: TokenTraits, [from, to]: TokenRange): boolean {
  for (let i = from; i < to; i++) if (t.quotation[i] !== outsideQuotation) return true;
  return false;
}

/** `This, she stressed, is the end`: both sides are hers. */
export function joinSides(t: TokenTraits, found: TokenAttribution): TokenAttribution {
  const anchor = normalise([...found.source, ...found.cue]);
  const content = normalise(found.content);
  if (found.source.length === 0 || anchor.length === 0) return found;
  const [from, to] = [firstOf(anchor), endOf(anchor)];
  const start = t.sentenceStart[from]!;
  const isSetOff = t.tokens.word[from - 1] === ',' && t.tokens.word[to] === ',';
  if (!isSetOff || to - from > longestParenthesis || firstOf(content) < from) return found;
  if (t.sentence[to - 1] !== t.sentence[from] || from - 1 <= start) return found;
  if (!/^(?:VB[DZP]|MD)$/.test(t.tokens.tag[firstOf(content)]!)) return found;
  for (let i = start; i < from; i++) if (t.quotation[i] !== outsideQuotation) return found;
  return { ...found, content: normalise([[start, from - 1], ...content]) };
}

/** Participles by which a sentence opens that tells where or to whom words in quotation marks were said. */
const occasion =
  /^(?:speaking|addressing|talking|writing|appearing|testifying|answering|replying|responding|asked|questioned)$/i;

/** `Speaking at the harbour, she said: "..."`: where it was said is nothing that was said. */
export function dropOccasion(t: TokenTraits, found: TokenAttribution): TokenAttribution {
  const [first, ...others] = normalise(found.content);
  if (first === undefined || first[0] !== t.sentenceStart[first[0]] || !occasion.test(t.tokens.word[first[0]]!))
    return found;
  if (isQuoted(t, first) || first[1] > firstOf(found.source) || !others.some((piece) => isQuoted(t, piece)))
    return found;
  return { ...found, content: others };
}

/** Tokens of the longest "she said" between commas. */
const longestParenthesis = 6;
