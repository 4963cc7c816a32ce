// Everything that was decided, newest first, and a way to take the latest back.
import { useQuery } from '@tanstack/react-query';
import type { WireDossier } from '../../server/wire.ts';
import { decisionsQuery } from '../api/queries.ts';
import { useDecide } from '../api/use-decide.ts';
import { DecisionList } from '../parts/decision-list.tsx';

/** Decisions shown; the list only grows, and older ones stay on the command line. */
const shownDecisions = 100;

/** The history. */
export function DecisionHistory({ undoable }: { readonly undoable: WireDossier['undoable'] }) {
  const { data } = useQuery(decisionsQuery);
  const { undo, isBusy } = useDecide();
  const decisions = (data?.decisions ?? []).slice(0, shownDecisions);
  return (
    <section className="history" aria-labelledby="history-title">
      <h2 id="history-title">What was decided</h2>
      {decisions.length === 0 ? (
        <p className="soft">
          Nothing yet. What you merge, split, set, confirm or reject is kept here and can be taken back.
        </p>
      ) : null}
      {undoable === null ? null : (
        <button type="button" className="button" disabled={isBusy} onClick={undo}>
          Undo the latest
        </button>
      )}
      <DecisionList decisions={decisions} />
    </section>
  );
}
