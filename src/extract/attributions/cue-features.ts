// Features of the later passes: each token around one cue candidate, as source, cue or content of that cue alone.
// Long, since every feature template has a line of its own.
import { mixHash } from '../../base/feature-hash.ts';
import type { CueCandidate, FirstPass } from './cue-candidates.ts';
import type { FeatureBuffer } from './feature-buffer.ts';
import { beginLabel, contentRole, cueRole, rangesOf, roleOf, roles, sourceRole, type TokenRange } from './labels.ts';
import { edgeBefore } from './paragraph-features.ts';
import { relationBits, type TokenTraits } from './token-traits.ts';

/** Kinds of places between two tokens: those of the first pass and the borders of the candidate. */
export const cueEdgeCount = 7;
/** Tokens looked at on each side of a candidate: nine in ten attributions are shorter. */
const reach = 130;
const beyond = 77;

/** The claims of the pass before on the tokens around a candidate: its own, and its strongest rival's. */
export interface Claims {
  readonly ownLabel: (token: number) => number;
  /** Probability of a role in the candidate's own reading. */
  readonly own: (token: number, role: number) => number;
  /** Probability that the candidate is a cue at all. */
  readonly score: number;
  readonly rivalRole: (token: number) => number;
  readonly rival: (token: number) => number;
}

/** A candidate and what lies around it in its paragraph. */
export interface CueView {
  readonly candidate: CueCandidate;
  /** The candidate's most cue-like token. */
  readonly head: number;
  /** Tokens that are looked at. */
  readonly first: number;
  readonly end: number;
}

/** First-pass ranges by role, of one paragraph. */
export type RoleRanges = readonly (readonly TokenRange[])[];

/** The ranges of all roles in the labels of a paragraph. */
export function rangesByRole(pass: FirstPass, first: number, end: number): RoleRanges {
  return roles.map((_, role) => rangesOf(pass.labels, role, first, end));
}

/** What is looked at around a candidate of the paragraph `[first, end)`. */
export function viewCue(t: TokenTraits, pass: FirstPass, candidate: CueCandidate, first: number, end: number): CueView {
  const strength = (k: number): number => pass.cue[k]! + 0.1 * t.cue[k]! + (t.verb[k] ? 0.2 : 0);
  let head = candidate.first;
  for (let k = candidate.first; k < candidate.end; k++) if (strength(k) > strength(head)) head = k;
  return {
    candidate,
    head,
    first: Math.max(first, candidate.first - reach),
    end: Math.min(end, candidate.end + reach),
  };
}

/** Kind of the place before token `i` as seen from a candidate. */
export function cueEdgeBefore(t: TokenTraits, view: CueView, i: number): number {
  if (i === view.first) return 1;
  return i === view.candidate.first || i === view.candidate.end ? 6 : edgeBefore(t, i);
}

/** Probabilities as six classes. */
function probabilityClass(p: number): number {
  if (p < 0.15) return p < 0.02 ? 0 : 1;
  if (p < 0.7) return p < 0.4 ? 2 : 3;
  return p < 0.93 ? 4 : 5;
}

function cueDistance(k: number): number {
  if (k < 0) return -cueDistance(-k);
  if (k < 6) return k;
  if (k < 9) return 6;
  if (k < 14) return 7;
  if (k < 22) return 8;
  return k < 40 ? 9 : 10;
}

/** Reused per candidate; cleared over the tokens in view. */
interface Surroundings {
  readonly rank: Int16Array;
  readonly cuesBetween: Int8Array;
}

const memory = { rank: new Int16Array(1024), cuesBetween: new Int8Array(1024) };

/** Puts the features of the tokens in view into `out`; `claims` is given from the second round on. */
export function fillCueFeatures(
  t: TokenTraits,
  pass: FirstPass,
  ranges: RoleRanges,
  view: CueView,
  claims: Claims | null,
  out: FeatureBuffer,
): void {
  const around = surveyCue(pass, ranges, view);
  const shared = describeCue(t, pass, view);
  const tree = describeTree(t, view);
  for (let i = view.first; i < view.end; i++) {
    out.beginToken();
    addPosition(t, pass, view, around, shared, i, out);
    addWords(t, pass, view, around, shared, i, out);
    if (claims) addClaims(t, pass, view, around, shared, claims, i, out);
    addTree(t, pass, view, tree, i, out);
    out.endToken();
  }
}

