// What a statement does to another, by its reporting words: denies it, confirms it, answers it; or only claims something.
//
// Example: "Orsany denied it" denies; "Mr Stell dismissed the sum as an insult" answers; "said on Friday" claims.
import type { ReplyAct } from '../../model/claim-item.ts';
import type { Factuality } from '../../model/finding.ts';
import { isNegated } from './claim-words.ts';

/** A statement's words as they decide what it does. */
export interface ReportedWords {
  readonly cue: string;
  readonly content: string;
  readonly factuality: Factuality;
}

/** Nothing said, or neither yes nor no. */
const silence =
  /\b(?:no comment|nothing (?:to say|about|on)|(?:says?|said|say|saying) nothing|silent|neither|declin\w+|would (?:not|neither) (?:say|be drawn|comment)|(?:has|had|have|did|does|do)(?: not|n[’']t)(?: \w+ly)? (?:respond|reply|return|answer|say|said|speak|spoken|ask|asked|comment|commented|explain|mention|rule)|refus\w+ to (?:say|comment))/i;

/** "refused to comment": the reporting word and the first words of the content together say that nothing was said. */
const refusedWords =
  /\b(?:refus\w+|declin\w+) to (?:comment|say|speak|answer|elaborate|be drawn|respond|reply)\b|\bdeclin\w+ to discuss\b/i;

/** "She had no information on it": nothing is said of how things are. */
const unknowing = /^["“‘']?(?:that )?(?:they|he|she|it|we|i) (?:ha[sd]|have) no (?:information|details)\b/i;

const untrue =
  /\b(?:nothing of the (?:kind|sort)|not true|untrue|no truth|falsehoods?|(?:is|are|was|were|be|as|totally|entirely|utterly|completely|simply|just|plainly|:) false|(?<!\b(?:his|her|its|their|own) )false(?= and\b|[.,;!]|["”’']|$| (?:claims?|accusations?|allegations?|reports?|narratives?|stor(?:y|ies)|charges?))|(?:a|are|is|these) lies?|slanders?|libel|fabricat\w*|fakes?|hoax|conspiracy theor\w+|baseless|groundless|unfounded|made up(?=[.,;:!?”"]|$| (?:the|an?|this|that|these|those|his|her|their|its) (?:\w+ )?(?:stor|claim|charge|accus|alleg|tale|report|account))|fairy[ -]tales?|smears?)\b/i;

/** Nouns that deny only as what something is said to be: "this is propaganda", not "the propaganda of the hills". */
const untrueThing =
  /(?:^|[:“"‘]|\b(?:is|are|was|were|be|been|as|it|this|that|these|those|them|of|pure|sheer|just|only|simply|mere|plain|more|mostly|entirely))\s*(?:[\p{L}-]+ ){0,2}?(?:nonsense|rubbish|propaganda|disinformation|misinformation)(?=[.,;:!?”"’)]|$| (?:and|but|that|from|by|to|in)\b)/iu;

/** "said it could not", "says she didn't": the other's words taken up by their verb alone; and "that it was", the same without no. */
const ellipsis =
  /^(?:that )?(?:it|they|he|she|we|i|there) (?:is|was|are|were|has|had|have|did|does|do|could|can|would|will|should|might)(?<no>(?: not|n[’']t))?(?: so)?(?:[.,;]|$)/i;

/** Reporting words after which the other's words can be taken up by their verb alone: "predicted she had" takes up nothing. */
const saying =
  /^[^\p{L}]*$|\b(?:sa(?:y|ys|id)|insist|repl|answer|respon|claim|maintain|add|conced|admit|acknowledg|tell|told|assur|swear|swore|confirm|agree|stress|declar|believe|thinks?|thought)/iu;

/** Who is dismissed from a room or an office: nothing said is turned down. */
const person = /^(?:him|her)(?=\s*$|[.,;:]| (?:again|and|from|on|in|after|for|over|at)\b)/i;

/** Reporting words, read with the first words of the content ("ruled | that out"); the first line that fits decides. */
const reportingWords: readonly (readonly [ReplyAct, RegExp])[] = [
  [
    'deny',
    /\b(?:den(?:y|ies|ied|ying|ial|ials)|refut\w+|contradict\w*|disput(?:e|es|ed|ing)|rebut\w*|debunk\w*|tells? it (?:differently|otherwise))\b/i,
  ],
  [
    'accuse',
    /\b(?:slam(?:s|med|ming)?|blast|criticis|criticiz|condemn|denounc|fault|berat|rebuk|castigat|lambast|excoriat|assail|attack|mock|ridicul|derid|rap|chid|scold|take to task|took to task)\p{L}* (?:[\p{L}.’'-]+ ){1,4}(?:for|over)\b/iu,
  ],
  ['ask', /\bcall(?:s|ed|ing)? (?:up)?on\b|\bcall(?:s|ed|ing)? (?:[A-Z]\w+ |again |\w+ly )?for\b/i],
  [
    'reject',
    /\b(?:reject\w*|disavow\w*|repudiat\w+|dismiss\w*|disown\w*|brush\w* (?:\S+ )?(?:aside|off)|rul(?:e|es|ed|ing) (?:\S+ )?out|turn(?:s|ed|ing)? (?:\S+ )?down|refus(?:e|es|ed|ing|al)|overrul\w*|scoff\w*|mock\w*|ridicul\w*|rebuff\w*|spurn\w*|object(?:s|ed|ing)? to|condemn\w*|slam(?:s|med|ming)|disagree\w*|(?:saw|sees?) no (?:need|reason|point)|(?:show(?:s|ed|n)?|had|has) no interest|(?:did|does|would) not (?:take up|discuss)|dismissive|scorn\w*|pour(?:s|ed)? (?:cold water|scorn)|wave[sd]? (?:\S+ )?(?:away|aside)|shrug(?:s|ged)? off|would not hear of)\b/i,
  ],
  [
    'confirm',
    /\b(?:confirm\w*|corroborat\w*|verif(?:y|ies|ied)|(?:admit(?:s|ted|ting)?|acknowledg(?:e|es|ed|ing)|conced(?:e|es|ed|ing)) (?:that|to|there|he|she|it|they|having|being|\w+ing)\b)/i,
  ],
  [
    'answer',
    /\b(?:repl(?:y|ies|ied|ying)|respon(?:d|ds|ded|ding|se)|answer(?:s|ed|ing)?|retort\w*|counter(?:s|ed|ing)?|shot back|hit back|fired back|react(?:s|ed|ing)?|welcom(?:e|es|ed|ing)|prais(?:e|es|ed|ing)|accept(?:s|ed|ing)?|doubt(?:s|ed|ing)?|agree(?:s|d|ing)? (?:to|with) (?:the|this|that|these|those|it|such|his|her|their|its|all)\b|endors(?:e|es|ed|ing)|hail(?:s|ed|ing)?|t(?:akes?|ook) note)\b/i,
  ],
  [
    'accuse',
    /\b(?:accus\w*|alleg\w*|blam(?:e|es|ed|ing)|charg(?:e|es|ed|ing) (?:[\p{L}.’'-]+ ){1,3}with\b|charg(?:e|es|ed|ing) that|complain(?:s|ed|ing)?|protest\w*)\b/iu,
  ],
  ['judge', /\b(?:call(?:s|ed|ing)?|describ(?:e|es|ed|ing)|brand(?:s|ed|ing)?|label(?:s|led|ed|ling)?|denounc\w*)\b/i],
  [
    'ask',
    /\b(?:ask(?:s|ed|ing)?|demand(?:s|ed|ing)?|urg(?:e|es|ed|ing)|request\w*|propos(?:e|es|ed|ing)|offer(?:s|ed|ing)?|suggest(?:s|ed|ing)?|appeal(?:s|ed|ing)?|want(?:s|ed|ing)?|hop(?:e|es|ed|ing)|wish(?:es|ed|ing)?|seek(?:s|ing)?|sought|threaten\w*|promis(?:e|es|ed|ing)|plead\w*|pledg(?:e|es|ed|ing)|vow(?:s|ed|ing)?|undert(?:akes?|ook|aking)|tabl(?:es?|ed|ing)|rais(?:es|ed) (?:the (?:question|matter|issue) of|compensation|demands?)|(?:repeat|reiterat)(?:e?s|e?d|ing) (?:\S+ ){1,3}?(?:offers?|requests?|demands?|calls?|appeals?|proposals?|pledges?|promises?)|renew(?:s|ed|ing)? (?:his|her|its|their))\b/i,
  ],
];

/** What the own side does with what another asks: "that we could accept the first four", "it would consider it". */
const ownMove =
  /^["“‘']?(?:that |but |and )*(?:we|i|it|they|he|she|(?:his|her|its|our|their) \p{L}+),?(?<no> (?:would|could|can|will|might|may|shall|do|does|did)(?: not| never)|n[’']t| cannot)?(?: (?:would|could|can|will|might|may|shall|must|has|have|had|is|are|was|were))?(?: also| now| still| only| already)? (?:(?<yes>accept(?:s|ed)?|agree[sd]?(?: to)?|consider(?:s|ed)?|stud(?:y|ies)|look at|welcome[sd]?|support(?:s|ed)?)|(?<not>reject(?:s|ed)?|refuse[sd]?|disagree[sd]?|decline[sd]?))\b/iu;

/** "We do not shell our own market": of the own side, so that it answers whoever says so of it. */
const ownNot =
  /^["“‘]?(?:that |but |and )?(?:we|our \p{L}+) (?:(?:do|did|have|had|has|are|were|was)(?: not| never|n[’']t)|never)\b(?! (?:think|believe|want|like|know|need|care)\b)/iu;

/** "Velm would bind itself to 290 if", "was ready to open the gauges": what the own side would do, said of itself. */
const readiness =
  /^["“‘']?(?:that )?(?:we|i|it|they|he|she|(?:his|her|its|our|their) \p{L}+),?(?: also| now| still)? (?:(?:(?:is|are|was|were|would be|remain(?:s|ed)?) (?:also |now |still |always )?(?:ready|willing|prepared|open) to\b)|(?:would|could|can|will) (?:live with|settle for|offer|pay|withdraw|suspend|release|sign|open|return)\b|(?:would|could|can|will) (?!not\b|never\b|have\b|be\b)\p{L}+ [^.;]{3,80}?\b(?:if|provided|on condition|in return|in exchange|as long as|so long as)\b)/iu;

/** True when the words offer what the own side would do, by no word of offering. */
export function isReadiness(content: string): boolean {
  return readiness.test(content.trim());
}

/** "promised to consider it", "agreed to study the formula". */
const promise = /^to (?:consider|study|look (?:at|into)|examine|review|discuss|think about)\b/i;

/** "the idea that", "the suggestion that": what is rejected is a claim, not a wish. */
const notion =
  /^(?:the|this|that|any|all) (?:\p{L}+ )?(?:ideas?|suggestions?|notions?|claims?|allegations?|assertions?|reports?|theory) that\b/iu;

const naming = /^(?:which|whom|who|that)\b.{0,30}$/iu;

/** "Denied him the seat", "works to deny voters the choice": what is withheld is no claim. */
const withheld =
  /^(?:him|her|them|us|me|you|(?:the )?(?:voters|people|citizens|workers)) (?!(?:was|were|is|are|had|have|has)\b)/i;

/** "Denied, however, a request by the widow": what was asked is turned down, and nothing called untrue; "were denied the licence" tells what befell them. */
const [asked, befell] = [
  /^(?:,? ?however,? |,? ?again,? )?(?:an?|the|his|her|its|their|that|this|all|any)? ?(?:\p{L}+ )?(?:requests?|petitions?|motions?|bids?|applications?|appeals?|licen[cs]es?|permits?|visas?|bail|asylum|parole|entry|permission)\b/iu,
  /\b(?:is|are|was|were|be|been|being) denied$/iu,
];

/** "Insists that it will not negotiate": what the own side will not do denies nothing. */
const refusal =
  /^["“‘']?(?:that )?(?:we|i|it|they|he|she) (?:(?:will|would|shall)(?: not| never)|won[’']t|wouldn[’']t)\b/iu;

/** Reporting words of a denial by content alone: whoever insists that something is not so answers somebody who says it is, in the same words. */
export const insistence = /\b(?:insist\w*|maintain(?:s|ed|ing)?|reiterat\w*|assur(?:e|es|ed|ing)|swears?|swore)\b/i;

/** "announced a compromise plan": what is presented is an offer, which can be refused but not denied. */
const presenting = /\b(?:announc|unveil|present|float|outlin|put forward|laid out|sketch|publish)/i;
const offered =
  /^(?:a|an|the|his|her|its|their|new|details of|plans?\b)(?: [\p{L}’'-]+){0,4}? ?(?:plans?|proposals?|offers?|deal|compromise|bill|package|formula|draft|terms)\b/iu;

/** Letters of a content in which it says what is presented. */
const offerLength = 60;

/** Letters of the content read with the reporting words: as far as "slams | the health care overhaul for". */
const headLength = 40;

/** What the statement does. Content that calls something untrue denies, whatever the reporting word. */
export function readReplyAct({ cue, content, factuality }: ReportedWords): ReplyAct {
  if (silence.test(cue)) return 'silent';
  if (/\?\s*["”’']*$/.test(content)) return 'ask';
  // "Lissen, which he called Lesna" names a place: nothing is said of it.
  if (naming.test(content.trim()) && /\bcall/i.test(cue)) return 'silent';
  const words = `${cue} ${content.slice(0, headLength)}`;
  if (refusedWords.test(words) || unknowing.test(content.trim())) return 'silent';
  if (presenting.test(cue) && offered.test(content.slice(0, offerLength))) return 'ask';
  const act = reportingWords.find(([, pattern]) => (pattern.exec(words)?.index ?? cue.length) < cue.length)?.[0];
  if ((act === 'deny' || act === 'confirm' || act === 'accuse') && isNegated(cue)) return 'silent';
  if (act === 'reject' && person.test(content.trim())) return 'claim';
  if (act !== 'accuse' && act !== 'confirm' && isUntrue(content)) return 'deny';
  if (act === 'deny' && (withheld.test(content.trim()) || befell.test(cue.trim()))) return 'claim';
  if (act === 'deny' && asked.test(content.trim())) return 'reject';
  const taken = saying.test(cue) ? ellipsis.exec(content.trim()) : null;
  if (taken) return taken.groups?.no === undefined ? 'confirm' : 'deny';
  if (act === 'reject' && notion.test(content.trim())) return 'deny';
  if ((act === 'ask' || /\bagree/i.test(cue)) && promise.test(content.trim())) return 'answer';
  if (act !== undefined) return act;
  const own = /\p{L}/u.test(cue) ? ownMove.exec(content.trim()) : null;
  if (own) return own.groups?.not !== undefined || own.groups?.no !== undefined ? 'reject' : 'answer';
  const insists = insistence.test(cue) && listSentences(content).some((one) => isNegated(one) && !refusal.test(one));
  if (insists || (isNegated(content) && isOwnDenial({ cue, content }))) return 'deny';
  // "No one will speak of it", "did not ask for revenge": nothing was said, so nothing is answered.
  return factuality === 'denied' && !isNegated(content) ? 'silent' : 'claim';
}

/** "He says it is the same law. That is not true": what a later sentence calls untrue, the words themselves told before. */
function isUntrue(content: string): boolean {
  const [first = content] = listSentences(content);
  const found = untrue.exec(first) ?? untrueThing.exec(first);
  return found !== null && !othersWord.test(first.slice(0, found.index));
}

/** "They hear him say it is a hoax": another calls it so. */
const othersWord =
  /\b(?:say|says|saying|claims|calls|calling) (?:that )?(?:it|this|they|these|those)(?:[’']s| is| are| was| were)?(?: an?| the)?(?: \p{L}+)? $/iu;

function listSentences(content: string): readonly string[] {
  return content.trim().split(/(?<=\p{Ll}{2}[.!?]["”’]?)\s+(?=["“‘]?\p{Lu})|(?<=,["”’]+)\s+(?=["“‘])/u);
}

/** What the own side's move is about: "the first four" of "that we could accept the first four"; else the content as it is. */
export function cutOwnMove(content: string): string {
  const words = content.trim();
  const own = ownMove.exec(words) ?? promise.exec(words);
  return own ? words.slice(own[0].length).trim() : content;
}

/** What an own move hangs on: "the quarter if the dry year were declared". */
const condition = /[,;]? (?:if|provided|when|once|unless|on condition|as long as|so long as|but|until)\b/i;

/** What is accepted or turned down, without what that hangs on. */
export function cutCondition(content: string): string {
  const at = content.search(condition);
  return at < 0 ? content : content.slice(0, at);
}

/** Where what is denied ends and what follows from it begins: "the locks are not broken, so nobody need pay", "the plan, saying it leaks". */
const consequence =
  /[,;]["”’]? (?:saying|adding|arguing|insisting|maintaining|noting|stressing|telling)\b|[,;]? (?:so(?! (?:far|much|many|long)\b)|because|and (?:so|therefore|thus|hence|that)|which (?:means|meant)|therefore|hence)\b/i;

/** Fewest letters of a denied clause that can stand for the whole. */
const shortestDenied = 12;

/** What a denial is of, without what the speaker concludes from it. */
export function cutConclusion(content: string): string {
  const at = content.search(consequence);
  return at < shortestDenied ? content : content.slice(0, at);
}

/** True when only what is said of the own side denies, no word that would. */
export function isOwnDenial({ cue, content }: Pick<ReportedWords, 'cue' | 'content'>): boolean {
  return ownNot.test(content.trim()) && !isDenying(cue) && !insistence.test(cue) && !isUntrue(content);
}

/** True when the reporting word itself denies. */
export function isDenying(cue: string): boolean {
  return reportingWords[0]?.[1].test(cue) ?? false;
}

/** True for acts that need something they reply to. */
export function isReply(act: ReplyAct): boolean {
  return act === 'deny' || act === 'reject' || act === 'judge' || act === 'confirm' || act === 'answer';
}

/** True for what can be accepted or turned down: something asked or offered, by a word of that or by what the own side would do. */
export function isAsking({ act, isReadiness }: { readonly act: ReplyAct; readonly isReadiness: boolean }): boolean {
  return act === 'ask' || isReadiness;
}

/** True for acts that say how things are, and so can be true or not. */
export function isAssertion(act: ReplyAct): boolean {
  return act !== 'ask' && act !== 'silent';
}
