// How much two articles must share to be of one source.

/** Words taken over from which one article derives from another: a sentence of usual length. */
const fewestWords = 20;

/** True where so many words in common, not all of them quoted, make two articles one source. */
export function mayJoin(words: number): boolean {
  return words >= fewestWords;
}
