// Puts disputes together with the names a page needs.
import type { DossierPage } from '../export/html-page.ts';
import { type DisputeWish, listDisputes } from './list-disputes.ts';
import type { Dossier } from './open-dossier.ts';

/** What the page of some disputes says of them all. Fails with `bad-argument` when a name fits nothing or several. */
export async function reportDisputes(
  dossier: Dossier,
  wish: DisputeWish,
): Promise<DossierPage & { readonly total: number }> {
  const { codebook } = dossier;
  const { total } = await listDisputes(dossier, wish, { offset: 0, limit: 0 });
  const count = `${total} dispute${total === 1 ? '' : 's'}`;
  return {
    total,
    title: codebook.title,
    subtitle: `${count}. Proposed by a program, to be checked against the sentences; nothing here says who is right.`,
    parties: new Map(codebook.parties.map(({ id, name }) => [id, name])),
    issues: new Map(codebook.issues.map(({ id, label }) => [id, label])),
  };
}
