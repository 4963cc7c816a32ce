// Puts disputes together with the names a page needs.
import type { DisputePage } from '../export/dispute-page.ts';
import type { DisputeCard } from '../model/dispute.ts';
import type { Dossier } from './open-dossier.ts';

/** What the page of some disputes shows. */
export function reportDisputes({ codebook }: Dossier, cards: readonly DisputeCard[]): DisputePage {
  const count = `${cards.length} dispute${cards.length === 1 ? '' : 's'}`;
  return {
    title: codebook.title === '' ? 'Dossier' : codebook.title,
    subtitle: `${count}. Proposed by a program, to be checked against the sentences; nothing here says who is right.`,
    cards,
    parties: new Map(codebook.parties.map(({ id, name }) => [id, name])),
    issues: new Map(codebook.issues.map(({ id, label }) => [id, label])),
  };
}
