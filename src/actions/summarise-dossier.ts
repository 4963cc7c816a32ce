// What a dossier holds, in numbers, and what "undo" would take back.
import type { DossierCounts } from '../store/store.ts';
import { labelDecision } from '../views/decision-label.ts';
import { findUndoable } from '../views/undoable-decision.ts';
import type { Dossier } from './open-dossier.ts';

/** A dossier at a glance. */
export interface DossierSummary extends DossierCounts {
  readonly title: string;
  readonly folder: string;
  readonly parties: readonly { readonly id: string; readonly name: string }[];
  readonly undoable: { readonly decision: number; readonly label: string } | null;
}

/** Sums a dossier up. */
export async function summariseDossier({ path, codebook, store }: Dossier): Promise<DossierSummary> {
  const entries = await store.listDecisions();
  const undoable = findUndoable(entries);
  return {
    ...(await store.countContents()),
    title: codebook.title,
    folder: path,
    parties: codebook.parties,
    undoable: undoable && {
      decision: undoable.decision.number,
      label: labelDecision(undoable, entries, codebook),
    },
  };
}
