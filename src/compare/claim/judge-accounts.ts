// Whether two claims, neither an answer, tell one thing: the same again, with another figure or day, or the opposite.
import type { Claim } from '../../model/claim-item.ts';
import { type ClaimJudgement, isOpposed, leastCertain, listShared } from './judge-reply.ts';

/** Share of the shorter claim's words the other must have, for the same told again, and for its opposite. */
const [sameShare, oppositeShare] = [0.6, 0.75];

/** Fewest words shared. */
const [fewestSame, fewestOpposite] = [3, 4];

/** Most stems of a claim that another can be the opposite of: longer ones say several things. */
const longestOpposite = 14;

/** Days between two tellings of one claim. */
const oneTimeDays = 7;

/** Two claims; `between` is the text from one to the other, where they stand in one article. */
export interface TwoAccounts {
  readonly later: Claim;
  readonly earlier: Claim;
  readonly isOneArticle: boolean;
  readonly between: string;
}

/** Judges two claims of different articles, or neighbours in one; null when they have nothing to do with each other. */
export function judgeAccounts({ later, earlier, isOneArticle, between }: TwoAccounts): ClaimJudgement | null {
  if (later.act === 'silent' || earlier.act === 'silent') return null;
  const shared = later.stems.filter((stem) => earlier.stems.includes(stem));
  const share = shared.length / Math.max(1, Math.min(later.stems.length, earlier.stems.length));
  const isOneSpeaker = later.actor !== null && later.actor === earlier.actor;
  if (isOneSpeaker) return isOneArticle ? null : judgeSame(later, earlier, shared, share);
  if (later.act !== 'claim' || earlier.act !== 'claim') return null;
  return isOneArticle
    ? judgeContrast({ later, earlier, shared: listShared(later, earlier), between })
    : judgeOpposite(later, earlier, shared, share);
}

function judgeSame(later: Claim, earlier: Claim, shared: readonly string[], share: number): ClaimJudgement | null {
  const isWhole = share === 1 && later.stems.length === earlier.stems.length && shared.length > 0;
  if (later.act !== earlier.act || later.isNegated !== earlier.isNegated || !isOneTime(later, earlier)) return null;
  if (!isWhole && (share < sameShare || shared.length < fewestSame)) return null;
  return { relation: 'repeats', certainty: 0.4 + 0.5 * share, reasons: ['the same speaker in the same words'] };
}

/** Two neighbours in one article, and the words between them. */
interface Neighbours {
  readonly later: Claim;
  readonly earlier: Claim;
  readonly shared: readonly string[];
  readonly between: string;
}

/** Deeds with a figure of their own, which no other's contradicts: "Oster named five, Velm named six", "he listed a debt". */
const deed = /\b(?:nam(?:es?|ed|ing)|list(?:s|ed|ing)?|appoint(?:s|ed|ing)?|nominat(?:es?|ed|ing))\b/iu;

/** Words that set what follows against what was told before. */
const contrast =
  /\b(?:but|while(?! \p{L}+ing)|whereas|however|though|although|yet(?! \p{L}+ly\b)|instead|by contrast|on the contrary|differ\w*|otherwise|disagree\w*|for (?:his|her|its|their) part|rather|only)\b|;/iu;

/** Who adds something goes on with what was said. */
const adding = /\b(?:add(?:s|ed|ing)?|agree[sd]?|echo(?:es|ed)?)\b/;

