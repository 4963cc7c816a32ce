// Finds reports in plain patterns that the learnt readers passed over: "As Lind said, ...", "Lind said ... that ...".
import { outsideQuotation } from '../../../text/quotation-marker.ts';
import { nestedVerbs, tellingVerbs } from '../../languages/en/reporting-words.ts';
import type { TokenRange } from '../labels.ts';
import type { TokenAttribution } from '../overlap-resolver.ts';
import type { TokenTraits } from '../token-traits.ts';

/** Score of what a pattern finds: such reports are right about this often on PolNeAR dev. */
const plainScore = 0.6;
/** Tokens of the longest speaker that a pattern takes. */
const longestSpeaker = 14;
/** Tokens between the verb and its "that": "admitted in a speech on Monday that". */
const longestBetween = 12;

/** Reports whose cues no attribution has yet. */
export function findPlainReports(t: TokenTraits, found: readonly TokenAttribution[]): readonly TokenAttribution[] {
  const taken = new Uint8Array(t.count);
  for (const { cue, content } of found) for (const [from, to] of [...cue, ...content]) taken.fill(1, from, to);
  const reports: TokenAttribution[] = [];
  for (let verb = 0; verb < t.count; verb++) {
    if (!isReportingVerb(t, verb) || t.quotation[verb] !== outsideQuotation || taken[verb] === 1) continue;
    const isTensed = /^VB[DZP]$/.test(t.tokens.tag[verb]!);
    const report = readAsClause(t, verb) ?? (isTensed ? (readThatClause(t, verb) ?? readBareClause(t, verb)) : null);
    if (report !== null) reports.push(report);
  }
  return reports;
}

/** By its form too, since "As Lind later announced," is often taken for an adjective. */
function isReportingVerb(t: TokenTraits, at: number): boolean {
  const lemma = t.tokens.lemma[at]!;
  if (!/^(?:VB[DZPN]|JJ)$/.test(t.tokens.tag[at]!)) return false;
  return (
    nestedVerbs.has(lemma) || nestedVerbs.has(lemma.replace(/ed$/, '')) || nestedVerbs.has(lemma.replace(/d$/, ''))
  );
}

/** `As Lind announced, ...` read without a speaker: Lind is no content. */
export function turnAsClause(t: TokenTraits, found: TokenAttribution): TokenAttribution {
  if (found.source.length > 0 || found.cue.length === 0) return found;
  const report = readAsClause(t, found.cue[0]![1] - 1);
  return report === null ? found : { ...report, score: found.score };
}

/** `As Lind said, the bridge is lost`: the rest of the sentence is Lind's. */
function readAsClause(t: TokenTraits, verb: number): TokenAttribution | null {
  const start = t.sentenceStart[verb]!;
  const end = t.sentenceEnd[verb]!;
  const { word, tag } = t.tokens;
  if (!/^as$/i.test(word[start]!) || verb - start > longestSpeaker || word[verb + 1] !== ',') return null;
  const cue = withAuxiliaries(t, verb, start + 1);
  if (cue <= start + 1) return null;
  for (let i = start + 1; i < cue; i++)
    if (/^(?:VB[DZP]|MD|,|IN)$/.test(tag[i]!) && !/^(?:of|for|in|at|from)$/.test(word[i]!)) return null;
  const to = withoutStop(t, end);
  return to - verb < 4
    ? null
    : { source: [[start + 1, cue]], cue: [[cue, verb + 1]], content: [[verb + 2, to]], score: plainScore };
}

