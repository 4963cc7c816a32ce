// Finds each token's head: a greedy arc-eager parser with averaged-perceptron weights (Goldberg and Nivre 2012).
import { type DenseTable, fetchRows, findDenseRow } from '../base/dense-table.ts';
import { hashText } from '../base/feature-hash.ts';
import { addSparseRow, type SparseTable } from '../base/sparse-table.ts';
import { stringsOf } from '../base/weight-file.ts';
import { denseTableOf, sparseTableOf, type UnpackedWeights } from '../base/weight-tables.ts';
import {
  attach,
  createParserState,
  fillRelationFeatures,
  fillTransitionFeatures,
  type ParserState,
  relationFeatureCount,
  resetParserState,
  transitionFeatureCount,
} from './parser-state.ts';
import { longestSentence } from './sentence-splitter.ts';
import type { WordEntry } from './word-cache.ts';

/** The learnt parser. */
export interface DependencyParser {
  readonly relations: readonly string[];
  readonly transitions: DenseTable;
  readonly relationTable: SparseTable;
  /** Hash of each tag, by its index. */
  readonly tagHashes: Int32Array;
}

/** The four transitions, as classes of the transition table. */
export const shift = 0;
export const leftArc = 1;
export const rightArc = 2;
export const reduce = 3;

/** Reads the parser of a weight file. */
export function readParser(file: UnpackedWeights): DependencyParser {
  return {
    relations: stringsOf(file, 'relations'),
    transitions: denseTableOf(file, 'transitions'),
    relationTable: sparseTableOf(file, 'relations'),
    tagHashes: hashTags(stringsOf(file, 'tags')),
  };
}

/** Hashes of tags as the parser knows them. */
function hashTags(tags: readonly string[]): Int32Array {
  return Int32Array.from(tags, hashText);
}

/** What is parsed, and where the result goes: heads as token indices of the text, -1 for roots. */
export interface ParsedTokens {
  readonly entries: readonly WordEntry[];
  readonly tags: Uint8Array;
  readonly head: Int32Array;
  readonly relation: Uint8Array;
}

/** A function that parses the sentence `[first, end)` of `tokens`. */
export function createParsing(parser: DependencyParser): (tokens: ParsedTokens, first: number, end: number) => void {
  // Closing marks may follow the longest sentence.
  const state = createParserState(longestSentence * 2);
  const chooseTransition = createTransitionChoice(parser.transitions);
  const chooseRelation = createRelationChoice(parser);
  const parsePiece = (tokens: ParsedTokens, first: number, end: number): void => {
    startSentence(state, tokens.entries, (i) => parser.tagHashes[tokens.tags[i]!]!, first, end);
    while (!isFinished(state)) applyTransition(state, chooseTransition(state), chooseRelation);
    for (let i = 0; i < state.length; i++) {
      const head = state.head[i]!;
      tokens.head[first + i] = head < 0 || head === state.length ? -1 : first + head;
      tokens.relation[first + i] = state.relation[i]!;
    }
  };
  return (tokens, first, end) => {
    const most = longestSentence * 2;
    for (let from = first; from < end; from += most) parsePiece(tokens, from, Math.min(end, from + most));
  };
}

/** Puts the words and tags of a sentence into a fresh state. */
export function startSentence(
  state: ParserState,
  entries: readonly WordEntry[],
  tagHashOf: (token: number) => number,
  first: number,
  end: number,
): void {
  resetParserState(state, end - first);
  for (let i = first; i < end; i++) {
    state.word[i - first] = entries[i]!.folded;
    state.tag[i - first] = tagHashOf(i);
  }
}

/** True when every token has been dealt with. */
export function isFinished(state: ParserState): boolean {
  return state.next >= state.length && state.depth === 0;
}

/** Whether the arc-eager system allows a transition here. */
export function isLegal(state: ParserState, transition: number): boolean {
  const hasWords = state.next < state.length;
  const top = state.depth > 0 ? state.stack[state.depth - 1]! : -1;
  if (transition === shift) return hasWords;
  if (top < 0) return false;
  if (transition === rightArc) return hasWords;
  return transition === leftArc ? state.head[top]! < 0 : state.head[top]! >= 0;
}

/** Carries a transition out; a new arc gets its relation from `chooseRelation`. */
export function applyTransition(
  state: ParserState,
  transition: number,
  chooseRelation: (state: ParserState, head: number, dependent: number) => number,
): void {
  const top = state.depth > 0 ? state.stack[state.depth - 1]! : -1;
  if (transition === leftArc) attach(state, state.next, top, chooseRelation(state, state.next, top));
  if (transition === rightArc) attach(state, top, state.next, chooseRelation(state, top, state.next));
  if (transition === leftArc || transition === reduce) state.depth--;
  else state.stack[state.depth++] = state.next++;
}

function createTransitionChoice(table: DenseTable): (state: ParserState) => number {
  const features = new Int32Array(transitionFeatureCount);
  const { cells } = table;
  return (state) => {
    const count = fillTransitionFeatures(state, features);
    fetchRows(table, features, count);
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let k = 0; k < count; k++) {
      const row = findDenseRow(table, features[k]!);
      if (row < 0) continue;
      const weights = cells[row]!;
      a += (weights << 24) >> 24;
      b += (weights << 16) >> 24;
      c += (weights << 8) >> 24;
      d += weights >> 24;
    }
    return bestLegal(state, a, b, c, d);
  };
}

function bestLegal(state: ParserState, a: number, b: number, c: number, d: number): number {
  let best = -1;
  let score = Number.NEGATIVE_INFINITY;
  if (isLegal(state, shift)) {
    best = shift;
    score = a;
  }
  if (b > score && isLegal(state, leftArc)) {
    best = leftArc;
    score = b;
  }
  if (c > score && isLegal(state, rightArc)) {
    best = rightArc;
    score = c;
  }
  return d > score && isLegal(state, reduce) ? reduce : best;
}

function createRelationChoice(
  parser: DependencyParser,
): (state: ParserState, head: number, dependent: number) => number {
  const features = new Int32Array(relationFeatureCount);
  const scores = new Int32Array(parser.relations.length);
  return (state, head, dependent) => {
    const count = fillRelationFeatures(state, head, dependent, features);
    scores.fill(0);
    for (let k = 0; k < count; k++) addSparseRow(parser.relationTable, features[k]!, scores);
    let best = 0;
    for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[best]!) best = i;
    return best;
  };
}
