// Tells which two parties "both sides", "they" and "the parties" stand for at a place of the text.
import type { AnalysedText } from '../../../model/analysed-text.ts';
import { type PartySighting, partiesIn } from './party-finder.ts';

/** Sentences back to those that name the two. */
const pairReach = 4;

/** The two parties named together last, at or before a sentence; else the two the article names most. `frequent` are parties by how often it does. */
export function findPair(
  { sentences }: AnalysedText,
  at: number,
  named: readonly PartySighting[],
  frequent: readonly string[],
): readonly string[] {
  for (let back = at; back >= Math.max(0, at - pairReach); back -= 1) {
    const sentence = sentences[back];
    if (sentence === undefined) continue;
    const parties = [...new Set(partiesIn(named, sentence).map(({ party }) => party))];
    if (parties.length === 2) return parties.sort((a, b) => frequent.indexOf(a) - frequent.indexOf(b));
    // Who is meant of three is not to be told from the sentence.
    if (parties.length > 2) break;
  }
  return frequent.slice(0, 2);
}
