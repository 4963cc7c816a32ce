// Tells for which parties the speaker of a statement speaks: by the codebook's actors, or by the words that stand for him.
import type { AnalysedText, Tokens } from '../../../model/analysed-text.ts';
import type { Statement } from '../../../model/finding.ts';
import type { Span } from '../../../model/span.ts';
import { personNouns } from '../../languages/en/pronouns.ts';
import { onlookers } from '../../languages/en/side-words.ts';
import { titleEnd } from '../../mentions/office-title.ts';
import type { IssueIndex } from '../issues/issue-index.ts';
import { firstTokenFrom, tokenRange } from '../token-range.ts';
import { namedParties } from './named-parties.ts';
import { type PartySighting, partiesIn, partyOf } from './party-finder.ts';
import { findServedParty, isInName, isSetApart, servingTo } from './served-party.ts';

/** Who spoke before a statement in the article. */
export interface SpokeBefore {
  /** The party that last spoke, for whom "an aide" speaks; null where none did. */
  readonly party: string | null;
  /** The party of the last speaker named shortly before, who "he" is; null where that one speaks for none. */
  readonly named: string | null;
  /** The party of the last body that spoke shortly before, which "it" is; null where that one is none's. */
  readonly body: string | null;
  /** The party of the last speakers of the plural shortly before, who "they" are; null where those are none's. */
  readonly several: string | null;
  /** The party the author writes for, whose government "our government" is; null where the author is nobody's. */
  readonly author: string | null;
  /** The party whose own words the article is; null where it is none's. */
  readonly publisher: string | null;
  /** The party for which the article says that this speaker speaks; null where it does not. */
  readonly described: string | null;
  /** The party of whoever was called by the same noun before: "the official" after "an Osterish official"; null where nobody was. */
  readonly again: string | null;
}

/**
 * Parties a statement's speaker speaks for: the actor's, or those its words name ("a Kelvaran official").
 * A speaker known only as somebody's ("an aide", "her delegation") speaks for the party that spoke before, "she" is the one named last.
 */
export function holdersOf(
  analysed: AnalysedText,
  statement: Statement,
  all: readonly PartySighting[],
  index: IssueIndex,
  before: SpokeBefore,
): readonly string[] {
  const own = partyOf(statement.actor, index);
  const { tokens } = analysed;
  const named = statement.source.flatMap((span) => [...namedBy(tokens, span, partiesIn(all, span))]);
  const parties = new Set(named.map(({ party }) => party));
  const words = statement.source.map((span) => sourceWords(analysed, span)).join(' ');
  if (parties.size === 2 && (isPair(words) || words === 'they')) return [...parties];
  if (own !== null) return [own];
  if (/^(?:question|not (?:all|every|many)|few)\b/.test(words)) return [];
  if (before.described !== null) return [before.described];
  const inName = new Set(statement.source.flatMap((span) => membersInName(tokens, span, named, index)));
  if (inName.size === 1) return [...inName];
  if (
    statement.actor !== null &&
    (statement.actor.actorId !== null || /^(?:full-name|surname)$/.test(statement.actor.via))
  )
    return [];
  if (parties.size === 1) return [...parties];
  if (parties.size > 1) return statement.source.flatMap((span) => listOf(findServedParty(tokens, span, named, index)));
  // Of whom "he" is known to be the article tells no party.
  if (/^(?:he|she)$/.test(words)) return statement.actor === null ? listOf(before.named) : [];
  if (words === 'it') return listOf(before.body);
  if (words === 'they') return listOf(before.several);
  if (/^(?:who|which|that)$/.test(words)) return relativeParties(analysed, statement, all);
  if (/^our\b/.test(words)) return listOf(before.author);
  if (before.again !== null) return [before.again];
  if (takesUpPerson.test(words)) return listOf(before.named);
  if (takesUpBody.test(words)) return listOf(before.body).filter((party) => index.bodies.groups.has(party));
  if (words === 'officials') return listOf(index.executive);
  if (before.publisher !== null && statement.source.some((span) => isBareOffice(tokens, span)))
    return [before.publisher];
  const isSomebodys =
    /^(?:an? |the )?(?:aide|spokes\w+|delegat\w+|negotiators?)\b/.test(words) ||
    statement.source.some((span) => isOwned(tokens, span));
  return isSomebodys ? listOf(before.party) : [];
}

/** True for "his aide" and "a member of her party", not for "Brask, who sold his boat", "his daughter" and "her critics". */
function isOwned(tokens: Tokens, source: Span): boolean {
  const [first, end] = tokenRange(tokens, source);
  const noun = tokens.lower[headNoun(tokens, source) ?? -1] ?? '';
  if (personNouns.has(noun) || onlookers.test(noun)) return false;
  const clause = tokens.tag.slice(first, end).findIndex((tag) => /^(?:,|W|VB)/.test(tag));
  const owned = tokens.lower.slice(first, clause < 0 ? end : first + clause);
  return owned.some((word) => /^(?:his|her|its|their)$/.test(word));
}

