// The routes of the same words in several accounts: what the page shows, and the same as files to pass on.
import { type Context, Hono } from 'hono';
import { findQuotes, listQuotes } from '../actions/find-quotes.ts';
import { withNames } from '../export/codebook-names.ts';
import { writeColumnTable } from '../export/column-table.ts';
import { quoteColumns } from '../export/quote-columns.ts';
import { writeQuotePage } from '../export/quote-page.ts';
import type { CardKeeper } from './card-keeper.ts';
import { linksTo } from './page-links.ts';
import { readQuoteQuery } from './query-readers.ts';
import { type PieceSender, withByteOrderMark } from './send-file.ts';
import type { WireQuotes } from './wire.ts';

/** Groups on a page: as many as somebody reads in one go. */
const pageLength = 20;
/** Quotations without a transcript's words sent at most; the files hold all. */
const mostUnheld = 100;

/** Builds the routes under /api/quotes. */
export function createQuoteRoutes(keeper: CardKeeper, sendPieces: PieceSender): Hono {
  const routes = new Hono();
  routes.get('/quotes', async (context) => {
    const { page, ...wish } = readQuoteQuery(context.req.query());
    const { dossier, waiting } = await keeper.forPage(['utterance']);
    const { total, groups, unheld, speakers } = await listQuotes(dossier, wish, {
      groups: { offset: (page - 1) * pageLength, limit: pageLength },
      unheld: { offset: 0, limit: mostUnheld },
    });
    return context.json<WireQuotes>({
      ...{ total, groups, unheld, waiting },
      speakers: speakers.map(({ key, name, groups: count }) => ({ value: key, label: name, count })),
    });
  });
  routes.get('/quotes.csv', async (context) => {
    const { rows, links } = await find(context);
    return sendPieces(context, 'quotes.csv', withByteOrderMark(writeColumnTable(quoteColumns, rows, links)));
  });
  routes.get('/quotes.html', async (context) => {
    const { rows, title, links } = await find(context);
    return sendPieces(context, 'quotes.html', writeQuotePage(title, rows, links));
  });
  return routes;

  async function find(context: Context) {
    const { page: _, ...wish } = readQuoteQuery(context.req.query());
    const dossier = await keeper.forFile(['utterance']);
    return {
      title: dossier.codebook.title,
      rows: (await findQuotes(dossier, wish)).rows,
      links: withNames(linksTo(context), dossier.codebook),
    };
  }
}
