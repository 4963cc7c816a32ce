// Features of the first pass: each token of a paragraph as source, cue or content of any attribution.
// Long, since every feature template has a line of its own.
import { mixHash } from '../../base/feature-hash.ts';
import type { FeatureBuffer } from './feature-buffer.ts';
import { relationBits, type TokenTraits, wordClass } from './token-traits.ts';

/** Kinds of places between two tokens; each has transition weights of its own. */
export const paragraphEdgeCount = 6;
/** Stands for what lies beyond the paragraph. */
const beyond = 77;
/** A cue class from here on makes a token a possible cue. */
const possibleCue = 2;
/** Steps up the tree: deeper ones are parser noise. */
const deepest = 25;

/** Distances of tokens as a few classes, with their sign. */
export function distanceClass(distance: number): number {
  if (distance < 0) return -distanceClass(-distance);
  if (distance < 5) return distance;
  if (distance < 8) return 5;
  if (distance < 13) return 6;
  if (distance < 21) return 7;
  return distance < 40 ? 8 : 9;
}

/** Kind of the place before token `i`: paragraph start, quotation opens, has closed, sentence start, after a pause, other. */
export function edgeBefore(t: TokenTraits, i: number): number {
  if (i === 0 || t.paragraph[i] !== t.paragraph[i - 1]) return 1;
  if (t.quotation[i] === 2) return 2;
  if (t.quotation[i - 1] === 3) return 3;
  if (t.sentenceStart[i] === i) return 4;
  return isPause(t.tokens.word[i - 1]!) ? 5 : 0;
}

function isPause(word: string): boolean {
  if (word.length === 1) return word === ',' || word === ':' || word === ';' || word === '–' || word === '—';
  return word === '--';
}

/** What the features of all tokens of a sentence share. */
interface SentenceView {
  readonly first: number;
  readonly end: number;
  /** Tokens that may be cues. */
  readonly cues: readonly number[];
  readonly hasMarks: number;
  readonly strongest: number;
}

/** Puts the features of the tokens `[first, end)`, a paragraph, into `out`. */
export function fillParagraphFeatures(t: TokenTraits, first: number, end: number, out: FeatureBuffer): void {
  let view = viewSentence(t, first);
  const opening = openingContext(t, first);
  for (let i = first; i < end; i++) {
    if (i >= view.end) view = viewSentence(t, i);
    out.beginToken();
    addWords(t, i, first, end, out);
    addPlace(t, i, view, first, opening, out);
    addCues(t, i, view, first, end, out);
    addContext(t, i, view, first, end, out);
    addTree(t, i, out);
    out.endToken();
  }
}

function viewSentence(t: TokenTraits, i: number): SentenceView {
  const first = t.sentenceStart[i]!;
  const end = t.sentenceEnd[i]!;
  const cues: number[] = [];
  let hasMarks = 0;
  let strongest = 0;
  for (let k = first; k < end; k++) {
    const cue = t.cue[k]!;
    if (cue >= possibleCue) cues.push(k);
    if (cue > strongest) strongest = cue;
    if (t.quotation[k]! >= 2) hasMarks = 1;
  }
  return { first, end, cues, hasMarks, strongest };
}

/** How the paragraph begins and how the one before it ends, as one number. */
function openingContext(t: TokenTraits, first: number): number {
  const opens = t.quotation[first]! >= 2 ? 1 : 0;
  if (first === 0) return opens;
  const before = t.quotation[first - 1]!;
  return opens + 2 * (before + 1);
}

function addWords(t: TokenTraits, i: number, first: number, end: number, out: FeatureBuffer): void {
  const { word: w, lemma: l, tag: p } = t;
  const has1 = i > first;
  const has2 = i + 1 < end;
  const wb = has1 ? w[i - 1]! : beyond;
  const wa = has2 ? w[i + 1]! : beyond;
  const lb = has1 ? l[i - 1]! : beyond;
  const la = has2 ? l[i + 1]! : beyond;
  const pb = has1 ? p[i - 1]! : beyond;
  const pa = has2 ? p[i + 1]! : beyond;
  const pbb = i - 1 > first ? p[i - 2]! : beyond;
  const paa = i + 2 < end ? p[i + 2]! : beyond;
  const word = w[i]!;
  const lemma = l[i]!;
  const tag = p[i]!;
  out.from(1);
  out.none();
  out.one(word);
  out.one(wb);
  out.one(wa);
  out.one(i - 1 > first ? w[i - 2]! : beyond);
  out.one(i + 2 < end ? w[i + 2]! : beyond);
  out.two(wb, word);
  out.two(word, wa);
  out.one(lemma);
  out.one(lb);
  out.one(la);
  out.two(lemma, tag);
  out.two(lemma, pa);
  out.two(lemma, pb);
  out.three(lb, lemma, la);
  out.one(tag);
  out.one(pb);
  out.one(pa);
  out.two(pb, tag);
  out.two(tag, pa);
  out.three(pb, tag, pa);
  out.three(pbb, pb, tag);
  out.three(tag, pa, paa);
  out.one(t.shape[i]!);
  out.one(t.suffix[i]!);
  out.two(t.shape[i]!, has1 ? t.shape[i - 1]! : beyond);
}

