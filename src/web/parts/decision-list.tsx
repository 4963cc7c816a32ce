// Decisions, newest first, each with a way to take it back.
import './decision-list.css';
import type { WireDecisionList } from '../../server/wire.ts';
import { useDecide } from '../api/use-decide.ts';

/** What was decided, by whom and when. */
export function DecisionList({ decisions }: { readonly decisions: WireDecisionList['decisions'] }) {
  const { decide, isBusy } = useDecide();
  return (
    <ol className="decision-list">
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
              className="button button-plain no-print"
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
  );
}
