// What of an article can be a claim or an answer to one: its statements.
import { toDayNumber } from '../../base/day-number.ts';
import { boundsOfEdtf } from '../../base/edtf-bounds.ts';
import { hashText, mixHash } from '../../base/feature-hash.ts';
import type { Article } from '../../model/article.ts';
import { type Claim, packClaim } from '../../model/claim-item.ts';
import type { ComparedItem } from '../../model/comparison.ts';
import type { ActorLink, FigureMention, Findings, Mention, Statement } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import { spansOverlap } from '../../model/span.ts';
import type { ComparedArticle } from '../comparer.ts';
import { isNegated, listStems } from './claim-words.ts';
import { findAccused } from './find-accused.ts';
import { findToldMoves } from './find-told-moves.ts';
import { isQuestion, takesStand } from './judge-turn.ts';
import { isDefinite, isPronoun, readPointing } from './pointing-words.ts';
import { cutOwnMove, readReplyAct } from './reply-act.ts';

/** The party of an actor by id or name. */
export type PartyOf = (actor: string) => string | null;

/** Items of an article, in the order of its text; none where it could not be read. */
export function listClaims({ article, findings }: ComparedArticle, partyOf: PartyOf): readonly ComparedItem[] {
  if (findings === null) return [];
  const moves = findToldMoves(article, findings).map((move) => ({
    ...{ ...move, id: null, said: null },
    factuality: 'asserted' as const,
  }));
  const ordered = [...findings.statements, ...moves].sort((a, b) => hullOf(a).start - hullOf(b).start);
  const orders = countOuter(article.text, ordered);
  const told = ordered.map((statement, at): ToldClaim => {
    const order = orders[at] ?? at;
    const span = { start: statement.content[0]?.start ?? 0, end: statement.content.at(-1)?.end ?? 0 };
    return { span, finding: statement.id, claim: readClaim({ article, findings, statement, order, partyOf }) };
  });
  const spans = findings.statements.map(hullOf);
  const presupposed = told.flatMap(
    ({ claim, span }) => findPresupposed({ article, findings, spans }, claim, span) ?? [],
  );
  return [...told, ...presupposed].map(({ span, finding, claim }) => {
    return { span, finding, keys: listKeys(article, claim), data: packClaim(claim) };
  });
}

/** What claims are made of: a statement, or a move the author tells of, which has no id. */
type Told = Pick<Statement, 'source' | 'cue' | 'content' | 'actor' | 'factuality' | 'said'> & {
  readonly id: string | null;
};

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

/** A claim with its place. */
interface ToldClaim {
  readonly span: Span;
  readonly finding: string | null;
  readonly claim: Claim;
}

interface Telling {
  readonly article: Article;
  readonly findings: Findings;
  /** Places of the article's statements. */
  readonly spans: readonly Span[];
}

/** Fewest words a sentence of the author shares with a denial that answers it. */
const fewestPresupposed = 2;

/**
 * What a denial answers where no statement says it: the author's own sentence that says so. "Troops stood surrounded in the
 * valley. … Velm insists that its troops are not surrounded."
 */
