// Placing margin cards.
import { expect, test } from 'vitest';
import { layOutCards } from './card-layout.ts';

/** Cards are written `wanted+height`, the pinned one with a `!` after it; the gap is 10. */
function check(cards: string, expected: readonly number[]): void {
  const boxes = cards
    .split(' ')
    .filter((card) => card !== '')
    .map((card) => ({
      wanted: Number(/^-?\d+/.exec(card)?.[0]),
      height: Number(/\+(\d+)/.exec(card)?.[1]),
      isPinned: card.endsWith('!'),
    }));
  expect(layOutCards(boxes, 10).map(Math.round)).toEqual(expected);
}

test('no cards, nothing to place', () => check('', []));
test('cards with room stand at their sentences', () => check('0+40 100+40 300+40', [0, 100, 300]));
test('two cards in each other’s way share the way', () => check('100+40 110+40', [80, 130]));
test('a pinned card stays and the others make room', () => check('100+40 110+40! 120+40', [60, 110, 160]));
test('no card rises above the top', () => check('0+40 10+40 20+40', [0, 50, 100]));
test('the top holds even for a pinned card that needs more room above', () => check('0+40 5+40!', [0, 50]));
test('a crowd does not push those far away', () => check('100+40 100+40 100+40 400+40', [50, 100, 150, 400]));
test('blocks that meet become one', () => check('100+40 100+40 150+40 150+40', [50, 100, 150, 200]));
