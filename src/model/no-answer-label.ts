// Tells in one sentence where an answer of the accused was looked for: never that they are silent, or that it is true.
//
// Example: "No answer from Oster found in its 4 texts read between 5 and 19 March 2031."
import type { NoAnswer } from './dispute.ts';
import { labelEdtf } from './edtf-label.ts';

/** The sentence; `name` is the party's. Its texts are those in which it speaks, or which outlets of its side printed. */
export function labelNoAnswer({ texts, from, to }: NoAnswer, name: string): string {
  const time = from === null || to === null ? '' : ` between ${labelEdtf(from)} and ${labelEdtf(to)}`;
  if (texts === 0) return `No answer from ${name} found: no text of its own${time} is held.`;
  return `No answer from ${name} found in ${texts === 1 ? 'its one text' : `its ${texts} texts`} read${time}.`;
}
