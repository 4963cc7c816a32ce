// Finds what a sentence tells a party to do: each verb with a party for its subject, by the grammar of the sentence.
//
// Example: `Velm, which has no guns, reviewed the offer and rejected the toll.` gives Velm's `reviewed` and its `rejected`.
import type { AnalysedText, Tokens } from '../../../model/analysed-text.ts';
import type { Span } from '../../../model/span.ts';
import { besideVerbs } from '../../languages/en/companion-words.ts';
import { headlineVerb, titleVerb } from '../../languages/en/move-nouns.ts';
import { longestPhrase, type Named, namedParties } from '../holders/named-parties.ts';
import { type PartySighting, partiesIn } from '../holders/party-finder.ts';
import { firstTokenFrom, tokenRange } from '../token-range.ts';
import { isAskedFor } from './asked-deeds.ts';
import { type LaidOut, layOut, longestSentence, phraseOf } from './deed-layout.ts';
import { findHungSubject, type Subject } from './hung-subjects.ts';

/** A verb, the parties that are its subject, and how its clause lies in the text. */
export interface Deed {
  readonly parties: readonly string[];
  /** Where the subject's noun starts; for a verb joined to another, the verb itself. */
  readonly subject: number;
  /** The verb with its auxiliaries, its negation and its particle. */
  readonly verbs: Span;
  /** From behind the verb to the end of its clause; empty where nothing follows. */
  readonly rest: Span;
  /** True in a clause that only supposes or asks: "if Velm accepts", "whether Velm accepts". */
  readonly isSupposed: boolean;
}

