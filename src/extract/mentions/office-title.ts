// Reads the words of a title: "the Osterish deputy foreign minister" is the role `deputy foreign minister` of Oster.
import { roleNouns, roleSynonyms, titleModifiers, titleTails } from '../languages/en/titles.ts';
import type { NameSense } from './directory-entry.ts';
import { longestName, type NameNode, valuesOf } from './name-trie.ts';

/** Words that date a title and do not change the office. */
const datingWords = new Set(['former', 'acting', 'current', 'outgoing', 'incoming', 'ex', 'then']);

/** A role and whom it serves. */
export interface OfficeReading {
  /** Lower case, synonyms made one: `foreign minister`. Empty where the words tell no role. */
  readonly role: string;
  /** Actor id of the state or organisation named in the title. */
  readonly of: string | null;
}

/** Reads a whole title as a codebook has it: "Foreign Minister of Oster". */
export function readOffice(words: readonly string[], names: NameNode<NameSense>): OfficeReading {
  const kept: string[] = [];
  let of: string | null = null;
  for (let i = 0; i < words.length; ) {
    const end = longestName(names, words, i, words.length);
    const sense = end > 0 ? valuesOf(names, words, i, end).find(({ entry }) => entry.actorId !== null) : undefined;
    if (sense) {
      of ??= sense.entry.actorId;
      if (/^(?:of|for|to)$/i.test(kept.at(-1) ?? '')) kept.pop();
      i = end;
      continue;
    }
    const lower = words[i]!.toLowerCase();
    if (lower !== 'the' && lower !== "'s" && lower !== '’s') kept.push(lower);
    i++;
  }
  return { role: joinRole(kept), of };
}

/** The role that lower-case title words tell: dating words dropped, synonyms made one. */
export function joinRole(words: readonly string[]): string {
  const joined = words
    .filter((word) => !datingWords.has(word))
    .map((word) => word.replace(/\.$/, ''))
    .join(' ')
    .replace(/\bdefense\b/g, 'defence');
  return synonyms[joined] ?? joined;
}

const synonyms: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(roleSynonyms).map(([from, to]) => [from.replace(/\bdefense\b/g, 'defence'), to]),
);

/** True when the title says that the office is no longer or not yet held. */
export function isPastOffice(words: readonly string[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const lower = words[i]!.toLowerCase();
    if (lower === 'former' || lower === 'ex' || lower.startsWith('ex-') || lower === 'then') return true;
  }
  return false;
}

/** The role noun a word is, without the full stop of "Gen."; undefined for other words. */
export function roleNounOf(word: string): string | undefined {
  const lower = word.toLowerCase();
  const bare = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  return roles.get(bare);
}

const roles = new Map(Object.entries(roleNouns));

/**
 * End of the title that starts at token `first` and reaches no further than `end`; 0 when none starts there.
 * "Deputy Foreign Minister Ivo Tarn" ends after "Minister", "Secretary of State" after "State".
 */
export function titleEnd(words: readonly string[], first: number, end: number): number {
  let i = first;
  while (i < end && isModifier(words[i]!) && !(roleNounOf(words[i]!) && i + 1 >= end)) i++;
  // "General Secretary", but also "Secretary" alone: go back to the last word that is a role of its own.
  let last = 0;
  for (let j = Math.min(i, end - 1); j >= first; j--) {
    if (roleNounOf(words[j]!)) {
      last = j + 1;
      break;
    }
  }
  if (last === 0) return 0;
  while (last < end && roleNounOf(words[last]!)) last++;
  if (last + 1 < end && /^(?:of|for)$/i.test(words[last]!)) {
    let tail = last + 1;
    if (words[tail]!.toLowerCase() === 'the') tail++;
    if (tail < end && titleTails.has(words[tail]!.toLowerCase())) {
      while (tail < end && titleTails.has(words[tail]!.toLowerCase())) tail++;
      return tail;
    }
  }
  return last;
}

function isModifier(word: string): boolean {
  return titleModifiers.has(word.toLowerCase());
}
