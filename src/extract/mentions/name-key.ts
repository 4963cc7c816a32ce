// A key that is equal for spellings of one name that differ by accents or transliteration only.

/** Letters that do not come apart into a base letter and a mark. */
const plainLetters: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
  ə: 'a',
  ŋ: 'n',
  ħ: 'h',
};

/** The name in lower case without accents, apostrophes and hyphens: "Erdoğan" gives `erdogan`. */
export function foldName(name: string): string {
  const lower = name.toLowerCase();
  if (/^[a-z ]*$/.test(lower)) return lower;
  const bare = lower.normalize('NFD').replace(/[\u0300-\u036f\u02bc'’‘`´.-]/g, '');
  return bare.replace(/[^a-z ]/g, (letter) => plainLetters[letter] ?? letter);
}

/**
 * Rewriting rules in order. They undo choices that transliteration from Cyrillic and Arabic leaves open, and no more:
 * a rule that made many different names equal on the Wikidata name pairs was left out.
 */
const rules: readonly (readonly [RegExp, string])[] = [
  [/^(?:al|el|ad|as|ar|an|at|ash) /, ''],
  [/schtsch|shtsh|sch|shch/g, 'sh'],
  [/tsch|tch/g, 'ch'],
  [/ks/g, 'x'],
  [/kh/g, 'h'],
  [/dj|dzh/g, 'j'],
  [/ou/g, 'u'],
  [/aa/g, 'a'],
  [/ee/g, 'i'],
  [/oo/g, 'u'],
  [/ph/g, 'f'],
  [/(?:iy|yy|yi|ii|ij|yj|ie|y|j)$/, 'i'],
  [/ei$|ey$/, 'ei'],
  [/(?:^|(?<=[aeiou]))[yj]e/g, 'e'],
  [/^[yj]o/, 'o'],
  [/[yij](?=[ua])/g, 'y'],
  [/w/g, 'v'],
  [/(.)\1+/g, '$1'],
  [/dr$/, 'der'],
  [/y(?![ua])/g, 'i'],
];

/** Arabic names so common that their vowels are known to vary freely; by key. */
const commonNames: readonly (readonly [RegExp, string])[] = [
  [/^m[ou]h?am[ae]d$/, 'muhamad'],
  [/^[ae]hm[ae]d$/, 'ahmad'],
  [/^h[ou]s+(?:e|a|ei|ai)n$/, 'husein'],
  [/^(?:h|k)al[ei]d$/, 'halid'],
  [/^[yi]?[ou]s[ou]f$/, 'yusuf'],
  [/^(?:g|q|k)(?:h|dh)?ad+h?afi$/, 'gadafi'],
];

const known = new Map<string, string>();
/** Keys kept before starting afresh: a few MB. */
const mostKept = 50_000;

/** The key of one word of a name. Pure; keys are remembered only for speed. */
export function nameKey(word: string): string {
  const kept = known.get(word);
  if (kept !== undefined) return kept;
  let key = foldName(word);
  for (const [pattern, replacement] of rules) key = key.replace(pattern, replacement);
  for (const [pattern, replacement] of commonNames) key = key.replace(pattern, replacement);
  if (known.size >= mostKept) known.clear();
  known.set(word, key);
  return key;
}