function addPlace(
  t: TokenTraits,
  i: number,
  view: SentenceView,
  first: number,
  opening: number,
  out: FeatureBuffer,
): void {
  const q = t.quotation;
  const here = q[i]!;
  const before = i > first ? q[i - 1]! : beyond;
  const fromStart = distanceClass(i - view.first);
  const toEnd = distanceClass(view.end - 1 - i);
  const tag = t.tag[i]!;
  const sentenceNumber = Math.min(3, t.sentence[i]! - t.sentence[first]!);
  out.from(40);
  out.one(here);
  out.two(here, tag);
  out.two(before, i + 1 < view.end ? q[i + 1]! : beyond);
  out.two(here, t.cue[i]!);
  out.three(here, before, t.word[i]!);
  out.one(fromStart);
  out.one(toEnd);
  out.two(fromStart, tag);
  out.two(toEnd, tag);
  out.two(sentenceNumber, here);
  out.three(opening, sentenceNumber, here);
  out.two(t.speaker[i]!, tag);
  out.two(t.source[i]!, tag);
  out.three(t.source[i]!, t.speaker[i]!, here);
}

function addCues(t: TokenTraits, i: number, view: SentenceView, first: number, end: number, out: FeatureBuffer): void {
  const { word: w, lemma: l, tag: p, cue, quotation: q } = t;
  const { cues, strongest, hasMarks } = view;
  const own = cue[i]!;
  const tag = p[i]!;
  const here = q[i]!;
  const before = i > first;
  const after = i + 1 < end;
  out.from(60);
  out.one(own);
  out.two(own, tag);
  out.two(own, after ? p[i + 1]! : beyond);
  out.two(own, after ? w[i + 1]! : beyond);
  out.two(own, before ? w[i - 1]! : beyond);
  out.two(before ? cue[i - 1]! : beyond, after ? cue[i + 1]! : beyond);
  out.two(own, strongest);
  out.three(own, here, hasMarks);
  let left = -1;
  let right = -1;
  for (const k of cues) {
    if (k < i) left = k;
    else if (k > i) {
      right = k;
      break;
    }
  }
  const leftCue = left >= 0 ? cue[left]! : 0;
  const rightCue = right >= 0 ? cue[right]! : 0;
  const leftLemma = left >= 0 ? l[left]! : 1;
  const rightLemma = right >= 0 ? l[right]! : 1;
  const leftDistance = left >= 0 ? distanceClass(i - left) : 0;
  const rightDistance = right >= 0 ? distanceClass(right - i) : 0;
  out.two(leftCue, leftDistance);
  out.two(rightCue, rightDistance);
  out.three(leftCue, rightCue, here);
  out.two(leftLemma, Math.min(4, leftDistance));
  out.two(rightLemma, Math.min(4, rightDistance));
  out.two(leftLemma, w[i]!);
  out.three(rightLemma, tag, rightDistance);
  out.three(leftLemma, tag, leftDistance);
  out.three(strongest, hasMarks, Math.min(3, cues.length));
  const passedLeft = left >= 0 ? signsBetween(t, left + 1, i + 1) : 0;
  const passedRight = right >= 0 ? signsBetween(t, i + 1, right) : 0;
  out.three(leftCue, passedLeft, leftDistance);
  out.two(leftLemma, passedLeft);
  out.three(rightCue, passedRight, rightDistance);
  out.two(rightLemma, passedRight);
  out.three(passedRight, tag, rightCue);
}

/** Which of that, comma, to, question word, who, quotation mark and verb stand among tokens `[from, to)`. */
function signsBetween(t: TokenTraits, from: number, to: number): number {
  let signs = 0;
  for (let k = from; k < to; k++) {
    const known = t.wordClass[k]!;
    if (known !== 0) signs |= known;
    else if (t.quotation[k]! >= 2) signs |= 32;
    else if (t.verb[k] === 1) signs |= 64;
  }
  return wordClass.who & signs ? signs | wordClass.that : signs;
}

function addContext(
  t: TokenTraits,
  i: number,
  view: SentenceView,
  first: number,
  end: number,
  out: FeatureBuffer,
): void {
  const { word: w, lemma: l, tag: p, quotation: q, verb, cue } = t;
  const here = q[i]!;
  const s = view.first;
  const e = view.end;
  out.from(100);
  out.two(w[s]!, here);
  out.two(view.strongest, verb[i]!);
  out.two(e < end ? w[e]! : 0, here);
  out.two(s > first ? q[s - 1]! : 9, q[s]!);
  out.three(s > first ? 1 : 0, view.strongest, here);
  out.two(i > s ? 1 : 0, w[i]!);
  let next = i + 1;
  while (next < e && verb[next] === 0) next++;
  let last = i - 1;
  while (last >= s && verb[last] === 0) last--;
  const hasNext = next < e;
  const hasLast = last >= s;
  out.two(hasNext ? l[next]! : 1, hasNext ? Math.min(4, next - i) : 9);
  out.two(hasLast ? l[last]! : 1, hasLast ? Math.min(4, i - last) : 9);
  out.three(hasNext ? cue[next]! : 9, hasNext ? distanceClass(next - i) : 9, p[i]!);
  out.three(hasLast ? cue[last]! : 9, hasLast ? distanceClass(i - last) : 9, p[i]!);
}

