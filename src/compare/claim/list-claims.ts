// What of an article can be a claim or an answer to one: its statements.
import { addToGroup } from '../../base/group-by.ts';
import type { Article } from '../../model/article.ts';
import { type Claim, packClaim, type ReplyAct } from '../../model/claim-item.ts';
import type { ComparedItem } from '../../model/comparison.ts';
import type { ActorLink, Findings, Mention } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import { spansOverlap } from '../../model/span.ts';
import type { ComparedArticle } from '../comparer.ts';
import { listKeys, toValue } from './claim-keys.ts';
import { isNegated, listStems } from './claim-words.ts';
import { findAccused } from './find-accused.ts';
import { findAntecedent, findDenied } from './find-antecedent.ts';
import { findToldMoves } from './find-told-moves.ts';
import { listImplied } from './implied-claims.ts';
import { isQuestion, takesStand } from './judge-turn.ts';
import { findOwner, isDefinite, isPronoun, readNoun, readPointing } from './pointing-words.ts';
import {
  cutConclusion,
  cutCondition,
  cutOwnMove,
  isDenying,
  isOwnDenial,
  isReadiness,
  isReply,
  readReplyAct,
} from './reply-act.ts';
import { countParagraphs, endOfCue, hullOf, nameOf, type Told, type ToldClaim, toDays, unique } from './told-claim.ts';

/** The party of an actor by id or name. */
export type PartyOf = (actor: string) => string | null;

/** Items of an article, in the order of its text; none where it could not be read. */
export function listClaims({ article, findings }: ComparedArticle, partyOf: PartyOf): readonly ComparedItem[] {
  if (findings === null) return [];
  const moves = findToldMoves(article, findings).map((move) => ({
    ...{ ...move, id: null, said: null },
    factuality: 'asserted' as const,
  }));
  const ordered = nameParticiples(
    article.text,
    [...findings.statements, ...moves].sort((a, b) => hullOf(a).start - hullOf(b).start),
  );
  const orders = countOuter(article.text, ordered);
  const read = ordered.map((statement, at): ToldClaim => {
    const order = orders[at] ?? at;
    const span = { start: statement.content[0]?.start ?? 0, end: statement.content.at(-1)?.end ?? 0 };
    return { span, finding: statement.id, claim: readClaim({ article, findings, statement, order, partyOf }) };
  });
  const pointed = read.map((one) => findDenied(one, read) ?? findAntecedent(one.claim, read));
  const turns = countTurns(read.map(({ claim }) => claim));
  const told = read.map((one, at) => ({
    ...one,
    claim: { ...one.claim, antecedent: pointed[at]?.claim.order ?? null, turn: turns[at] ?? 0 },
  }));
  const implied = listImplied({ article, findings, told, statements: ordered });
  const meeting = listMeetings([
    ...implied.map((one) => [one, one.partner] as const),
    ...pointed.flatMap((found, at) => pairOf(told[at], found && told[read.indexOf(found)])),
  ]);
  return [...told, ...implied].map((one) => {
    const { span, finding, claim } = one;
    return { span, finding, keys: listKeys(article, claim, meeting.get(one) ?? []), data: packClaim(claim) };
  });
}

/** "Velm turned it down, insisting that …": who acts right before goes on to speak. */
function nameParticiples(text: string, ordered: readonly Told[]): readonly Told[] {
  return ordered.map((one, at) => {
    const before = ordered[at - 1];
    const [cue] = one.cue;
    if (one.source.length > 0 || one.actor !== null || !before?.actor || !cue) return one;
    const isNext = /^[,.]? ?$/.test(text.slice(hullOf(before).end, cue.start));
    return isNext && /ing\b/.test(text.slice(cue.start, cue.end)) ? { ...one, actor: before.actor } : one;
  });
}

/** For each claim how often the speaker changed before it. */
function countTurns(claims: readonly Claim[]): readonly number[] {
  let turn = 0;
  return claims.map((claim, at) => {
    const before = claims[at - 1];
    if (before && (before.party ?? before.actor) !== (claim.party ?? claim.actor)) turn += 1;
    return turn;
  });
}

type Pair = readonly [ToldClaim, ToldClaim];

function pairOf(one: ToldClaim | undefined, other: ToldClaim | undefined | null): readonly Pair[] {
  return one && other ? [[one, other]] : [];
}

/** Of each claim the places at which it meets another, however far that stands: the place of the other, or its own. */
function listMeetings(pairs: readonly Pair[]): ReadonlyMap<ToldClaim, readonly number[]> {
  const meeting = new Map<ToldClaim, number[]>();
  for (const [one, other] of pairs) {
    for (const claim of [one, other]) addToGroup(meeting, claim, other.span.start);
  }
  return meeting;
}

