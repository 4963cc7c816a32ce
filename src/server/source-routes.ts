// The routes of sources, and of the trail of each thing that several articles tell: what the pages show, and the same as files to pass on.
import { type Context, Hono } from 'hono';
import { keptKinds } from '../actions/cards/keep-cards.ts';
import { listCitations, listFamilyPage, tallyCitations } from '../actions/find-sources.ts';
import { findTrail, listTrails } from '../actions/find-trails.ts';
import { reportSources, reportTrails, walkSourceRows } from '../actions/report-sources.ts';
import { writeColumnHead, writeColumnRow, writeColumnTable } from '../export/column-table.ts';
import { sourceColumns } from '../export/source-columns.ts';
import { writeSourcePage } from '../export/source-page.ts';
import type { ComparisonKind } from '../model/comparison.ts';
import { listTrailRows } from '../views/sources/trail-rows.ts';
import type { CardKeeper } from './card-keeper.ts';
import { linksTo } from './page-links.ts';
import { readTrailId } from './query-readers.ts';
import { byteOrderMark, type PieceSender, sendFile, withByteOrderMark } from './send-file.ts';
import { readListQuery, readSourceQuery } from './source-readers.ts';
import type { WireCitations, WireSources, WireTrail, WireTrails } from './wire.ts';

/** Families on a page: each is drawn. */
const pageLength = 20;

/** Kinds of cards that sources are told by. */
const sourceKinds: readonly ComparisonKind[] = ['citation', 'reuse'];

/** Builds the routes under /api/sources, /api/citations, /api/trails and /api/trail. */
export function createSourceRoutes(keeper: CardKeeper, sendPieces: PieceSender): Hono {
  const routes = new Hono();
  routes.get('/sources', async (context) => {
    const { page, words } = readSourceQuery(context.req.query());
    const { dossier, waiting } = await keeper.forPage(sourceKinds);
    const range = { offset: (page - 1) * pageLength, limit: pageLength };
    const found = await listFamilyPage(dossier, { words, range });
    return context.json<WireSources>({ ...found, counts: await tallyCitations(dossier), waiting });
  });
  routes.get('/citations', async (context) => {
    const { most, words } = readListQuery(context.req.query());
    const { dossier } = await keeper.forPage(sourceKinds);
    return context.json<WireCitations>(await listCitations(dossier, { words }, { offset: 0, limit: most }));
  });
  routes.get('/sources.csv', async (context) => {
    const rows = walkSourceRows(await keeper.forFile(keptKinds));
    return sendPieces(
      context,
      'sources.csv',
      withByteOrderMark(writeColumnTable(sourceColumns, rows, linksTo(context))),
    );
  });
  routes.get('/sources.html', async (context) => {
    const { page, pieces } = reportSources(await keeper.forFile(keptKinds));
    return sendPieces(context, 'sources.html', writeSourcePage(page, pieces, linksTo(context)));
  });
  routes.get('/trails', async (context) => {
    const { most, words } = readListQuery(context.req.query());
    // All kinds: what is told is made of, and what its articles took from whom.
    const { dossier, waiting } = await keeper.forPage(keptKinds);
    const found = await listTrails(dossier, { words, range: { offset: 0, limit: most } });
    return context.json<WireTrails>({ ...found, waiting });
  });
  routes.get('/trail', async (context) => context.json<WireTrail>((await find(context)).trail));
  routes.get('/trail.csv', async (context) => {
    const { trail } = await find(context);
    const lines = listTrailRows(trail).map((row) => writeColumnRow(sourceColumns, row, linksTo(context)));
    const body = [byteOrderMark, writeColumnHead(sourceColumns), ...lines].join('');
    return sendFile(context, 'text/csv', 'trail.csv', body);
  });
  routes.get('/trail.html', async (context) => {
    const { dossier, trail } = await find(context);
    const { page, pieces } = reportTrails(dossier, [trail]);
    return sendPieces(context, 'trail.html', writeSourcePage(page, pieces, linksTo(context)));
  });
  return routes;

  async function find(context: Context) {
    const id = readTrailId(context.req.query());
    const { dossier } = await keeper.forPage(keptKinds);
    return { dossier, trail: await findTrail(dossier, id) };
  }
}
