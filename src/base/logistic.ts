// Turns log odds into a chance.

/** The logistic function: 0 gives a half, 2.2 nine tenths. */
export function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