/** The parties in a speaker's words that may be his own: none where he only looks on or was set apart, and not those he speaks to or about. */
function namedBy(tokens: Tokens, source: Span, sightings: readonly PartySighting[]): readonly PartySighting[] {
  if (sightings.length === 0) return [];
  const [first] = tokenRange(tokens, source);
  const head = headNoun(tokens, source);
  if (head !== null && onlookers.test(tokens.lower[head] ?? '') && !isInName(tokens, head, sightings)) return [];
  if (isSetApart(tokens, source, sightings)) return [];
  return sightings.filter(({ span }) => !isAddressed(tokens, firstTokenFrom(tokens, span.start), first));
}

/** The parties that words up to the noun call members' own: "the Green National Committee", "the Lunt Green", "Green Whip Ida Moss". */
function membersInName(
  tokens: Tokens,
  source: Span,
  named: readonly PartySighting[],
  index: IssueIndex,
): readonly string[] {
  const end = tokens.end[headNoun(tokens, source) ?? -1] ?? source.start;
  return named.flatMap(({ party, span }) => {
    const word = tokens.lower[firstTokenFrom(tokens, span.start)] ?? '';
    return source.start <= span.start && span.start < end && index.memberWords.has(word) ? [party] : [];
  });
}

/** A body that nothing but its noun tells: the one that spoke last. */
const takesUpBody =
  /^the (?:group|organi[sz]ation|association|movement|coalition|alliance|campaign|league|lobby|body)$/;

/** Somebody whom only his trade tells, not his name: whoever spoke last. */
const takesUpPerson =
  /^the (?:[\w.’'-]+ ){0,3}(?:governor|senator|congress(?:wo)?man|representative|lawmaker|legislator|candidate|nominee|mayor|leader|speaker|chair(?:wom|m)an)$/;

/** Words before "to" that tell whose something is: "remarks attributed to Oster". */
const ownTo = /^(?:attributed|according|loyal|belonging)$/;

/** True behind "to" and words of being about somebody: "the ambassador to Oster", "experts on Oster". */
function isAddressed(tokens: Tokens, name: number, first: number): boolean {
  let at = name - 1;
  while (at > first && /^(?:DT|JJ|NN|CD|POS|PRP\$)/.test(tokens.tag[at] ?? '')) at -= 1;
  // "People familiar with the plans of Oster" know of them.
  if (tokens.lower[at] === 'with' && /^(?:familiar|acquainted)$/.test(tokens.lower[at - 1] ?? '')) return true;
  return (
    at > first &&
    /^(?:to|against|on|over|about|toward|towards|between)$/.test(tokens.lower[at] ?? '') &&
    !servingTo.test(tokens.lower[at - 1] ?? '') &&
    !ownTo.test(tokens.lower[at - 1] ?? '')
  );
}

/** The noun that words for somebody turn on, a token: "official" of "a senior Osterish official in Lunt". Null where none is. */
export function headNoun(tokens: Tokens, source: Span): number | null {
  const [first, end] = tokenRange(tokens, source);
  let head: number | null = null;
  for (let at = first; at < end; at += 1) {
    const tag = tokens.tag[at] ?? '';
    if (head !== null && /^(?:IN|TO|,|VB|WP|WDT|-LRB-|CC)/.test(tag)) break;
    if (/^NN/.test(tag)) head = at;
  }
  return head;
}

/** The parties of those whom a relative word takes up: "Green senators, who said". */
function relativeParties(
  { tokens, sentences }: AnalysedText,
  { source }: Statement,
  all: readonly PartySighting[],
): readonly string[] {
  const word = firstTokenFrom(tokens, source[0]?.start ?? 0);
  const verb = tokens.head[word] ?? -1;
  const noun = tokens.head[verb] ?? -1;
  const sentence = sentences[tokens.sentence[word] ?? 0];
  if (sentence === undefined || tokens.relation[verb] !== 'acl:relcl' || noun < sentence.firstToken || noun >= word)
    return [];
  return namedParties(tokens, noun, sentence.firstToken, word, { sightings: partiesIn(all, sentence), two: [] });
}

/** True for an office without whose it is, a name behind it or not: "the foreign secretary", "Minister Brask". */
function isBareOffice(tokens: Tokens, source: Span): boolean {
  const [start, end] = tokenRange(tokens, source);
  const first = /^(?:the|our)$/.test(tokens.lower[start] ?? '') ? start + 1 : start;
  return titleEnd(tokens.word, first, end) > 0;
}

function listOf(party: string | null): readonly string[] {
  return party === null ? [] : [party];
}

/** True for "Velm and Oster" and "Velm and Osterish officials", who speak for both. */
function isPair(words: string): boolean {
  return /^(?:both |the |senior |high-level )*(?:[\w.'’-]+ ){1,3}and (?:the )?(?:[\w.'’-]+ ?){1,4}$/.test(words);
}

function sourceWords({ tokens }: AnalysedText, span: Span): string {
  const [first, end] = tokenRange(tokens, span);
  return tokens.lower.slice(first, end).join(' ');
}
