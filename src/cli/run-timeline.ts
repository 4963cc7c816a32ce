// `parley timeline`: what happened, was said and was moved, in order of time; as text, CSV, JSON lines, TimelineJS or a page.

import type { TimelineWish } from '../actions/find-timeline.ts';
import { openDossier } from '../actions/open-dossier.ts';
import { reportTimeline } from '../actions/report-timeline.ts';
import { writeColumnDictionary, writeColumnHead } from '../export/column-table.ts';
import { timelineColumns } from '../export/timeline-columns.ts';
import { writeTimelineCsvRows } from '../export/timeline-csv.ts';
import { writeTimelineJs } from '../export/timeline-js.ts';
import { writeTimelineLine } from '../export/timeline-json.ts';
import { writeTimelinePage } from '../export/timeline-page.ts';
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
  if (options.columns === true) return writeOut(writeColumnDictionary(timelineColumns));
  const { csv, json, timelinejs, html, columns: _, only, port, ...wish } = options;
  const dossier = await openDossier(path, 'read');
  try {
    const links = sentenceLinks(port);
    const found = await reportTimeline(dossier, { ...wish, kinds: only });
    noteMissing(found);
    if (timelinejs === true) return await writeOut(writeTimelineJs(found.items, found, links));
    if (html === true) return await writeOut(writeTimelinePage(found, links));
    if (csv === true) await writeOut(writeColumnHead(timelineColumns));
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
