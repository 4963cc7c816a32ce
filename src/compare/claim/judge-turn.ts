// Whether one of two neighbours answers the other though no reporting word says so: two parties taking turns.
//
// Example: "Velm asked for a delay. Oster said a gauge read late was no gauge." and, after a denial by Oster: "Its minister said
// the gates had been open all night", which goes on with it.
import type { Claim } from '../../model/claim-item.ts';
import { addUp, type ClaimJudgement, isAbout, isOpposed, leastCertain, names, type Sign } from './judge-reply.ts';
import { insistence, isReply } from './reply-act.ts';

/** Two statements of one article, the later and the earlier. */
export interface TwoTurns {
  readonly later: Claim;
  readonly earlier: Claim;
  /** The text from the earlier's words to the later's. */
  readonly between: string;
}

/** Where a new sentence begins, or a new half of one: a relative clause tells more of the same. */
const newTurn = /[.!?;]|\b(?:but|while|whereas|though|although|and)\b/i;

/** Judges two neighbours; null when the later is no answer to the earlier, nor goes on with one. */
export function judgeTurn({ later, earlier, between }: TwoTurns): ClaimJudgement | null {
  const isSaid = [later, earlier].every(({ cue }) => /\p{L}/u.test(cue));
  if (!isSaid || later.order - earlier.order !== 1 || later.act === 'silent') return null;
  if (!newTurn.test(between) && !insistence.test(later.cue)) return null;
  return judgeContinuing(later, earlier) ?? (isReply(later.act) ? null : judgeSlot(later, earlier));
}

/** Certainty that what follows an answer belongs to it, by one speaker; and by another of the party. */
const [goesOn, mayGoOn] = [0.65, 0.55];

/** Who denies or turns down something goes on to say why; who answers or confirms goes on to other things. */
function judgeContinuing(later: Claim, earlier: Claim): ClaimJudgement | null {
  const isExplained = earlier.act === 'deny' || earlier.act === 'reject' || earlier.act === 'judge';
  if (!(later.act === 'claim' || insistence.test(later.cue)) || !isExplained || privateWish.test(later.cue))
    return null;
  const isOneSpeaker = later.actor !== null && later.actor === earlier.actor;
  // Two whom only their party tells may speak of two things.
  const isOneParty = earlier.actor !== null && later.party !== null && later.party === earlier.party;
  if (later.paragraph !== earlier.paragraph || !(isOneSpeaker || isOneParty)) return null;
  return {
    relation: 'continues',
    certainty: isOneSpeaker ? goesOn : mayGoOn,
    reasons: ['goes on after the answer before it'],
  };
}

/** What is only felt or thought opens no turn. */
const privateWish = /\b(?:want\w*|wish\w*|hop(?:e|es|ed|ing)|expect\w*|like[sd]?|prefer\w*|fear\w*)\b/i;

/** What is promised asks the other side for nothing: two that undertake something each do not answer each other. */
const pledging = /\b(?:undert|pledg|vow|promis|commit)/i;

/** "asked whether", "asked who": a question, whose answer is in the next breath. */
const question = /^(?:whether|if|who|what|why|how|when|where|which)\b|\?["”’']*$/i;

/** Most stems of words about the one who spoke before: "he was speaking for himself". */
const shortRemark = 4;

/** Words in which a side takes a stand on what another asks. */
const stance =
  /\b(?:would|could|can|will|must|should|need\w*|ready|willing|prepared|open to|consider\w*|object\w*|too (?:low|late|high|much|little|many|few))\b/i;

function judgeSlot(later: Claim, earlier: Claim): ClaimJudgement | null {
  const isOpen =
    (earlier.act === 'ask' || earlier.act === 'accuse') &&
    !earlier.isQuestion &&
    !privateWish.test(earlier.cue) &&
    !(pledging.test(earlier.cue) && pledging.test(later.cue));
  if (later.paragraph !== earlier.paragraph || (later.actor !== null && later.actor === earlier.actor)) return null;
  const isNamed = isOpposed(later, earlier) && names(later, earlier.actor) && later.stems.length <= shortRemark;
  const isOneParty = later.party !== null && later.party === earlier.party;
  const areKnown = later.party !== null && earlier.party !== null;
  const isSided = isOpposed(later, earlier) || (areKnown && isAbout(earlier, later));
  if (isNamed ? earlier.isQuestion || later.act !== 'claim' : !(isOpen && isSided)) return null;
  const shared = later.stems.filter((stem) => earlier.stems.includes(stem));
  const signs: readonly Sign[] = [
    [true, 0.15, 'stands right after it'],
    [earlier.act === 'ask', 0.2, 'something was asked or offered'],
    [earlier.act === 'accuse', isAbout(earlier, later) || earlier.about.length === 0 ? 0.25 : 0.1, 'the claim accuses'],
    [isOpposed(later, earlier), 0.2, 'the parties differ'],
    [isOneParty, -0.1, 'the party is the same'],
    [later.actor === null, -0.1, 'nobody is named who replies'],
    [shared.length > 0, Math.min(0.2, 0.1 * shared.length), `both speak of ${shared.slice(0, 3).join(', ')}`],
    [later.pointsTo !== null, 0.1, 'its words point back'],
    [isAbout(earlier, later), 0.15, 'the claim is about who replies'],
    [isNamed, 0.2, 'the reply names who claimed it'],
    [later.takesStand, 0.05, 'it takes a stand'],
  ];
  const found = addUp(signs);
  return found.certainty < leastCertain ? null : { relation: 'reply', ...found };
}

/** True when the words ask for an answer in words: "whether he would come". */
export function isQuestion(content: string): boolean {
  return question.test(content.trim());
}

/** True when the words take a stand: "would consider it", "twenty too low". */
export function takesStand(content: string): boolean {
  return stance.test(content);
}
