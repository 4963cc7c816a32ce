// Places margin cards beside their sentences: in order, without overlap, each as near to its own as the others allow.

/** A card to be placed: lengths in CSS pixels from the top of the column. */
export interface CardBox {
  /** Where its sentence begins. */
  readonly wanted: number;
  readonly height: number;
  /** The card that must stand at its sentence, if any must. */
  readonly isPinned: boolean;
}

interface Block {
  /** Index of the first card in the block. */
  readonly first: number;
  readonly height: number;
  readonly weight: number;
  /** Weighted sum of where the cards would like the block's top to be. */
  readonly pull: number;
}

/** How much more the pinned card counts than any other: enough that hundreds of others do not move it by a pixel. */
const pinnedWeight = 1e5;

/**
 * Tops of the cards, in the order given (text order), at least `gap` apart and none above 0.
 * Neighbours that would overlap move as one block to where the sum of squared distances is least (pool adjacent violators).
 */
export function layOutCards(cards: readonly CardBox[], gap: number): readonly number[] {
  const blocks: Block[] = [];
  for (const [index, card] of cards.entries()) {
    const weight = card.isPinned ? pinnedWeight : 1;
    let block: Block = { first: index, height: card.height, weight, pull: weight * card.wanted };
    for (let above = blocks.at(-1); above && topOf(above) + above.height + gap > topOf(block); above = blocks.at(-1)) {
      block = join(above, block, gap);
      blocks.pop();
    }
    blocks.push(block);
  }
  return topsOf(blocks, cards, gap);
}

function topOf(block: Block): number {
  return Math.max(0, block.pull / block.weight);
}

function join(above: Block, below: Block, gap: number): Block {
  const shift = above.height + gap;
  return {
    first: above.first,
    height: shift + below.height,
    weight: above.weight + below.weight,
    pull: above.pull + below.pull - below.weight * shift,
  };
}

function topsOf(blocks: readonly Block[], cards: readonly CardBox[], gap: number): readonly number[] {
  return blocks.flatMap((block, index) => {
    const members = cards.slice(block.first, blocks[index + 1]?.first ?? cards.length);
    let top = topOf(block);
    return members.map(({ height }) => {
      const own = top;
      top += height + gap;
      return own;
    });
  });
}
