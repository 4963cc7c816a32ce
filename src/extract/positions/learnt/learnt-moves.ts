// Tells the move of a learnt position where what is said around it speaks for another one than the rule that carries moves on.
//
// Example: after `Velm offers a toll. Velm rejects the guns. Oster offers a toll.` the words `against the toll` of Velm make a refusal likelier than one more offer.
import { logistic } from '../../../base/logistic.ts';
import { learntMoveWeights } from '../../languages/en/stand-move-weights.ts';
import type { ClassifiedMove } from '../moves/move-classifier.ts';
import { type LearntMove, learntMoves } from './move-features.ts';

/** How much likelier another move must be than the rule's, 0 to 1: from 0.05 to 0.15 all did the same on stories that the model had not seen. */
const leastLead = 0.1;

/** The rule's move, or a likelier one. */
export function weighMove(told: ClassifiedMove, features: Readonly<Record<string, number>>): ClassifiedMove {
  const own = learntMoves.find((move) => move === told.move);
  if (own === undefined) return told;
  const chances = learntMoves.map((move) => ({ move, chance: chanceOf(move, features) }));
  const best = chances.reduce((top, one) => (one.chance > top.chance ? one : top));
  if (best.chance - chanceOf(own, features) <= leastLead) return told;
  return {
    move: best.move,
    strength: 'should',
    reason: `more likely a ${best.move} than a ${own}, by what is said around it`,
    told: 'clause',
  };
}

function chanceOf(move: LearntMove, features: Readonly<Record<string, number>>): number {
  const { start, weights } = learntMoveWeights[move];
  const sum = Object.entries(weights).reduce((total, [name, weight]) => total + weight * (features[name] ?? 0), start);
  return logistic(sum);
}
