// Strips English endings, so that "verify", "verified" and "verification" count as one word. After M. F. Porter,
// "An algorithm for suffix stripping", Program 14(3), 1980, without its rarest endings.

const vowel = '[aeiouy]';
const consonant = '[^aeiou]';
/** At least one vowel and consonant in turn; at least two. */
const oneSyllable = new RegExp(`^${consonant}*${vowel}+[^aeiouy]`);
const twoSyllables = new RegExp(`^${consonant}*${vowel}+[^aeiouy]+${vowel}+[^aeiouy]`);
const hasVowel = new RegExp(vowel);

/** Endings cut or replaced where one syllable is left before them. */
const derived: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['ization', 'ize'],
  ['isation', 'ize'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['ation', 'ate'],
  ['ator', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['ousli', 'ous'],
  ['iviti', 'ive'],
  ['entli', 'ent'],
  ['icate', 'ic'],
  ['alize', 'al'],
  ['alise', 'al'],
  ['iciti', 'ic'],
  ['izer', 'ize'],
  ['iser', 'ize'],
  ['ical', 'ic'],
  ['alli', 'al'],
  ['abli', 'able'],
  ['ness', ''],
  ['ful', ''],
  ['eli', 'e'],
  ['li', ''],
];

/** Endings cut where two syllables are left before them. */
const trailing = /(?:ement|ance|ence|able|ible|ment|ant|ent|ism|ate|iti|ous|ive|ize|ise|al|er|ic|ou|(?<=[st])ion|ion)$/;

/** The stem of a word in lower case: a class of words rather than a word. */
export function stemWord(word: string): string {
  if (word.length <= 3 || /\d/.test(word)) return word;
  let stem = stripPlural(word);
  stem = stripVerbEnding(stem);
  if (stem.length > 2 && stem.endsWith('y') && hasVowel.test(stem.slice(0, -1))) stem = `${stem.slice(0, -1)}i`;
  for (const [ending, instead] of derived) {
    if (!stem.endsWith(ending)) continue;
    const rest = stem.slice(0, -ending.length);
    if (oneSyllable.test(rest)) stem = rest + instead;
    break;
  }
  const cut = stem.replace(trailing, '');
  if (cut !== stem && twoSyllables.test(cut)) stem = cut;
  if (stem.endsWith('e') && stem.length > 4) stem = stem.slice(0, -1);
  return stem.length > 4 && stem.endsWith('ll') ? stem.slice(0, -1) : stem;
}

function stripPlural(word: string): string {
  if (word.endsWith('sses') || word.endsWith('ies')) return word.slice(0, -2);
  return word.endsWith('s') && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
}

function stripVerbEnding(word: string): string {
  if (word.endsWith('eed')) return word.length > 5 ? word.slice(0, -1) : word;
  const stem = word.replace(/(?:ed|ing)$/, '');
  if (stem === word || stem.length < 2 || !hasVowel.test(stem)) return word;
  if (/(?:at|bl|iz|is|v|c|u|rg)$/.test(stem)) return `${stem}e`;
  if (/([^aeiouylsz])\1$/.test(stem)) return stem.slice(0, -1);
  return stem;
}
