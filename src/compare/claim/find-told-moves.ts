// Moves that the author tells of and no statement holds: who asked, offered, turned down, put a figure at so much.
//
// Example: "Velm, which lost the harvest, asked for a chair of its own. Oster turned it down." gives an asking by Velm and a
// refusal by Oster, though nobody is quoted.
import { findMatches } from '../../base/find-matches.ts';
import type { Article } from '../../model/article.ts';
import type { ActorLink, Findings, Mention } from '../../model/finding.ts';
import { type Span, spansOverlap } from '../../model/span.ts';

/** A move with its places: whose, by which word, and of what. */
export interface ToldMove {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** Null where it is nobody known: "both governments". */
  readonly actor: ActorLink | null;
}

/** Between a name and its verb: what else is said of the name, set off by commas; helping words; an adverb. */
const between =
  /^(?:[’']s? [^,.;:!?\n]{1,50})?(?:, (?:who|which|whose)\b[^,.;:!?\n]{1,120},|,[^,.;:!?\n]{1,80},|,[^,;.:!?\n]{1,60},[^,;.:!?\n]{1,60},|,)?(?: (?:has|have|had|also|then|later|again|once|now|first|promptly|on \p{Lu}\p{L}+|\p{L}+ly|this week|in turn)){0,3} $/u;

/** Verbs that do something to others, with what binds them to their object; `it` may stand within: "turned it down". */
const moves =
  /\b(?:asks? for|asked (?:for|that|to)|demand(?:s|ed)|propos(?:es|ed)|offer(?:s|ed)|tabled?|suggest(?:s|ed)|request(?:s|ed)|call(?:s|ed) (?:for|on)|renew(?:s|ed)|rais(?:es|ed)|promis(?:es|ed)|undert(?:akes|ook)|threaten(?:s|ed)|accus(?:es|ed)|blam(?:es|ed)|alleg(?:es|ed)|accept(?:s|ed)|agre(?:es|ed) to|reject(?:s|ed)|dismiss(?:es|ed)|den(?:ies|ied)|welcom(?:es|ed)|endors(?:es|ed)|refus(?:es|ed)|overrul(?:es|ed)|rebuff(?:s|ed)|disown(?:s|ed)|condemn(?:s|ed)|did not take up|show(?:s|ed) no interest in|confirm(?:s|ed)|turn(?:s|ed)(?= (?:[\p{L}’'-]+ ){1,4}down\b)|rul(?:es|ed)(?= (?:[\p{L}’'-]+ ){1,4}out\b)|brush(?:es|ed)(?= (?:[\p{L}’'-]+ ){1,4}aside\b)|(?:put|puts|values?|valued|estimates?|estimated)(?= [^.;:!?\n]{2,60} at (?:\p{L}+ )?[“"]?(?:\d|more than|about|nearer|under|over))|reports?(?:ed)? (?=\d)|counts?(?:ed)? (?=\d))/giu;

/** Where a move's words end: at the end of the sentence, or where the next clause begins. */
const endOfObject =
  /[.;!?](?=[\s”"’']|$)|\n|,? (?:but|while|whereas|although)\b| and(?= \p{L}+ed\b)|, (?:and|\p{L}+ing|who|which)\b/u;

/** Most letters of a move's object, and fewest. */
const [longest, shortest] = [220, 2];

/** Moves told in running text by an actor named right before the verb, where no statement holds the verb. */
export function findToldMoves(article: Article, findings: Findings): readonly ToldMove[] {
  const taken = findings.statements.flatMap(({ cue, content }) => [...cue, ...content]);
  const named = findings.mentions.filter(({ actor }) => actor !== null);
  const told = findMatches(article.text, moves).flatMap(({ index, 0: verb }) => {
    const cue = { start: index, end: index + verb.trimEnd().length };
    const holding = taken.filter((span) => spansOverlap(span, cue));
    const subject = findSubject(article.text, named, index);
    if (!subject || !holding.every((span) => isNextClause(article.text, span, subject.span))) return [];
    const content = findObject(
      article.text,
      cue.end,
      taken.filter((span) => !holding.includes(span)),
    );
    return subject?.actor && content
      ? [{ source: [subject.span], cue: [cue], content: [content], actor: subject.actor }]
      : [];
  });
  return [
    ...told,
    ...findDeniedAsides(article.text, findings),
    ...[...findings.statements, ...told].flatMap((one) => findAnswered(article.text, named, one) ?? []),
  ];
}

/** "… had met in secret, which both governments deny", "a charge Oster rejects": what another says of the words before. */
const deniedAside =
  /, (?<what>which|(?:an?|the) (?:claim|charge|accusation|allegation|assertion|report|point|suggestion|notion|account)s?(?: that| which)?) (?<who>(?:(?:the|both|its?|his|her|their) )?(?:[\p{L}’'.-]+ ){1,4}?)(?:has |have |had )?(?:(?:\p{L}+ly|always|since|later|repeatedly) )?(?<verb>den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:e|es|ed)|dismiss(?:es|ed)?|confirm(?:s|ed)?)\b(?=[”"’)]*(?:[.,;:—–]|\s*$| (?:and|but|as|in|on|through|outright|strongly)\b))/gu;

/** Denials told in an aside of no statement's own; whoever denies may be nobody known. */
function findDeniedAsides(text: string, { statements, mentions }: Findings): readonly ToldMove[] {
  const cues = statements.flatMap(({ cue }) => cue);
  return findMatches(text, deniedAside).flatMap(({ index, 0: words, groups }) => {
    const { what = '', who = '', verb = '' } = groups ?? {};
    const from = index + ', '.length;
    const subject = { start: from + what.length + 1, end: from + what.length + who.trimEnd().length + 1 };
    const cue = { start: index + words.length - verb.length, end: index + words.length };
    if (cues.some((span) => spansOverlap(span, cue)) || pronounSubject.test(who)) return [];
    const named = mentions.find(({ span, actor }) => actor !== null && spansOverlap(span, subject));
    return [
      {
        source: [subject],
        cue: [cue],
        content: [{ start: from, end: from + what.length }],
        actor: named?.actor ?? null,
      },
    ];
  });
}

const pronounSubject = /^(?:i|we|you|he|she|it|they|that|which|who|was|were|is|are|has|have|had|\p{L}+ly)\b/iu;

/** "wanting the hills, as Oster's minister, Ida Brandt, claimed in May": what is denied, and who had said it. */
const asClaimed =
  /,? as (?<who>[^.;:!?]{2,90}?),? (?:has |had |have )?(?<verb>claim(?:s|ed)|alleg(?:es|ed)|charg(?:es|ed)|assert(?:s|ed)|contend(?:s|ed)|maintain(?:s|ed)|suggest(?:s|ed)|report(?:s|ed))\b/u;

/** Letters behind the words of a denial in which it says who claimed them. */
const asLength = 100;

const denying = /\b(?:den(?:y|ies|ied|ying)|reject|refut|dismiss|disput|rebuff)/i;

/** The claim that a denial tells within its own words. */
function findAnswered(
  text: string,
  named: readonly Mention[],
  { cue, content }: Pick<ToldMove, 'cue' | 'content'>,
): ToldMove | null {
  const [whole] = content;
  if (!whole || !cue.some(({ start, end }) => denying.test(text.slice(start, end)))) return null;
  // What is denied may have been read only as far as the first comma.
  const found = asClaimed.exec(text.slice(whole.start, whole.end + asLength).split('\n')[0] ?? '');
  if (!found?.groups || found.index < shortest) return null;
  const verb = whole.start + found.index + found[0].length - (found.groups.verb?.length ?? 0);
  const who = named.findLast(({ span }) => span.start >= whole.start + found.index && span.end <= verb);
  const place = { start: verb, end: verb + (found.groups.verb?.length ?? 0) };
  const said = { start: whole.start, end: whole.start + found.index };
  return who?.actor ? { source: [who.span], cue: [place], content: [said], actor: who.actor } : null;
}

/** "… an offer to open the gauges, and Holm accepted it": another begins to act where the words of the first were read on. */
function isNextClause(text: string, held: Span, subject: Span): boolean {
  const before = text.slice(held.start, subject.start);
  return nextClause.test(before) && !/[“"][^”"]*$/u.test(before);
}

const nextClause = /(?:[^,;](?:;|,(?: and| but| while)?)|\b[ap]\.m\.)(?: the)? (?:(?:Mr|Mrs|Ms|Dr)\.? )?$/u;

/** Letters looked back for the name. */
const reach = 200;

function findSubject(text: string, named: readonly Mention[], verb: number): Mention | null {
  const near = named.filter(({ span }) => span.end <= verb && verb - span.end <= reach);
  return near.findLast(({ span }) => between.test(text.slice(span.end, verb)) && isSubject(text, span.start)) ?? null;
}

/** A name after a preposition is no subject ("the mayor of Velm asked"), and a relative clause tells of no new move ("the sum that Velm refused"). */
const governed =
  /\b(?:that|which|whom|what|than|as|when|if|of|to|with|from|by|in|for|at|on|against|between|alongside|beside|behind|under|over|near|through|without|across|among|beyond|towards?|via|about|unlike)(?: the)? $/iu;

function isSubject(text: string, start: number): boolean {
  return !governed.test(text.slice(Math.max(0, start - 20), start));
}

function findObject(text: string, from: number, taken: readonly Span[]): Span | null {
  const start = from + (text.slice(from).match(/^\s*/)?.[0].length ?? 0);
  const next = Math.min(start + longest, ...taken.map((span) => span.start).filter((at) => at > start));
  const words = text.slice(start, next);
  const end = start + (endOfObject.exec(words)?.index ?? words.length);
  const trimmed = start + text.slice(start, end).trimEnd().length;
  return trimmed - start < shortest ||
    /^[,;:]/.test(words) ||
    taken.some((span) => spansOverlap(span, { start, end: trimmed }))
    ? null
    : { start, end: trimmed };
}
