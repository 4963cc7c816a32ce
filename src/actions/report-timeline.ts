// Puts a timeline into the words of the pages and files it is passed on in.
import type { DossierPage } from '../export/html-page.ts';
import type { TimelineExtent } from '../model/timeline-window.ts';
import { measureTimeline, type TimelineWish } from './find-timeline.ts';
import type { Dossier } from './open-dossier.ts';

/** How many entries fit, with the names of parties and issues. Fails with `bad-argument` when a name fits nothing or several. */
export async function reportTimeline(dossier: Dossier, wish: TimelineWish): Promise<DossierPage & TimelineExtent> {
  const { title, parties, issues } = dossier.codebook;
  const extent = await measureTimeline(dossier, wish);
  const { event, statement, move } = extent.counts;
  return {
    ...extent,
    title: title === '' ? 'Dossier' : title,
    subtitle: `${event + statement + move} entries. Found by a program, to be checked against the sentences given with each.`,
    parties: new Map(parties.map(({ id, name }) => [id, name])),
    issues: new Map(issues.map(({ id, label }) => [id, label])),
  };
}
