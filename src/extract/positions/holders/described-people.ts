// Tells for whom people speak whom the codebook does not know, by the words that stand beside their names anywhere in the article.
//
// Example: `Juna Brask, a spokeswoman for the Osterish ministry` speaks for Oster, and so does `Oster's envoy Juna Brask`.
import type { AnalysedText, Tokens } from '../../../model/analysed-text.ts';
import type { Mention } from '../../../model/finding.ts';
import { type Span, spansOverlap } from '../../../model/span.ts';
import { roleNounOf } from '../../mentions/office-title.ts';
import type { IssueIndex } from '../issues/issue-index.ts';
import { firstTokenFrom, tokenRange } from '../token-range.ts';
import { type PartySighting, partiesIn } from './party-finder.ts';
import { sightMember } from './party-members.ts';
import { findServedParty, isRole } from './served-party.ts';

/** Tokens before a name, and behind the comma after it, that may tell whom somebody serves. */
const longestDescription = 14;

/** The party of each person whom the article describes as somebody's, by the name the mentions have for that person. */
export function findDescribedPeople(
  { tokens, sentences }: AnalysedText,
  mentions: readonly Mention[],
  parties: readonly PartySighting[],
  index: IssueIndex,
): ReadonlyMap<string, string> {
  const people = new Map<string, string | null>();
  for (const { span, actor, stands } of mentions) {
    if (actor === null || actor.actorId !== null || stands !== 'actor') continue;
    const sentence = sentences[tokens.sentence[firstTokenFrom(tokens, span.start)] ?? 0];
    if (sentence === undefined) continue;
    const beside = describe(tokens, span, sentence, index);
    const named = partiesIn(parties, beside).filter((one) => !spansOverlap(one.span, span));
    const party = findServedParty(tokens, beside, named, index);
    if (party === null) continue;
    const held = people.get(actor.name);
    people.set(actor.name, held === undefined || held === party ? party : null);
  }
  return new Map([...people].flatMap(([name, party]): [string, string][] => (party === null ? [] : [[name, party]])));
}

/** Where the article names people whom it describes as a party's; `parties` are the sightings of those the codebook knows. */
export function sightDescribed(
  mentions: readonly Mention[],
  people: ReadonlyMap<string, string>,
  parties: readonly PartySighting[],
): readonly PartySighting[] {
  return mentions.flatMap(({ span, actor, stands }) => {
    const party = actor === null || actor.actorId !== null || stands !== 'actor' ? undefined : people.get(actor.name);
    const isKnown = party === undefined || partiesIn(parties, span).length > 0;
    return isKnown ? [] : [{ party, span }];
  });
}

/** The words of a name's description: its title before it, or one that a comma closes, and what a comma or a bracket behind it opens. */
function describe(tokens: Tokens, span: Span, sentence: Span, index: IssueIndex): Span {
  const [first, end] = tokenRange(tokens, span);
  const [oldest, last] = tokenRange(tokens, sentence);
  const to = descriptionEnd(tokens, end, last);
  return {
    start: tokens.start[descriptionStart(tokens, first, oldest, index)] ?? span.start,
    end: tokens.end[to - 1] ?? span.end,
  };
}

/** The first token of the words before a name that describe it: "the Osterish envoy Juna Brask", "Oster's envoy, Juna Brask,", "a Green, Senator Brask". */
function descriptionStart(tokens: Tokens, first: number, oldest: number, index: IssueIndex): number {
  let title = first;
  while (title > oldest && roleNounOf(tokens.word[title - 1] ?? '') !== undefined) title -= 1;
  const closing = tokens.word[title - 1] === ',' ? title - 2 : -1;
  const isClosed = closing >= oldest && (isRoleEnd(tokens, closing) || sightMember(tokens, closing, index)?.isPerson);
  const described = phraseStart(tokens, isClosed ? closing + 1 : first, first, oldest);
  // "In a letter to Oster's lawyer, Senator Brask asked": the title begins anew.
  const isAnew =
    isClosed && title < first && described > oldest && /^(?:IN|TO|VB)/.test(tokens.tag[described - 1] ?? '');
  return isAnew ? phraseStart(tokens, first, first, oldest) : described;
}

/** The first token of the words that describe a name, of which the last stands before `end`. */
function phraseStart(tokens: Tokens, end: number, name: number, oldest: number): number {
  let from = end;
  while (from > oldest && name - from < longestDescription && isDescribing(tokens, from - 1)) from -= 1;
  return from;
}

/** True for the last word of a role: "envoy", "staff" of "chief of staff". */
function isRoleEnd(tokens: Tokens, at: number): boolean {
  return isRole(tokens, at) || (tokens.lower[at - 1] === 'of' && roleNounOf(tokens.word[at - 2] ?? '') !== undefined);
}

function isDescribing({ tag, lower }: Tokens, at: number): boolean {
  // "Velmian secretary of state Juna Brask"
  return /^(?:NN|JJ|POS|DT)/.test(tag[at] ?? '') || (lower[at] === 'of' && /^NN/.test(tag[at - 1] ?? ''));
}

/** The end of the words behind a name that describe it: ", a spokeswoman for Oster", "of Lunt, a Green", "(D-Ark.)". */
function descriptionEnd(tokens: Tokens, end: number, last: number): number {
  let to = end;
  // "Senator Juna Brask of Lunt, ...": where she is from comes first.
  if (tokens.lower[to] === 'of') {
    to += 1;
    while (to < last && /^(?:DT|NN)/.test(tokens.tag[to] ?? '')) to += 1;
  }
  if (!/^[,([]$/.test(tokens.word[to] ?? '')) return to;
  const opening = to;
  for (to += 1; to < last && to - end < longestDescription; to += 1)
    if (/^(?:,|VB[DPZ]|MD|WP|WDT|:|-RRB-)$/.test(tokens.tag[to] ?? '')) break;
  // "After Tarn, the Osterish envoy, Juna Brask, spoke": what stands between two names is the second's.
  const isOfNext = tokens.word[to] === ',' && tokens.tag[to + 1] === 'NNP' && tokens.lower[opening + 1] === 'the';
  return isOfNext ? opening : to;
}
