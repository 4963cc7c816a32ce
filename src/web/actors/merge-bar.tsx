// Merging what is ticked: appears with the second tick.
import './merge-bar.css';
import { useState } from 'react';
import type { WireActorRow } from '../../server/wire.ts';
import { useDecide } from '../api/use-decide.ts';
import { chooseStaying, mergeNames } from './merge-decisions.ts';
import type { ChosenActors } from './use-chosen-actors.ts';

interface MergeBarProps {
  readonly actors: readonly WireActorRow[];
  readonly ticked: ChosenActors;
}

/** Asks only which of the ticked actors stays. */
export function MergeBar({ actors, ticked }: MergeBarProps) {
  const { decideAll, isBusy } = useDecide();
  const members = actors.filter(({ key }) => ticked.keys.includes(key));
  const [wanted, setWanted] = useState<string | null>(null);
  const into = members.find(({ key }) => key === wanted) ?? chooseStaying(members);
  if (ticked.keys.length === 0 || into === undefined) return null;
  const merge = () => {
    decideAll(mergeNames(members, into));
    ticked.clear();
  };
  return (
    <section className="merge-bar no-print" aria-label="Merge names">
      {members.length < 2 ? (
        <p>Tick another name that means the same as {into.name}.</p>
      ) : (
        <label>
          {members.length} names stand for
          <select className="field" value={into.key} onChange={(event) => setWanted(event.target.value)}>
            {members.map(({ key, name }) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <button type="button" className="button button-strong" disabled={members.length < 2 || isBusy} onClick={merge}>
        Merge
      </button>
      <button type="button" className="button button-plain" onClick={ticked.clear}>
        Untick
      </button>
    </section>
  );
}
