// The routes of disputes: the cards, and the same as files to pass on.

import { type Context, Hono } from 'hono';
import { listDisputes } from '../actions/list-disputes.ts';
import type { Dossier } from '../actions/open-dossier.ts';
import { reportDisputes } from '../actions/report-disputes.ts';
import { writeColumnDictionary, writeColumnHead } from '../export/column-table.ts';
import { disputeColumns } from '../export/dispute-columns.ts';
import { writeDisputeCsvRows } from '../export/dispute-csv.ts';
import { writeDisputePage } from '../export/dispute-page.ts';
import { linksTo } from './page-links.ts';
import { readDisputeQuery } from './query-readers.ts';
import { byteOrderMark, sendFile } from './send-file.ts';
import type { WireDisputeList } from './wire.ts';

/** Cards on a page: as many as somebody reads in one go. */
const pageLength = 20;

/** Sentences sent of each account: enough to read; the files have all of them. */
const sentencesSent = 12;

/** Builds the routes under /api/disputes. */
export function createDisputeRoutes(current: () => Promise<Dossier>): Hono {
  const routes = new Hono();
  routes.get('/disputes', async (context) => {
    const { page, ...wish } = readDisputeQuery(context.req.query());
    const { cards, ...facets } = await listDisputes(await current(), wish);
    const shown = cards.slice((page - 1) * pageLength, page * pageLength);
    return context.json<WireDisputeList>({ total: cards.length, rows: shown.map(cutCard), ...facets });
  });
  routes.get('/disputes.csv', async (context) => {
    const { cards } = await find(context);
    const rows = cards.map((card) => writeDisputeCsvRows(card, linksTo(context)));
    return sendFile(
      context,
      'text/csv',
      'disputes.csv',
      [byteOrderMark, writeColumnHead(disputeColumns), ...rows].join(''),
    );
  });
  routes.get('/dispute-columns.csv', (context) =>
    sendFile(context, 'text/csv', 'dispute-columns.csv', writeColumnDictionary(disputeColumns)),
  );
  routes.get('/disputes.html', async (context) => {
    const { cards, dossier } = await find(context);
    const page = writeDisputePage(reportDisputes(dossier, cards), linksTo(context));
    return sendFile(context, 'text/html', 'disputes.html', page);
  });
  return routes;

  async function find(context: Context) {
    const { page: _, ...wish } = readDisputeQuery(context.req.query());
    const dossier = await current();
    return { dossier, cards: (await listDisputes(dossier, wish)).cards };
  }
}

function cutCard(card: WireDisputeList['rows'][number]): WireDisputeList['rows'][number] {
  return {
    ...card,
    accounts: card.accounts.map((account) => ({ ...account, sentences: account.sentences.slice(0, sentencesSent) })),
  };
}