/** The words between two halves of one sentence, the second of which says something else. */
const facing = /^ ?[”"’]?[,;:]? ?(?:but|while|whereas|though|although|yet)\b/i;

/** From where the sentence of the later begins: what is set against something further back is not set against the earlier. */
function lastPart(between: string): string {
  return between.split(/[.!?]["”’]?\s/).at(-1) ?? '';
}

/** A new sentence, or a new line. */
const isEnded = /[.!?]["”’]?\s|\n/;

/** Most stems of a content that leaves the thing unsaid: "255 for the same hour". */
const shortStems = 4;

/** Most stems of a content that is hardly more than a figure. */
const bareStems = 3;

/** "Orsany says four died. Kelvara put it at nine." "It was the 1st; Orsany says it was the 3rd." */
function judgeContrast({ later, earlier, shared, between }: Neighbours): ClaimJudgement | null {
  if (later.cue === '' || earlier.cue === '' || deed.test(later.cue) || deed.test(earlier.cue)) return null;
  if (later.order - earlier.order !== 1 || later.paragraph - earlier.paragraph > 1) return null;
  // Two of one side go on with each other's words.
  if (later.party !== null && later.party === earlier.party) return null;
  const isShort = later.pointsTo !== null || later.stems.length <= shortStems;
  const isSame = later.values.some((value) => earlier.values.includes(value));
  const others = later.values.filter((value) => earlier.values.some((old) => isOtherValue(value, old, isShort)));
  const hasOther = !isSame && others.length > 0 && !areOfTwoTimes(later, earlier);
  const isSet = contrast.test(lastPart(between));
  const isBrief = Math.max(later.stems.length, earlier.stems.length) <= longestOpposite;
  const turns = isBrief && later.isNegated !== earlier.isNegated;
  const isParallel = plainCue(later) === plainCue(earlier) && isShort && earlier.stems.length <= shortStems;
  const isNear = later.paragraph === earlier.paragraph;
  const fewest = Math.min(later.stems.length, earlier.stems.length);
  const isAlike = 3 * shared.length >= fewest && shared.length > 0;
  // Two days in one paragraph are mostly of two things: the words must be the same, or be left unsaid.
  const isFigure = others.some((value) => !value.startsWith('day:'));
  const isOneThing = isFigure || later.stems.length <= shortStems || 2 * shared.length >= fewest;
  const isNamed = later.actor !== null && earlier.actor !== null;
  // Whom nobody knows may be the one who spoke before: "Lunt Mills lost $5 million, it said. Sales rose 3%, the company said".
  const areKnown = isNamed || (isSet && later.actor !== null);
  const areOpposed = isOpposed(later, earlier);
  // One word in common and a "not" make no opposite, nor does what is only added.
  const isTurned = turns && (areOpposed || shared.length >= 2) && !adding.test(later.cue);
  // "Oster says it is for defence, but Velm says it could attack": set against each other by the sentence itself.
  const isFaced = isNamed && areOpposed && !isEnded.test(between) && facing.test(between);
  const signs: readonly (readonly [boolean, number, string])[] = [
    [hasOther, 0.3, 'gives another value'],
    [isSet, 0.2, 'is set against it'],
    [isShort, 0.15, 'leaves unsaid what it is about'],
    [shared.length > 0, Math.min(0.3, 0.1 * shared.length), `both speak of ${shared.slice(0, 3).join(', ')}`],
    [turns, isAlike && areOpposed ? 0.25 : 0.1, 'only one says not'],
    [isFaced, 0.3, 'one sentence sets them against each other'],
    [isParallel, 0.25, 'is told in the same way'],
    [isNear, 0.1, 'in the same paragraph'],
    [isNamed && areOpposed, 0.1, 'the parties differ'],
  ];
  const there = signs.filter(([isThere]) => isThere);
  const certainty = there.reduce((sum, [, weight]) => sum + weight, 0);
  const isOther =
    hasOther &&
    areKnown &&
    isOneThing &&
    (isSet || isShort || areOpposed) &&
    (isAlike || later.pointsTo !== null || (isNamed && isFigure)) &&
    (shared.length > 0 || later.pointsTo !== null || later.stems.length <= bareStems);
  const isOneMatter = isAlike && 2 * shared.length >= fewest && (shared.length >= 2 || isShort);
  const isTold = isParallel && isNamed && later.pointsTo === 'anything' && !isSame && (isSet || areOpposed);
  if (!isOther && !isTold && !isFaced && !(isNamed && isOneMatter && (isSet || isTurned))) return null;
  return certainty < leastCertain
    ? null
    : { relation: 'correction', certainty: Math.min(0.9, certainty), reasons: there.map(([, , reason]) => reason) };
}

/** "36 in 2030", "fewer than thirty in 2034": each is of a time of its own, so that another figure or year is no other account. */
function areOfTwoTimes(one: Claim, other: Claim): boolean {
  const [days = [], others = []] = [one, other].map(({ values }) => values.filter((value) => value.startsWith('day:')));
  if (days.length === 0 || others.length === 0 || days.some((day) => others.includes(day))) return false;
  const areYears = [...days, ...others].every((day) => /^day:\d{4}$/.test(day));
  return areYears || [one, other].every(({ values }) => values.some((value) => !value.startsWith('day:')));
}

/** "we say", "the other side says": one word. */
function plainCue({ cue }: Claim): string {
  return cue.replace(/s$/, '');
}

function isOtherValue(value: string, other: string, isShort: boolean): boolean {
  const [of, otherOf] = [value.split(':')[0], other.split(':')[0]];
  return value !== other && (of === otherOf || (isShort && of === ''));
}

/** "The gates were shut." "The gates were never shut." */
function judgeOpposite(later: Claim, earlier: Claim, shared: readonly string[], share: number): ClaimJudgement | null {
  const [short = 0, long = 0] = [later.stems.length, earlier.stems.length].sort((a, b) => a - b);
  if (long > longestOpposite || 2 * long > 3 * short) return null;
  if (later.isNegated === earlier.isNegated || shared.length < fewestOpposite || share < oppositeShare) return null;
  if (later.actor === null || earlier.actor === null || !isOneTime(later, earlier)) return null;
  return {
    relation: 'opposite',
    certainty: 0.3 + 0.4 * share,
    reasons: [`both speak of ${shared.slice(0, 4).join(', ')}`, 'only one says not'],
  };
}

function isOneTime(one: Claim, other: Claim): boolean {
  if (one.days === null || other.days === null) return false;
  return one.days[0] - other.days[1] <= oneTimeDays && other.days[0] - one.days[1] <= oneTimeDays;
}
