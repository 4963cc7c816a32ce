// Brings the cards that a page lists up to date before it answers: a few at once, the rest after the answer.
import { setImmediate } from 'node:timers/promises';
import { keepCards } from '../actions/cards/keep-cards.ts';
import type { Dossier } from '../actions/open-dossier.ts';
import type { KeptKind } from '../model/kept-card.ts';
import type { ServerEffects } from './server-effects.ts';

/** Items looked at before an answer: what a decision leaves is fewer; of many that wait a tenth of a second's worth. */
const mostBeforeAnswer = 300;

/** Items looked at in one go between other requests. */
const pieceBetween = 200;

/** The dossier as it is now, and how many items and units wait for their cards still. */
export interface KeptDossier {
  readonly dossier: Dossier;
  readonly waiting: number;
}

/** Gives the dossier with its cards of these kinds in order. */
export interface CardKeeper {
  /** For a page: what still waits is gone on with after the answer. */
  forPage(kinds: readonly KeptKind[]): Promise<KeptDossier>;
  /** For a file: nothing waits. */
  forFile(kinds: readonly KeptKind[]): Promise<Dossier>;
}

/** Creates the keeper of a server. */
export function createCardKeeper(
  current: () => Promise<Dossier>,
  { logError, isEnding = () => false }: Pick<ServerEffects, 'logError' | 'isEnding'>,
): CardKeeper {
  let isRunning = false;
  const goOn = async (dossier: Dossier, kinds: readonly KeptKind[], before: number): Promise<void> => {
    if (isRunning) return;
    isRunning = true;
    let waiting = before;
    try {
      while (waiting > 0 && !isEnding()) {
        await setImmediate();
        const left = await keepCards(dossier, kinds, pieceBetween);
        // Where somebody adds articles meanwhile, the next look goes on.
        if (left >= waiting) break;
        waiting = left;
      }
    } catch (error) {
      // The dossier may be closed in the middle of a piece; what is not done waits there.
      if (!isEnding()) logError(error);
    } finally {
      isRunning = false;
    }
  };
  return {
    forPage: async (kinds) => {
      const dossier = await current();
      const waiting = await keepCards(dossier, kinds, mostBeforeAnswer);
      if (waiting > 0) void goOn(dossier, kinds, waiting);
      return { dossier, waiting };
    },
    forFile: async (kinds) => {
      const dossier = await current();
      await keepCards(dossier, kinds);
      return dossier;
    },
  };
}
