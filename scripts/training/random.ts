// A seeded random source, so that training gives the same bytes every time.

/** A stream of pseudo-random numbers. */
export interface Random {
  /** The next number, 0 inclusive to 1 exclusive. */
  readonly next: () => number;
  /** Shuffles in place. */
  readonly shuffle: <T>(items: T[]) => void;
}

/** A linear congruential stream (constants of Numerical Recipes' ANSI example), good enough for shuffling and dropout. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return state / 0x1_0000_0000;
  };
  return {
    next,
    shuffle(items) {
      for (let i = items.length - 1; i > 0; i--) {
        const j = Math.floor(next() * (i + 1));
        const kept = items[i]!;
        items[i] = items[j]!;
        items[j] = kept;
      }
    },
  };
}
