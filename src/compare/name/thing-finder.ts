// Finds the names of the codebook's things in a text: whole words, the longest name first.
import type { NamedThing } from '../../model/codebook.ts';
import type { NameSighting } from './name-sighting.ts';

/**
 * Builds the finder; names written with a capital are sought with it, "the" before a name may stand or not.
 * `others` are names that may hold one: "Zerna" in "Zerna Voice" names a newspaper, not the river.
 */
export function createThingFinder(
  things: readonly NamedThing[],
  others: readonly string[],
): (text: string) => readonly NameSighting[] {
  const known = new Map<string, Omit<NameSighting, 'span'>>();
  const forms: string[] = [];
  for (const { id, label, names, derogatory } of things) {
    for (const name of [...names, ...derogatory]) {
      const bare = bareName(name);
      if (bare === '') continue;
      known.set(bare.toLowerCase(), { thing: `thing:${id}`, label, name, isRude: derogatory.includes(name) });
      forms.push(bare);
    }
  }
  if (forms.length === 0) return () => [];
  for (const other of others.map(bareName)) {
    const holdsOne = forms.some((form) => form !== other && ` ${other} `.includes(` ${form} `));
    if (holdsOne && !known.has(other.toLowerCase())) forms.push(other);
  }
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${forms
      .toSorted((a, b) => b.length - a.length)
      .map(toPattern)
      .join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const found = known.get(match[0].replace(/\s+/g, ' ').replaceAll('’', "'").toLowerCase());
      return found ? [{ ...found, span: { start: match.index, end: match.index + match[0].length } }] : [];
    });
}

/** Without "the", with plain apostrophes. */
function bareName(name: string): string {
  return name.trim().replace(/\s+/g, ' ').replace(/^the /i, '').replaceAll('’', "'");
}

/** A small first letter may be a capital in the text, not the other way round; white space is any. */
function toPattern(name: string): string {
  const escaped = name
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll(' ', '\\s+')
    .replaceAll("'", "['’]");
  const first = name.charAt(0);
  return /\p{Ll}/u.test(first) ? `[${first}${first.toUpperCase()}]${escaped.slice(1)}` : escaped;
}
