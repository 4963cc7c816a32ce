// Records what a coder decided, takes it back, and tells what was decided.
import { Failure } from '../base/failure.ts';
import type { AskedDecision, Decision } from '../model/decision.ts';
import type { DecisionEntry } from '../model/dossier-rows.ts';
import { labelDecision } from '../views/decision-label.ts';
import { findUndoable } from '../views/undoable-decision.ts';
import { anchorJudgement } from './judge-comparison.ts';
import type { Dossier } from './open-dossier.ts';
import { readDue } from './read-due.ts';

/** The world outside: the time, and who decides. */
export interface DecideEffects {
  readonly now: () => Date;
  readonly coder: string;
  /** Told when something was read again: it waits to be compared with the rest. */
  readonly onReadAgain?: () => void;
}

/** Records a decision, and reads again what it lets be read otherwise. Fails with `not-found` or `bad-argument` when it is about nothing in the dossier. */
export async function decide(dossier: Dossier, asked: AskedDecision, effects: DecideEffects): Promise<Decision> {
  const content = asked.kind === 'judge-comparison' ? await anchorJudgement(dossier, asked) : asked;
  const { store } = dossier;
  const former = await store.listDue();
  const decision = await store.addDecision(content, { coder: effects.coder, at: effects.now().toISOString() });
  const isRead = await readDue(dossier, new Set(former.map(({ id }) => id)));
  if (isRead) effects.onReadAgain?.();
  return decision;
}

/** Takes back the latest decision in force, itself by a decision. Fails with `not-found` when there is none. */
export async function undoLatest(dossier: Dossier, effects: DecideEffects): Promise<Decision> {
  const undoable = findUndoable(await dossier.store.listDecisions());
  if (!undoable) throw new Failure('not-found', { what: 'decision', id: 'to take back' });
  return decide(dossier, { kind: 'undo', decision: undoable.decision.number }, effects);
}

/** A decision with its words, and what became of it. */
export interface ToldDecision extends Decision {
  readonly label: string;
  readonly isUndone: boolean;
  /** True when what it was about is no longer there: it changes nothing now. */
  readonly isBroken: boolean;
}

/** Every decision, newest first. */
export async function listDecisions({ store, codebook }: Dossier): Promise<readonly ToldDecision[]> {
  const entries = await store.listDecisions();
  const tell = (entry: DecisionEntry): ToldDecision => ({
    ...entry.decision,
    label: labelDecision(entry, entries, codebook),
    isUndone: entry.state === 'undone',
    isBroken: entry.state === 'broken',
  });
  return entries.map(tell).toReversed();
}
