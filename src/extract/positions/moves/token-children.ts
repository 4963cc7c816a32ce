// Finds the token that hangs on another by a relation.
import type { Tokens } from '../../../model/analysed-text.ts';

/** Tokens among which to look, end exclusive, and how the token must read; any way where that is not given. */
export interface ChildPlace {
  readonly first: number;
  readonly end: number;
  readonly word?: RegExp;
}

/** The first token that hangs on a word by a relation; null where none does. */
export function childOf(
  tokens: Tokens,
  head: number,
  relation: string,
  { first, end, word }: ChildPlace,
): number | null {
  for (let at = first; at < end; at += 1)
    if (tokens.head[at] === head && tokens.relation[at] === relation && word?.test(tokens.lower[at] ?? '') !== false)
      return at;
  return null;
}

/** The nearest token before a word, in its sentence, that hangs on it by a relation; null where none does. */
export function childBefore(tokens: Tokens, head: number, relation: string): number | null {
  for (let at = head - 1; at >= 0 && tokens.sentence[at] === tokens.sentence[head]; at -= 1)
    if (tokens.head[at] === head && tokens.relation[at] === relation) return at;
  return null;
}
