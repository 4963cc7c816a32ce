// The language of a text, by its letters and letter groups.
// The smallest of its tables: the next one takes 65 MB more in every thread, and pays only on texts of a line or two.
import { eld } from 'eld/extrasmall';

/** UTF-16 units read from a text: enough for certainty, and as much from a book as from a letter. */
const sampleLength = 2000;
/** Fewest letters a guess can rest on. */
const fewestLetters = 40;

/** BCP 47 tag of the language of `text`, `und` when it is too short or too mixed to tell. */
export function findLanguage(text: string): string {
  // The middle is freer of names, addresses and bylines than the head.
  const from = Math.max(0, Math.floor((text.length - sampleLength) / 2));
  const sample = text.slice(from, from + sampleLength);
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < fewestLetters) return 'und';
  const found = eld.detect(sample);
  return found.language === '' ? 'und' : found.language;
}
