// The state of an arc-eager parse of one sentence, and the features that are read off it.
import { mixHash } from '../base/feature-hash.ts';

/** Stack, buffer and arcs. Token indices are within the sentence; `length` is the root, `length + 1` stands for "none". */
export interface ParserState {
  length: number;
  next: number;
  depth: number;
  readonly stack: Int32Array;
  readonly word: Int32Array;
  readonly tag: Int32Array;
  /** Head of each token, -1 while it has none. */
  readonly head: Int32Array;
  readonly relation: Int32Array;
  readonly left: Int32Array;
  readonly left2: Int32Array;
  readonly right: Int32Array;
  readonly right2: Int32Array;
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;
}

/** Most features of a transition and of a relation. */
export const transitionFeatureCount = 87;
export const relationFeatureCount = 24;

const rootHash = 333;
const noneHash = 555;
const noRelation = 99;
/** Children counted up to here. */
const mostChildren = 7;

/** A state with room for sentences of `capacity` tokens. */
export function createParserState(capacity: number): ParserState {
  const make = (): Int32Array => new Int32Array(capacity + 2);
  return {
    length: 0,
    next: 0,
    depth: 0,
    stack: make(),
    word: make(),
    tag: make(),
    head: make(),
    relation: make(),
    left: make(),
    left2: make(),
    right: make(),
    right2: make(),
    leftCount: make(),
    rightCount: make(),
  };
}

/** Empties the state for a sentence of `length` tokens; the caller then fills `word` and `tag` with hashes. */
export function resetParserState(state: ParserState, length: number): void {
  const none = length + 1;
  state.length = length;
  state.next = 0;
  state.depth = 0;
  state.head.fill(-1, 0, none + 1);
  state.relation.fill(0, 0, none + 1);
  for (const children of [state.left, state.left2, state.right, state.right2]) children.fill(none, 0, none + 1);
  state.leftCount.fill(0, 0, none + 1);
  state.rightCount.fill(0, 0, none + 1);
  state.word[length] = rootHash;
  state.tag[length] = rootHash;
  state.word[none] = noneHash;
  state.tag[none] = noneHash;
}

/** Makes `head` the head of `dependent`. */
export function attach(state: ParserState, head: number, dependent: number, relation: number): void {
  const none = state.length + 1;
  state.head[dependent] = head;
  state.relation[dependent] = relation;
  if (dependent < head) {
    const outer = state.left[head]!;
    if (outer === none || dependent < outer) {
      state.left2[head] = outer;
      state.left[head] = dependent;
    }
    if (state.leftCount[head]! < mostChildren) state.leftCount[head]! += 1;
  } else {
    state.right2[head] = state.right[head]!;
    state.right[head] = dependent;
    if (state.rightCount[head]! < mostChildren) state.rightCount[head]! += 1;
  }
}

function distanceClass(distance: number): number {
  if (distance > 10) return 9;
  return distance > 5 ? 7 : distance;
}

