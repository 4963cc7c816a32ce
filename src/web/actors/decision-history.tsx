// Everything that was decided, newest first, each with a way to take it back.
import './decision-history.css';
import { useQuery } from '@tanstack/react-query';
import type { WireDossier } from '../../server/wire.ts';
import { decisionsQuery } from '../api/queries.ts';
import { useDecide } from '../api/use-decide.ts';

/** Decisions shown; the list only grows, and older ones stay on the command line. */
const shownDecisions = 100;

/** The history. */
export function DecisionHistory({ undoable }: { readonly undoable: WireDossier['undoable'] }) {
  const { data } = useQuery(decisionsQuery);
  const { decide, undo, isBusy } = useDecide();
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
      <ol>
        {decisions.map(({ number, at, coder, content, label, isUndone, isBroken }) => (
          <li key={number} className={isUndone ? 'is-undone' : undefined}>
            <p>
              {label}
              {isUndone ? <span className="badge">undone</span> : null}
              {isBroken ? <span className="badge">broken: what it was about is no longer there</span> : null}
            </p>
            <p className="soft">
              {coder},{' '}
              <time dateTime={at}>
                {new Date(at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })}
              </time>
            </p>
            {isUndone || content.kind === 'undo' ? null : (
              <button
                type="button"
                className="button button-plain"
                disabled={isBusy}
                aria-label={`Undo: ${label}`}
                onClick={() => decide({ content: { kind: 'undo', decision: number }, label: `Took back: ${label}` })}
              >
                Undo
              </button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
