// A few sentences an actor was seen in.
import { Link } from 'react-router';
import type { WireActorRow } from '../../server/wire.ts';

/** Each leads to its article. */
export function ActorSeen({ actor }: { readonly actor: WireActorRow }) {
  if (actor.seen.length === 0) return null;
  return (
    <section aria-labelledby="seen-title">
      <h3 id="seen-title">Seen in</h3>
      <ul className="actor-seen">
        {actor.seen.map(({ articleId, articleTitle, span, sentence }) => (
          <li key={`${articleId} ${span.start}`}>
            <p>{sentence}</p>
            <Link to={`/articles/${articleId}`}>{articleTitle ?? 'Untitled article'}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
