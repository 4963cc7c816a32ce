// Counts names anew where the codebook's have changed since: the texts are enough, nothing is read again.
import { createNameComparer } from '../compare/name/name-comparer.ts';
import { compareArticles, findUncompared } from './compare-articles.ts';
import type { Dossier } from './open-dossier.ts';

/** Counts what is not counted with these names yet; does nothing where all is. */
export async function countNames({ store, codebook }: Dossier): Promise<void> {
  const list = [createNameComparer(codebook)];
  for await (const _ of compareArticles(store, await findUncompared(store, list), list));
}
