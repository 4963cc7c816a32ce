// Leaves out cards that another card tells better: two figures set against each other as claims, when the figures themselves are.
import type { DisputeCard } from '../../model/dispute.ts';

/** Claims of which every account has a sentence in a card of figures or dates go; all other cards stay, in their order. */
export function dropRepeats(cards: readonly DisputeCard[]): readonly DisputeCard[] {
  const telling = cards.filter(({ kind }) => kind === 'figure' || kind === 'date').map(listSentences);
  return cards.filter(
    ({ kind, accounts }) =>
      kind !== 'claim' ||
      !telling.some((told) => accounts.every(({ sentences }) => sentences.some((one) => told.has(keyOf(one))))),
  );
}

function listSentences({ accounts }: DisputeCard): ReadonlySet<string> {
  return new Set(accounts.flatMap(({ sentences }) => sentences.map(keyOf)));
}

function keyOf({ article, context }: DisputeCard['accounts'][number]['sentences'][number]): string {
  return `${article.id} ${context.text}`;
}
