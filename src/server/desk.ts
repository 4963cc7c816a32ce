// Serves a folder of dossiers: one of them is open at a time, and the page opens another or makes a new one.
import { Hono } from 'hono';
import * as v from 'valibot';
import { findDossier, listDossiers, makeDossier } from '../actions/desk.ts';
import { type Dossier, openDossier } from '../actions/open-dossier.ts';
import { Failure } from '../base/failure.ts';
import { readerKinds } from '../model/codebook.ts';
import { presetNames } from '../model/preset.ts';
import { type DossierSession, startSession } from './dossier-session.ts';
import { answerError, answerUnknownRoute } from './error-answer.ts';
import { servePage } from './page-files.ts';
import { parseRequest } from './query-readers.ts';
import { readJson } from './read-json.ts';
import { guardRequests } from './security.ts';
import type { ServerEffects } from './server-effects.ts';
import type { Ending } from './start-server.ts';
import { dossierHeader, type WireDesk, type WireOpened } from './wire.ts';

/** The world outside a desk. */
export interface DeskEffects extends Pick<ServerEffects, 'now' | 'coder' | 'webFolder' | 'logError'> {
  readonly folder: string;
}

/** A desk with its application. */
export interface Desk extends Ending {
  readonly app: Hono;
  /** Opens a dossier of the folder by its name. Fails with `not-found`, and as `openDossier` does: then the one before stays open. */
  readonly open: (name: string) => Promise<void>;
}

interface OpenOne extends DossierSession {
  readonly name: string;
  readonly dossier: Dossier;
}

/** Address of the page that lists dossiers. */
const deskPage = '/dossiers';

/** Nothing is open at first. */
export function createDesk(effects: DeskEffects): Desk {
  let current: OpenOne | null = null;
  const close = async (one: OpenOne | null): Promise<void> => {
    one?.end();
    await one?.finish();
    await one?.dossier.store.close();
  };
  const switchTo = async (name: string): Promise<void> => {
    if (current?.name === name) return;
    const dossier = await openDossier(await findDossier(effects.folder, name), 'read');
    const former = current;
    current = { ...startSession({ ...effects, dossier, desk: name }), name, dossier };
    await close(former);
  };
  // One after the other: two windows may ask at once.
  let inTurn: Promise<unknown> = Promise.resolve();
  const open = (name: string): Promise<void> => {
    const opening = inTurn.then(() => switchTo(name));
    inTurn = opening.catch(() => undefined);
    return opening;
  };
  const app = new Hono();
  app.onError((error, context) => answerError(context, error, effects.logError));
  app.use(guardRequests);
  app.route('/api/desk', createDeskRoutes(effects, { open, nameOpen: () => current?.name ?? null }));
  app.get(deskPage, (context) => servePage(context, effects.webFolder));
  app.all('*', (context) => {
    const { path } = context.req;
    const meant = context.req.header(dossierHeader);
    if (current !== null && meant !== undefined && meant !== encodeURIComponent(current.name))
      throw new Failure('other-dossier', {});
    if (current !== null) return current.app.fetch(context.req.raw);
    if (path.startsWith('/api')) return answerUnknownRoute(context);
    return path.includes('.') ? servePage(context, effects.webFolder) : context.redirect(deskFor(context.req.url));
  });
  return {
    app,
    open,
    end: () => current?.end(),
    finish: async () => {
      await inTurn;
      await close(current);
    },
  };
}

/** The list of dossiers for somebody who asked for another page: once a dossier is open the page goes on to it. */
function deskFor(asked: string): string {
  const { pathname, search } = new URL(asked);
  return pathname === '/' ? deskPage : `${deskPage}?then=${encodeURIComponent(`${pathname}${search}`)}`;
}

const openSchema = v.object({ name: v.pipe(v.string(), v.nonEmpty('is empty'), v.maxLength(255, 'is too long')) });

/** Characters of a title: a line of the page. */
const longestTitle = 120;

const newSchema = v.object({
  title: v.pipe(
    v.string(),
    v.trim(),
    v.nonEmpty('is empty'),
    v.maxLength(longestTitle, `is longer than ${longestTitle} characters`),
    v.regex(/^[^\p{Cc}]+$/u, 'is no title'),
  ),
  preset: v.nullable(v.picklist(presetNames)),
  reader: v.picklist(readerKinds),
});

interface Opening {
  readonly open: (name: string) => Promise<void>;
  readonly nameOpen: () => string | null;
}

function createDeskRoutes(effects: DeskEffects, { open, nameOpen }: Opening): Hono {
  const routes = new Hono();
  routes.get('/', async (context) => {
    const dossiers = await listDossiers(effects.folder);
    return context.json<WireDesk>({ folder: effects.folder, open: nameOpen(), dossiers });
  });
  routes.post('/open', async (context) => {
    const { name } = parseRequest(openSchema, await readJson(context));
    await open(name);
    return context.json<WireOpened>({ name });
  });
  routes.post('/new', async (context) => {
    const wish = parseRequest(newSchema, await readJson(context));
    const name = await makeDossier(effects.folder, wish, effects);
    await open(name);
    return context.json<WireOpened>({ name });
  });
  return routes;
}
