// Which decision "undo" takes back next.
import type { DecisionEntry } from '../model/dossier-rows.ts';

/** The latest decision in force that is not itself an undo; null when there is none. `entries` come oldest first. */
export function findUndoable(entries: readonly DecisionEntry[]): DecisionEntry | null {
  return entries.findLast(({ decision, state }) => decision.content.kind !== 'undo' && state !== 'undone') ?? null;
}
