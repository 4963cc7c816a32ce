// The routes of sources, and of the trail of each thing that several articles tell: what the pages show, and the same as files to pass on.
import { type Context, Hono } from 'hono';
import { findSources } from '../actions/find-sources.ts';
import { findTrail, findTrails, summariseTrail } from '../actions/find-trails.ts';
import type { Dossier } from '../actions/open-dossier.ts';
import { reportSources, reportTrails } from '../actions/report-sources.ts';
import { writeColumnHead, writeColumnRow } from '../export/column-table.ts';
import { sourceColumns } from '../export/source-columns.ts';
import { writeSourcePage } from '../export/source-page.ts';
import type { SourceRow } from '../model/source-row.ts';
import { listSourceRows } from '../views/sources/source-rows.ts';
import { listTrailRows } from '../views/sources/trail-rows.ts';
import { linksTo } from './page-links.ts';
import { readTrailId } from './query-readers.ts';
import { byteOrderMark, sendFile } from './send-file.ts';
import type { WireSources, WireTrail, WireTrails } from './wire.ts';

/** Trails listed at once: what a person looks through. The CSV of sources has all. */
const mostTrails = 500;

/** Builds the routes under /api/sources, /api/trails and /api/trail. */
export function createSourceRoutes(current: () => Promise<Dossier>): Hono {
  const routes = new Hono();
  routes.get('/sources', async (context) => context.json<WireSources>(await findSources(await current())));
  routes.get('/sources.csv', async (context) => {
    const dossier = await current();
    const trails = await findTrails(dossier);
    const rows = [...listSourceRows(await findSources(dossier)), ...trails.flatMap(listTrailRows)];
    return sendFile(context, 'text/csv', 'sources.csv', writeRows(rows, context));
  });
  routes.get('/sources.html', async (context) => {
    const dossier = await current();
    const page = reportSources(dossier, await findSources(dossier), await findTrails(dossier));
    return sendFile(context, 'text/html', 'sources.html', writeSourcePage(page, linksTo(context)));
  });
  routes.get('/trails', async (context) => {
    const trails = await findTrails(await current());
    return context.json<WireTrails>({ total: trails.length, rows: trails.slice(0, mostTrails).map(summariseTrail) });
  });
  routes.get('/trail', async (context) =>
    context.json<WireTrail>(await findTrail(await current(), readTrailId(context.req.query()))),
  );
  routes.get('/trail.csv', async (context) => {
    const trail = await findTrail(await current(), readTrailId(context.req.query()));
    return sendFile(context, 'text/csv', 'trail.csv', writeRows(listTrailRows(trail), context));
  });
  routes.get('/trail.html', async (context) => {
    const dossier = await current();
    const page = reportTrails(dossier, [await findTrail(dossier, readTrailId(context.req.query()))]);
    return sendFile(context, 'text/html', 'trail.html', writeSourcePage(page, linksTo(context)));
  });
  return routes;
}

function writeRows(rows: readonly SourceRow[], context: Context): string {
  const lines = rows.map((row) => writeColumnRow(sourceColumns, row, linksTo(context)));
  return [byteOrderMark, writeColumnHead(sourceColumns), ...lines].join('');
}
