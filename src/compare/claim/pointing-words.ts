// Words by which an answer points back at what it answers: "denied it", "the request", "such accusations".
import type { Claim, PointedAt } from '../../model/claim-item.ts';
import { listStems } from './claim-words.ts';

/** A pronoun that stands for what another said, not for a thing that does something ("it was shut"). */
const pronoun =
  /^(?!(?:in|at|of|after) all\b)(?:(?:to|with|on|about|of|in|at|from|as) )?(?:it|this|these|those|both|either|them|all|(?:(?:the|all) )?(?:(?:first|last|other) )?(?:two|three|four|five|six|seven|eight|nine|ten)|which|so|as much|all of (?:it|this)|that(?! (?:is|was|a|an|the|to|at|in|on)\b))(?=[\s,;:.!?"“”‘’']*$|[\s,]+(?:["“‘]|as\b|out\b|down\b|is\b|was\b|a\b|an\b|the\b|to\b|at\b|in\b|on\b|if\b|when\b|once\b|only\b|provided\b|until\b|after\b|in\b|contingent\b|because\b|though\b|with\b|under\b|for\b))/iu;

const nouns: readonly (readonly [PointedAt, RegExp])[] = [
  ['value', pointingNoun('figures?|sums?|amounts?|numbers?', '|an?')],
  ['ask', pointingNoun('appeals?|demands?|invitations?|requests?|threats?|ultimatums?')],
  [
    'offer',
    pointingNoun('compromise|draft|ideas?(?! of\\b)|offers?|papers?|plans?|proposals?|suggestions?|terms|text'),
  ],
  ['accuse', pointingNoun('accus\\w+|alleg\\w+|charges?|complaints?|reproach\\w*')],
  [
    'claim',
    pointingNoun(
      'assert\\w+|claims?|comparisons?|letters?|notions?(?! of\\b)|remarks?|reports?|speech|statements?|story|words',
    ),
  ],
];

function pointingNoun(alternatives: string, articles = ''): RegExp {
  return new RegExp(
    `\\b(?:the|this|that|these|those|such|his|her|their|all|any${articles}|\\p{L}+[’']s?) (?:[\\p{L}’'-]+ ){0,2}(?:${alternatives})\\b(?! to \\p{Ll}| that\\b)`,
    'iu',
  );
}

/** "Brandt's comment", "the minister's offer": whose it is, is said. */
const owned = /^(?:[\p{L}.-]+ ){0,8}?(?<owner>\p{Lu}[\p{L}-]+)(?=[’']s? (?:[\p{L}’'-]+ ){0,2}?\p{Ll})/u;

/** "what Brandt said of the locks": nobody else's words. */
const saidBy =
  /^(?:that )?what (?:[\p{L}.-]+ ){0,8}?(?<owner>\p{Lu}[\p{L}-]+)(?= (?:\p{L}+ ){0,4}?(?:sa(?:y|ys|id)|t(?:ells?|old)|claim\p{L}*|assert\p{L}*)\b)/u;

/** Things of words that are not just anything said: a report is no speech. */
const things = pointingNoun('comparisons?|letters?|reports?|story|stories');

/** "that this meant inspectors": what was said, taken up as the subject of a new sentence. */
const subject = /^that (?:this|these|those) (?!\p{L}+[’']s\b)/iu;

/** Fewest words of a content that says something of its own. */
const ownStems = 2;

/** Letters of the content in which a pointing noun must begin: later ones belong to what is said. */
const headLength = 30;

/** Where the name of whom it is ends in a content that points at something of somebody's; -1 for any other. */
export function findOwner(content: string): number {
  const found = saidBy.exec(content) ?? owned.exec(content);
  return found ? found[0].length : -1;
}

/** Stem of the thing of words that a content points back to; null where it names none. */
export function readNoun(content: string): string | null {
  const found = things.exec(content.trim());
  return found && found.index < headLength ? (listStems(found[0]).at(-1) ?? null) : null;
}

/** True when a pronoun stands for what was said: "that out", "it as a slander". */
export function isPronoun(content: string): boolean {
  return pronoun.test(content.trim()) || subject.test(content.trim());
}

/** Most stems of a content that is a thing known from before: "the fund, however". */
const definiteStems = 3;

/** True when the words are hardly more than a thing that was spoken of: "the fund". */
export function isDefinite(content: string): boolean {
  return (
    /^(?:to |of )?(?:the|this|that|these|those|such) /i.test(content.trim()) &&
    listStems(content).length <= definiteStems
  );
}

/** What a content points back to; null when it speaks for itself. */
export function readPointing(content: string): PointedAt | null {
  const words = content.trim();
  const noun = nouns.find(([, pattern]) => (pattern.exec(words)?.index ?? headLength) < headLength);
  if (noun) return noun[0];
  if (someonesClaim.test(words)) return 'claim';
  if (charges.test(words)) return 'accuse';
  return isPronoun(words) || listStems(words).length < ownStems ? 'anything' : null;
}

/** "Velm's claim that the locks leak": whose words are meant is said. */
const someonesClaim =
  /^(?:that )?(?:[\p{L}.-]+ ){0,4}?\p{Lu}[\p{L}-]+[’']s? (?:\p{L}+ ){0,2}?(?:claims?|assertions?|contentions?|suggestions?|remarks?) that\b/u;

/** "Denied allegations." */
const charges = /^(?:accusations|allegations|charges|wrongdoing)[.,;”"’]*$/i;

/** Reporting words of a demand that nobody would call an offer, and the other way round. */
const [asking, offering] = [
  /\b(?:ask|demand|request|appeal|urg(?:e|ing)|call|threaten|plead|insist)/i,
  /\b(?:offer|propos|suggest|promis|tabl|propound|volunteer)/i,
];

/** Figures nobody calls a sum: days and years. */
const time = /^(?:day|[a-z]*years?|months?|weeks?|days?|hours?|minutes?|seconds?|h|min|s|d|a):/i;

/** Whether what is pointed at is what another statement does. */
export function fitsPointing(
  target: PointedAt,
  { act, cue, values, accused, isReadiness }: Pick<Claim, 'act' | 'cue' | 'values' | 'accused' | 'isReadiness'>,
): boolean {
  if (target === 'anything') return true;
  if (target === 'offer') return isReadiness || (act === 'ask' && !asking.test(cue));
  if (target === 'ask') return act === 'ask' && !offering.test(cue);
  if (target === 'value') return values.some((value) => !time.test(value));
  if (target === 'claim') return act !== 'ask';
  return target === act || accused.length > 0;
}
