// The routes of naming: things with their names, and the same as files to pass on.
import { Hono } from 'hono';
import { countNames } from '../actions/count-names.ts';
import { listNames, walkNameCounts } from '../actions/list-names.ts';
import type { Dossier } from '../actions/open-dossier.ts';
import { writeColumnTable } from '../export/column-table.ts';
import { nameColumns } from '../export/name-columns.ts';
import { writeNamePage } from '../export/name-page.ts';
import { type PieceSender, withByteOrderMark } from './send-file.ts';
import type { WireNames } from './wire.ts';

/** Things sent at most; the files hold all. */
const mostThings = 200;

/** Builds the routes under /api/names. */
export function createNameRoutes(current: () => Promise<Dossier>, sendPieces: PieceSender): Hono {
  const routes = new Hono();
  const counted = async (): Promise<Dossier> => {
    const dossier = await current();
    await countNames(dossier);
    return dossier;
  };
  routes.get('/names', async (context) =>
    context.json<WireNames>({ things: await listNames(await counted(), mostThings) }),
  );
  routes.get('/names.csv', async (context) => {
    const lines = writeColumnTable(nameColumns, walkNameCounts(await counted()), null);
    return sendPieces(context, 'names.csv', withByteOrderMark(lines));
  });
  routes.get('/names.html', async (context) => {
    const dossier = await counted();
    return sendPieces(context, 'names.html', writeNamePage(dossier.codebook, walkNameCounts(dossier)));
  });
  return routes;
}
