// Counts names anew where the codebook's have changed since: the texts are enough, nothing is read again.
import { createNameComparer } from '../compare/name/name-comparer.ts';
import { compareArticles, findUncompared } from './compare-articles.ts';
import type { Dossier } from './open-dossier.ts';

/** Counts what is not counted with these names yet, and tells first in how many articles; does nothing where all is. */
export async function countNames(
  { store, codebook }: Dossier,
  tell: (articles: number) => void = () => undefined,
): Promise<void> {
  const list = [createNameComparer(codebook)];
  const waiting = await findUncompared(store, list);
  if (waiting.length > 0) tell(waiting.length);
  for await (const _ of compareArticles(store, waiting, list));
}
