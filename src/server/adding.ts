// Adds the files that the page hands over, one after the other, and compares what came in once no more come.
import { type Intake, openIntake } from '../actions/open-intake.ts';
import type { TakenFile } from '../actions/take-file.ts';
import type { InputFile } from '../ingest/ingest.ts';
import type { ServerEffects } from './server-effects.ts';

/** Milliseconds without a file after which no more are taken to come: the page sends the next one as soon as one is answered. */
const lastAfter = 2_000;

/** Where files come in. */
export interface Adding {
  /** Tells what became of the file; fails as `openDossier` does. */
  readonly add: (file: InputFile) => Promise<TakenFile>;
  /** Lets other processes add again, at once. */
  readonly close: () => Promise<void>;
}

/** Nothing is opened before the first file comes. `onLast` is called when some came in and no more follow. */
export function createAdding(
  { dossier, now, logError }: Pick<ServerEffects, 'dossier' | 'now' | 'logError'>,
  onLast: () => void,
): Adding {
  let open: Promise<Intake> | null = null;
  let timer: NodeJS.Timeout | undefined;
  let inTurn: Promise<unknown> = Promise.resolve();
  let inHand = 0;
  const close = async (): Promise<void> => {
    clearTimeout(timer);
    const closing = open;
    open = null;
    await closing?.then((intake) => intake.close());
  };
  const take = async (file: InputFile): Promise<TakenFile> => {
    open ??= openIntake(dossier.path, now);
    try {
      return await (await open).take(file);
    } catch (error) {
      // What could not be opened, or fails to write, is opened anew for the next file.
      await close().catch(() => undefined);
      throw error;
    }
  };
  return {
    add: async (file) => {
      clearTimeout(timer);
      inHand += 1;
      // Articles keep the order in which they came.
      const taken = inTurn.then(() => take(file));
      inTurn = taken.catch(() => undefined);
      try {
        return await taken;
      } finally {
        inHand -= 1;
        if (inHand === 0)
          timer = setTimeout(() => {
            // Nobody waits for this one: what fails is logged, and what came in is compared all the same.
            close().catch(logError).finally(onLast);
          }, lastAfter);
      }
    },
    close,
  };
}