function surveyCue(pass: FirstPass, ranges: RoleRanges, view: CueView): Surroundings {
  const { first, end, candidate } = view;
  const length = end - first;
  const rank = memory.rank.length >= length ? memory.rank : new Int16Array(length);
  const cuesBetween = memory.cuesBetween.length >= length ? memory.cuesBetween : new Int8Array(length);
  rank.fill(0, 0, length);
  cuesBetween.fill(0, 0, length);
  ranges.forEach((list, role) => {
    const base = (role + 1) * 10;
    let right = 0;
    for (const [i, j] of list) {
      if (i < candidate.end || i >= end) continue;
      right++;
      rank.fill(base + Math.min(right, 4), i - first, Math.min(j, end) - first);
    }
    let left = 0;
    for (let m = list.length - 1; m >= 0; m--) {
      const [i, j] = list[m]!;
      if (j > candidate.first || j <= first) continue;
      left++;
      rank.fill(-(base + Math.min(left, 4)), Math.max(i, first) - first, j - first);
    }
  });
  const begin = beginLabel(cueRole);
  let passed = 0;
  for (let k = candidate.end; k < end; k++) {
    if (pass.labels[k] === begin) passed++;
    cuesBetween[k - first] = Math.min(3, passed);
  }
  passed = 0;
  for (let k = candidate.first - 1; k >= first; k--) {
    if (k + 1 < candidate.first && pass.labels[k + 1] === begin) passed++;
    cuesBetween[k - first] = Math.min(3, passed);
  }
  return { rank, cuesBetween };
}

/** What the features of all tokens share. */
interface CueTraits {
  readonly lemma: number;
  readonly tag: number;
  readonly nextWord: number;
  readonly nextTag: number;
  readonly lastWord: number;
  readonly lastTag: number;
  readonly strength: number;
  readonly lexical: number;
  /** How near the first pass saw sources and contents on each side, as one number. */
  readonly context: number;
}

function describeCue(t: TokenTraits, pass: FirstPass, view: CueView): CueTraits {
  const { candidate, head, first, end } = view;
  const near = (role: number, step: 1 | -1): number => {
    const from = step < 0 ? candidate.first - 1 : candidate.end;
    const low = Math.max(first, t.sentenceStart[candidate.first]!);
    const high = Math.min(end, t.sentenceEnd[candidate.end - 1]!);
    for (let k = from; k >= low && k < high; k += step) {
      if (roleOf(pass.labels[k]!) === role) return Math.min(3, 1 + Math.abs(k - from));
    }
    return 0;
  };
  const hasNext = candidate.end < t.count;
  const hasLast = candidate.first > 0;
  return {
    lemma: t.lemma[head]!,
    tag: t.tag[head]!,
    nextWord: hasNext ? t.word[candidate.end]! : 1,
    nextTag: hasNext ? t.tag[candidate.end]! : 1,
    lastWord: hasLast ? t.word[candidate.first - 1]! : 1,
    lastTag: hasLast ? t.tag[candidate.first - 1]! : 1,
    strength: probabilityClass(pass.cue[head]!),
    lexical: t.cue[head]!,
    context: near(sourceRole, -1) * 64 + near(sourceRole, 1) * 16 + near(contentRole, -1) * 4 + near(contentRole, 1),
  };
}

function sideOf(view: CueView, i: number): number {
  if (i < view.candidate.first) return -1;
  return i < view.candidate.end ? 0 : 1;
}

