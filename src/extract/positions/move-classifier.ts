// Tells the move a clause makes: from the verb that reports it, then from the words inside it.

import type { Move, Strength } from '../../model/finding.ts';
import {
  clauseMoves,
  conditionOpeners,
  reportingMoves,
  reportingStrengths,
  threatWords,
} from '../languages/en/move-words.ts';

/** A move with its strength and why. */
export interface ClassifiedMove {
  readonly move: Move;
  readonly strength: Strength;
  readonly reason: string;
}

/** What a move is told by. */
export interface MoveClues {
  /** Base forms of the words that report it, lower case: "call", "on". */
  readonly cue: readonly string[];
  /** True when the cue itself is negated: "did not accept". */
  readonly isNegated: boolean;
  /** The words of the clause, lower case. */
  readonly clause: string;
}

/** The move of one clause. */
export function classifyMove({ cue, isNegated, clause }: MoveClues): ClassifiedMove {
  if (threatWords.test(clause) && /\b(?:if|when|unless|will|shall)\b/.test(clause))
    return { move: 'threat', strength: 'must', reason: 'threatened' };
  const reported = cue.find((word) => reportingMoves.has(word));
  if (reported !== undefined) return classifyReported(reported, isNegated, clause);
  for (const { pattern, move, strength, reason } of clauseMoves) {
    if (pattern.test(clause)) return { move, strength, reason };
  }
  return { move: 'none', strength: 'must', reason: 'no word of a move' };
}

/** True when the clause hangs on another: "if", "only when", "in return for". */
export function isCondition(clause: string): boolean {
  return conditionOpeners.test(clause);
}

function classifyReported(verb: string, isNegated: boolean, clause: string): ClassifiedMove {
  const told = reportingMoves.get(verb) ?? 'none';
  const strength = reportingStrengths.get(verb) ?? 'must';
  const reason = `cue: ${verb}`;
  if (isNegated)
    return {
      move: told === 'accept' || told === 'offer' || told === 'demand' ? 'reject' : 'none',
      strength,
      reason: `cue: not ${verb}`,
    };
  // "Vowed to keep the gates shut" and "insisted it would not" take their move from what is said.
  if (told === 'threat' || verb === 'insist' || verb === 'suggest')
    return classifyMove({ cue: [], isNegated: false, clause });
  return { move: told, strength, reason };
}
