// Tells what only comes about from what somebody will do: "the deal would create jobs", "the Assembly will pass it".
//
// Example: `Velm would get two seats` foretells; `Velm would give up two seats` does not.
import type { AnalysedText, Tokens } from '../../../model/analysed-text.ts';
import { type Span, spansOverlap } from '../../../model/span.ts';
import {
  befalling,
  befallingNamed,
  befallingStates,
  befallingWithTo,
  durations,
  effecting,
  guessing,
  proceedings,
} from '../../languages/en/forecast-words.ts';
import type { PartySighting } from '../holders/party-finder.ts';
import { type IssueSightings, isSighted } from '../issues/issue-sightings.ts';
import { tokenRange } from '../token-range.ts';
import { childBefore } from './token-children.ts';

/** What stands in the sentence by its place. */
interface Sighted {
  readonly parties: readonly PartySighting[];
  readonly issues: IssueSightings;
  /** True of a verb by which the author tells what a party will do. */
  readonly isTold?: boolean;
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

const foretelling = /^(?:will|would|shall|may|might|could|['’]ll|['’]d)$/;

function isForeseen(tokens: Tokens, verb: number, sighted: Sighted): boolean {
  const lemma = tokens.lemma[verb] ?? '';
  const subject = childBefore(tokens, verb, 'nsubj') ?? childBefore(tokens, verb, 'nsubjpass');
  const isVerb = /^VB/.test(tokens.tag[verb] ?? '');
  if (isVerb && befalling.has(lemma)) return true;
  const isCopular = childBefore(tokens, verb, 'cop') !== null;
  // "The bill could be on the floor on Thursday."
  if (isCopular && childBefore(tokens, verb, 'case') !== null) return true;
  // "It would be easier", "could be a long time".
  if (isCopular && (tokens.tag[verb] === 'JJR' || durations.has(lemma))) return true;
  if (subject === null || !/^NN/.test(tokens.tag[subject] ?? '')) return false;
  if (sighted.isTold === true && isBefallen(tokens, verb, isCopular)) return true;
  const span = { start: tokens.start[subject] ?? 0, end: tokens.end[subject] ?? 0 };
  if (sighted.parties.some((party) => spansOverlap(party.span, span))) return false;
  const isIssue = isSighted(sighted.issues, span);
  if (proceedings.nouns.has(tokens.lemma[subject] ?? '') && proceedings.verbs.has(lemma)) return true;
  if (tokens.tag[subject] === 'NNP' && !isIssue) return true;
  return effecting.has(lemma) && childBefore(tokens, verb, 'auxpass') === null;
}

/** True for what befalls somebody named: he "will find", "will probably sign", "will be forced", "will have to". */
function isBefallen(tokens: Tokens, verb: number, isCopular: boolean): boolean {
  const lemma = tokens.lemma[verb] ?? '';
  if (isCopular || childBefore(tokens, verb, 'auxpass') !== null) return befallingStates.has(tokens.lower[verb] ?? '');
  if (befallingWithTo.has(lemma)) return tokens.lower[verb + 1] === 'to';
  return befallingNamed.has(lemma) || guessing.has(tokens.lower[childBefore(tokens, verb, 'advmod') ?? -1] ?? '');
}
