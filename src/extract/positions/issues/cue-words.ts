// Words of a codebook's labels and cues, brought to forms in which texts may have them.
import { emptyWords } from '../../languages/en/move-words.ts';

/** Letters a word needs before its last s is taken for a plural. */
const shortestPlural = 4;
/** Letters two words need in common before their endings, to be taken for one word. */
const shortestStem = 5;
/** Letters of the shortest word of a label that is looked for alone. */
const shortestLabel = 4;

/** The words of a text in lower case. */
export function splitWords(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’.][\p{L}\p{N}]+)*/gu) ?? [];
}

/**
 * A word without its plural ending and in one spelling, so that "observers" in a codebook finds "the first observer",
 * and "metres" finds "meters". Lower case.
 */
export function plainWord(word: string): string {
  const plain = word
    .replace(/is(?=(?:e[ds]?|ing|ations?)$)/, 'iz')
    .replace(/our(?=(?:s|ed|ing|ers?)?$)/, 'or')
    .replace(/tres?$/, 'ter')
    .replace(/fence(?=s?$)/, 'fense');
  if (plain.length < shortestPlural || /(?:ss|us|is)$/.test(plain)) return plain;
  return plain
    .replace(/ies$/, 'y')
    .replace(/([^e])s$/, '$1')
    .replace(/es$/, 'e');
}

/** The beginning a word has in common with others made from it: `annex` of "annexation", "annexed" and "annexing". Null where too little is left. */
export function stemOf(word: string): string | null {
  if (!/^\p{L}+$/u.test(word)) return null;
  const stem = word.replace(
    /(?:i[sz]ations?|i[sz](?:e[ds]?|ing)|ations?|at(?:e[ds]?|ing|ors?)|(?<=n)(?:sions?|d(?:s|ed|ing)?)|ions?|ments?|ings?|e[ds]?|(?<=[aeio]l)ity|als?|s)$/,
    '',
  );
  return stem.length < shortestStem ? null : stem;
}

/** What a word has in common with others made from it, or its plain form where that is too little. */
export function rootOf(word: string): string {
  const plain = plainWord(word);
  return stemOf(plain) ?? plain;
}

/** Words behind which a label tells more of one thing: "Peace between Oster and Velm" is not on Velm. */
const linkPattern = /\b(?:of|on|in|by|to|for|from|with|between|under|at|as)\b/i;

/**
 * What a label names: without its article, "archive" of "The archive", and each thing of several, both of "Courts and hearings".
 * Names tell who, not what.
 */
export function labelCues(label: string, names: ReadonlySet<string>): readonly string[] {
  const parts = label.split(/,\s*(?:and\s+)?|\s+(?:and|or|&)\s+/).map((part) => part.replace(/^(?:the|an?)\s+/i, ''));
  if (parts.length > 1 && linkPattern.test(label)) return [];
  return parts.filter((part, at) => {
    const words = splitWords(part);
    const isName = /\p{Lu}/u.test(at === 0 ? part.slice(1) : part) || words.some((word) => names.has(word));
    return !isName && words.some((word) => word.length >= shortestLabel && !emptyWords.has(word));
  });
}
