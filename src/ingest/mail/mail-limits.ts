// Keeps mail made to exhaust the parser away from it.

/** Deepest nesting of parts; mail forwarded time and again has some twenty levels. */
export const deepestNesting = 100;
/** Most lines parsed: a file of the largest size, its attachments in lines of 76 signs, has some 215,000. */
const mostLines = 250_000;
/** Most parts parsed, each a line that begins with two dashes: a page saved with its pictures has some hundred. */
const mostParts = 10_000;

const newLine = 10;
const dash = 45;

/** True when a mail has more lines or parts than can be parsed in fair time. */
export function isTooHard(bytes: Uint8Array): boolean {
  let lines = 0;
  let parts = 0;
  for (let at = bytes.indexOf(newLine); at !== -1; at = bytes.indexOf(newLine, at + 1)) {
    lines += 1;
    if (bytes[at + 1] === dash && bytes[at + 2] === dash) parts += 1;
    if (lines > mostLines || parts > mostParts) return true;
  }
  return false;
}
