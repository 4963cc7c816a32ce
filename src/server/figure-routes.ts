// The routes of figures beside figures: what the page shows, and the same as files to pass on.
import { Hono } from 'hono';
import { listFigures } from '../actions/list-figures.ts';
import type { Dossier } from '../actions/open-dossier.ts';
import { writeColumnHead, writeColumnRow } from '../export/column-table.ts';
import { figureColumns } from '../export/figure-columns.ts';
import { writeFigurePage } from '../export/figure-page.ts';
import { listFigureRows } from '../views/figures/figure-rows.ts';
import { linksTo } from './page-links.ts';
import { byteOrderMark, sendFile } from './send-file.ts';
import type { WireFigures } from './wire.ts';

/** Groups sent at most: nobody reads on, and the files hold all. */
const mostGroups = 500;

/** Builds the routes under /api/figures. */
export function createFigureRoutes(current: () => Promise<Dossier>): Hono {
  const routes = new Hono();
  routes.get('/figures', async (context) => {
    const { groups, sums } = await listFigures(await current());
    return context.json<WireFigures>({ total: groups.length, groups: groups.slice(0, mostGroups), sums });
  });
  routes.get('/figures.csv', async (context) => {
    const rows = listFigureRows(await listFigures(await current()));
    const lines = rows.map((row) => writeColumnRow(figureColumns, row, linksTo(context)));
    return sendFile(
      context,
      'text/csv',
      'figures.csv',
      [byteOrderMark, writeColumnHead(figureColumns), ...lines].join(''),
    );
  });
  routes.get('/figures.html', async (context) => {
    const dossier = await current();
    const rows = listFigureRows(await listFigures(dossier));
    const page = writeFigurePage(dossier.codebook.title, rows, linksTo(context));
    return sendFile(context, 'text/html', 'figures.html', page);
  });
  return routes;
}