/** `Lind admitted in a speech that the bridge is lost`. */
function readThatClause(t: TokenTraits, verb: number): TokenAttribution | null {
  const { word } = t.tokens;
  const limit = Math.min(t.sentenceEnd[verb]!, verb + longestBetween);
  let that = verb + 1;
  while (that < limit && !isComplementiser(t, that)) {
    if ((/^(?:VB|MD)/.test(t.tokens.tag[that]!) && !isSetOff(t, verb, that)) || /^[;:]$/.test(word[that]!)) return null;
    that++;
  }
  if (that >= limit || hasObject(t, verb)) return null;
  const source = subjectOf(t, verb);
  if (source === null) return null;
  const cue = withAuxiliaries(t, verb, source[1]);
  const to = contentEnd(t, that);
  return to - that < 3 ? null : { source: [source], cue: [[cue, verb + 1]], content: [[that, to]], score: plainScore };
}

/** `Lind, on her way home, said the bridge is lost`: only for "say", which hardly does anything else. */
function readBareClause(t: TokenTraits, verb: number): TokenAttribution | null {
  const source = t.tokens.lemma[verb] === 'say' ? subjectOf(t, verb) : null;
  if (source === null) return null;
  for (let child = t.firstChild[verb]!; child >= 0; child = t.nextSibling[child]!) {
    if (t.tokens.relation[child] !== 'ccomp' || child < verb) continue;
    const from = Math.max(t.low[child]!, verb + 1);
    const to = contentEnd(t, from);
    const cue = withAuxiliaries(t, verb, source[1]);
    return to - from < 3
      ? null
      : { source: [source], cue: [[cue, verb + 1]], content: [[from, to]], score: plainScore };
  }
  return null;
}

/** "said the same thing that Orl said": a noun of its own after the verb, and "that" describes it. */
function hasObject({ tokens: { tag, lemma } }: TokenTraits, verb: number): boolean {
  return /^(?:DT|JJ|NN|NNS|PRP|PRP\$|CD)$/.test(tag[verb + 1] ?? '') && !tellingVerbs.has(lemma[verb]!);
}

/** Within dashes or brackets that began after the verb. */
function isSetOff(t: TokenTraits, verb: number, at: number): boolean {
  for (let i = verb + 1; i < at; i++) if (/^(?:[–—―(]|--?)$/.test(t.tokens.word[i]!)) return true;
  return false;
}

/** "that" before a clause, not "that bridge" and not "the bridge that". */
function isComplementiser(t: TokenTraits, at: number): boolean {
  return t.tokens.word[at]!.toLowerCase() === 'that' && t.tokens.tag[at] === 'IN';
}

/** The subject in front of a verb, whole; null when there is none near. */
function subjectOf(t: TokenTraits, verb: number): TokenRange | null {
  for (let child = t.firstChild[verb]!; child >= 0; child = t.nextSibling[child]!) {
    if (t.tokens.relation[child] !== 'nsubj' || child > verb) continue;
    const first = Math.max(t.low[child]!, t.sentenceStart[verb]!);
    let end = Math.min(t.high[child]! + 1, verb);
    while (end > first && /^(?:RB|VB[DZP]|MD)$/.test(t.tokens.tag[end - 1]!)) end--;
    return end - first > longestSpeaker || end <= first ? null : [first, end];
  }
  return null;
}

/** First token of the verb with what helps it: "has also said". */
function withAuxiliaries(t: TokenTraits, verb: number, least: number): number {
  let first = verb;
  while (first > least && /^(?:RB|MD|VB[DZP]|VBN)$/.test(t.tokens.tag[first - 1]!)) first--;
  return first;
}

/** Where a clause after "that" ends: with its sentence, or with the quotation the whole stands in. */
function contentEnd(t: TokenTraits, from: number): number {
  let to = from;
  const end = t.sentenceEnd[from]!;
  const isInside = t.quotation[from] !== outsideQuotation;
  while (to < end && (!isInside || t.quotation[to] !== outsideQuotation)) to++;
  return withoutStop(t, to);
}

function withoutStop(t: TokenTraits, end: number): number {
  let to = end;
  while (to > 0 && /^(?:[.?!]|''|["”])$/.test(t.tokens.word[to - 1]!)) to--;
  return to;
}
