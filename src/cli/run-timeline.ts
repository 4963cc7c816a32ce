// `parley timeline`: what happened, was said and was moved, in order of time; as text, CSV, JSON lines, TimelineJS or a page.

import { keepCards } from '../actions/cards/keep-cards.ts';
import { type TimelineWish, walkTimeline } from '../actions/find-timeline.ts';
import type { Dossier } from '../actions/open-dossier.ts';
import { reportTimeline } from '../actions/report-timeline.ts';
import { withNames } from '../export/codebook-names.ts';
import { writeColumnDictionary, writeColumnHead } from '../export/column-table.ts';
import { timelineColumns } from '../export/timeline-columns.ts';
import { writeTimelineCsvRows } from '../export/timeline-csv.ts';
import { writeTimelineJs } from '../export/timeline-js.ts';
import { writeTimelineLine } from '../export/timeline-json.ts';
import { writeTimelinePage } from '../export/timeline-page.ts';
import type { TimelineExtent } from '../model/timeline-window.ts';
import { describeTimelineItem } from './describe-timeline.ts';
import { noteNone } from './note-none.ts';
import { openToShow } from './open-to-show.ts';
import { writeNote, writeOut, writePieces } from './output.ts';
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
  const dossier = await openToShow(path);
  try {
    const links = withNames(sentenceLinks(port), dossier.codebook);
    await keepCards(dossier, ['event']);
    const asked = { ...wish, kinds: only };
    const report = await reportTimeline(dossier, asked);
    const items = walkTimeline(dossier, asked);
    await noteMissing(dossier, report);
    if (timelinejs === true) return await writePieces(writeTimelineJs(items, report, links));
    if (html === true) return await writePieces(writeTimelinePage(items, report, links));
    if (csv === true) await writeOut(writeColumnHead(timelineColumns));
    for await (const item of items) {
      if (csv === true) await writeOut(writeTimelineCsvRows(item, links));
      else if (json === true) await writeOut(`${writeTimelineLine(item, links)}\n`);
      else await writeOut(describeTimelineItem(item, outputWidth()));
    }
  } finally {
    await dossier.store.close();
  }
}

async function noteMissing(dossier: Dossier, { axis, undated }: TimelineExtent): Promise<void> {
  if (axis === null)
    await noteNone(dossier, 'Nothing on the timeline fits. Leave out a filter, or see "parley help timeline".');
  if (undated > 0) writeNote(`${undated} more have no date, and are not on the timeline.`);
}
