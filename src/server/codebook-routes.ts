// The routes that show and change the codebook, and read again what a change concerns.
import { Hono } from 'hono';
import { addPreset } from '../actions/add-preset.ts';
import { changeCodebook, restoreCodebook, showCodebook, undoCodebookChange } from '../actions/edit-codebook.ts';
import type { Dossier } from '../actions/open-dossier.ts';
import { suggestEntries } from '../actions/suggest-entries.ts';
import {
  readCodebookBase,
  readCodebookChange,
  readCodebookRestore,
  readPresetChoice,
  readReadingWish,
} from './codebook-readers.ts';
import { readJson } from './read-json.ts';
import type { Rereading } from './rereading.ts';
import type { ServerEffects } from './server-effects.ts';
import type { WireCodebook, WireRereading, WireSuggestion } from './wire.ts';

/** Builds the routes below `/codebook`; `current` gives the dossier with its codebook as it is now. */
export function createCodebookRoutes(
  effects: ServerEffects,
  current: () => Promise<Dossier>,
  rereading: Rereading,
): Hono {
  const routes = new Hono();
  const inTurn = createQueue();
  const path = effects.dossier.path;
  const show = async (): Promise<WireCodebook> => {
    const { text: _, ...shown } = await showCodebook(path);
    return shown;
  };
  routes.get('/', async (context) => context.json<WireCodebook>(await inTurn(show)));
  routes.post('/changes', async (context) => {
    const wish = readCodebookChange(await readJson(context));
    return context.json<WireCodebook>(await inTurn(() => changeCodebook(path, wish, effects).then(show)));
  });
  routes.post('/undo', async (context) => {
    const { base } = readCodebookBase(await readJson(context));
    return context.json<WireCodebook>(await inTurn(() => undoCodebookChange(path, base, effects).then(show)));
  });
  routes.post('/restore', async (context) => {
    const { base, number } = readCodebookRestore(await readJson(context));
    return context.json<WireCodebook>(await inTurn(() => restoreCodebook(path, base, number, effects).then(show)));
  });
  routes.post('/preset', async (context) => {
    const choice = readPresetChoice(await readJson(context));
    return context.json<WireCodebook>(await inTurn(() => addPreset(path, choice, effects).then(show)));
  });
  routes.get('/suggestions', async (context) =>
    context.json<readonly WireSuggestion[]>(await suggestEntries(await current())),
  );
  routes.get('/reading', async (context) => context.json<WireRereading>(await rereading.show()));
  routes.post('/reading', async (context) => {
    rereading.start(readReadingWish(await readJson(context)));
    return context.json<WireRereading>(await rereading.show());
  });
  return routes;
}

/** Two requests at once must not both look at the file before either has changed it. */
function createQueue(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}
