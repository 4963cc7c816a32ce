// `parley timeline`: what happened, was said and was moved, in order of time; as text, CSV, JSON lines, TimelineJS or a page.
import { findTimeline, type TimelineWish } from '../actions/find-timeline.ts';
import { openDossier } from '../actions/open-dossier.ts';
import { writeTimelineColumnDictionary, writeTimelineCsvHead, writeTimelineCsvRows } from '../export/timeline-csv.ts';
import { writeTimelineJs } from '../export/timeline-js.ts';
import { writeTimelineLine } from '../export/timeline-json.ts';
import { writeTimelinePage } from '../export/timeline-page.ts';
import type { Codebook } from '../model/codebook.ts';
import type { Timeline } from '../model/timeline.ts';
import { describeTimelineItem } from './describe-timeline.ts';
import { writeNote, writeOut } from './output.ts';
import { sentenceLinks } from './page-links.ts';
import { outputWidth } from './terminal.ts';

/** Options of the command. */
export interface TimelineOptions extends Omit<TimelineWish, 'kinds'> {
  readonly only?: TimelineWish['kinds'];
  readonly csv?: true;
  readonly json?: true;
  readonly timelinejs?: true;
  readonly html?: true;
  readonly columns?: true;
  readonly port: number;
}

/** Prints the entries that fit. */
export async function runTimeline(path: string, options: TimelineOptions): Promise<void> {
  if (options.columns === true) return writeOut(writeTimelineColumnDictionary());
  const { csv, json, timelinejs, html, columns: _, only, port, ...wish } = options;
  const dossier = await openDossier(path, 'read');
  try {
    const links = sentenceLinks(port);
    const { codebook } = dossier;
    const found = await findTimeline(dossier, { ...wish, kinds: only });
    noteMissing(found);
    if (timelinejs === true)
      return await writeOut(
        writeTimelineJs(found.items, { title: titleOf(codebook), parties: namesOf(codebook.parties) }, links),
      );
    if (html === true) return await writeOut(writeTimelinePage(toPage(codebook, found), links));
    if (csv === true) await writeOut(writeTimelineCsvHead());
    for (const item of found.items) {
      if (csv === true) await writeOut(writeTimelineCsvRows(item, links));
      else if (json === true) await writeOut(`${writeTimelineLine(item, links)}\n`);
      else await writeOut(describeTimelineItem(item, outputWidth()));
    }
  } finally {
    await dossier.store.close();
  }
}

function noteMissing({ items, undated, leftOut }: Timeline): void {
  if (items.length === 0) writeNote('Nothing on the timeline fits. Leave out a filter, or see "parley help timeline".');
  if (undated > 0) writeNote(`${undated} more have no date, and are not on the timeline.`);
  if (leftOut > 0) writeNote(`${leftOut} more fit than are shown; ask for less time with --from and --to.`);
}

function toPage(codebook: Codebook, { items }: Timeline): Parameters<typeof writeTimelinePage>[0] {
  return {
    title: titleOf(codebook),
    subtitle: `${items.length} entries. Found by a program, to be checked against the sentences given with each.`,
    items,
    parties: namesOf(codebook.parties),
    issues: new Map(codebook.issues.map(({ id, label }) => [id, label])),
  };
}

function titleOf({ title }: Codebook): string {
  return title === '' ? 'Dossier' : title;
}

function namesOf(parties: Codebook['parties']): ReadonlyMap<string, string> {
  return new Map(parties.map(({ id, name }) => [id, name]));
}
