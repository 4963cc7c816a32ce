// The actors of a dossier, declared or seen.
import type { ActorQuery } from '../model/dossier-query.ts';
import { type ActorRow, toActorRow } from '../views/actor-row.ts';
import type { Dossier } from './open-dossier.ts';

/** Lists actors that fit, most statements first. */
export async function listActors({ store }: Dossier, query: ActorQuery): Promise<readonly ActorRow[]> {
  return (await store.listActors(query)).map(toActorRow);
}
