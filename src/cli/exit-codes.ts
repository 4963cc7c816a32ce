// What the exit code of the command says, besides the codes of the failure catalogue.

/** Exit codes; a failure has its own in the catalogue. */
export const exitCodes = {
  /** Everything was done. */
  done: 0,
  /** Done, but some of the input was left out. */
  leftOut: 1,
  /** A bug: EX_SOFTWARE of sysexits.h. */
  bug: 70,
  /** Stopped by Ctrl-C: 128 and the number of the signal, as shells count. */
  stopped: 130,
} as const;
