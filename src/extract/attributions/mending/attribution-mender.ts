// Mends what the learnt readers found, by rules of English: each rule mends or drops one attribution at a time.
import type { TokenAttribution } from '../overlap-resolver.ts';
import type { TokenTraits } from '../token-traits.ts';
import {
  closeHoles,
  completeEnd,
  cutOtherSentences,
  dropDateline,
  dropOccasion,
  joinSides,
  runOnOverColon,
} from './content-mender.ts';
import { isNoise } from './noise-filter.ts';
import { findPlainReports, turnAsClause } from './plain-report-finder.ts';
import { completeSource, cutSource, giveAdverbItsVerb, giveNounBack, readMissingSource } from './source-mender.ts';
import { firstOf, touches } from './token-ranges.ts';

/** One rule: an attribution as it should be. */
export type Mend = (t: TokenTraits, found: TokenAttribution) => TokenAttribution;

/** The rules in order: speakers first, since contents grow up to them. */
export const mends: readonly Mend[] = [
  turnAsClause,
  dropDateline,
  giveNounBack,
  giveAdverbItsVerb,
  cutSource,
  completeSource,
  readMissingSource,
  cutOtherSentences,
  closeHoles,
  completeEnd,
  runOnOverColon,
  joinSides,
  dropOccasion,
];

/** The attributions of a text in order of their cues, mended; those that say nothing are left out. */
export function mendAttributions(t: TokenTraits, found: readonly TokenAttribution[]): readonly TokenAttribution[] {
  const mended = dropDoubles(
    found
      .map((one) => mends.reduce((better, mend) => mend(t, better), one))
      .filter((one) => one.content.length > 0 && !isNoise(t, one)),
  );
  const missed = findPlainReports(t, mended);
  return missed.length === 0 ? mended : [...mended, ...missed].sort((a, b) => firstOf(a.cue) - firstOf(b.cue));
}

/** Of attributions that came to share a cue the surest stays. */
function dropDoubles(found: readonly TokenAttribution[]): readonly TokenAttribution[] {
  const doubles = new Set<TokenAttribution>();
  for (let k = 1; k < found.length; k++) {
    const [before, one] = [found[k - 1]!, found[k]!];
    if (one.cue.some((range) => touches(range, before.cue))) doubles.add(one.score < before.score ? one : before);
  }
  return doubles.size === 0 ? found : found.filter((one) => !doubles.has(one));
}
