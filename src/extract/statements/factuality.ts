// Is a statement asserted, hedged or denied? By the words round its cue, never by whether it is true.
import type { Factuality } from '../../model/finding.ts';
import {
  beliefWords,
  claimNouns,
  deniableWords,
  denialWords,
  eagerWords,
  falsehoodWords,
  hedgeAdverbs,
  rejectionWords,
  sayingWords,
} from '../languages/en/reporting-words.ts';

/** The words that decide, all as they stand in the text. */
export interface FactualityWords {
  /** The full speaker phrase. */
  readonly source: string;
  readonly cue: string;
  /** Words of the same sentence before the source, without content; empty when the source comes after the cue. */
  readonly beforeSource: string;
  /** Words of the same sentence between source and cue, or before the cue when the source comes later; without content. */
  readonly before: string;
  /** Words of the same sentence after the cue, without content. */
  readonly after: string;
  readonly content: string;
}

/** A judgement and the words that led to it; no reason for a plain assertion. */
export interface Judgement {
  readonly factuality: Factuality;
  readonly reason: string | null;
}

const not =
  /(?:\bnot\b(?! only| just| merely)|\bcannot\b|n[’']t\b|\bnever\b|\bno longer\b|\bnor\b|\bneither\b|\bwithout (?=\w+ing\b))/i;
const nobody =
  /^(?:no(?!\s*\.)|none|nobody|no one|neither|hardly any(?:one|body)?|not (?:one|a single|any|all|every))\b/i;
const nobodyBefore = /\b(?:neither|hardly any of|none of)\s*$/i;
const notThen = /\b(?:did|does|do|had|has|have|was|were|is|are|would|could|will) not,/i;
const denial = new RegExp(`\\b(?:${denialWords})\\b`, 'i');
const rejection = new RegExp(`\\b(?:${rejectionWords})\\b`, 'i');
const claim = new RegExp(
  `^\\W*(?:(?:the|any|all|such|these|those|this|that|as|his|her|its|their|recent|latest|media|press|earlier|\\S+[’']s?|both|some|opposition|western|widespread|persistent|what\\b.*\\bcalled)\\s+){0,4}(?:${claimNouns})\\b`,
  'i',
);
const falsehood = new RegExp(`\\bas (?:“|"|‘)?(?:\\w+ ){0,3}(?:${falsehoodWords})\\b`, 'i');
const falsehoodAlone = new RegExp(`^\\W*(?:\\w+ ){0,3}(?:${falsehoodWords})\\b`, 'i');
const silence =
  /\b(?:(?:left|leaves|leave|leaving|kept) open|no (?:immediate |public |official )?(?:comment|position|view|opinion|stand)\b|(?:would|will|could|can|did|do|does)(?: not|n[’']t) (?:be drawn|discuss|comment|elaborate|speculate|predict|detail|go into)|won[’']t (?:be drawn|discuss|comment|say))/i;
const sayingNothing =
  /\b(?:(?:say|says|said|saying) nothing(?! beyond| but| more| other| except)|nothing to say|not (?:a word|spoken|mentioned)|hasn[’']t spoken|silent (?:on|about)|silence (?:on|about))\b/i;
const deniedInContent =
  /\b(?:nothing of the (?:kind|sort)|no such (?:thing|order|plan|deal|letter|talks|offer|promise)|anything of the (?:kind|sort))\b|^\W*(?:that )?(?:it|they|he|she|this) (?:is|was|did|does|do|has|have|had|were) not\W*$/i;
const endsInFalsehood = new RegExp(`\\b(?:a |an |as |)(?:\\w+ )?(?:${falsehoodWords})[.,”"’]*$`, 'i');
const withheld =
  /\b(?:refus\w*|declin\w*|yet to|unable|unwilling|reluctant|fail\w*|stop\w* short of|avoid\w*|decid\w* against|hesitat\w*)\b[^.;,]{0,24}?\b(?:confirm\w*|say\w*|comment\w*|repeat\w*|speculat\w*|be drawn|identif\w*|guess|deny\w*|den(?:y|ial)\w*|rul\w* out|disclos\w*|specif\w*|elaborat\w*|discuss\w*|answer\w*|commit\w*|reveal\w*|acknowledg\w*|admit\w*|endors\w*|disavow\w*|verif\w*|predict\w*|explain\w*|name|naming)\b/i;
const unconfirmed =
  /(?:\bnot\b|n[’']t\b|\bcannot\b|\bnever\b|\bneither\b|\bnor\b)[^.;]{0,16}?\b(?:confirm\w*|verif\w*|comment\w*|elaborat\w*|specif\w*|clarif\w*|decid\w*|know\w*|rul\w* out|sure|certain|clear|predict\w*|commit\w*|explain\w*|immediately respond\w*|respond\w*)\b/i;
const hedgeAdverb = new RegExp(`\\b(?:${hedgeAdverbs})\\b`, 'i');
const hearsay =
  /\b(?:is|are|was|were|been|be|[’']s|[’']re)\s+(?:\w+ly\s+|also\s+|now\s+|widely\s+|still\s+)?(?:said|believed|thought|understood|rumou?red|alleged|reported|claimed|supposed|assumed|presumed|reputed|held|known)\s+to\b/i;
const perhapsSaid = new RegExp(
  `\\b(?:(?:may|might)(?! have)|(?:may|might|could) have)\\s+(?:\\w+ly\\s+|also\\s+|well\\s+|even\\s+|already\\s+|once\\s+|soon\\s+|still\\s+|yet\\s+|later\\s+|been\\s+)?(?:${sayingWords})\\b`,
  'i',
);
const seemedToSay = new RegExp(
  `\\b(?:appear(?:s|ed|ing)?|seem(?:s|ed|ing)?)\\s+to\\s+(?:be\\s+|have\\s+)?(?:\\w+ly\\s+)?(?:${sayingWords})`,
  'i',
);
const claimsTo = /\b(?:claim(?:s|ed|ing)?|purport(?:s|ed|ing)?|profess(?:es|ed|ing)?)\s*$/i;
const toInfinitive = /^\W*to\s+(?:have|be|possess|know|hold|control|speak|represent|own)\b/i;
const rumour = /\b(?:unconfirmed|unverified|unsubstantiated|rumou?rs?|hearsay|gossip|word has it)\b/i;
const doubt = /\b(?:doubt(?:s|ed|ing)?|question(?:s|ed|ing)? (?:whether|if)|sceptical|skeptical|unsure|uncertain)\b/i;
const openQuestion = /^\W*(?:whether|if|when|where|why|how|who|whom|which|what)\b/i;
const hypothetical = /(?<!\beven |\bas |\bonly )\b(?:if|unless|whether|in case)\s*$/i;
const deniable = new RegExp(`\\b(?:${deniableWords})\\b`, 'i');
const eager = new RegExp(
  `(?:\\bnot|n[’']t|\\bnever|\\bcannot|\\bwithout)\\s+(?:\\w+ly\\s+|to\\s+|been\\s+|have\\s+)?(?:${eagerWords})`,
  'i',
);
const openingHedge = new RegExp(`(?:^|[,;(—–]\\s*|\\band\\s)(?:${hedgeAdverbs}),?\\s*$`, 'i');
const hearsayAlone =
  /^(?:it|there)\s+(?:is|was|has been|are|were|had been)\s+(?:\w+ly\s+|also\s+|often\s+)?(?:said|rumou?red|alleged|claimed|believed|thought|reported|whispered|rumou?rs?|talk|speculation|speculated)\b/i;
const passiveHearsay =
  /\b(?:is|are|was|were|been) (?:\w+ly |also |often |widely |earlier |first ){0,2}(?:whispered|rumou?red|said|alleged|believed|thought|reported|supposed)\s*$/i;
const disbelief = new RegExp(
  `(?:\\bnot|n[’']t|\\bnever|\\bcannot|\\bno longer|\\bnor)\\s+(?:\\w+ly\\s+|yet\\s+|have\\s+|even\\s+|to\\s+|did\\s+\\w+\\s+)?(?:${beliefWords})\\b`,
  'i',
);
const naming = /\b(?:call|label|brand|describ|denounc|term|decr)\w*\b/i;
/** A hedge this near the start of the content (UTF-16 units) is about the whole of it. */
const hedgeReach = 48;

/** Judges one statement. Example: cue `denied`, content `that it fired` is denied. */
export function judgeFactuality(words: FactualityWords): Judgement {
  const near = nearBefore(words.before);
  const reporting = `${near} ${words.cue}`.trim();
  return (
    judgeSilence(words, reporting) ??
    judgeDenial(words, reporting) ??
    judgeNegation(words, reporting) ??
    judgeHedge(words, reporting) ?? { factuality: 'asserted', reason: null }
  );
}

/** Neither said nor denied: "refused to confirm", "did not rule out", "could not say whether". */
function judgeSilence(words: FactualityWords, reporting: string): Judgement | null {
  const silent = silence.exec(`${words.cue} ${words.after.slice(0, hedgeReach)}`);
  if (silent) return hedged(`left open: ${silent[0]}`);
  if (eager.test(reporting)) return null;
  const whole = `${reporting} ${words.after.slice(0, hedgeReach)}`;
  const object = /\b(?:declin|refus)\w*$/i.test(words.cue) ? ` ${words.content.slice(0, hedgeReach)}` : '';
  const match = withheld.exec(whole + object) ?? unconfirmed.exec(whole);
  if (match && !/\bnot (?:refus|declin|fail|hesitat)/i.test(reporting)) return hedged(`left open: ${match[0]}`);
  if (not.test(reporting) && denial.test(reporting)) return hedged('left open: a denial is denied');
  if (not.test(reporting) && openQuestion.test(words.content)) return hedged('left open: a question not answered');
  return null;
}

function judgeDenial(words: FactualityWords, reporting: string): Judgement | null {
  const nothing = sayingNothing.exec(`${reporting} ${words.after.slice(0, hedgeReach)}`);
  if (nothing) return denied(`the saying is denied: ${nothing[0]}`);
  const within = deniedInContent.exec(words.content);
  if (within && !not.test(reporting)) return denied(`denial: ${within[0]}`);
  const match = denial.exec(words.cue) ?? denial.exec(lastWords(reporting, 3));
  if (match) return denied(`denial: ${match[0]}`);
  const untrue = /\b(?:untrue|false|not true|a lie|nonsense)\b/i.exec(words.cue);
  if (untrue && !not.test(reporting.replace('not true', ''))) return denied(`denial: ${words.cue}`);
  if (naming.test(words.cue) && (falsehoodAlone.test(words.after) || endsInFalsehood.test(words.content))) {
    return denied(`denial: ${words.cue}`);
  }
  const refusal = rejection.exec(words.cue);
  if (!refusal) return null;
  const object = `${words.after.slice(0, hedgeReach)} ${words.content}`;
  const rest = words.cue.slice(refusal.index + refusal[0].length).trim();
  const isOfClaim =
    claim.test(words.content) ||
    claim.test(words.after) ||
    (rest !== '' && claim.test(rest)) ||
    falsehood.test(`${rest} ${object}`);
  if (isOfClaim || falsehoodAlone.test(words.after) || /false|untrue|lie|nonsense|baseless|fake/i.test(refusal[0])) {
    return not.test(reporting) ? hedged(`left open: not ${refusal[0]}`) : denied(`denial: ${refusal[0]}`);
  }
  return null;
}

function judgeNegation(words: FactualityWords, reporting: string): Judgement | null {
  if (eager.test(reporting)) return null;
  if (nobody.test(words.source.trim()) && openQuestion.test(words.content))
    return hedged('left open: a question not answered');
  if (nobody.test(words.source.trim()) || nobodyBefore.test(words.beforeSource))
    return denied(`the saying is denied: ${words.source} ${words.cue}`);
  const match = not.exec(reporting) ?? notThen.exec(words.before);
  if (!match || /\bwhy not\b|\bif not\b/i.test(reporting)) return null;
  if (disbelief.test(`${reporting}`)) return denied(`denial: ${match[0]} ${words.cue}`);
  if (!deniable.test(words.cue)) return null;
  return denied(`the saying is denied: ${match[0]} ${words.cue}`);
}

function judgeHedge(words: FactualityWords, reporting: string): Judgement | null {
  const after = words.after.slice(0, hedgeReach);
  const whole = `${reporting} ${after}`;
  const match =
    hedgeAdverb.exec(whole) ??
    hedgeAdverb.exec(words.source) ??
    openingHedge.exec(words.beforeSource) ??
    hearsayAlone.exec(words.cue) ??
    hearsay.exec(`${reporting} ${words.content.slice(0, 8)}`) ??
    (/^(?:it)?$/i.test(words.source) ? passiveHearsay.exec(reporting) : null) ??
    perhapsSaid.exec(reporting) ??
    seemedToSay.exec(reporting) ??
    rumour.exec(`${words.source} ${words.cue}`) ??
    doubt.exec(words.cue);
  if (match) return hedged(`hedge: ${match[0]}`);
  if (claimsTo.test(words.cue) && toInfinitive.test(words.content)) return hedged(`hedge: ${words.cue} to`);
  const condition = hypothetical.exec(words.beforeSource);
  if (condition) return hedged(`hedge: ${condition[0]}`);
  const inContent = hedgeAdverb.exec(unquotedStart(words.content));
  return inContent ? hedged(`hedge: ${inContent[0]}`) : null;
}

/** The content up to its first quotation mark, as far as a hedge may reach. */
function unquotedStart(content: string): string {
  return (content.split(/["“”]/, 1)[0] ?? '').slice(0, hedgeReach);
}

/** The last clause before the cue: what stands before a comma belongs to something else, unless it is short. */
function nearBefore(before: string): string {
  // ", who has never held a post, said": a clause about the speaker, closed by its own comma.
  if (/^\s*,.*,\s*$/s.test(before) && !notThen.test(before)) return '';
  const clause =
    before
      .split(/[;:—–()]|\.\s|\b(?:but|and|or|while|though|although|because|who|which|that)\b|,\s(?=\S+\s+\S+\s+\S+)/)
      .at(-1) ?? '';
  return lastWords(clause, 7);
}

function lastWords(phrase: string, count: number): string {
  return phrase.trim().split(/\s+/).slice(-count).join(' ');
}

function hedged(reason: string): Judgement {
  return { factuality: 'hedged', reason: reason.replace(/\s+/g, ' ') };
}

function denied(reason: string): Judgement {
  return { factuality: 'denied', reason: reason.replace(/\s+/g, ' ') };
}
