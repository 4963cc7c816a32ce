// The features of a learnt position's move and the weights that were taught for them.
import { expect, test } from 'vitest';
import { learntMoveWeights } from '../../languages/en/stand-move-weights.ts';
import { learntMoves, moveFeatures } from './move-features.ts';

test('every feature has a weight for every move, and no weight is left over', () => {
  const features = moveFeatures(
    { positions: [] },
    { sentence: { span: { start: 0, end: 9 }, positions: [] }, party: 'velm', issue: { issue: 'toll' }, speech: null },
    { words: 'the toll', move: { move: 'none', strength: 'must', reason: '', told: 'none' } },
  );
  for (const move of learntMoves)
    expect(Object.keys(learntMoveWeights[move].weights).sort()).toEqual(Object.keys(features).sort());
});
