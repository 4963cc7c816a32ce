// Whom a statement accuses: of what the reporting word says ("accused Oster of firing"), or of a deed its own words tell of.
//
// Example: "Velm said that Oster's brigade had broken the truce" accuses Oster; "said Oster would break it" does not: nothing was done.
import type { ReplyAct } from '../../model/claim-item.ts';
import type { Mention } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';

/** A statement as it may accuse; `others` are those of its named who are not of the speaker's own side. */
export interface Accusing {
  readonly text: string;
  readonly act: ReplyAct;
  readonly cue: string;
  readonly content: readonly Span[];
  readonly others: readonly Mention[];
  /** All who are named in the content, in the order of the text. */
  readonly named: readonly Mention[];
  /** Where the statement begins, and where what stands behind its reporting word does. */
  readonly start: number;
  readonly from: number;
}

/** Deeds that nobody owns to lightly, as a verb that follows its subject. */
const deed =
  'violat(?:ed|es|ing)|breach(?:ed|es|ing)|br(?:oke|oken|eaks|eaking) (?:the|its|their|his|her|an?|every|our) (?:\\p{L}+ )?(?:truce|ceasefire|cease-fire|standstill|armistice|promises?|word|agreement|accord|pledges?|law)|shell(?:ed|s|ing)|bomb(?:ed|s|ing|arded)|attack(?:ed|s|ing)|fir(?:ed|es|ing) (?:on|at|upon|across|into|first|the first)|(?<!\\b(?:an?|the|his|her|its|their|real|good|best|clear|fair|long) )shot (?:at|dead|down)|open(?:ed|s) fire|kill(?:ed|s|ing)|murder(?:ed|s|ing)|massacr(?:ed|es|ing)|tortur(?:ed|es|ing)|abduct(?:ed|s|ing)|kidnap\\p{L}*|invad(?:ed|es|ing)|loot(?:ed|s|ing)|st(?:ole|olen|eals|ealing)|sabotag(?:ed|es|ing)|reneg(?:ed|es|ing)|lied|lies to|cheat(?:ed|s|ing)|blackmail(?:ed|s|ing)|bully(?:ing)|deceiv(?:ed|es|ing)|destroy(?:ed|s|ing)|annex(?:ed|es|ing)|occup(?:ied|ies|ying)|deport(?:ed|s|ing)|poison(?:ed|s|ing)|starv(?:ed|es|ing)|meddl(?:ed|es|ing)|interfer(?:ed|es|ing) in|misle(?:d|ads|ading)|undermin(?:ed|es|ing)|derail(?:ed|s|ing)|backtrack(?:ed|s|ing)|stonewall(?:ed|s|ing)|walked away|fail(?:ed|s) to (?:honou?r|keep|comply|respect|abide|implement|meet (?:its|his|her|their))|committ(?:ed|ing) (?:\\p{L}+ ){0,3}(?:crimes?|atrocit\\p{L}+|genocide|massacres?|violations?|murders?)';

/** The same as a thing that is somebody's. */
const misdeed =
  '(?:violations?|breach(?:es)?|aggression|attacks?|shelling|bombardment|crimes?|atrocit(?:y|ies)|massacres?|invasion|provocations?|lies|blackmail|sabotage|genocide|unilateralism|terror|treachery|meddling|interference|occupation|annexation|blockade|deceit|deception|war-?mongering|sabre-rattling|saber-rattling|bad faith|broken promises?)';

/** What somebody is hurt by only in words: "undermined by evidence Oster gave". */
const hearsay = '(?:evidence|proof|signs?|claims?|reports?|rumou?rs?|news|fears?|doubts?|hopes?|words)';

/** Between a name and what it did: "which has twice", "'s brigade had". Neither another clause nor what might be. */
const between =
  "(?:[’']s? (?:\\p{L}+ ){0,3}?|,? (?:who|which|that) | )(?:(?!(?:they|he|she|we|it) )[\\p{L}’'-]+ ){0,4}?";