function addTree(t: TokenTraits, i: number, out: FeatureBuffer): void {
  const { lemma: l, tag: p, word: w, cue, relation: r, head } = t;
  const h = head[i]!;
  const g = h >= 0 ? head[h]! : -1;
  const own = r[i]!;
  const headLemma = h >= 0 ? l[h]! : 1;
  const headRelation = h >= 0 ? r[h]! : 1;
  out.from(140);
  out.one(own);
  out.two(own, headLemma);
  out.two(own, h >= 0 ? p[h]! : 1);
  out.two(own, p[i]!);
  out.three(own, headLemma, w[i]!);
  out.two(own, h >= 0 ? cue[h]! : 9);
  out.two(own, cue[i]!);
  out.two(own, l[i]!);
  out.three(own, headRelation, g >= 0 ? cue[g]! : 9);
  out.three(own, headRelation, g >= 0 ? l[g]! : 1);
  addChildren(t, i, out);
  addAncestors(t, i, out);
  addBorders(t, i, out);
}

/** Children, with the subject's character: a cue has a speaker as subject. */
function addChildren(t: TokenTraits, i: number, out: FeatureBuffer): void {
  const { relation: r, relationBit: bit, cue, lemma: l, tag: p } = t;
  let kinds = 0;
  let subject = -1;
  for (let k = t.firstChild[i]!; k >= 0; k = t.nextSibling[k]!) {
    out.from(170);
    out.two(r[k]!, cue[i]!);
    if (bit[k]! & (relationBits.mark | relationBits.particle)) out.two(l[k]!, cue[i]!);
    kinds |= bit[k]!;
    if (bit[k] === relationBits.nsubj) subject = k;
  }
  out.from(180);
  out.two(kinds, p[i]!);
  out.two(kinds, l[i]!);
  out.two(kinds, cue[i]!);
  out.three(kinds, r[i]!, cue[i]!);
  const speaker = subject >= 0 ? t.speaker[subject]! * 8 + t.source[subject]! : 99;
  const subjectTag = subject >= 0 ? p[subject]! : 1;
  out.three(speaker, subjectTag, kinds);
  out.three(speaker, cue[i]!, kinds);
  out.two(subject >= 0 ? l[subject]! : 1, cue[i]!);
  const h = t.head[i]!;
  if (h >= 0 && bit[i] === relationBits.nsubj) {
    out.three(childKinds(t, h), cue[h]!, t.speaker[i]!);
    out.three(childKinds(t, h), p[i]!, t.source[i]!);
  }
}

function childKinds(t: TokenTraits, i: number): number {
  let kinds = 0;
  for (let k = t.firstChild[i]!; k >= 0; k = t.nextSibling[k]!) kinds |= t.relationBit[k]!;
  return kinds;
}

/** The nearest two possible cues above, and the strongest, with the relation by which the token hangs under each. */
function addAncestors(t: TokenTraits, i: number, out: FeatureBuffer): void {
  const { head, relation: r, cue, lemma: l, tag: p } = t;
  let x = i;
  let found = 0;
  let topRelation = 0;
  let best = -1;
  let bestCue = 1;
  let bestRelation = 0;
  let bestSteps = 0;
  for (let steps = 1; steps <= deepest; steps++) {
    const y = head[x]!;
    if (y < 0) break;
    const c = cue[y]!;
    const relation = r[x]!;
    if (c >= possibleCue && found < 2) {
      out.from(200 + found * 10);
      out.two(relation, c);
      out.two(relation, l[y]!);
      out.two(relation, i < y ? 1 : 2);
      out.three(relation, p[i]!, c);
      out.three(relation, t.quotation[i]!, c);
      found++;
    }
    if (c > bestCue) {
      best = y;
      bestCue = c;
      bestRelation = relation;
      bestSteps = steps;
    }
    topRelation = relation;
    x = y;
  }
  out.from(220);
  if (best < 0) out.one(topRelation);
  else {
    out.from(221);
    out.three(bestRelation, l[best]!, i < best ? 1 : 2);
    out.three(bestRelation, bestCue, Math.min(bestSteps, 4));
    out.three(mixHash(bestRelation, p[i]!), bestCue, r[i]!);
  }
}

/** Relations of the largest subtrees that begin or end at the token. */
function addBorders(t: TokenTraits, i: number, out: FeatureBuffer): void {
  const { head, relation: r, low, high, tag: p } = t;
  let begins = 0;
  let ends = 0;
  for (let y = i, steps = 0; y >= 0 && steps < deepest; y = head[y]!, steps++) {
    if (low[y] === i) begins = r[y]!;
    if (high[y] === i) ends = r[y]!;
  }
  out.from(230);
  out.one(begins);
  out.one(ends);
  out.two(begins, p[i]!);
  out.two(ends, p[i]!);
}
