// The routes of disputes: the cards, and the same as files to pass on.

import { type Context, Hono } from 'hono';
import { keptForDisputes } from '../actions/cards/keep-cards.ts';
import { findDispute, listDisputes, walkDisputes } from '../actions/list-disputes.ts';
import { reportDisputes } from '../actions/report-disputes.ts';
import { writeColumnDictionary, writeColumnHead } from '../export/column-table.ts';
import { disputeColumns } from '../export/dispute-columns.ts';
import { writeDisputeCsvRows } from '../export/dispute-csv.ts';
import { writeDisputePage } from '../export/dispute-page.ts';
import type { DisputeCard } from '../model/dispute.ts';
import { showDispute } from '../model/telling-sentences.ts';
import type { CardKeeper } from './card-keeper.ts';
import { linksTo } from './page-links.ts';
import { readDisputeId, readDisputeQuery } from './query-readers.ts';
import { byteOrderMark, type PieceSender, sendFile } from './send-file.ts';
import type { WireDispute, WireDisputeList } from './wire.ts';

/** Cards on a page: as many as somebody reads in one go. */
const pageLength = 20;

/** Builds the routes under /api/disputes. */
export function createDisputeRoutes(keeper: CardKeeper, sendPieces: PieceSender): Hono {
  const routes = new Hono();
  routes.get('/disputes', async (context) => {
    const { page, ...wish } = readDisputeQuery(context.req.query());
    const { dossier, waiting } = await keeper.forPage(keptForDisputes);
    const range = { offset: (page - 1) * pageLength, limit: pageLength };
    const { cards, ...found } = await listDisputes(dossier, wish, range);
    return context.json<WireDisputeList>({ ...found, rows: cards.map(showDispute), waiting });
  });
  routes.get('/dispute', async (context) => {
    const id = readDisputeId(context.req.query());
    const { dossier } = await keeper.forPage(keptForDisputes);
    return context.json<WireDispute>(await findDispute(dossier, id));
  });
  routes.get('/disputes.csv', async (context) => {
    const { dossier, wish } = await find(context);
    const lines = writeCsv(walkDisputes(dossier, wish), context);
    return sendPieces(context, 'disputes.csv', lines);
  });
  routes.get('/dispute-columns.csv', (context) =>
    sendFile(context, 'text/csv', 'dispute-columns.csv', writeColumnDictionary(disputeColumns)),
  );
  routes.get('/disputes.html', async (context) => {
    const { dossier, wish } = await find(context);
    const report = await reportDisputes(dossier, wish);
    const pieces = writeDisputePage(walkDisputes(dossier, wish), report, linksTo(context));
    return sendPieces(context, 'disputes.html', pieces);
  });
  return routes;

  async function find(context: Context) {
    const { page: _, ...wish } = readDisputeQuery(context.req.query());
    return { dossier: await keeper.forFile(keptForDisputes), wish };
  }
}

async function* writeCsv(cards: AsyncIterable<DisputeCard>, context: Context): AsyncGenerator<string> {
  yield byteOrderMark + writeColumnHead(disputeColumns);
  for await (const card of cards) yield writeDisputeCsvRows(card, linksTo(context));
}
