// The language of a text: English by its commonest words, any other by its letter groups.

/** UTF-16 units read from a text: enough for certainty, and as much from a book as from a letter. */
const sampleLength = 2000;
/** Fewest letters a guess can rest on. */
const fewestLetters = 40;
/** Words that no other language shares in such numbers; running English holds a fifth to a third of them. */
const commonestWords =
  /^(?:the|of|and|to|in|a|that|is|was|for|on|with|he|she|it|as|at|by|be|from|his|her|had|has|have|not|are|but|they|which|would|said|this|will|who|were|their)$/i;
/** Share of those words from which a text is English without further tables. */
const commonestShare = 0.2;
/** Share of "the" alone, which scraps of English in another language do not reach. */
const articleShare = 0.02;
/** Fewest words for these shares to mean anything. */
const fewestWords = 40;

interface LanguageTables {
  detect(text: string): { readonly language: string };
}

/** Loaded when first needed: they take 90 MB in every thread, and most dossiers hold English alone. */
let tables: LanguageTables | null = null;

/** Thrown by `findLanguage` when it needs tables that are not loaded. */
class TablesNeeded extends Error {}

/** Runs work that calls `findLanguage`; work that turns out to need the tables is run again with them. */
export async function withLanguageTables<Result>(work: () => Result): Promise<Result> {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof TablesNeeded)) throw error;
    // The smallest tables: the next size takes 65 MB more, and pays only on texts of a line or two.
    tables = (await import('eld/extrasmall')).eld;
    return work();
  }
}

/** BCP 47 tag of the language of `text`, `und` when it is too short or too mixed to tell. Call it within `withLanguageTables`. */
export function findLanguage(text: string): string {
  // The middle is freer of names, addresses and bylines than the head.
  const from = Math.max(0, Math.floor((text.length - sampleLength) / 2));
  const sample = text.slice(from, from + sampleLength);
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < fewestLetters) return 'und';
  if (isPlainlyEnglish(sample)) return 'en';
  if (tables === null) throw new TablesNeeded();
  const found = tables.detect(sample);
  return found.language === '' ? 'und' : found.language;
}

function isPlainlyEnglish(sample: string): boolean {
  const words = sample.match(/\p{L}+/gu) ?? [];
  if (words.length < fewestWords) return false;
  const common = words.filter((word) => commonestWords.test(word)).length;
  const articles = words.filter((word) => word.toLowerCase() === 'the').length;
  return common >= words.length * commonestShare && articles >= words.length * articleShare;
}
