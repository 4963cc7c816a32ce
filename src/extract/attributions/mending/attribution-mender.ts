// Mends what the learnt readers found, by rules of English: each rule mends or drops one attribution at a time.
import type { TokenAttribution } from '../overlap-resolver.ts';
import type { TokenTraits } from '../token-traits.ts';
import { closeHoles, completeEnd, cutOtherSentences, joinSides } from './content-mender.ts';
import { isNoise } from './noise-filter.ts';

import { completeSource, cutSource, giveNounBack, readMissingSource } from './source-mender.ts';

/** One rule: an attribution as it should be. */
export type Mend = (t: TokenTraits, found: TokenAttribution) => TokenAttribution;

/** The rules in order: speakers first, since contents grow up to them. */
export const mends: readonly Mend[] = [
  giveNounBack,
  cutSource,
  completeSource,
  readMissingSource,
  cutOtherSentences,
  closeHoles,
  completeEnd,
  joinSides,
];

/** The attributions of a text, mended; those that say nothing are left out. */
export function mendAttributions(t: TokenTraits, found: readonly TokenAttribution[]): readonly TokenAttribution[] {
  return found
    .map((one) => mends.reduce((mended, mend) => mend(t, mended), one))
    .filter((one) => one.content.length > 0 && !isNoise(t, one));
}
