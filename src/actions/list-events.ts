// The events of a dossier: what several articles tell of one happening, as the disputes about dates need it.
import { collect } from '../base/collect.ts';
import type { TimelineItem } from '../model/timeline.ts';
import { keepCards } from './cards/keep-cards.ts';
import { walkTimeline } from './find-timeline.ts';
import type { Dossier } from './open-dossier.ts';

/** Lists events; fails as the store does. */
export async function listEvents(dossier: Dossier): Promise<readonly TimelineItem[]> {
  await keepCards(dossier, ['event']);
  return collect(walkTimeline(dossier, { kinds: ['event'] }));
}