function findPresupposed({ article, findings, spans }: Telling, denial: Claim, at: Span): ToldClaim | null {
  if (denial.act !== 'deny' || denial.pointsTo !== null || denial.stems.length < fewestPresupposed) return null;
  const sentences = [...article.text.matchAll(sentence)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  const [best] = sentences
    .filter((span) => !spans.some((other) => spansOverlap(other, span)) && span.end <= at.start)
    .map((span) => ({ span, words: article.text.slice(span.start, span.end) }))
    .filter(({ words }) => !isNegated(words) && !/\?\s*$/.test(words))
    .map(({ span, words }) => ({ span, words, stems: listStems(words) }))
    .map((one) => ({ ...one, shared: one.stems.filter((stem) => denial.stems.includes(stem)).length }))
    .filter(({ shared }) => shared >= fewestPresupposed && shared * 2 >= denial.stems.length)
    .sort((a, b) => b.shared - a.shared || b.span.start - a.span.start);
  if (!best) return null;
  const isInside = (span: Span): boolean => spansOverlap(best.span, span);
  return {
    span: best.span,
    finding: null,
    claim: {
      ...denial,
      ...{
        act: 'claim',
        actor: null,
        party: null,
        cue: '',
        stems: best.stems,
        about: [],
        accused: [],
        values: [],
        isNegated: false,
        pointsTo: null,
        isPronoun: false,
        isDefinite: false,
        takesStand: false,
        isQuestion: false,
        issues: [],
      },
      names: unique(
        findings.mentions.filter(({ span }) => isInside(span)).flatMap(({ actor }) => (actor ? [nameOf(actor)] : [])),
      ),
      order: denial.order - 1,
      paragraph: countParagraphs(article.text, best.span.start),
      days: toDays(article.published),
    },
  };
}

/** A sentence of running text, roughly. */
const sentence = /[^\s.!?][^.!?\n]{20,}[.!?:]?/g;

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
  const [cue, content] = [wordsOf(statement.cue), wordsOf(statement.content)];
  const isInContent = (span: Span): boolean => statement.content.some((part) => spansOverlap(part, span));
  const named = findings.mentions.filter(({ span }) => isInContent(span));
  const actor = statement.actor && nameOf(statement.actor);
  const party = (actor && partyOf(actor)) ?? findSourceParty(findings, statement, partyOf);
  const isOwn = (link: ActorLink): boolean => nameOf(link) === actor || partyOf(nameOf(link)) === party;
  const own = party === null ? [] : named.filter((one) => one.actor && isOwn(one.actor));
  const others = findings.mentions.filter(
    ({ actor: link }) => link !== null && !isOwn(link) && partyOf(nameOf(link)) !== null,
  );
  const act = readReplyAct({
    cue,
    content: inFirstPerson(article.text, statement, own),
    factuality: statement.factuality,
  });
  return {
    act,
    actor,
    party,
    cue: cue.toLowerCase(),
    stems: act === 'judge' ? listJudged(content) : listStems(content),
    names: unique(
      named.map((mention) => (mention.actor ? nameOf(mention.actor) : wordsOf([mention.span]).toLowerCase())),
    ),
    about: unique(named.flatMap((mention) => (mention.actor && partyOf(nameOf(mention.actor))) ?? [])),
    accused: unique(
      findAccused({ text: article.text, act, cue, content: statement.content, others }).flatMap((mention) =>
        mention.actor ? [nameOf(mention.actor)] : [],
      ),
    ),
    values: unique([
      ...findings.figures.filter(({ span }) => isInContent(span)).flatMap(toValue),
      ...findings.dates.filter(({ span }) => isInContent(span)).map(({ edtf }) => `day:${edtf}`),
    ]),
    isNegated: isNegated(content),
    pointsTo: readPointing(cutOwnMove(content)),
    isPronoun: isPronoun(cutOwnMove(content)),
    isDefinite: isDefinite(content),
    takesStand: takesStand(content),
    isQuestion: isQuestion(content),
    issues: unique(findings.positions.filter((one) => one.statement === statement.id).map(({ issue }) => issue)),
    order,
    paragraph: countParagraphs(article.text, hullOf(statement).start),
    days: toDays(statement.said ?? article.published),
  };
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
  const first = own.find(({ span }) => span.start >= start && span.start - start <= leadLength);
  const words = (from: number): string =>
    content.map((part) => text.slice(Math.max(from, part.start), part.end)).join(' ');
  return first ? `${text.slice(start, first.span.start)}we${words(first.span.end)}` : words(start);
}

/** What is judged, without what it is called: "the draft" of "the draft a ransom note". */
function listJudged(content: string): readonly string[] {
  const judged = listStems(content.split(/ as |["“‘]/)[0] ?? '');
  return judged.length > 0 ? judged : listStems(content);
}

function hullOf({ source, cue, content }: Pick<Told, 'source' | 'cue' | 'content'>): Span {
  const spans = [...source, ...cue, ...content];
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

function nameOf({ actorId, name }: ActorLink): string {
  return actorId ?? name.toLowerCase();
}

function toValue({ value, low, high, unit, unitName, thing, implied }: FigureMention): readonly string[] {
  const amount = value ?? (low === null && high === null ? null : `${low ?? ''}-${high ?? ''}`);
  const of = unit ?? unitName ?? implied?.unit ?? implied?.unitName ?? thing.head ?? '';
  return amount === null ? [] : [`${of}:${amount}`];
}

function countParagraphs(text: string, end: number): number {
  return text.slice(0, end).match(/\n\s*\n/g)?.length ?? 0;
}

function toDays(edtf: string | null): Claim['days'] {
  const bounds = edtf === null ? null : boundsOfEdtf(edtf);
  return bounds?.earliest && bounds.latest ? [toDayNumber(bounds.earliest), toDayNumber(bounds.latest)] : null;
}

/** Most words of a claim it is looked up by: the longest, which are the rarest. */
const wordKeys = 10;

/**
 * Words, and names; words with the speaker, for short ones; and the place twice, so that neighbours meet though they
 * share no word ("denied it").
 */
function listKeys({ id }: Article, { stems, names, actor, paragraph }: Claim): readonly number[] {
  const longest = [...stems].sort((a, b) => b.length - a.length).slice(0, wordKeys);
  const words = [...longest, ...names.slice(0, wordKeys)].map(hashText);
  const spoken =
    actor === null || stems.length > wordKeys / 2 ? [] : words.map((word) => mixHash(hashText(actor), word));
  const places = [paragraph, paragraph + 1].flatMap((at) => ['a', 'b'].map((half) => hashText(`${id} ${at} ${half}`)));
  return unique([...words, ...spoken, ...places].map((key) => key >>> 0));
}

function unique<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)];
}
