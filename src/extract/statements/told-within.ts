// Finds, anywhere within what somebody says, what they tell of others: "The fact that the mayor says she is ready helps us".
import type { Tokens } from '../../model/analysed-text.ts';
import { nestedVerbs, tellingVerbs } from '../languages/en/reporting-words.ts';

/** Half-open range of tokens. */
export type Range = readonly [first: number, end: number];

/** Who is told to say what, in tokens. */
export interface ToldWithin {
  readonly source: Range;
  readonly cue: Range;
  readonly content: Range;
}

/** Tokens before a verb among which its subject is looked for. */
const subjectReach = 16;
/** Tokens between a verb and its "that": "admitted on Monday that". */
const longestBetween = 8;

/** The reports within the tokens `[first, end)`, in text order. */
export function findToldWithin(tokens: Tokens, [first, end]: Range): readonly ToldWithin[] {
  const told: ToldWithin[] = [];
  for (let verb = first + 1; verb < end - 2; verb += 1) {
    if (!nestedVerbs.has(tokens.lemma[verb]!) || !isTensed(tokens, verb)) continue;
    const source = subjectOf(tokens, verb, first);
    if (source === null) continue;
    const content = contentOf(tokens, verb, source, end);
    if (content !== null) told.push({ source, cue: [cueStart(tokens, verb, source[1]), verb + 1], content });
  }
  return told;
}

/** "says", "has always said". */
function isTensed({ tag, lemma }: Tokens, verb: number): boolean {
  if (tag[verb] !== 'VBN') return /^VB[DZP]$/.test(tag[verb]!);
  let helper = verb - 1;
  while (tag[helper] === 'RB') helper -= 1;
  return lemma[helper] === 'have';
}

/** The subject before a verb, whole. Speakers of the words themselves ("I think") and hearers tell of nobody else. */
function subjectOf({ head, relation, word, tag, sentence }: Tokens, verb: number, first: number): Range | null {
  const least = Math.max(first, verb - subjectReach);
  let noun = -1;
  for (let i = least; i < verb; i += 1) if (head[i] === verb && relation[i] === 'nsubj') noun = i;
  if (noun < 0 || sentence[noun] !== sentence[verb] || !/^(?:NN|PRP$)/.test(tag[noun]!)) return null;
  if (/^(?:I|we|you|it|one|they)$/i.test(word[noun]!)) return null;
  let from = noun;
  for (let i = least; i < noun; i += 1) if (hangsOn(head, i, noun)) from = Math.min(from, i);
  let to = noun + 1;
  while (to < verb && hangsOn(head, to, noun)) to += 1;
  return [from, to];
}

/** Steps up a tree before giving up. */
const deepest = 12;

function hangsOn(head: Int32Array, token: number, on: number): boolean {
  for (let at = head[token]!, steps = 0; at >= 0 && steps < deepest; at = head[at]!, steps += 1)
    if (at === on) return true;
  return false;
}

function cueStart({ tag }: Tokens, verb: number, least: number): number {
  let first = verb;
  while (first > least && /^(?:RB|MD|VB[DZP]|VBN)$/.test(tag[first - 1]!)) first -= 1;
  return first;
}

/** "... says that the bridge is lost", "... says it is lost", "a bridge that the mayor says | is lost". */
function contentOf(tokens: Tokens, verb: number, source: Range, end: number): Range | null {
  const { word, tag, sentence } = tokens;
  let to = verb + 1;
  while (to < end && sentence[to] === sentence[verb]) to += 1;
  while (to > verb && /^[.?!,;]$/.test(word[to - 1]!)) to -= 1;
  const isRelative = /^(?:that|which|who)$/i.test(word[source[0] - 1] ?? '') && !/^VB/.test(tag[source[0] - 2] ?? '');
  if (isRelative && /^(?:MD|VB[DZP])$/.test(tag[verb + 1] ?? '')) return to - verb > 2 ? [verb + 1, to] : null;
  const hasObject =
    /^(?:DT|JJ|NN|NNS|PRP|PRP\$|CD)$/.test(tag[verb + 1] ?? '') && !tellingVerbs.has(tokens.lemma[verb]!);
  for (let i = verb + 1; !hasObject && i < Math.min(to, verb + longestBetween); i += 1) {
    if (word[i]!.toLowerCase() === 'that' && tag[i] === 'IN') return to - i > 3 ? [i, to] : null;
    if (/^(?:VB|MD|[,;:–—])/.test(tag[i]!)) break;
  }
  return isClause(tokens, verb, to) ? [verb + 1, to] : null;
}

/** Verbs after which a clause may stand without "that". */
const bareVerbs = /^(?:say|claim|believe|think|insist|argue|suggest|warn|maintain|admit)$/;

/** A noun phrase at once after the verb, and a finite verb soon after that. */
function isClause({ tag, lemma, word }: Tokens, verb: number, end: number): boolean {
  if (!bareVerbs.test(lemma[verb]!) || !/^(?:DT|NN|PRP|CD|JJ|EX)/.test(tag[verb + 1] ?? '')) return false;
  for (let i = verb + 2; i < Math.min(end, verb + longestBetween); i += 1) {
    if (/^(?:VB[DZP]|MD)$/.test(tag[i]!)) return true;
    if (/^(?:[,;:]|that|which|who)$/i.test(word[i]!)) return false;
  }
  return false;
}