/** Hashes the features of the next transition (after Zhang and Nivre 2011) into `out`; returns how many. */
export function fillTransitionFeatures(state: ParserState, out: Int32Array): number {
  const { word: W, tag: P, head: H, relation: R, stack, length, next, depth } = state;
  const none = length + 1;
  const s0 = depth > 0 ? stack[depth - 1]! : none;
  const s1 = depth > 1 ? stack[depth - 2]! : none;
  const n0 = next <= length ? next : none;
  const n1 = next + 1 <= length ? next + 1 : none;
  const n2 = next + 2 <= length ? next + 2 : none;
  const n3 = next + 3 <= length ? next + 3 : none;
  const h = s0 !== none && H[s0]! >= 0 ? H[s0]! : none;
  const h2 = h !== none && H[h]! >= 0 ? H[h]! : none;
  const hasHead = s0 !== none && H[s0]! >= 0 ? 1 : 0;
  const headRelation = h === none ? -1 : R[s0]!;
  const l = state.left[s0]!;
  const l2 = state.left2[s0]!;
  const r = state.right[s0]!;
  const r2 = state.right2[s0]!;
  const nl = state.left[n0]!;
  const nl2 = state.left2[n0]!;
  const relationOf = (x: number): number => (x === none ? noRelation : R[x]!);
  const lr = relationOf(l);
  const rr = relationOf(r);
  const nlr = relationOf(nl);
  const distance = s0 === none ? 0 : distanceClass(n0 - s0);
  const a = W[s0]!;
  const b = W[n0]!;
  const c = P[s0]!;
  const e = P[n0]!;
  const vr = state.rightCount[s0]!;
  const vl = state.leftCount[s0]!;
  const vn = state.leftCount[n0]!;
  let k = 0;
  let t = 1;
  const one = (x: number): void => {
    out[k++] = mixHash(t++, x);
  };
  const two = (x: number, y: number): void => {
    out[k++] = mixHash(mixHash(t++, x), y);
  };
  const three = (x: number, y: number, z: number): void => {
    out[k++] = mixHash(mixHash(mixHash(t++, x), y), z);
  };
  one(0);
  one(a);
  one(c);
  two(a, c);
  one(b);
  one(e);
  two(b, e);
  one(W[n1]!);
  one(P[n1]!);
  two(W[n1]!, P[n1]!);
  one(W[n2]!);
  one(P[n2]!);
  one(P[n3]!);
  one(P[s1]!);
  one(W[s1]!);
  three(a, c, mixHash(b, e));
  three(a, c, b);
  three(a, c, e);
  three(a, b, e);
  three(c, b, e);
  two(a, b);
  two(c, e);
  two(e, P[n1]!);
  three(e, P[n1]!, P[n2]!);
  three(c, e, P[n1]!);
  three(c, e, P[n2]!);
  three(a, e, P[n1]!);
  three(c, b, P[n1]!);
  three(P[h]!, c, e);
  three(c, P[l]!, e);
  three(c, P[r]!, e);
  three(c, e, P[nl]!);
  three(P[s1]!, c, e);
  three(P[s1]!, a, b);
  three(W[s1]!, c, e);
  two(a, distance);
  two(c, distance);
  two(b, distance);
  two(e, distance);
  three(a, b, distance);
  three(c, e, distance);
  two(a, vr);
  two(c, vr);
  two(a, vl);
  two(c, vl);
  two(b, vn);
  two(e, vn);
  three(c, e, vr * 8 + vl);
  one(W[h]!);
  one(P[h]!);
  one(headRelation);
  one(W[l]!);
  one(P[l]!);
  one(lr);
  one(W[r]!);
  one(P[r]!);
  one(rr);
  one(W[nl]!);
  one(P[nl]!);
  one(nlr);
  one(W[h2]!);
  one(P[h2]!);
  one(P[l2]!);
  one(relationOf(l2));
  one(P[r2]!);
  one(relationOf(r2));
  one(P[nl2]!);
  one(relationOf(nl2));
  three(c, P[l]!, P[l2]!);
  three(c, P[r]!, P[r2]!);
  three(c, P[h]!, P[h2]!);
  three(e, P[nl]!, P[nl2]!);
  three(a, lr, rr);
  three(c, rr, e);
  three(c, headRelation, e);
  three(c, rr, b);
  three(a, headRelation, e);
  three(c, lr, e);
  two(hasHead, e);
  three(hasHead, c, e);
  three(a, rr, e);
  three(a, e, vr);
  return k;
}

/** Hashes the features of the relation between a head and its new dependent into `out`; returns how many. */
export function fillRelationFeatures(state: ParserState, head: number, dependent: number, out: Int32Array): number {
  const { word: W, tag: P, relation: R, length } = state;
  const none = length + 1;
  const at = (i: number): number => (i >= 0 && i <= length ? i : none);
  const direction = head < dependent ? 1 : 2;
  const distance = Math.min(5, Math.abs(head - dependent));
  const a = W[head]!;
  const b = W[dependent]!;
  const c = P[head]!;
  const e = P[dependent]!;
  const before = P[at(dependent - 1)]!;
  const after = P[at(dependent + 1)]!;
  const child = state.left[dependent]!;
  const childRelation = child === none ? noRelation : R[child]!;
  const headLeft = state.left[head]!;
  const headRight = state.right[head]!;
  let k = 0;
  let t = 1001;
  const two = (x: number, y: number): void => {
    out[k++] = mixHash(mixHash(t++, x), y);
  };
  const three = (x: number, y: number, z: number): void => {
    out[k++] = mixHash(mixHash(mixHash(t++, x), y), z);
  };
  out[k++] = mixHash(t++, direction);
  two(b, direction);
  two(e, direction);
  two(a, direction);
  two(c, direction);
  three(c, e, direction);
  three(a, b, direction);
  three(a, e, direction);
  three(c, b, direction);
  three(c, e, distance * 3 + direction);
  three(before, e, direction);
  three(e, after, direction);
  three(P[at(head - 1)]!, c, e);
  three(c, P[at(head + 1)]!, e);
  three(W[at(dependent - 1)]!, b, direction);
  three(c, e, state.leftCount[head]! * 8 + state.rightCount[head]!);
  three(e, P[child]!, direction);
  three(e, W[child]!, direction);
  three(c, e, headLeft === none ? noRelation : R[headLeft]!);
  three(c, e, headRight === none ? noRelation : R[headRight]!);
  three(before, c, mixHash(e, after));
  three(e, childRelation, c);
  three(a, e, childRelation);
  three(c, e, head === length ? 1 : 0);
  return k;
}