function addPosition(
  t: TokenTraits,
  pass: FirstPass,
  view: CueView,
  around: Surroundings,
  c: CueTraits,
  i: number,
  out: FeatureBuffer,
): void {
  const { candidate, head, first, end } = view;
  const k = i - first;
  const side = sideOf(view, i);
  const inside = side === 0 ? 1 : 0;
  const offset =
    side === 0 ? i - candidate.first + 20 : cueDistance(side < 0 ? i - candidate.first : i - candidate.end + 1);
  const sentence = Math.max(-3, Math.min(3, t.sentence[i]! - t.sentence[head]!));
  const y = pass.labels[i]!;
  const before = i > first ? pass.labels[i - 1]! : 9;
  const after = i + 1 < end ? pass.labels[i + 1]! : 9;
  const source = probabilityClass(pass.source[i]!);
  const cue = probabilityClass(pass.cue[i]!);
  const content = probabilityClass(pass.content[i]!);
  const rank = around.rank[k]!;
  const between = around.cuesBetween[k]!;
  const q = t.quotation[i]!;
  const sameQuotation = t.region[i]! >= 0 && t.region[i] === t.region[head] ? 1 : 0;
  out.from(1);
  out.none();
  out.two(side, offset);
  out.three(side, sentence, y);
  out.two(inside, c.lemma);
  out.two(y, inside);
  out.three(before, y, after);
  out.three(y, side, between);
  out.three(rank, between, sentence);
  out.three(rank, y, c.lemma);
  out.two(rank, c.context);
  out.two(rank, sentence);
  out.four(rank, before, y, side);
  out.two(source, side);
  out.two(cue, inside);
  out.two(content, side);
  out.four(source, cue, content, side);
  out.four(source, content, between, sentence);
  out.three(content, sameQuotation, q);
  out.two(y, offset);
  out.three(side, y, c.lemma);
  out.three(side, y, c.tag);
  out.three(side, y, c.nextWord);
  out.three(side, y, c.lastWord);
  out.four(side, sentence, c.nextTag, y);
  out.four(side, y, c.lastTag, c.nextTag);
  out.three(c.strength, candidate.isBest, inside);
  out.two(c.strength, rank);
  out.three(inside, c.lemma, c.context);
  out.three(inside, c.context, c.strength);
  out.three(inside, c.strength, c.lexical);
}

function addWords(
  t: TokenTraits,
  pass: FirstPass,
  view: CueView,
  around: Surroundings,
  c: CueTraits,
  i: number,
  out: FeatureBuffer,
): void {
  const { head, first, end } = view;
  const { word: w, tag: p, quotation: q } = t;
  const side = sideOf(view, i);
  const k = i - first;
  const y = pass.labels[i]!;
  const has1 = i > first;
  const has2 = i + 1 < end;
  const wb = has1 ? w[i - 1]! : beyond;
  const wa = has2 ? w[i + 1]! : beyond;
  const pb = has1 ? p[i - 1]! : beyond;
  const pa = has2 ? p[i + 1]! : beyond;
  const pbb = i - 1 > first ? p[i - 2]! : beyond;
  const qb = has1 ? q[i - 1]! : beyond;
  const qa = has2 ? q[i + 1]! : beyond;
  const word = w[i]!;
  const tag = p[i]!;
  const here = q[i]!;
  const rank = around.rank[k]!;
  const between = around.cuesBetween[k]!;
  const sentence = Math.max(-3, Math.min(3, t.sentence[i]! - t.sentence[head]!));
  const sameQuotation = t.region[i]! >= 0 && t.region[i] === t.region[head] ? 1 : 0;
  const s = t.sentenceStart[i]!;
  const e = t.sentenceEnd[i]!;
  out.from(50);
  out.two(tag, side);
  out.two(word, side);
  out.three(wb, side, y);
  out.three(wa, side, y);
  out.three(pb, tag, side);
  out.three(tag, pa, side);
  out.three(tag, y, pa);
  out.three(pb, y, tag);
  out.three(word, y, side);
  out.three(word, c.lemma, side);
  out.four(pbb, pb, tag, y);
  out.three(here, side, sentence);
  out.four(here, y, qb, qa);
  out.three(here, sameQuotation, between);
  out.three(here, between, rank);
  out.three(q[head]!, here, side);
  out.three(Math.min(4, i - s), side, y);
  out.three(Math.min(4, e - 1 - i), side, y);
  out.four(i === s ? 1 : 0, sentence, here, y);
  out.four(sentence, q[s]!, s > first ? q[s - 1]! : 9, y);
  out.four(has1 ? around.rank[k - 1]! : 0, rank, here, tag);
  out.four(has1 ? around.rank[k - 1]! : 0, rank, has2 ? around.rank[k + 1]! : 0, side);
  out.three(t.speaker[i]!, side, rank);
  out.four(t.speaker[i]!, t.source[i]!, tag, side);
}

