// A title of bounded length: the first sentence, or as many whole words as fit.

/** Longest title in UTF-16 units: two lines of a narrow window. */
const longestTitle = 140;

/** The first sentence of `text` where it is short enough, else its first words with an ellipsis. */
export function clipWords(text: string): string {
  const plain = text.replace(/[*_]{1,3}/g, '').trim();
  const sentence = /^.{20,}?[.!?…]["”’')\]]*(?=\s+["“‘']?\p{Lu})/u.exec(plain)?.[0] ?? plain;
  if (sentence.length <= longestTitle) return sentence;
  const cut = sentence.lastIndexOf(' ', longestTitle - 1);
  return `${sentence.slice(0, cut > 0 ? cut : longestTitle - 1).replace(/[\s,;:–—-]+$/u, '')} …`;
}
