// Finds all matches of a pattern.

/**
 * All matches of a global pattern, as `matchAll` gives them. `matchAll` makes a copy of the pattern each time, which V8 prepares anew once
 * it has forgotten the last: a third of a second for the longest patterns of outlets. Here the pattern itself is used.
 */
export function findMatches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  prepare(pattern);
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return matches;
}

const prepared = new WeakSet<RegExp>();

/**
 * Tries a pattern on nothing before its first text. V8 walks through a pattern step by step the first time and translates it the second: the
 * longest take a tenth of a second for the first sentence they meet, and next to nothing for no text.
 */
function prepare(pattern: RegExp): void {
  if (prepared.has(pattern)) return;
  prepared.add(pattern);
  pattern.lastIndex = 0;
  pattern.exec('');
}
