// Tells what only comes about from what somebody will do: "the deal would create jobs", "the Assembly will pass it".
//
// Example: `Velm would get two seats` foretells; `Velm would give up two seats` does not.
import type { AnalysedText, Tokens } from '../../model/analysed-text.ts';
import { type Span, spansOverlap } from '../../model/span.ts';
import { befalling, effecting } from '../languages/en/forecast-words.ts';
import type { IssueSighting } from './issue-sightings.ts';
import type { PartySighting } from './party-finder.ts';
import { tokenRange } from './token-range.ts';

/** What stands in the sentence by its place. */
interface Sighted {
  readonly parties: readonly PartySighting[];
  readonly issues: readonly IssueSighting[];
}

/** True where the first "will", "would", "may", "might" or "could" of a stretch of a sentence foretells. */
export function foretells({ tokens }: AnalysedText, stretch: Span, sighted: Sighted): boolean {
  const [first, end] = tokenRange(tokens, stretch);
  for (let modal = first; modal < end; modal += 1) {
    if (tokens.tag[modal] !== 'MD' || !foretelling.test(tokens.lower[modal] ?? '')) continue;
    const verb = tokens.head[modal] ?? -1;
    return verb >= first && verb < end && isForeseen(tokens, verb, sighted);
  }
  return false;
}

/** How long a thing takes. */
const spans: ReadonlySet<string> = new Set(['time', 'while', 'day', 'week', 'month', 'year']);
const foretelling = /^(?:will|would|shall|may|might|could|['’]ll|['’]d)$/;

function isForeseen(tokens: Tokens, verb: number, sighted: Sighted): boolean {
  const lemma = tokens.lemma[verb] ?? '';
  const subject = childOf(tokens, verb, 'nsubj');
  if (/^VB/.test(tokens.tag[verb] ?? '') && befalling.has(lemma)) return true;
  // "The bill could be on the floor on Thursday."
  if (childOf(tokens, verb, 'cop') !== null && childOf(tokens, verb, 'case') !== null) return true;
  // "It would be easier", "could be a long time".
  if (childOf(tokens, verb, 'cop') !== null && (tokens.tag[verb] === 'JJR' || spans.has(lemma))) return true;
  if (subject === null || !/^NN/.test(tokens.tag[subject] ?? '')) return false;
  const span = { start: tokens.start[subject] ?? 0, end: tokens.end[subject] ?? 0 };
  if (sighted.parties.some((party) => spansOverlap(party.span, span))) return false;
  const isNamed = tokens.tag[subject] === 'NNP' && !sighted.issues.some((issue) => spansOverlap(issue.span, span));
  return isNamed || effecting.has(lemma);
}

function childOf({ head, relation, sentence }: Tokens, verb: number, wanted: string): number | null {
  for (let at = verb - 1; at >= 0 && sentence[at] === sentence[verb]; at -= 1)
    if (head[at] === verb && relation[at] === wanted) return at;
  return null;
}
