// A word without its ending, so that "shelled", "shells" and "shelling" meet. Coarse on purpose: it only finds likeness.
//
// Example: "Orsany's" gives "orsany", "closing" and "closed" give "clos".

/** The stem of a word, in lower case, without accents. */
export function stemWord(word: string): string {
  const plain = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/['’]s?$/, '');
  for (const ending of endings) {
    if (plain.endsWith(ending) && plain.length - ending.length >= shortestStem) return trimDouble(plain, ending);
  }
  return plain;
}

/** Letters a stem keeps at least; shorter ones run together. */
const shortestStem = 3;

/** Longest first. */
const endings = [
  'ations',
  'ation',
  'ingly',
  'ments',
  'edly',
  'ings',
  'ment',
  'ions',
  'ies',
  'ing',
  'ion',
  'ed',
  'es',
  'ly',
  's',
  'e',
  'y',
];

function trimDouble(word: string, ending: string): string {
  if (ending === 's' && /(?:ss|us|is)$/.test(word)) return word;
  const stem = word.slice(0, -ending.length);
  return /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}
