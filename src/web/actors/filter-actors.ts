// Which actors a search and a party leave.
import type { WireActorRow } from '../../server/wire.ts';

/** What to look for: words of a name or spelling; a party's id, `none`, or empty for any. */
export interface ActorFilter {
  readonly q: string;
  readonly party: string;
}

/** The actors that fit, in the order given; letters with and without accents count as the same. */
export function filterActors(actors: readonly WireActorRow[], { q, party }: ActorFilter): readonly WireActorRow[] {
  const words = plain(q).split(/\s+/).filter(Boolean);
  return actors.filter((actor) => {
    if (party !== '' && (actor.party ?? 'none') !== party) return false;
    const names = plain([actor.name, ...actor.names.map(({ text }) => text)].join(' '));
    return words.every((word) => names.includes(word));
  });
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