/** For each statement how many stand before it; one within another's words has the other's number, but for a turn of a transcript. */
function countOuter(text: string, ordered: readonly Told[]): readonly number[] {
  const hulls = ordered.map(hullOf);
  const isTurn = ordered.map(({ cue }) => !cue.some(({ start, end }) => /\p{L}/u.test(text.slice(start, end))));
  const isWithin = (span: Span, at: number): boolean =>
    !isTurn[at] && ordered[at]?.content.some((part) => part.start <= span.start && span.end <= part.end) === true;
  const orders: number[] = [];
  let count = 0;
  hulls.forEach((hull, at) => {
    const outer = hulls.findIndex((_, place) => place < at && isWithin(hull, place));
    orders.push(outer < 0 ? count++ : (orders[outer] ?? count));
  });
  return orders;
}

interface ClaimSource {
  readonly article: Article;
  readonly findings: Findings;
  readonly statement: Told;
  readonly order: number;
  readonly partyOf: PartyOf;
}

function readClaim({ article, findings, statement, order, partyOf }: ClaimSource): Claim {
  const wordsOf = (spans: readonly Span[]): string =>
    spans.map(({ start, end }) => article.text.slice(start, end)).join(' ');
  const [cue, whole] = [wordsOf(statement.cue), wordsOf(statement.content)];
  const content = cutHearer(cue, whole);
  const isInContent = (span: Span): boolean => statement.content.some((part) => spansOverlap(part, span));
  const named = findings.mentions.filter(({ span }) => isInContent(span));
  const actor = statement.actor && nameOf(statement.actor);
  const told = findings.spokenFor.find((one) => one.statement === statement.id)?.party;
  const party = (actor && partyOf(actor)) ?? told ?? findSourceParty(findings, statement, partyOf);
  const isOwn = (link: ActorLink): boolean => nameOf(link) === actor || partyOf(nameOf(link)) === party;
  const own = party === null ? [] : named.filter((one) => one.actor && isOwn(one.actor));
  const others = named.filter(({ actor: link }) => link !== null && !isOwn(link) && partyOf(nameOf(link)) !== null);
  const spoken = cutHearer(cue, inFirstPerson(article.text, statement, own));
  const read = readReplyAct({
    cue,
    content: spoken,
    factuality: statement.factuality,
  });
  // "accused him of leaking. “This is a false story,” they said": who goes on speaking does not deny the own words.
  const goesOn = actor === null && party === null && pronounSource.test(wordsOf(statement.source));
  const before = article.text.slice(0, hullOf(statement).start);
  const isAside = relative.test(before.slice(-asideLength));
  const isAsked = isPronoun(spoken) && askedWhether.test(before.slice(-questionLength));
  const isUrged = isReply(read) && urging.test(cue) && !ownSource.test(wordsOf(statement.source));
  const isOther = isUrged || (read === 'deny' && (isAsked || ((goesOn || isAside) && !isDenying(cue))));
  const act = isOther ? 'claim' : read;
  const accused = findAccused({
    ...{ text: article.text, act, cue, content: statement.content, others, named },
    start: hullOf(statement).start,
    from: endOfCue(statement),
  });
  const object = cutCondition(cutOwnMove(spoken));
  // "would agree to the quarter if the dry year were declared": what is agreed to is the quarter.
  const isTakingUp = (act === 'answer' || act === 'reject') && isDefinite(object);
  return {
    act,
    actor,
    party,
    cue: cue.toLowerCase(),
    stems: isTakingUp ? listStems(object) : listTold(act, content),
    names: unique(
      named.map((mention) => (mention.actor ? nameOf(mention.actor) : wordsOf([mention.span]).toLowerCase())),
    ),
    nameStems: unique(named.flatMap(({ span }) => listStems(wordsOf([span])))),
    about: unique(named.flatMap((mention) => (mention.actor && partyOf(nameOf(mention.actor))) ?? [])),
    accused: unique(accused.flatMap((mention) => (mention.actor ? [nameOf(mention.actor)] : []))),
    accusedAt: accused[0]?.span.start ?? null,
    values: unique([
      ...findings.figures.filter(({ span }) => isInContent(span)).flatMap(toValue),
      ...findings.dates.filter(({ span }) => isInContent(span)).map(({ edtf }) => `day:${edtf}`),
    ]),
    isNegated: isNegated(content),
    pointsTo: readPointing(cutOwnMove(spoken)),
    isPronoun: isPronoun(cutOwnMove(spoken)),
    antecedent: null,
    isOwnDenial: act === 'deny' && isOwnDenial({ cue, content: spoken }),
    owner: readOwner(content, statement, named, partyOf),
    noun: readNoun(content),
    isDefinite: isTakingUp || isDefinite(content),
    takesStand: takesStand(content),
    isQuestion: isQuestion(content),
    isReadiness: act === 'claim' && isReadiness(spoken),
    isHeadline: isInHeadline(article, hullOf(statement)),
    turn: 0,
    issues: unique(findings.positions.filter((one) => one.statement === statement.id).map(({ issue }) => issue)),
    order,
    paragraph: countParagraphs(article.text, hullOf(statement).start),
    days: toDays(statement.said ?? article.published),
  };
}

