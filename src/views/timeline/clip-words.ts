// A title of bounded length: the first sentence, or as many whole words as fit.
import { widenToSentence } from '../../model/sentence-span.ts';

/** Longest title in UTF-16 units: two lines of a narrow window. */
const longestTitle = 140;
/** UTF-16 units that are too few for a title: "No." and "Not so." take what follows with them. */
const shortestTitle = 20;

/** The first sentence of `text` where it is short enough, else its first words with an ellipsis. */
export function clipWords(text: string): string {
  const plain = text.replace(/[*_]{1,3}/g, '').trim();
  const sentence = plain.slice(0, widenToSentence(plain, { start: 0, end: shortestTitle }, true).end);
  if (sentence.length <= longestTitle) return sentence;
  const cut = sentence.lastIndexOf(' ', longestTitle - 1);
  return `${sentence.slice(0, cut > 0 ? cut : longestTitle - 1).replace(/[\s,;:–—-]+$/u, '')} …`;
}
