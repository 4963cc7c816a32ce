// The events of a dossier: what several articles tell of one happening, as the timeline and the disputes about dates need it.
import type { TimelineItem } from '../model/timeline.ts';
import { listEventItems } from '../views/timeline/event-items.ts';
import type { Dossier } from './open-dossier.ts';
import { rememberView } from './remember-view.ts';

/** Lists events; fails as the store does. */
export function listEvents(dossier: Dossier): Promise<readonly TimelineItem[]> {
  return loadEvents(dossier, undefined);
}

const loadEvents = rememberView(async ({ store }) => {
  const actors = await store.listActors({});
  const partyOf = new Map(actors.flatMap(({ key, party }) => (party === null ? [] : [[key, party] as const])));
  return listEventItems(await store.loadComparisons('event'), partyOf);
});
