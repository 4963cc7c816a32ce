// Finds deeds whose doer does not stand first: "The toll was rejected by Velm", "The toll is out of the question for Velm".
//
// Example: of `The offer was turned down by Velm.` Velm's `was turned down`, with `The offer` for its rest.
import type { AnalysedText, Tokens } from '../../../model/analysed-text.ts';
import type { Span } from '../../../model/span.ts';
import { type Named, namedParties } from '../holders/named-parties.ts';
import { type PartySighting, partiesIn } from '../holders/party-finder.ts';
import { tokenRange } from '../token-range.ts';
import type { Deed } from './deed-finder.ts';
import { isBelow } from './deed-layout.ts';
import { childOf } from './token-children.ts';

/** Words by which a doer is joined to a passive verb, and somebody concerned to what is said of a thing. */
const joining = { passive: /^by$/i, state: /^(?:for|to|with|from)$/i };
/** Relations of the thing that is spoken of. */
const subjects = { passive: 'nsubjpass', state: 'nsubj' };
/** Relations of a doer that the parser may give. */
const joined = /^(?:nmod|obl)/;

/** The deeds of a sentence whose doer stands behind the verb, in text order. */
export function findAgentDeeds(
  { tokens }: AnalysedText,
  sentence: Span,
  parties: readonly PartySighting[],
  two: readonly string[],
): readonly Deed[] {
  const named: Named = { sightings: partiesIn(parties, sentence), two };
  const [first, end] = tokenRange(tokens, sentence);
  const place = { first, end };
  const deeds: Deed[] = [];
  for (let noun = first; noun < end; noun += 1) {
    const verb = tokens.head[noun] ?? -1;
    if (verb < first || noun <= verb || !joined.test(tokens.relation[noun] ?? '')) continue;
    const link = childOf(tokens, noun, 'case', place);
    const isOfNoun = tokens.relation[verb] === 'acl' && tokens.tag[verb] === 'VBN';
    const isPassive = isOfNoun || childOf(tokens, verb, 'auxpass', place) !== null;
    const kind = isPassive ? 'passive' : 'state';
    if (!joining[kind].test(wordOf(tokens, link)) || (!isPassive && childOf(tokens, verb, 'cop', place) === null))
      continue;
    const thing = isOfNoun ? (tokens.head[verb] ?? null) : childOf(tokens, verb, subjects[kind], place);
    const parties = thing === null ? [] : namedParties(tokens, noun, first, end, named);
    if (thing === null || parties.length === 0 || thing > verb) continue;
    const laid = layOut(tokens, { verb, thing, first, link: isPassive ? null : link });
    // "Velm was urged by Oster to pay": who is urged is no thing; what he is urged to do stands behind.
    const isUrged = isPassive && namedParties(tokens, thing, first, end, named).length > 0;
    const rest = isUrged
      ? { start: tokens.start[noun + 1] ?? laid.rest.end, end: tokens.end[end - 1] ?? laid.rest.end }
      : laid.rest;
    deeds.push({ parties, ...laid, rest, isSupposed: false });
  }
  return deeds;
}

interface Passive {
  readonly verb: number;
  readonly thing: number;
  readonly first: number;
  /** The word that joins somebody to what is said, where it belongs to it: "fine with". */
  readonly link: number | null;
}

/** The verb with its helpers, and the thing spoken of with all that belongs to it, which stands before. */
function layOut(tokens: Tokens, { verb, thing, first, link }: Passive): Pick<Deed, 'subject' | 'verbs' | 'rest'> {
  let helper = verb;
  while (helper - 1 > thing && helpers.test(tokens.relation[helper - 1] ?? '')) helper -= 1;
  let start = thing;
  while (start > first && isBelow(tokens, start - 1, thing)) start -= 1;
  const rest = { start: tokens.start[start] ?? 0, end: tokens.end[helper - 1] ?? 0 };
  const last = tokens.relation[verb + 1] === 'compound:prt' || link === verb + 1 ? verb + 1 : verb;
  return { subject: rest.start, verbs: { start: tokens.start[helper] ?? 0, end: tokens.end[last] ?? 0 }, rest };
}

const helpers = /^(?:aux|auxpass|cop|neg|advmod|case|det|amod|mwe|fixed)$/;

function wordOf(tokens: Tokens, at: number | null): string {
  return at === null ? '' : (tokens.word[at] ?? '');
}
