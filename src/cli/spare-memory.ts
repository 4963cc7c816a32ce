// Keeps small what garbage takes in commands that make much of it and then end.
import { setFlagsFromString } from 'node:v8';

/**
 * By how much the heap may grow beyond what lives in it before it is cleared up, in percent. V8 allows up to 300 where there is memory:
 * adding a thousand articles then holds 250 to 350 MB of which 50 are alive. At 50 the peak is a third lower and processor time five
 * percent higher.
 */
const heapGrowth = 50;

/** Clears up more often from now on, in all threads. */
export function spareMemory(): void {
  setFlagsFromString(`--heap-growing-percent=${heapGrowth}`);
}
