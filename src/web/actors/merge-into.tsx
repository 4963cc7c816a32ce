// Saying that an actor is the same as another, found by typing its name.
import './merge-into.css';
import { useState } from 'react';
import type { WireActorRow } from '../../server/wire.ts';
import { useDecide } from '../api/use-decide.ts';
import { ActorField, type ChosenActor } from './actor-field.tsx';
import { mergeNames } from './merge-decisions.ts';

interface MergeIntoProps {
  readonly actor: WireActorRow;
  readonly actors: readonly WireActorRow[];
  readonly onMerged: (into: string) => void;
}

/** A field that offers names while one types, and a button. */
export function MergeInto({ actor, actors, onMerged }: MergeIntoProps) {
  const { decideAll, isBusy } = useDecide();
  const [target, setTarget] = useState<ChosenActor | null>(null);
  const merge = (into: ChosenActor) => {
    decideAll(mergeNames([actor], into));
    onMerged(into.key);
  };
  return (
    <section className="merge-into no-print" aria-labelledby="merge-title">
      <h3 id="merge-title">The same as somebody else?</h3>
      <ActorField
        label={`All names of ${actor.name} stand for`}
        actors={actors.filter(({ key }) => key !== actor.key)}
        chosen={target}
        onChoose={setTarget}
      />
      <button
        type="button"
        className="button"
        disabled={target === null || isBusy}
        onClick={() => target && merge(target)}
      >
        Merge into {target?.name ?? '…'}
      </button>
    </section>
  );
}
