// Finds what somebody's words are about where that is told behind him.
//
// Example: of `"Ten years will do," she said of the licence.` it is the licence.
import type { AnalysedText } from '../../../model/analysed-text.ts';
import type { Statement } from '../../../model/finding.ts';
import type { Span } from '../../../model/span.ts';
import { topicOpeners } from '../../languages/en/pointing-words.ts';
import { lastSentenceBefore } from '../moves/clause-splitter.ts';
import { type IssueSighting, type IssueSightings, issuesOf, sightingsIn } from './issue-sightings.ts';

/** The issue that the words behind a speaker name; null where none is, or where he speaks first. */
export function findToldTopic(
  { text, sentences }: AnalysedText,
  { cue, source }: Statement,
  [first]: readonly Span[],
  issues: IssueSightings,
): IssueSighting | null {
  const told = [...cue, ...source];
  const sentence = sentences[lastSentenceBefore(sentences, told[0]?.start ?? 0)];
  const from = Math.max(...told.map(({ start, end }) => start + nameLength(text.slice(start, end))));
  if (first === undefined || sentence === undefined || first.start >= from || from >= sentence.end) return null;
  const behind = { start: from - lastPreposition(text.slice(sentence.start, from)).length, end: sentence.end };
  if (!topicOpeners.test(text.slice(behind.start, behind.end))) return null;
  return issuesOf(sightingsIn(issues, behind).filter(({ isCue }) => isCue))[0] ?? null;
}

/** UTF-16 units of a speaker's name up to what he speaks of, which may be taken for part of it: "Moss | of the toll". */
function nameLength(words: string): number {
  const at = words.search(/(?= of )(?<=^[^,]{2,40}) of (?:the|an?|its|his|her|their) /);
  return at < 0 ? words.length : at;
}

/** A preposition that ends the words that report: "said of". */
function lastPreposition(words: string): string {
  return /\b(?:of|about|on|to|over)$/i.exec(words)?.[0] ?? '';
}
