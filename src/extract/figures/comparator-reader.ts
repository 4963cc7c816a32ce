// Reads how a figure is loosened ("more than", "or so") and whether it rose or fell.

import type { Comparator } from '../../model/finding.ts';
import {
  changeWithUnitWords,
  comparatorPhrases,
  fallWords,
  riseWords,
  trailingComparators,
} from '../languages/en/quantity-words.ts';
import type { Lexeme } from './figure-lexer.ts';

/** Words of the longest comparator phrase. */
const longestPhrase = 4;
/** How many words before a figure may hold its verb of change: "rose by as much as 5 per cent". */
const changeReach = 4;
/** Words that may stand between a comparator and its figure. */
const fillers = /^(?:the|a|an|just|only|now|another|as|to|by|of|at|from|even|still|well|slightly|much)$/;

/** What the words round a figure say about it. */
export interface ReadComparator {
  readonly comparator: Comparator;
  readonly change: 'rise' | 'fall' | null;
  /** First lexeme of the comparator phrase, or the figure's own first. */
  readonly from: number;
}

/** Reads round the figure in `lexemes[from..to)`. */
export function readComparator(
  lexemes: readonly Lexeme[],
  { from, to, unit }: { readonly from: number; readonly to: number; readonly unit: object | null },
): ReadComparator {
  const before = readBefore(lexemes, from);
  const after =
    trailingComparators.get(joinLower(lexemes, to, to + 2)) ?? trailingComparators.get(joinLower(lexemes, to, to + 1));
  return {
    comparator: before?.comparator ?? after ?? 'exact',
    change: readChangeBefore(lexemes, before?.from ?? from, unit !== null) ?? readChangeAfter(lexemes[to]?.lower ?? ''),
    from: before?.from ?? from,
  };
}

function readBefore(lexemes: readonly Lexeme[], from: number): { comparator: Comparator; from: number } | null {
  const ends = fillers.test(lexemes[from - 1]?.lower ?? '') ? [from, from - 1] : [from];
  for (const end of ends) {
    for (let length = longestPhrase; length >= 1; length -= 1) {
      const start = end - length;
      const comparator = start >= 0 ? comparatorPhrases.get(joinLower(lexemes, start, end)) : undefined;
      if (comparator !== undefined) return { comparator, from: start };
    }
  }
  return null;
}

/** A verb of change shortly before. */
function readChangeBefore(lexemes: readonly Lexeme[], from: number, hasUnit: boolean): 'rise' | 'fall' | null {
  for (let at = from - 1; at >= Math.max(0, from - changeReach); at -= 1) {
    const { kind, lower } = lexemes[at] ?? { kind: 'sign', lower: '' };
    if (kind !== 'word') return null;
    if (riseWords.has(lower)) return lower === 'up' && lexemes[at + 1]?.lower === 'to' ? null : 'rise';
    if (fallWords.has(lower)) return 'fall';
    if (hasUnit && changeWithUnitWords.has(lower)) return changeWithUnitWords.get(lower) ?? null;
    if (!fillers.test(lower) && !comparatorPhrases.has(lower)) return null;
  }
  return null;
}

/** "2 per cent higher", "a 3 per cent drop". */
function readChangeAfter(next: string): 'rise' | 'fall' | null {
  if (/^(?:higher|rise|increase)$/.test(next)) return 'rise';
  return /^(?:lower|drop|fall|decrease|decline|loss)$/.test(next) ? 'fall' : null;
}

function joinLower(lexemes: readonly Lexeme[], from: number, to: number): string {
  let joined = '';
  for (let at = from; at < to && at < lexemes.length; at += 1)
    joined += (at === from ? '' : ' ') + (lexemes[at]?.lower ?? '');
  return joined;
}
