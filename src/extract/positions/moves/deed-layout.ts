// Lays out a verb's clause in the text: the verb with its auxiliaries and its particle, and what follows to the clause's end.
import type { Tokens } from '../../../model/analysed-text.ts';
import type { Span } from '../../../model/span.ts';

/** Where a verb and the rest of its clause lie; the rest is empty where nothing follows. */
export interface LaidOut {
  readonly verbs: Span;
  readonly rest: Span;
}

/** Tokens of a sentence that are looked at; longer ones are lists, or texts without sentence ends. */
export const longestSentence = 200;
/** Relations of the words that belong to a verb. */
const verbParts = /^(?:aux|auxpass|neg|cop|compound:prt)$/;

/** The words of a verb, and the rest of its clause, among the tokens of a sentence. */
export function layOut(tokens: Tokens, verb: number, first: number, end: number): LaidOut {
  let from = verb;
  let to = verb;
  for (let at = first; at < end; at += 1) {
    if (tokens.head[at] !== verb || !verbParts.test(tokens.relation[at] ?? '')) continue;
    from = Math.min(from, at);
    if (at > to && tokens.relation[at] === 'compound:prt') to = at;
  }
  if (/^(?:neither|nor|hardly|scarcely)$/i.test(tokens.word[from - 1] ?? '') && from > first) from -= 1;
  from = deniedFrom(tokens, from, first);
  if (from > first && tokens.lower[from - 1] === 'without') from -= 1;
  if (from - 2 >= first && tokens.lower[from - 1] === 'longer' && tokens.lower[from - 2] === 'no') from -= 2;
  // "Turned down", "called on": the particle may be taken for a preposition.
  if (/^(?:down|out|on|for|off|up|to|against|back|aside)$/i.test(tokens.word[to + 1] ?? '') && to + 1 < end) to += 1;
  const last = lastOfClause(tokens, verb, to, end);
  const behind = tokens.end[to] ?? 0;
  return {
    verbs: { start: tokens.start[from] ?? 0, end: behind },
    rest:
      last > to
        ? { start: tokens.start[to + 1] ?? behind, end: tokens.end[last] ?? behind }
        : { start: behind, end: behind },
  };
}

/** Where a verb starts whose "not" a quotation mark keeps from it: "would not “yield”". */
function deniedFrom({ lower, tag }: Tokens, verb: number, first: number): number {
  if (!/^["“‘']$/.test(lower[verb - 1] ?? '') || !/^(?:not|n['’]t|never)$/.test(lower[verb - 2] ?? '')) return verb;
  const helper = verb - 3;
  return helper >= first && /^(?:MD|VB[DPZ])$/.test(tag[helper] ?? '') ? helper : Math.max(first, verb - 2);
}

/** The last token of a verb's clause: before the verb that is joined to it, or before what stands apart from it. */
function lastOfClause(tokens: Tokens, verb: number, from: number, end: number): number {
  let last = from;
  for (let at = from + 1; at < end; at += 1) {
    const isOwn = isBelow(tokens, at, verb);
    if (!isOwn || (tokens.head[at] === verb && /^(?:cc|conj|parataxis)$/.test(tokens.relation[at] ?? ''))) {
      if (!isOwn && tokens.relation[at] === 'punct') continue;
      break;
    }
    if (tokens.relation[at] !== 'punct') last = at;
  }
  return last;
}

/** A noun with all that belongs to it and stands before it. */
export function phraseOf(tokens: Tokens, noun: number, first: number): Span {
  let start = noun;
  while (start > first && isBelow(tokens, start - 1, noun)) start -= 1;
  return { start: tokens.start[start] ?? 0, end: tokens.end[noun] ?? 0 };
}

/** True for a token that hangs on another, at whatever remove, and for that one itself. */
export function isBelow(tokens: Tokens, token: number, verb: number): boolean {
  // A parse is a tree, but steps are counted so that a broken one ends too.
  for (let at = token, steps = 0; at >= 0 && steps < longestSentence; at = tokens.head[at] ?? -1, steps += 1)
    if (at === verb) return true;
  return false;
}