function addClaims(
  t: TokenTraits,
  pass: FirstPass,
  view: CueView,
  around: Surroundings,
  c: CueTraits,
  claims: Claims,
  i: number,
  out: FeatureBuffer,
): void {
  const side = sideOf(view, i);
  const inside = side === 0 ? 1 : 0;
  const y = pass.labels[i]!;
  const q = t.quotation[i]!;
  const sentence = Math.max(-3, Math.min(3, t.sentence[i]! - t.sentence[view.head]!));
  const source = probabilityClass(claims.own(i, sourceRole));
  const cue = probabilityClass(claims.own(i, cueRole));
  const content = probabilityClass(claims.own(i, contentRole));
  const label = claims.ownLabel(i);
  const labelBefore = i > view.first ? claims.ownLabel(i - 1) : 9;
  const rivalStrength = claims.rival(i);
  const rival = probabilityClass(rivalStrength);
  const rivalRole = rivalStrength > 0.02 ? claims.rivalRole(i) + 1 : 0;
  const score = probabilityClass(claims.score);
  out.from(100);
  out.three(source, cue, content);
  out.two(label, score);
  out.three(label, rivalRole, rival);
  out.three(rivalRole, rival, score);
  out.four(label, y, rivalRole, rival);
  out.three(label, labelBefore, q);
  out.four(label, score, q, side);
  out.four(rivalRole, rival, side, sentence);
  out.three(label, t.tag[i]!, rivalRole);
  out.three(inside, score, c.lemma);
  out.four(label, rivalRole, rival, mixHash(source, content));
  out.three(content, rivalRole, q);
  out.two(label, t.word[i]!);
  out.four(label, sentence, rivalRole, around.rank[i - view.first]!);
  out.three(inside, inside ? rival : 0, score);
}

/** The cue's place in its tree. */
interface CueTree {
  /** The cue's head and what it hangs under, upwards. */
  readonly up: readonly number[];
  readonly hasSubject: number;
  readonly relation: number;
  /** Kinds of the head's children. */
  readonly kinds: number;
  readonly headLemma: number;
}

function describeTree(t: TokenTraits, view: CueView): CueTree {
  const { candidate } = view;
  let top = view.head;
  for (let step = 0; step < 10; step++) {
    const x = t.head[top]!;
    if (x < candidate.first || x >= candidate.end) break;
    top = x;
  }
  const up: number[] = [];
  for (let x = top; x >= 0 && up.length < 6; x = t.head[x]!) up.push(x);
  let kinds = 0;
  for (let k = t.firstChild[top]!; k >= 0; k = t.nextSibling[k]!) kinds |= t.relationBit[k]!;
  return {
    up,
    hasSubject: kinds & relationBits.nsubj ? 1 : 0,
    relation: t.relation[top]!,
    kinds: kinds & ~(relationBits.nsubj | relationBits.mark | relationBits.particle),
    headLemma: t.lemma[view.head]!,
  };
}

function addTree(t: TokenTraits, pass: FirstPass, view: CueView, tree: CueTree, i: number, out: FeatureBuffer): void {
  const { candidate } = view;
  const { up } = tree;
  let x = i;
  let top = i;
  let steps = 0;
  let path = 0;
  let level = -1;
  while (x >= 0 && steps < 30) {
    if (x >= candidate.first && x < candidate.end) break;
    level = up.indexOf(x);
    if (level >= 0) break;
    path = t.relation[x]!;
    top = x;
    x = t.head[x]!;
    steps++;
  }
  const isUnder = x >= candidate.first && x < candidate.end;
  const kind = x < 0 ? 3 : isUnder ? 1 : 2;
  level = kind === 2 ? Math.max(0, level) : 0;
  const side = sideOf(view, i) + 2;
  const via = kind === 2 && level > 0 ? t.relation[up[level - 1]!]! : 0;
  const y = pass.labels[i]!;
  const chances = probabilityClass(pass.source[i]!) * 8 + probabilityClass(pass.content[i]!);
  const place = mixHash(kind, path);
  out.from(150);
  out.three(place, side, level);
  out.three(place, tree.headLemma, level);
  out.three(place, y, level);
  out.three(place, chances, level);
  out.three(place, t.quotation[i]!, via);
  out.three(place, via, level);
  out.four(kind, via, Math.min(steps, 4), side);
  out.four(place, tree.hasSubject, tree.relation, level);
  out.three(place, tree.kinds, side);
  out.three(place, t.tag[i]!, t.relation[i]!);
  out.three(place, Math.min(steps, 5), t.word[i]!);
  out.three(kind, level, kind === 2 ? t.tag[x]! : 0);
  out.three(place, t.low[top] === i ? 1 : 0, t.high[top] === i ? 1 : 0);
  out.three(place, i === top ? 1 : 0, t.tag[i]!);
  out.three(tree.relation, side, y);
  out.three(tree.kinds, side, y);
  out.three(place, tree.headLemma, tree.kinds);
}
