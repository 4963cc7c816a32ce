// Counted things in plain words, for files and the command line.

/** `1 article`, `2 articles`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
