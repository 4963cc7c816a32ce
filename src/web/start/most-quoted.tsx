// Who is quoted most, each leading to the statements.
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { WireDossier } from '../../server/wire.ts';
import { actorsQuery } from '../api/queries.ts';
import { hueClassOf } from '../parts/hue.ts';
import { SpeakerMark } from '../parts/speaker-mark.tsx';

/** Speakers named on the first view. */
const shownSpeakers = 8;

/** A short list. */
export function MostQuoted({ parties }: { readonly parties: WireDossier['parties'] }) {
  const { data: actors } = useQuery(actorsQuery);
  const quoted = (actors ?? []).filter(({ statements }) => statements > 0).slice(0, shownSpeakers);
  return (
    <section className="start-card" aria-labelledby="quoted-title">
      <h2 id="quoted-title">Most quoted</h2>
      <ol className="quoted">
        {quoted.map(({ key, name, party, statements }) => (
          <li key={key}>
            <Link to={`/statements?speaker=${encodeURIComponent(key)}`}>
              <SpeakerMark name={name} hue={hueClassOf(party, parties)} />
              <span className="quoted-name">
                {name}
                <span className="soft">{parties.find(({ id }) => id === party)?.name ?? ''}</span>
              </span>
              <span className="number soft">{statements}</span>
            </Link>
          </li>
        ))}
      </ol>
      <p className="start-more">
        <Link to="/actors">All names, and how to put them right</Link>
      </p>
    </section>
  );
}
