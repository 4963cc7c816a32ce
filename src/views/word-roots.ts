// Words as headlines and sentences share them: without those of any headline, and cut so that "terms" and "term" meet.

/** Words of any headline: grammar, reporting, and what papers print. */
const plain = new Set(
  `the and but for nor yet with without from into onto over under about after before between against that this these those
  his her its their our your has have had was were are been being will would can could may might must shall should not who
  whom whose which what when where why how than then also more most some any all one says said say tell told report reports
  reported story news paper post talks`.split(/\s+/),
);

/** Fewest letters of a word that tells something, and of one that is cut to its first letters. */
const [fewestLetters, rootLetters] = [3, 5];

/** The telling words of a text, each by its first letters and once, in lower case. */
export function readRoots(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(
    words
      .filter((word) => word.length >= fewestLetters && !plain.has(word))
      .map((word) => word.replace(/s$/, '').slice(0, rootLetters)),
  );
}
