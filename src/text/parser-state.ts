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

/**
 * Hashes the features of the next transition (after Zhang and Nivre 2011) into `out`; returns how many. `top` and `below` stand
 * on the stack, `first` to `fourth` are still to come.
 */
export function fillTransitionFeatures(state: ParserState, out: Int32Array): number {
  const { word: words, tag: tags, head: heads, relation: relations, stack, length, next, depth } = state;
  const none = length + 1;
  const top = depth > 0 ? stack[depth - 1]! : none;
  const below = depth > 1 ? stack[depth - 2]! : none;
  const first = next <= length ? next : none;
  const second = next + 1 <= length ? next + 1 : none;
  const third = next + 2 <= length ? next + 2 : none;
  const fourth = next + 3 <= length ? next + 3 : none;
  const topHead = top !== none && heads[top]! >= 0 ? heads[top]! : none;
  const headOfHead = topHead !== none && heads[topHead]! >= 0 ? heads[topHead]! : none;
  const hasHead = top !== none && heads[top]! >= 0 ? 1 : 0;
  const headRelation = topHead === none ? -1 : relations[top]!;
  const topLeft = state.left[top]!;
  const topLeft2 = state.left2[top]!;
  const topRight = state.right[top]!;
  const topRight2 = state.right2[top]!;
  const firstLeft = state.left[first]!;
  const firstLeft2 = state.left2[first]!;
  const relationOf = (x: number): number => (x === none ? noRelation : relations[x]!);
  const leftRelation = relationOf(topLeft);
  const rightRelation = relationOf(topRight);
  const firstRelation = relationOf(firstLeft);
  const distance = top === none ? 0 : distanceClass(first - top);
  const topWord = words[top]!;
  const firstWord = words[first]!;
  const topTag = tags[top]!;
  const firstTag = tags[first]!;
  const rightCount = state.rightCount[top]!;
  const leftCount = state.leftCount[top]!;
  const firstCount = state.leftCount[first]!;
  let count = 0;
  let template = 1;
  const one = (x: number): void => {
    out[count++] = mixHash(template++, x);
  };
  const two = (x: number, y: number): void => {
    out[count++] = mixHash(mixHash(template++, x), y);
  };
  const three = (x: number, y: number, z: number): void => {
    out[count++] = mixHash(mixHash(mixHash(template++, x), y), z);
  };
  one(0);
  one(topWord);
  one(topTag);
  two(topWord, topTag);
  one(firstWord);
  one(firstTag);
  two(firstWord, firstTag);
  one(words[second]!);
  one(tags[second]!);
  two(words[second]!, tags[second]!);
  one(words[third]!);
  one(tags[third]!);
  one(tags[fourth]!);
  one(tags[below]!);
  one(words[below]!);
  three(topWord, topTag, mixHash(firstWord, firstTag));
  three(topWord, topTag, firstWord);
  three(topWord, topTag, firstTag);
  three(topWord, firstWord, firstTag);
  three(topTag, firstWord, firstTag);
  two(topWord, firstWord);
  two(topTag, firstTag);
  two(firstTag, tags[second]!);
  three(firstTag, tags[second]!, tags[third]!);
  three(topTag, firstTag, tags[second]!);
  three(topTag, firstTag, tags[third]!);
  three(topWord, firstTag, tags[second]!);
  three(topTag, firstWord, tags[second]!);
  three(tags[topHead]!, topTag, firstTag);
  three(topTag, tags[topLeft]!, firstTag);
  three(topTag, tags[topRight]!, firstTag);
  three(topTag, firstTag, tags[firstLeft]!);
  three(tags[below]!, topTag, firstTag);
  three(tags[below]!, topWord, firstWord);
  three(words[below]!, topTag, firstTag);
  two(topWord, distance);
  two(topTag, distance);
  two(firstWord, distance);
  two(firstTag, distance);
  three(topWord, firstWord, distance);
  three(topTag, firstTag, distance);
  two(topWord, rightCount);
  two(topTag, rightCount);
  two(topWord, leftCount);
  two(topTag, leftCount);
  two(firstWord, firstCount);
  two(firstTag, firstCount);
  three(topTag, firstTag, rightCount * 8 + leftCount);
  one(words[topHead]!);
  one(tags[topHead]!);
  one(headRelation);
  one(words[topLeft]!);
  one(tags[topLeft]!);
  one(leftRelation);
  one(words[topRight]!);
  one(tags[topRight]!);
  one(rightRelation);
  one(words[firstLeft]!);
  one(tags[firstLeft]!);
  one(firstRelation);
  one(words[headOfHead]!);
  one(tags[headOfHead]!);
  one(tags[topLeft2]!);
  one(relationOf(topLeft2));
  one(tags[topRight2]!);
  one(relationOf(topRight2));
  one(tags[firstLeft2]!);
  one(relationOf(firstLeft2));
  three(topTag, tags[topLeft]!, tags[topLeft2]!);
  three(topTag, tags[topRight]!, tags[topRight2]!);
  three(topTag, tags[topHead]!, tags[headOfHead]!);
  three(firstTag, tags[firstLeft]!, tags[firstLeft2]!);
  three(topWord, leftRelation, rightRelation);
  three(topTag, rightRelation, firstTag);
  three(topTag, headRelation, firstTag);
  three(topTag, rightRelation, firstWord);
  three(topWord, headRelation, firstTag);
  three(topTag, leftRelation, firstTag);
  two(hasHead, firstTag);
  three(hasHead, topTag, firstTag);
  three(topWord, rightRelation, firstTag);
  three(topWord, firstTag, rightCount);
  return count;
}

