// The routes of the timeline: the entries, and the same as files to pass on.

import { type Context, Hono } from 'hono';
import { findTimeline } from '../actions/find-timeline.ts';
import type { Dossier } from '../actions/open-dossier.ts';
import { reportTimeline } from '../actions/report-timeline.ts';
import { writeColumnHead } from '../export/column-table.ts';
import { timelineColumns } from '../export/timeline-columns.ts';
import { writeTimelineCsvRows } from '../export/timeline-csv.ts';
import { writeTimelineJs } from '../export/timeline-js.ts';
import { writeTimelinePage } from '../export/timeline-page.ts';
import { linksTo } from './page-links.ts';
import { readTimelineQuery } from './query-readers.ts';
import { byteOrderMark, sendFile } from './send-file.ts';
import type { WireTimeline } from './wire.ts';

/** Builds the routes under /api/timeline. */
export function createTimelineRoutes(current: () => Promise<Dossier>): Hono {
  const routes = new Hono();
  routes.get('/timeline', async (context) => {
    const dossier = await current();
    const timeline = await findTimeline(dossier, readTimelineQuery(context.req.query()));
    const issues = dossier.codebook.issues.map(({ id, label }) => ({ id, label }));
    return context.json<WireTimeline>({ ...timeline, issues });
  });
  routes.get('/timeline.csv', async (context) => {
    const { items } = await findTimeline(await current(), readTimelineQuery(context.req.query()));
    const rows = items.map((item) => writeTimelineCsvRows(item, linksTo(context)));
    return sendFile(
      context,
      'text/csv',
      'timeline.csv',
      [byteOrderMark, writeColumnHead(timelineColumns), ...rows].join(''),
    );
  });
  routes.get('/timeline.json', async (context) => {
    const report = await describe(context);
    return sendFile(
      context,
      'application/json',
      'timeline.json',
      writeTimelineJs(report.items, report, linksTo(context)),
    );
  });
  routes.get('/timeline.html', async (context) =>
    sendFile(context, 'text/html', 'timeline.html', writeTimelinePage(await describe(context), linksTo(context))),
  );
  return routes;

  async function describe(context: Context): ReturnType<typeof reportTimeline> {
    return reportTimeline(await current(), readTimelineQuery(context.req.query()));
  }
}
