// The title of a statement or move on a timeline: words of its article from which a reader sees what was said.
import type { StatementEntry } from '../../model/dossier-rows.ts';
import { widenToSentence } from '../../model/sentence-span.ts';
import type { Span } from '../../model/span.ts';
import { clipWords } from './clip-words.ts';

/** Longest way from a sentence's beginning to what is said, in UTF-16 units: beyond it a clipped title would show who speaks and not what is said. */
const longestLead = 80;

/** `said` are the words said, which begin at `first`. Words that begin within a sentence ("to visit the bridge") tell little alone, so the sentence's beginning stands before them. */
export function titleSaid(said: string, first: Span | undefined, around: StatementEntry['surroundings']): string {
  if (first === undefined || !/^\p{Ll}/u.test(said)) return clipWords(said);
  const words = { start: first.start - around.start, end: first.end - around.start };
  const sentence = widenToSentence(around.text, words, around.start === 0);
  if (words.start - sentence.start > longestLead) return `… ${clipWords(said)}`;
  return clipWords(around.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' '));
}