/** Hashes the features of the relation between a head and its new dependent into `out`; returns how many. */
export function fillRelationFeatures(state: ParserState, head: number, dependent: number, out: Int32Array): number {
  const { word: words, tag: tags, relation: relations, length } = state;
  const none = length + 1;
  const at = (i: number): number => (i >= 0 && i <= length ? i : none);
  const direction = head < dependent ? 1 : 2;
  const distance = Math.min(5, Math.abs(head - dependent));
  const headWord = words[head]!;
  const ownWord = words[dependent]!;
  const headTag = tags[head]!;
  const ownTag = tags[dependent]!;
  const before = tags[at(dependent - 1)]!;
  const after = tags[at(dependent + 1)]!;
  const child = state.left[dependent]!;
  const childRelation = child === none ? noRelation : relations[child]!;
  const headLeft = state.left[head]!;
  const headRight = state.right[head]!;
  let count = 0;
  let template = 1001;
  const two = (x: number, y: number): void => {
    out[count++] = mixHash(mixHash(template++, x), y);
  };
  const three = (x: number, y: number, z: number): void => {
    out[count++] = mixHash(mixHash(mixHash(template++, x), y), z);
  };
  out[count++] = mixHash(template++, direction);
  two(ownWord, direction);
  two(ownTag, direction);
  two(headWord, direction);
  two(headTag, direction);
  three(headTag, ownTag, direction);
  three(headWord, ownWord, direction);
  three(headWord, ownTag, direction);
  three(headTag, ownWord, direction);
  three(headTag, ownTag, distance * 3 + direction);
  three(before, ownTag, direction);
  three(ownTag, after, direction);
  three(tags[at(head - 1)]!, headTag, ownTag);
  three(headTag, tags[at(head + 1)]!, ownTag);
  three(words[at(dependent - 1)]!, ownWord, direction);
  three(headTag, ownTag, state.leftCount[head]! * 8 + state.rightCount[head]!);
  three(ownTag, tags[child]!, direction);
  three(ownTag, words[child]!, direction);
  three(headTag, ownTag, headLeft === none ? noRelation : relations[headLeft]!);
  three(headTag, ownTag, headRight === none ? noRelation : relations[headRight]!);
  three(before, headTag, mixHash(ownTag, after));
  three(ownTag, childRelation, headTag);
  three(headWord, ownTag, childRelation);
  three(headTag, ownTag, head === length ? 1 : 0);
  return count;
}
