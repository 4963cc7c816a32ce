// The routes of the timeline: its axis, what is in sight of it, its entries by page, and all of it as files to pass on.

import { type Context, Hono } from 'hono';
import { listTimeline, lookAtTimeline, measureTimeline, tellTimeline, walkTimeline } from '../actions/find-timeline.ts';
import { rangeOfPage } from '../actions/page-range.ts';
import { reportTimeline } from '../actions/report-timeline.ts';
import { type NamedLinks, withNames } from '../export/codebook-names.ts';
import { writeColumnHead } from '../export/column-table.ts';
import { timelineColumns } from '../export/timeline-columns.ts';
import { writeTimelineCsvRows } from '../export/timeline-csv.ts';
import { writeTimelineJs } from '../export/timeline-js.ts';
import { writeTimelinePage } from '../export/timeline-page.ts';
import type { TimelineItem } from '../model/timeline.ts';
import type { CardKeeper } from './card-keeper.ts';
import { linksTo } from './page-links.ts';
import { byteOrderMark, type PieceSender } from './send-file.ts';
import { readTellingQuery, readTimelinePageQuery, readTimelineQuery, readWindowQuery } from './timeline-readers.ts';
import type { WireTelling, WireTimeline, WireTimelineExtent, WireTimelineWindow } from './wire.ts';

/** Builds the routes under /api/timeline. */
export function createTimelineRoutes(keeper: CardKeeper, sendPieces: PieceSender): Hono {
  const routes = new Hono();
  routes.get('/timeline', async (context) => {
    const { page, ...wish } = readTimelinePageQuery(context.req.query());
    const { dossier } = await keeper.forPage(['event']);
    return context.json<WireTimeline>(await listTimeline(dossier, wish, rangeOfPage(page)));
  });
  routes.get('/timeline/extent', async (context) => {
    const wish = readTimelineQuery(context.req.query());
    const { dossier, waiting } = await keeper.forPage(['event']);
    const issues = dossier.codebook.issues.map(({ id, label }) => ({ id, label }));
    return context.json<WireTimelineExtent>({ ...(await measureTimeline(dossier, wish)), issues, waiting });
  });
  routes.get('/timeline/window', async (context) => {
    const { look, ...wish } = readWindowQuery(context.req.query());
    const { dossier } = await keeper.forPage(['event']);
    return context.json<WireTimelineWindow>(await lookAtTimeline(dossier, wish, look));
  });
  routes.get('/timeline/telling', async (context) => {
    const { most, ...wish } = readTellingQuery(context.req.query());
    const { dossier } = await keeper.forPage(['event']);
    return context.json<WireTelling>({ items: await tellTimeline(dossier, wish, most) });
  });
  routes.get('/timeline.csv', async (context) => {
    const dossier = await keeper.forFile(['event']);
    const items = walkTimeline(dossier, readTimelineQuery(context.req.query()));
    const lines = writeCsv(items, withNames(linksTo(context), dossier.codebook));
    return sendPieces(context, 'timeline.csv', lines);
  });
  routes.get('/timeline.json', async (context) => {
    const { items, report } = await describe(context);
    const pieces = writeTimelineJs(items, report, linksTo(context));
    return sendPieces(context, 'timeline.json', pieces);
  });
  routes.get('/timeline.html', async (context) => {
    const { items, report } = await describe(context);
    const pieces = writeTimelinePage(items, report, linksTo(context));
    return sendPieces(context, 'timeline.html', pieces);
  });
  return routes;

  async function describe(context: Context) {
    const wish = readTimelineQuery(context.req.query());
    const dossier = await keeper.forFile(['event']);
    return { items: walkTimeline(dossier, wish), report: await reportTimeline(dossier, wish) };
  }
}

async function* writeCsv(items: AsyncIterable<TimelineItem>, links: NamedLinks): AsyncGenerator<string> {
  yield byteOrderMark + writeColumnHead(timelineColumns);
  for await (const item of items) yield writeTimelineCsvRows(item, links);
}