const [didIt, ownsIt, byIt] = [
  new RegExp(`^${between}(?<deed>${deed})(?!\\p{L})`, 'iu'),
  new RegExp(`^(?:[’']s?)? (?:(?!(?:of|for|on|about) )(?:\\p{L}+-?)+ ){0,3}?(?<deed>${misdeed})(?!\\p{L})`, 'iu'),
  new RegExp(`(?:(?:${deed}) by|${misdeed} (?:by|from)) (?:the |an? )?(?:(?!${hearsay} )\\p{L}+ ){0,2}$`, 'iu'),
];

/** What is not told as done: what may be, was not, or shall not be. */
const notDone =
  /\b(?:if|would|will|could|can|may|might|should|must|shall|to|not|never|no|nor|without|unless|whether|denied|against|by|from)\b|n[’']t\b/iu;

/** "Stopped short of blaming Oster": nobody is blamed. */
const avoided = /\b(?:avoid\w*|refrain\w*|steer\w* clear|stop\w* short|declin\w+|refus\w+)\b/i;

/** Letters read on each side of a name. */
const reach = 90;

/** Reporting words that carry blame but not by themselves name a deed: "condemned Oster's attack". */
const condemning = /\b(?:condemn|denounc|deplor)/iu;

/** "would not say whether Velm believes": what follows is only asked. */
const asked = /\b(?:whether|if)(?: the)? $/i;

/** Letters before a statement that show it is only asked. */
const askedLength = 14;

/** Mentions of those accused, each once, at the place where they are; none where nobody is. */
export function findAccused({ text, act, cue, content, others, named, start, from }: Accusing): readonly Mention[] {
  if (asked.test(text.slice(Math.max(0, start - askedLength), start))) return [];
  const blame = { text, named, cue: cue.toLowerCase(), from };
  if (act === 'accuse')
    return notDone.test(cue) || avoided.test(cue) ? [] : others.slice(0, 1).filter((one) => isObject(one, blame));
  if (notDone.test(cue) || !(act === 'claim' || act === 'answer' || condemning.test(cue))) return [];
  const doers = others.filter(({ span }) => isDoer(text, span, content));
  return doers.length > 0 ? doers : findPronounDoer(text, content, others);
}

/** Before a name that is not whom the word blames: "chided the papers for setting Oster against", "the crowd, which Oster chose, of". */
const pastObject = /\b(?:[Ff]or|[Oo]ver|whom?|which|whose)\b|\bof \p{Ll}+ing\b/u;

/** Words of blame behind which a clause begins, whose subject may stand anywhere: "alleged that for years Oster had". */
const telling = /\b(?:alleg|complain|protest|that$)/;

/** "alleged they had beaten men who fled Oster", "complained that it would hand the seat to Oster", "alleged the raid was led by Oster trader Ida Brandt": another is meant than who is named. */
const [pastSubject, ofAnother] = [
  /^ ?(?:that )?(?:they|he|she|we|i)\b|\b(?:whom?|whose|would|could|might)\b/iu,
  /^ \p{Ll}[\p{L}-]+ \p{Lu}/u,
];

/** A word of blame in lower case, and who is named behind it. */
interface Blame {
  readonly text: string;
  readonly cue: string;
  readonly named: readonly Mention[];
  readonly from: number;
}

/** "attacked Holm for a tale about Velm": whom the blame is laid on before it is told for what is accused, not who stands in the tale. */
function isObject({ span }: Mention, { text, cue, named, from }: Blame): boolean {
  const before = text.slice(from, span.start);
  if (telling.test(cue) ? pastSubject.test(before) || ofAnother.test(text.slice(span.end)) : pastObject.test(before))
    return false;
  const [first] = named.filter((one) => one.stands === 'actor' && one.actor !== null);
  if (first === undefined || first.span.start >= span.start) return true;
  return !/\b(?:for|over|of)\b/.test(text.slice(first.span.end, span.start));
}

/** Letters before the first pronoun of a content: "that ". */
const headLength = 5;

const pronounDeed = new RegExp(`\\b(?:they|he|she|it)(?<between> (?:\\p{L}+ ){0,2}?)(?<deed>${deed})(?!\\p{L})`, 'iu');

/** "We should let them go after they committed crimes?": who is meant is plain where the words name one other only. */
function findPronounDoer(text: string, content: readonly Span[], inside: readonly Mention[]): readonly Mention[] {
  const [only] = inside;
  const actors = new Set(inside.map(({ actor }) => actor?.actorId ?? actor?.name));
  if (!only || actors.size !== 1 || isSpokenOf(text, only)) return [];
  const found = content.flatMap(({ start, end }) => {
    const match = pronounDeed.exec(text.slice(start, end));
    return match ? [{ match, start: start + match.index }] : [];
  })[0];
  // "said that he had misled them": a pronoun at the head is the speaker's own.
  if (!found || found.match.index <= headLength || notDone.test(found.match.groups?.between ?? '')) return [];
  return [{ ...only, span: { start: found.start, end: found.start + found.match[0].length } }];
}

/** "They said bad things about Oster. They broke the truce": who is only spoken of does nothing. */
function isSpokenOf(text: string, { span }: Mention): boolean {
  return /\b(?:about|against|of|with|for|to)(?: the)? $/.test(text.slice(Math.max(0, span.start - reach), span.start));
}

function isDoer(text: string, { start, end }: Span, content: readonly Span[]): boolean {
  const part = content.find((one) => one.start <= start && end <= one.end);
  if (!part) return false;
  const after = text.slice(end, Math.min(part.end, end + reach));
  const before = text.slice(Math.max(part.start, start - reach), start);
  const found = didIt.exec(after) ?? ownsIt.exec(after);
  if (found?.groups?.deed && (isIdle(found[0], found.groups.deed) || isSuffered(found[0], found.groups.deed)))
    return false;
  if (found?.groups?.deed) return !notDone.test(found[0].slice(0, -found.groups.deed.length)) && !isGoverned(before);
  const passive = byIt.exec(before);
  return (
    passive !== null &&
    !notDone.test(
      before
        .slice(0, passive.index)
        .split(/[.;:,!?]/)
        .at(-1) ?? '',
    )
  );
}

/** "Oster is on firm ground attacking the plan": who does a thing is told by "is attacking", not by the participle alone. */
function isIdle(words: string, deed: string): boolean {
  const before = words.slice(0, -deed.length);
  return /ing$/.test(deed) && !isMisdeed.test(deed) && !doing.test(before);
}

/** "Oster's men had been killed": a deed done to them. */
function isSuffered(words: string, deed: string): boolean {
  return !/ing$/.test(deed) && !isMisdeed.test(deed) && suffering.test(words.slice(0, -deed.length));
}

const suffering = /\b(?:is|are|was|were|been|be|being|got|gets?)(?: \p{L}+ly)? $/iu;

const isMisdeed = new RegExp(`^${misdeed}$`, 'iu');
const doing =
  /\b(?:is|are|was|were|been|be|being|keeps?|kept|goes on|went on|started?|began)(?: (?:\p{L}+ly|now|again|still|also|both|even))* $/iu;

/**
 * "attacks on Oster killed", "the plan that Oster broke": a name after a preposition does nothing itself; what hangs on "if" is not told,
 * and who "rebutted Oster's attacks" answers them.
 */
function isGoverned(before: string): boolean {
  return (
    /\b(?:on|against|at|to|with|for|in|into|from|over|than|if|unless|whether)(?: the)? $/iu.test(before) ||
    /\bin (?:the )?\p{Ll}+ $/u.test(before) ||
    /\b(?:if|unless|whether)\b[^.;,]*$/iu.test(before) ||
    /\b(?:rebut\w*|reject\w*|dismiss\w*|den(?:y|ies|ied|ying)|disput(?:es?|ed|ing)|answer\w*)(?: to)?(?: the)? $/iu.test(
      before,
    )
  );
}
