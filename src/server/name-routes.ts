// The routes of naming: things with their names, and the same as files to pass on.
import { Hono } from 'hono';
import { countNames } from '../actions/count-names.ts';
import { listNames } from '../actions/list-names.ts';
import type { Dossier } from '../actions/open-dossier.ts';
import { writeColumnHead, writeColumnRow } from '../export/column-table.ts';
import { nameColumns } from '../export/name-columns.ts';
import { writeNamePage } from '../export/name-page.ts';
import { listNameCounts } from '../views/names/name-counts.ts';
import { byteOrderMark, sendFile } from './send-file.ts';
import type { WireNames } from './wire.ts';

/** Things sent at most; the files hold all. */
const mostThings = 200;

/** Builds the routes under /api/names. */
export function createNameRoutes(current: () => Promise<Dossier>): Hono {
  const routes = new Hono();
  const counted = async (): Promise<Dossier> => {
    const dossier = await current();
    await countNames(dossier);
    return dossier;
  };
  const listCounts = async (dossier: Dossier) => listNameCounts(await listNames(dossier, Number.POSITIVE_INFINITY));
  routes.get('/names', async (context) =>
    context.json<WireNames>({ things: await listNames(await counted(), mostThings) }),
  );
  routes.get('/names.csv', async (context) => {
    const lines = (await listCounts(await counted())).map((row) => writeColumnRow(nameColumns, row, null));
    return sendFile(context, 'text/csv', 'names.csv', [byteOrderMark, writeColumnHead(nameColumns), ...lines].join(''));
  });
  routes.get('/names.html', async (context) => {
    const dossier = await counted();
    return sendFile(context, 'text/html', 'names.html', writeNamePage(dossier.codebook, await listCounts(dossier)));
  });
  return routes;
}
