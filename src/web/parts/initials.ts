// Two letters that stand for a name.

/** Words of names that say nothing about whom they name. */
const smallWords = new Set(['the', 'of', 'and', 'for', 'de', 'al', 'van', 'von', 'la', 'le', 'a', 'an']);

/** Up to two capitals: "Anna Berg" is AB, "the Ministry of Trade" MT, "Velm" VE; `?` for no name. */
export function initialsOf(name: string | null): string {
  const words = (name ?? '').match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? [];
  const telling = words.filter((word) => !smallWords.has(word.toLowerCase()));
  const [first, ...others] = telling.length > 0 ? telling : words;
  if (first === undefined) return '?';
  const last = others.at(-1);
  const letters = last === undefined ? first.slice(0, 2) : first.charAt(0) + last.charAt(0);
  return letters.toUpperCase();
}
