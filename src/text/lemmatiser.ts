// Gives the base form of an English word: a learnt list of exceptions, then endings.
import { stringsOf, type WeightFile } from '../base/weight-file.ts';
import type { WordEntry } from './word-cache.ts';

/** Base forms that the endings would get wrong, by `word/V` or `word/N`. */
export type LemmaExceptions = ReadonlyMap<string, string>;

/** Clitics and their bases, whatever the apostrophe. */
const clitics = new Map([
  ["n't", 'not'],
  ["'ll", 'will'],
  ["'re", 'be'],
  ["'ve", 'have'],
  ["'m", 'be'],
  ['ca', 'can'],
  ['wo', 'will'],
]);

/** Reads the exceptions of a weight file. */
export function readLemmaExceptions(file: WeightFile): LemmaExceptions {
  const exceptions = new Map<string, string>();
  for (const line of stringsOf(file, 'lemmas')) {
    const [key, lemma] = line.split(' ');
    if (key && lemma) exceptions.set(key, lemma);
  }
  return exceptions;
}

/** The base form of a word with a Penn tag, in lower case: "insisted" (VBD) gives "insist". */
export function lemmaOf(entry: WordEntry, tag: string, exceptions: LemmaExceptions): string {
  const known = entry.lemmas.get(tag);
  if (known !== undefined) return known;
  const clitic = tag === 'RB' || tag === 'MD' || tag === 'VBP' ? clitics.get(entry.lower.replace('’', "'")) : undefined;
  const lemma = clitic ?? exceptions.get(`${entry.lower}/${tag.charAt(0)}`) ?? stripEnding(entry.lower, tag);
  entry.lemmas.set(tag, lemma);
  return lemma;
}

/** The base form by ending alone. */
export function stripEnding(lower: string, tag: string): string {
  if (tag === 'VBG' && lower.length > 5 && lower.endsWith('ing')) return restoreStem(lower.slice(0, -3));
  if (tag === 'VBD' || tag === 'VBN') {
    if (lower.endsWith('ied')) return `${lower.slice(0, -3)}y`;
    if (lower.length > 4 && lower.endsWith('ed')) return restoreStem(lower.slice(0, -2));
  }
  if (tag === 'VBZ') return stripS(lower, /(?:ss|sh|ch|x|z)es$/);
  if (tag === 'NNS') return stripS(lower, /(?:ss|sh|ch|x)es$/);
  return lower;
}

function stripS(lower: string, takesEs: RegExp): string {
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
  if (takesEs.test(lower)) return lower.slice(0, -2);
  return lower.endsWith('s') ? lower.slice(0, -1) : lower;
}

/** "stopp" gives "stop", "stat" gives "state". */
function restoreStem(stem: string): string {
  if (/([bdgkmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  return /(?:at|iz|v|c|u|rg|s)$/.test(stem) && !stem.endsWith('ss') ? `${stem}e` : stem;
}
