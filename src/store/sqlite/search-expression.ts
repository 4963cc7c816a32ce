// Turns the words a person types into an FTS5 query that is always valid.

/** Terms taken from one query; FTS5's parser has a limit near 256, and nobody types so many. */
const termLimit = 32;

/**
 * The FTS5 query for words as typed: all must occur; "quoted words" stand together, -word must be absent,
 * word* begins so. Null when there is nothing in it to look for.
 */
export function toSearchExpression(words: string): string | null {
  const wanted: string[] = [];
  const unwanted: string[] = [];
  const terms = words.replace(/[“”„«»]/g, '"').matchAll(/(-?)"([^"]*)"?|(\S+)/g);
  for (const [, phraseSign = '', phrase, word] of [...terms].slice(0, termLimit)) {
    const isUnwanted = phraseSign === '-' || (word?.startsWith('-') ?? false);
    const term = toTerm(phrase ?? word ?? '');
    if (term !== null) (isUnwanted ? unwanted : wanted).push(term);
  }
  if (wanted.length === 0) return null;
  return [wanted.join(' AND '), ...unwanted].join(' NOT ');
}

function toTerm(typed: string): string | null {
  const isPrefix = typed.endsWith('*');
  // Only letters and digits are looked for; the tokenizer makes a phrase of what other signs part.
  const bare = typed.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ').trim();
  return bare === '' ? null : `"${bare}"${isPrefix ? ' *' : ''}`;
}
