// Ctrl-C: the first ends a command after the piece of work at hand, the second at once.
import { exitCodes } from './exit-codes.ts';
import { writeNote } from './output.ts';

/** Whether the user asked to stop. */
export interface Interruption {
  readonly isAsked: boolean;
  /** Gives Ctrl-C its usual meaning back. */
  end(): void;
}

/** Watches for Ctrl-C and for a polite request to end. What is on disk stays whole either way. */
export function watchInterruption(pieces: 'file' | 'articles' | 'places' = 'file'): Interruption {
  let isAsked = false;
  const ask = (): void => {
    if (isAsked) process.exit(exitCodes.stopped);
    isAsked = true;
    writeNote(`\nStopping after the ${pieces} at hand. Press Ctrl-C again to stop at once.`);
  };
  process.on('SIGINT', ask);
  process.on('SIGTERM', ask);
  return {
    get isAsked() {
      return isAsked;
    },
    end: () => {
      process.off('SIGINT', ask);
      process.off('SIGTERM', ask);
    },
  };
}