/** "told | the closing session that Velm would sign": to whom it was told is no part of what was told. */
function cutHearer(cue: string, content: string): string {
  return toHearer.test(cue) ? content.replace(hearer, '') : content;
}

const toHearer = /\b(?:t(?:ells?|old|elling)|assur|inform|remind|warn)/i;
const hearer = /^(?!that\b|["“‘])[^,.;:“”"]{1,60}? (?=that )/u;

/** "did not cite what she said that he considered a lie": what hangs on another clause answers nothing by itself. */
const [relative, asideLength] = [/\b(?:what|whatever|which|whom) $/i, 12];

/** "Asked whether the dam had leaked, Oster denied it": what was asked is denied, not what was said before. */
const [askedWhether, questionLength] = [/\basked (?:\p{Ll}+ )?(?:if|whether)\b[^.!?\n]*$/iu, 200];

/** "You should reject them": what others ought to do or may do, nobody does. Of oneself it is done by saying so. */
const [urging, ownSource] = [/\b(?:should|ought to|must|may|might|could)\b/i, /^(?:we|i)$/i];

/** A speaker nobody could link: mostly whoever spoke before. */
const pronounSource = /^(?:he|she|they|it)$/i;

/** True for words of the title, which repeats what the text tells. */
function isInHeadline({ passages }: Article, span: Span): boolean {
  return passages.some((passage) => passage.kind === 'title' && spansOverlap(passage, span));
}

/** The party a source names: "a Velmian official". */
function findSourceParty({ mentions }: Findings, { source }: Told, partyOf: PartyOf): string | null {
  const named = mentions.filter(({ span }) => source.some((part) => spansOverlap(part, span)));
  return named.flatMap(({ actor }) => (actor && partyOf(nameOf(actor))) ?? []).at(0) ?? null;
}

/** Letters before a name that begins a content: "that the ". */
const leadLength = 10;

/** The content as the speaker would say it, where it begins with a name of the own party: "Velm accepts" as "we accepts". */
function inFirstPerson(text: string, { content }: Told, own: readonly Mention[]): string {
  const start = content[0]?.start ?? 0;
  // "renewed her request": a possessive is no subject.
  const first = own.find(
    ({ span }) =>
      span.start >= start &&
      span.start - start <= leadLength &&
      !/^(?:his|her|its|their)$/i.test(text.slice(span.start, span.end)),
  );
  const words = (from: number): string =>
    content.map((part) => text.slice(Math.max(from, part.start), part.end)).join(' ');
  return first ? `${text.slice(start, first.span.start)}we${words(first.span.end)}` : words(start);
}

/** Whose thing it points back to; nobody known where a name there stands for no actor. */
function readOwner(
  content: string,
  { content: [first] }: Told,
  named: readonly Mention[],
  partyOf: PartyOf,
): Claim['owner'] {
  const end = findOwner(content);
  if (end < 0 || !first) return null;
  const found = named.find(({ span }) => span.end === first.start + end);
  const actor = found?.actor ? nameOf(found.actor) : null;
  return [actor, actor && partyOf(actor)];
}

/** Stems of what the statement is about. */
function listTold(act: ReplyAct, content: string): readonly string[] {
  if (act === 'judge') return listJudged(content);
  return listStems(act === 'deny' ? cutConclusion(content) : content.replace(supposed, ''));
}

/** "Should go if the reports are true": what is only supposed is not said. */
const supposed = /\bif [^.,;:]*\b(?:true|proven)\b/giu;

/** What is judged, without what it is called: "the draft" of "the draft a ransom note". */
function listJudged(content: string): readonly string[] {
  const judged = listStems(content.split(/ as |["“‘]/)[0] ?? '');
  return judged.length > 0 ? judged : listStems(content);
}
