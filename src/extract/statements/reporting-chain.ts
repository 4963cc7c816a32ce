// The chain through which a statement reached the article: "officials told the Herald, the agency reported".
import { findMatches } from '../../base/find-matches.ts';
import type { ActorLink, ViaLink } from '../../model/finding.ts';
import {
  outletKinds,
  outletKindsNamed,
  outletNameEndings,
  outletNameParts,
  outletNames,
} from '../../model/outlet-words.ts';
import type { Span } from '../../model/span.ts';
import { outletAdjectives } from '../languages/en/reporting-words.ts';
import type { AttributionContext } from './attribution-context.ts';

const weekdayOrMonth =
  '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.|Yesterday|Today';
const sentenceStart =
  'As|In|On|At|But|And|When|While|According|Speaking|Quoted|If|For|From|Both|Two|Three|He|She|It|They|We|I|That|This|His|Her|Its|Their';
const nameWord = `(?!(?:${weekdayOrMonth}|${sentenceStart})(?![\\p{L}]))[\\p{Lu}\\d](?:[\\p{L}\\p{N}&-]|[.’'](?=\\p{L}))*`;
/** A name that ends in a word for an outlet, a known name, or a common noun with the name that may follow or precede it. */
const outlet = [
  `(?:[Tt]he )?(?:${nameWord}(?:’s|'s)? (?:(?:and|the|de|la|le|el|al) )?){0,4}(?:${outletNameEndings})(?![\\p{L}-])(?: of ${nameWord})?(?: (?:${outletKinds})(?![\\p{L}]))?`,
  `(?:[Tt]he )?(?:${nameWord} (?:(?:and|the|de|la|le|el|al) )?){1,4}(?:${outletNameParts})(?![\\p{L}-])(?: (?:${outletKinds})(?![\\p{L}]))?`,
  `(?:[Tt]he )?(?:${outletNames})(?![\\p{L}-])(?: ${nameWord}){0,2}`,
  `(?:Radio|TV|Channel|Agence|Canal|Télé) ${nameWord}`,
  `(?:(?:[Tt]he|[Aa]n?|[Tt]heir|[Ii]ts|[Hh]is|[Hh]er) )?(?:${nameWord}(?:’s|'s)? ){0,3}(?:(?:${outletAdjectives}) ){0,2}(?:${outletKinds})(?![\\p{L}-])(?: (?:and |of |the |for )?${nameWord}){0,4}`,
  `(?:(?:[Tt]he|[Aa]n?) )?(?:(?:${nameWord} ){1,3}|(?:${outletAdjectives}) )(?:(?:${outletAdjectives}) ){0,2}(?:${outletKindsNamed})(?![\\p{L}-])`,
].join('|');

/** One of these words stands in every outlet's name: looked for first, since most sentences have none. */
const outletWord = new RegExp(
  `(?<!\\p{L})(?:Radio|TV|Channel|Agence|Canal|Télé|${[outletNameEndings, outletNameParts, outletNames, outletKinds, outletKindsNamed].join('|')})`,
  'u',
);

/** Words in lower case or with a capital, as at the start of a sentence. */
function eitherCase(words: string): string {
  return words.replace(/(?<=^|\|)([a-z])/g, (letter) => `[${letter.toUpperCase()}${letter}]`);
}

