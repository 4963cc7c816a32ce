// Which cards another card tells better: two figures set against each other as claims, when the figures themselves are.
import { contentHash } from '../../base/hash.ts';
import type { FoundDispute } from '../../model/dispute.ts';

/** Figures and dates tell what claims about them tell, with the values. */
export function tellsBetter({ kind }: Pick<FoundDispute, 'kind'>): boolean {
  return kind === 'figure' || kind === 'date';
}

/** True for claims of which every account has a sentence in one card of figures or dates. */
export function isRepeat({ kind, accounts }: FoundDispute, telling: readonly FoundDispute[]): boolean {
  if (kind !== 'claim') return false;
  return telling.some((other) => {
    const told = new Set(listSentenceKeys(other));
    return accounts.every(({ sentences }) => sentences.some((one) => told.has(keyOf(one))));
  });
}

/** Keys of its sentences: equal where two cards show the same one. */
export function listSentenceKeys({ accounts }: Pick<FoundDispute, 'accounts'>): readonly string[] {
  return [...new Set(accounts.flatMap(({ sentences }) => sentences.map(keyOf)))];
}

function keyOf({ article, context }: FoundDispute['accounts'][number]['sentences'][number]): string {
  return contentHash(`${article.id} ${context.text}`).slice(0, keyLength);
}

/** Letters of a hash that tell the sentences of any dossier apart. */
const keyLength = 16;
