// The routes of figures beside figures: what the page shows, and the same as files to pass on.
import { type Context, Hono } from 'hono';
import { listFigures, pageFigures } from '../actions/list-figures.ts';
import { withNames } from '../export/codebook-names.ts';
import { writeColumnTable } from '../export/column-table.ts';
import { figureColumns } from '../export/figure-columns.ts';
import { writeFigurePage } from '../export/figure-page.ts';
import type { CardKeeper } from './card-keeper.ts';
import { linksTo } from './page-links.ts';
import { readFigureQuery } from './query-readers.ts';
import { type PieceSender, withByteOrderMark } from './send-file.ts';
import type { WireFigures } from './wire.ts';

/** Groups on a page: a chart each. */
const pageLength = 20;
/** Sums sent at most, those that do not hold first; the page says how many there are. */
const mostSums = 100;

/** Builds the routes under /api/figures. */
export function createFigureRoutes(keeper: CardKeeper, sendPieces: PieceSender): Hono {
  const routes = new Hono();
  routes.get('/figures', async (context) => {
    const { page, ...wish } = readFigureQuery(context.req.query());
    const { dossier, waiting } = await keeper.forPage(['quantity']);
    const groups = { offset: (page - 1) * pageLength, limit: pageLength };
    const found = await pageFigures(dossier, wish, { groups, sums: { offset: 0, limit: mostSums } });
    return context.json<WireFigures>({ ...found, waiting });
  });
  routes.get('/figures.csv', async (context) => {
    const { rows, links } = await find(context);
    return sendPieces(context, 'figures.csv', withByteOrderMark(writeColumnTable(figureColumns, rows, links)));
  });
  routes.get('/figures.html', async (context) => {
    const { rows, title, links } = await find(context);
    return sendPieces(context, 'figures.html', writeFigurePage(title, rows, links));
  });
  return routes;

  async function find(context: Context) {
    const dossier = await keeper.forFile(['quantity']);
    return {
      title: dossier.codebook.title,
      rows: (await listFigures(dossier)).rows,
      links: withNames(linksTo(context), dossier.codebook),
    };
  }
}
