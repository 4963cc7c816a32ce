// A value of a page's metadata as plain words.

/** Longest value looked at, in UTF-16 units: titles and names are shorter. */
const longestValue = 1000;

/** The words of a string, or of the first of a list: tags out, white space single, the entities pages leave in decoded; null for none. */
export function plainWords(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  if (typeof first !== 'string') return null;
  const words = first
    .slice(0, longestValue)
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return words === '' ? null : decodeNamed(words);
}

/** The few entities that pages leave in JSON. */
function decodeNamed(words: string): string {
  const named: Readonly<Record<string, string>> = {
    amp: '&',
    quot: '"',
    apos: "'",
    '#39': "'",
    '#039': "'",
    lt: '<',
    gt: '>',
    nbsp: ' ',
    rsquo: '’',
    lsquo: '‘',
    ldquo: '“',
    rdquo: '”',
    '#8217': '’',
    '#8216': '‘',
    '#8220': '“',
    '#8221': '”',
  };
  return words.replace(/&(#?\w+);/g, (whole, name: string) => named[name] ?? whole);
}
