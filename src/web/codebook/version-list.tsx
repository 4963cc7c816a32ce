// Every version of the codebook, newest first, each with a way to bring it back.
import '../parts/decision-list.css';
import type { WireCodebook } from '../../server/wire.ts';
import { useCodebook } from './use-codebook.ts';

/** Versions shown; older ones stay in the dossier's folder. */
const shownVersions = 50;

/** The history. */
export function VersionList({ state }: { readonly state: WireCodebook }) {
  const { undo, restore, isBusy } = useCodebook();
  const { base, versions, undoable } = state;
  return (
    <section className="history" aria-labelledby="versions-title">
      <h2 id="versions-title">History</h2>
      {undoable === null ? null : (
        <button type="button" className="button" disabled={isBusy} onClick={() => undo(base)}>
          Undo: {undoable}
        </button>
      )}
      <ol className="decision-list">
        {versions.slice(0, shownVersions).map(({ number, at, by, what, hash }) => (
          <li key={number}>
            <p>{what}</p>
            <p className="soft">
              {by === null ? '' : `${by}, `}
              <time dateTime={at}>
                {new Date(at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })}
              </time>
            </p>
            {hash === base ? null : (
              <button
                type="button"
                className="button button-plain"
                disabled={isBusy}
                aria-label={`Bring back version ${number}: ${what}`}
                onClick={() => restore(base, number)}
              >
                Bring back
              </button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
