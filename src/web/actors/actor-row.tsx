// One name in the list: tick it to merge, follow it to look closer.
import { Link } from 'react-router';
import type { WireActorRow, WireDossier } from '../../server/wire.ts';
import { countOf } from '../parts/count-words.ts';
import { hueClassOf } from '../parts/hue.ts';
import { SpeakerMark } from '../parts/speaker-mark.tsx';

interface ActorRowProps {
  readonly actor: WireActorRow;
  readonly parties: WireDossier['parties'];
  readonly isOpen: boolean;
  readonly isTicked: boolean;
  readonly onTick: () => void;
  readonly href: string;
}

/** Names other than the main one that a row shows. */
const shownSpellings = 4;

/** A row. */
export function ActorRow({ actor, parties, isOpen, isTicked, onTick, href }: ActorRowProps) {
  const { name, names, party, isDeclared, statements, articles } = actor;
  const partyName = parties.find(({ id }) => id === party)?.name ?? party;
  const others = names.filter(({ text }) => text !== name);
  return (
    <div className={isOpen ? 'actor-row is-open' : 'actor-row'}>
      <label className="actor-tick">
        <input type="checkbox" checked={isTicked} onChange={onTick} />
        <span className="visually-hidden">Tick {name} for merging</span>
      </label>
      <Link className="actor-link" to={href} preventScrollReset aria-current={isOpen ? 'true' : undefined}>
        <SpeakerMark name={name} hue={hueClassOf(party, parties)} />
        <span className="actor-names">
          <span className="actor-name">{name}</span>
          <span className="actor-party">{partyName ?? 'no party'}</span>
          {isDeclared ? null : <span className="badge">not in the codebook</span>}
          {others.length > 0 ? (
            <span className="actor-spellings">
              {others
                .slice(0, shownSpellings)
                .map(({ text }) => text)
                .join(', ')}
              {others.length > shownSpellings ? ` and ${others.length - shownSpellings} more` : ''}
            </span>
          ) : null}
        </span>
        <span className="actor-counts number">
          {countOf(statements, 'statement')}
          <span>in {countOf(articles, 'article')}</span>
        </span>
      </Link>
    </div>
  );
}
