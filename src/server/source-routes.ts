// The routes of sources: what the page shows, and the same as files to pass on.
import { Hono } from 'hono';
import { findSources } from '../actions/find-sources.ts';
import type { Dossier } from '../actions/open-dossier.ts';
import { reportSources } from '../actions/report-sources.ts';
import { writeColumnHead, writeColumnRow } from '../export/column-table.ts';
import { sourceColumns } from '../export/source-columns.ts';
import { writeSourcePage } from '../export/source-page.ts';
import { listSourceRows } from '../views/sources/source-rows.ts';
import { linksTo } from './page-links.ts';
import { byteOrderMark, sendFile } from './send-file.ts';
import type { WireSources } from './wire.ts';

/** Builds the routes under /api/sources. */
export function createSourceRoutes(current: () => Promise<Dossier>): Hono {
  const routes = new Hono();
  routes.get('/sources', async (context) => context.json<WireSources>(await findSources(await current())));
  routes.get('/sources.csv', async (context) => {
    const lines = listSourceRows(await findSources(await current())).map((row) =>
      writeColumnRow(sourceColumns, row, linksTo(context)),
    );
    const body = [byteOrderMark, writeColumnHead(sourceColumns), ...lines].join('');
    return sendFile(context, 'text/csv', 'sources.csv', body);
  });
  routes.get('/sources.html', async (context) => {
    const dossier = await current();
    const page = reportSources(dossier, await findSources(dossier));
    return sendFile(context, 'text/html', 'sources.html', writeSourcePage(page, linksTo(context)));
  });
  return routes;
}
