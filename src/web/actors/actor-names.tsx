// Every name that stands for an actor, each with a way to split it off.
import type { WireActorRow } from '../../server/wire.ts';
import { useDecide } from '../api/use-decide.ts';

/** A name that is the only one cannot be split off. */
export function ActorNames({ actor }: { readonly actor: WireActorRow }) {
  const { decide, isBusy } = useDecide();
  const split = (name: string) =>
    decide({
      content: { kind: 'split-name', actor: actor.key, name },
      label: `Split “${name}” off ${actor.name}`,
    });
  return (
    <section aria-labelledby="names-title">
      <h3 id="names-title">Names in the texts</h3>
      <ul className="actor-spelling-list">
        {actor.names.map(({ text, count, isDerogatory }) => (
          <li key={text}>
            <span className="actor-spelling">
              {text} {isDerogatory ? <span className="badge">rude name, kept as written</span> : null}
            </span>
            <span className="soft number">{count}×</span>
            {actor.names.length > 1 ? (
              <button
                type="button"
                className="button"
                disabled={isBusy}
                aria-label={`Split off “${text}” from ${actor.name}`}
                onClick={() => split(text)}
              >
                Split off
              </button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