/** Words that open what is supposed, asked or set in the past of another. */
const supposing = /^(?:if|whether|unless|should|once|when|until|before|why|how|what|where|as|than|because|so)$/i;
/** Words that tell when, which the parser may take for a subject: "Velm, facing a strike, today sought". */
const dayWords = /^(?:today|yesterday|tomorrow|tonight|now|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i;
/** Participles that tell how somebody stands, not what is done to him: "Velm is prepared to". */
const stateParticiples =
  /^(?:drawn|won|divided|split|torn|opposed|committed|prepared|inclined|minded|determined|resolved|satisfied|impressed|unimpressed|persuaded|convinced|reconciled|resigned|unmoved|disposed|set|bent|agreed|interested|tempted|pleased|delighted|relieved|encouraged|disappointed|outraged|angered|enraged|infuriated|incensed|appalled|offended|upset|dismayed|displeased|dissatisfied|frustrated|gratified|heartened|thrilled|pledged|bound|supposed|undecided)$/i;
/** The deeds of a sentence in text order. `two` are the parties that "both sides" stands for. */
export function findDeeds(
  analysed: AnalysedText,
  sentence: Span,
  parties: readonly PartySighting[],
  two: readonly string[],
): readonly Deed[] {
  const named = { sightings: partiesIn(parties, sentence), two };
  const { tokens } = analysed;
  const [first, last] = tokenRange(tokens, sentence);
  const end = Math.min(last, first + longestSentence);
  const subjects = readSubjects(tokens, first, end, named);
  const clues = { tokens, first, end, named, subjects };
  const deeds: Deed[] = [];
  for (let verb = first; verb < end; verb += 1) {
    const subject = subjects.get(verb) ?? findHungSubject(clues, verb);
    if (subject === undefined || subject.parties.length === 0) continue;
    if (isBareForm(tokens, verb, subject.token, first) || isAskedFor(tokens, verb)) continue;
    deeds.push({
      parties: subject.parties,
      subject: tokens.start[subject.token] ?? 0,
      isSupposed: isSupposed(tokens, verb, first) || isPossible(tokens, verb, first) || isSought(tokens, verb, first),
      ...withObject(tokens, verb, first, layOut(tokens, verb, first, end)),
    });
  }
  const isTitle = isHeading(analysed, sentence);
  const headline =
    isTitle || subjects.size === 0 ? findHeadlineDeeds(analysed, sentence, named.sightings, isTitle) : [];
  return headline.length > 0 ? headline : [...deeds, ...findOverlookedDeeds(tokens, { first, end, named, deeds })];
}

/** A verb of a relative clause with nothing behind it has the noun before it for its object: "the lower toll (that) Velm demanded". */
function withObject(tokens: Tokens, verb: number, first: number, laid: LaidOut): LaidOut {
  const noun = tokens.head[verb] ?? -1;
  const isObjectless = laid.rest.end === laid.rest.start && tokens.relation[verb] === 'acl:relcl';
  return isObjectless && noun >= first && noun < verb ? { ...laid, rest: phraseOf(tokens, noun, first) } : laid;
}

interface Overlooked {
  readonly first: number;
  readonly end: number;
  readonly named: Named;
  readonly deeds: readonly Deed[];
}

/** Deeds whose verb stands right behind a name that an opening without a comma hid from the parser: "By ninety votes to ten the union ratified ...". */
function findOverlookedDeeds(tokens: Tokens, { first, end, named, deeds }: Overlooked): readonly Deed[] {
  return named.sightings.flatMap(({ party, span }): readonly Deed[] => {
    const name = firstTokenFrom(tokens, span.start);
    const verb = firstTokenFrom(tokens, span.end);
    let before = name - 1;
    while (before >= first && /^(?:DT|JJ.?|PRP\$)$/.test(tokens.tag[before] ?? '')) before -= 1;
    const isOpened = before > first && /^(?:NNP?S?|CD|VBG)$/.test(tokens.tag[before] ?? '');
    if (!isOpened || verb >= end || !/^VB[DNZ]$/.test(tokens.tag[verb] ?? '')) return [];
    const start = tokens.start[verb] ?? 0;
    if (deeds.some(({ verbs }) => verbs.start <= start && start < verbs.end)) return [];
    return [{ parties: [party], subject: span.start, isSupposed: false, ...layOut(tokens, verb, first, end) }];
  });
}

/** True for a line that no full stop ends. */
function isHeading({ text }: AnalysedText, { start, end }: Span): boolean {
  return !/[.!?:;,"”’]$/.test(text.slice(start, end).trimEnd()) && /^\s*(?:\n|$)/.test(text.slice(end));
}

/** What a sentence without a verb tells if a word after a party's name is one after all: "Velm offers truce". */
function findHeadlineDeeds(
  { text }: AnalysedText,
  sentence: Span,
  named: readonly PartySighting[],
  isTitle: boolean,
): readonly Deed[] {
  return named.flatMap(({ party, span }, at): readonly Deed[] => {
    const match = (isTitle ? titleVerb : headlineVerb).exec(text.slice(span.end, sentence.end));
    const verb = match?.groups?.verb;
    if (match === null || verb === undefined) return [];
    const before = named[at - 1];
    const isJoined = before !== undefined && /^(?:,| and)(?: the)? $/.test(text.slice(before.span.end, span.start));
    const end = span.end + match[0].length;
    const rest = text.slice(end, sentence.end).replace(/[\s.!;:]+$/, '');
    const start = end + rest.length - rest.trimStart().length;
    return [
      {
        parties: isJoined && before.party !== party ? [before.party, party] : [party],
        subject: span.start,
        verbs: { start: end - verb.length, end },
        rest: { start, end: Math.max(start, end + rest.length) },
        isSupposed: false,
      },
    ];
  });
}

/** The parties that are the subject of each verb; an empty list for a subject that is no party. */
function readSubjects(tokens: Tokens, first: number, end: number, named: Named): ReadonlyMap<number, Subject> {
  const subjects = new Map<number, Subject>();
  for (let at = first; at < end; at += 1) {
    const verb = tokens.head[at] ?? -1;
    const relation = tokens.relation[at] ?? '';
    if (verb < first || (relation !== 'nsubj' && relation !== 'nsubjpass')) continue;
    if (dayWords.test(tokens.word[at] ?? '')) continue;
    const isRelative = /^(?:WP|WDT)$/.test(tokens.tag[at] ?? '');
    const noun = isRelative
      ? (tokens.head[verb] ?? at)
      : isGoverned(tokens, at, first)
        ? nounBefore(tokens, verb, at)
        : at;
    const isDoer = relation === 'nsubj' || stateParticiples.test(tokens.word[verb] ?? '');
    const holders = isDoer ? namedParties(tokens, noun, first, end, named) : [];
    if (!isRelative || holders.length > 0) subjects.set(verb, { parties: holders, token: at });
  }
  for (const { party, span } of named.sightings) {
    const last = firstTokenFrom(tokens, span.end) - 1;
    const verb = verbAfterName(tokens, last, end);
    if (verb !== null && !subjects.has(verb)) subjects.set(verb, { parties: [party], token: last });
  }
  for (const verb of [...subjects.keys()]) passCompanions(tokens, subjects, verb, end);
  // "Velm, facing a strike, sought": what stands before the participle is the subject of both.
  for (const [verb, subject] of [...subjects]) {
    const head = tokens.head[verb] ?? -1;
    if (tokens.tag[verb] === 'VBG' && tokens.relation[verb] === 'advcl' && verb < head && !subjects.has(head))
      subjects.set(head, subject);
  }
  return subjects;
}

/** "Velm, opposed by Oster, called for": what others do to the subject is none of its deeds, the verb behind the comma is. */
function passCompanions({ lower, tag, word }: Tokens, subjects: Map<number, Subject>, verb: number, end: number): void {
  const subject = subjects.get(verb);
  if (word[verb - 1] !== ',' || lower[verb + 1] !== 'by' || !besideVerbs.test(lower[verb] ?? '')) return;
  subjects.delete(verb);
  let next = verb + 2;
  while (next < end && (word[next] !== ',' || /^NN|^DT/.test(tag[next + 1] ?? ''))) next += 1;
  if (subject !== undefined && next + 1 < end && /^(?:VB|MD)/.test(tag[next + 1] ?? ''))
    subjects.set(next + 1, subject);
}

/** The verb behind a name whose own last word the parser took for a verb: "The Lunt relatives | refused". Null where it did not. */
export function verbAfterName({ tag, relation }: Tokens, last: number, end: number): number | null {
  if (!/^VB[ZP]$/.test(tag[last] ?? '')) return null;
  let verb = last + 1;
  while (verb < end && (/^(?:MD|RB)$/.test(tag[verb] ?? '') || /^aux/.test(relation[verb] ?? ''))) verb += 1;
  return verb < end && /^VB/.test(tag[verb] ?? '') ? verb : null;
}

/** True for a noun with a preposition before it, which is no subject whatever the parser says: "During their talks, Velm …". */
function isGoverned(tokens: Tokens, noun: number, first: number): boolean {
  for (let at = noun - 1; at >= first && at >= noun - longestPhrase; at -= 1)
    if (tokens.head[at] === noun && tokens.relation[at] === 'case') return tokens.tag[at] === 'IN';
  return false;
}

/** The noun that stands right before a verb and its helpers; `otherwise` where there is none. */
function nounBefore(tokens: Tokens, verb: number, otherwise: number): number {
  let at = verb - 1;
  while (at > otherwise && /^(?:RB|MD|VB[DPZ]?)$/.test(tokens.tag[at] ?? '')) at -= 1;
  return at > otherwise && /^NN/.test(tokens.tag[at] ?? '') ? at : otherwise;
}

/** Verbs that are the same in the past: "Velm put the toll at ten". */
const unchanging = /^(?:beat|bid|cast|cost|cut|hit|hurt|let|put|quit|read|set|shut|split|spread|thrust)$/i;

/** True for what somebody is made to do: "to have Velm accept the toll"; one party's own deed would be "accepts". */
function isBareForm(tokens: Tokens, verb: number, subject: number, first: number): boolean {
  const word = (tokens.word[verb] ?? '').toLowerCase();
  const isBare = /^VB[DP]?$/.test(tokens.tag[verb] ?? '') && word === tokens.lemma[verb] && !unchanging.test(word);
  if (!isBare || tokens.tag[subject] !== 'NNP') return false;
  for (let part = first; part < tokens.word.length; part += 1) {
    const [head, relation] = [tokens.head[part], tokens.relation[part] ?? ''];
    if (head === verb && part < verb && /^(?:aux|mark)/.test(relation)) return false;
    if (head === subject && relation === 'conj') return false;
  }
  return true;
}

/** True for what somebody could do with a thing that is only described: "a deal that both sides can support". */
function isPossible({ head, relation, lower }: Tokens, verb: number, first: number): boolean {
  if (relation[verb] !== 'acl:relcl') return false;
  for (let part = first; part < verb; part += 1)
    if (head[part] === verb && relation[part] === 'aux' && /^(?:can|could|might)$/.test(lower[part] ?? '')) return true;
  return false;
}

/** True for what somebody asks himself about another: "to guess what Velm will accept"; not for "what Velm wants is ...". */
function isSought({ head, relation, lower, lemma }: Tokens, verb: number, first: number): boolean {
  if (/^(?:want|need|demand|seek|offer|ask|propose)$/.test(lemma[verb] ?? '')) return false;
  for (let part = first; part < verb; part += 1)
    if (head[part] === verb && relation[part] === 'dobj' && /^what(?:ever)?$/.test(lower[part] ?? '')) return true;
  return false;
}

/** True where a word of supposing opens the verb's clause or one that it stands in. */
function isSupposed(tokens: Tokens, verb: number, first: number): boolean {
  for (let at = verb; at >= first; at = tokens.head[at] ?? -1) {
    for (let part = first; part < at; part += 1)
      if (
        tokens.head[part] === at &&
        /^(?:mark|advmod)$/.test(tokens.relation[part] ?? '') &&
        supposing.test(tokens.word[part] ?? '')
      )
        return true;
    if (tokens.relation[at] === 'root') return false;
  }
  return false;
}
