// Mends what the learnt readers found, by rules of English: each rule mends or drops one attribution at a time.
import { groupBy } from '../../../base/group-by.ts';
import type { TokenAttribution } from '../overlap-resolver.ts';
import type { TokenTraits } from '../token-traits.ts';
import { dropAddressee } from './addressee-mender.ts';
import {
  closeHoles,
  completeEnd,
  cutOtherSentences,
  dropDateline,
  dropOccasion,
  joinSides,
  runOnOverColon,
} from './content-mender.ts';
import { findLabelled } from './label-finder.ts';
import { isNoise } from './noise-filter.ts';
import { findPlainReports, turnAsClause } from './plain-report-finder.ts';
import { completeSource, cutSource, giveAdverbItsVerb, giveNounBack, readMissingSource } from './source-mender.ts';
import { endOf, firstOf, normalise, touches, without } from './token-ranges.ts';

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
  dropAddressee,
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
  // A text of one endless line holds tens of thousands: each is set beside its own source's alone.
  const bySource = groupBy(mended, startOfSource);
  const parted = mended.map((one) => cutSecondReport(t, one, bySource.get(startOfSource(one)) ?? []));
  const missed = [...findPlainReports(t, parted), ...findLabelled(t, parted)];
  return missed.length === 0 ? parted : [...parted, ...missed].sort((a, b) => firstOf(a.cue) - firstOf(b.cue));
}

/** `Lind said the port was shut and | said that ...`: what somebody is told to say next is none of what he said before. */
function cutSecondReport(
  t: TokenTraits,
  one: TokenAttribution,
  ofSource: readonly TokenAttribution[],
): TokenAttribution {
  if (one.source.length === 0) return one;
  const content = normalise(one.content);
  const next = ofSource.find((other) => other !== one && other.cue.some((range) => touches(range, content)));
  const cue = next === undefined ? -1 : firstOf(normalise(next.cue));
  if (cue <= endOf(normalise(one.cue)) || t.tokens.head[cue] !== firstVerb(t, one)) return one;
  let end = cue;
  while (/^(?:,|and|but)$/.test(t.tokens.lower[end - 1] ?? '')) end--;
  const kept = without(content, [[end, t.sentenceEnd[cue]!]]);
  return kept.length === 0 ? one : { ...one, content: kept };
}

/** First token of the source; -1 where there is none. */
function startOfSource({ source }: TokenAttribution): number {
  return firstOf(normalise(source));
}

/** The cue's own verb. */
function firstVerb(t: TokenTraits, { cue }: TokenAttribution): number {
  for (const [from, to] of cue) for (let at = from; at < to; at++) if (/^VB/.test(t.tokens.tag[at]!)) return at;
  return -1;
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
