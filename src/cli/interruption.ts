// Ctrl-C: the first ends a command after the piece of work at hand, the second at once.
import { exitCodes } from './exit-codes.ts';
import { writeNote } from './output.ts';

/** Whether the user asked to stop. */
export interface Interruption {
  readonly isAsked: boolean;
  /** What is at hand now. */
  pieces: Pieces;
  /** Gives Ctrl-C its usual meaning back. */
  end(): void;
}

/** What a command works through, piece by piece. */
type Pieces = 'file' | 'articles' | 'places';

/** Watches for Ctrl-C and for a polite request to end. What is on disk stays whole either way. */
export function watchInterruption(): Interruption {
  let isAsked = false;
  const ask = (): void => {
    if (isAsked) process.exit(exitCodes.stopped);
    isAsked = true;
    writeNote(`\nStopping after the ${interruption.pieces} at hand. Press Ctrl-C again to stop at once.`);
  };
  process.on('SIGINT', ask);
  process.on('SIGTERM', ask);
  const interruption: Interruption = {
    get isAsked() {
      return isAsked;
    },
    pieces: 'file',
    end: () => {
      process.off('SIGINT', ask);
      process.off('SIGTERM', ask);
    },
  };
  return interruption;
}
