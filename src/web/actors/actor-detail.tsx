// One actor: who it is, which names stand for it, where it was seen, and what can be put right.
import './actor-detail.css';
import { lazy, Suspense } from 'react';
import { Link } from 'react-router';
import type { WireActorRow, WireDossier } from '../../server/wire.ts';
import { useDecide } from '../api/use-decide.ts';
import { countOf } from '../parts/count-words.ts';
import { hueClassOf } from '../parts/hue.ts';
import { PartySelect } from '../parts/party-select.tsx';
import { SpeakerMark } from '../parts/speaker-mark.tsx';
import type { Filters } from '../parts/use-filters.ts';
import { ActorNames } from './actor-names.tsx';
import { ActorSeen } from './actor-seen.tsx';

/** The field that offers names is the heaviest part of the page; it is fetched when an actor is first opened. */
const MergeInto = lazy(async () => ({ default: (await import('./merge-into.tsx')).MergeInto }));

interface ActorDetailProps {
  readonly actor: WireActorRow;
  readonly actors: readonly WireActorRow[];
  readonly parties: WireDossier['parties'];
  readonly filters: Filters;
}

/** Beside the list on a wide window, in its place on a narrow one. */
export function ActorDetail({ actor, actors, parties, filters }: ActorDetailProps) {
  const { decide, isBusy } = useDecide();
  const nameOf = (party: string) => parties.find(({ id }) => id === party)?.name ?? party;
  const setParty = (party: string | null) =>
    decide({
      content: { kind: 'set-party', actor: actor.key, party },
      label: party === null ? `${actor.name} speaks for no party` : `${actor.name} speaks for ${nameOf(party)}`,
    });
  return (
    <section className="actor-detail" aria-labelledby="actor-title">
      <p className="actor-close no-print">
        <Link className="button" to={filters.hrefWith({ actor: null })} preventScrollReset>
          <span aria-hidden="true">×</span> Close
        </Link>
      </p>
      <header>
        <SpeakerMark name={actor.name} hue={hueClassOf(actor.party, parties)} />
        <h2 id="actor-title">{actor.name}</h2>
        <p className="soft">
          {actor.kind}, {actor.isDeclared ? 'declared in the codebook' : 'proposed by the machine, not in the codebook'}
        </p>
        <p>
          <Link to={`/statements?speaker=${encodeURIComponent(actor.key)}`}>
            {countOf(actor.statements, 'statement')}
          </Link>{' '}
          in {countOf(actor.articles, 'article')}
        </p>
      </header>
      <PartySelect
        className="actor-party-field"
        label="Speaks for"
        parties={parties}
        party={actor.party}
        isDisabled={isBusy}
        onChoose={setParty}
      />
      <ActorNames actor={actor} />
      <Suspense fallback={null}>
        <MergeInto actor={actor} actors={actors} onMerged={(into) => filters.change({ actor: into })} />
      </Suspense>
      <ActorSeen actor={actor} />
    </section>
  );
}