const tellingVerbs = eitherCase('told|tells|telling|tell|informed');
const speakingVerbs = eitherCase(
  'spoke|speaking|speaks|talking|talked|said|says|saying|wrote|writing|writes|confirmed|disclosed|admitted|explained|complained|commenting|appearing',
);
const speakingNouns = eitherCase(
  'interview|interviewed|conversation|talk|column|op-ed|essay|article|remarks|comments|comment|statement|letter|podcast|briefing|appearance|editorial',
);
const quotingVerbs = eitherCase('quoted|cited|reported|interviewed|relayed');
/** Words after which the outlet stands that somebody spoke to or was quoted by. */
const spokenTo = new RegExp(
  `\\b(?:(?:${tellingVerbs})|(?:${speakingVerbs})(?:\\s+\\S+ly)? (?:to|with|on|in|for)|(?:${speakingNouns})(?: \\S+)? (?:with|to|in|on|for|by|published (?:in|by|on)|carried by|broadcast (?:on|by)|aired (?:on|by)|given to|released by)|(?:${quotingVerbs})(?: as \\w+ing| \\S+)? (?:by|in|on))\\s+(${outlet})`,
  'du',
);
/** "..., the agency reported", "..., according to the Herald" beside a statement that has a speaker of its own. */
const passedOn = new RegExp(
  `(?:\\b(?:[Aa]ccording to|[Cc]iting|[Qq]uoting|[Aa]s reported by|[Rr]eported by|[Aa]s quoted by|[Aa]s cited by|[Pp]er|[Vv]ia) (${outlet})|(?:\\b[Aa]s |^|[,;—–(]\\s*)(${outlet})(?:’s|'s)?\\s+(?:has |had |also |later |first |earlier |previously )*(?:reported|reports|said|says|wrote|writes|quoted|cited|revealed|learned|noted|added)(?![\\p{L}]))`,
  'dgu',
);

/** What the reporting words of one statement name as links, each list nearest to the article first. */
export interface NamedLinks {
  /** "..., the Herald reported", "according to the Herald": may belong to another statement of the sentence. */
  readonly passedOn: readonly Span[];
  /** "told the Herald", "in an interview with the Herald". */
  readonly spokenTo: readonly Span[];
  /** "according to the official", who is no outlet. */
  readonly accordingTo: readonly Span[];
}

/** The links that the reporting words of one statement name. None of them touches its `source`. */
export function linksNamed(context: AttributionContext, source: readonly Span[]): NamedLinks {
  if (!outletWord.test(context.outside))
    return { passedOn: [], spokenTo: [], accordingTo: accordingToIn(context, source) };
  const passed: Span[] = [];
  for (const match of findMatches(context.outside, passedOn)) {
    const span = groupSpan(match, context.span.start);
    if (span && !overlapsAny(span, source)) passed.push(span);
  }
  const match = spokenTo.exec(context.outside);
  const span = match && groupSpan(match, context.span.start);
  const isNew = span && !overlapsAny(span, source) && !overlapsAny(span, passed);
  return {
    passedOn: passed,
    spokenTo: isNew ? [span] : [],
    accordingTo: accordingToIn(context, [...source, ...passed]),
  };
}

const accordingToSomebody =
  /\b[Aa]ccording to ((?:the|an?|his|her|its|their|one|two|three|\p{Lu})[^,;.()\n]{2,60}?)(?=[,;.])/du;

/** Whom an "according to" names beside a statement that has another speaker. */
function accordingToIn(context: AttributionContext, known: readonly Span[]): readonly Span[] {
  const match = accordingToSomebody.exec(context.outside);
  const span = match && groupSpan(match, context.span.start);
  return span && !overlapsAny(span, known) ? [span] : [];
}

/** Where the first group that took part in a match stands in the text. */
function groupSpan(match: RegExpMatchArray, offset: number): Span | null {
  const place = match.indices?.slice(1).find((group) => group !== undefined);
  return place ? { start: offset + place[0], end: offset + place[1] } : null;
}

/** Joins the links of a chain, nearest to the article first, each named once. */
export function joinLinks(text: string, links: readonly ViaLink[]): readonly ViaLink[] {
  const seen = new Set<string>();
  return links.filter((link) => {
    const key = link.actor?.name ?? text.slice(link.span.start, link.span.end).replace(/^the /i, '');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** True when a span overlaps one of others. */
export function overlapsAny(span: Span, others: readonly Span[]): boolean {
  return others.some((other) => span.start < other.end && other.start < span.end);
}

/** Nobody passes on their own words: "Lind said he had told them" is one link. */
export function isSameActor(a: ActorLink | null, b: ActorLink | null): boolean {
  return a !== null && b !== null && a.name === b.name;
}
