// Puts a timeline into the words of the pages and files it is passed on in.
import type { TimelinePage } from '../export/timeline-page.ts';
import { findTimeline, type TimelineWish } from './find-timeline.ts';
import type { Dossier } from './open-dossier.ts';

/** The entries that fit, with the names of parties and issues. Fails with `bad-argument` as `findTimeline` does. */
export async function reportTimeline(
  dossier: Dossier,
  wish: TimelineWish,
): Promise<TimelinePage & { readonly undated: number; readonly leftOut: number }> {
  const { title, parties, issues } = dossier.codebook;
  const found = await findTimeline(dossier, wish);
  const more = found.leftOut > 0 ? ` ${found.leftOut} more fit than are shown here.` : '';
  return {
    ...found,
    title: title === '' ? 'Dossier' : title,
    subtitle: `${found.items.length} entries.${more} Found by a program, to be checked against the sentences given with each.`,
    parties: new Map(parties.map(({ id, name }) => [id, name])),
    issues: new Map(issues.map(({ id, label }) => [id, label])),
  };
}
