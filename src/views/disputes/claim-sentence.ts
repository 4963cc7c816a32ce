// A claim as a card shows it: in its sentence, with who makes it, when, and in how many words.
import { boundsOfEdtf } from '../../base/edtf-bounds.ts';
import type { Claim } from '../../model/claim-item.ts';
import type { ComparedEntry } from '../../model/comparison-rows.ts';
import type { DisputeCard, DisputeSentence } from '../../model/dispute.ts';
import { findContext } from '../sentence-context.ts';
import { sentenceRound } from '../sources/sentence-round.ts';
import { dayOf } from './dispute-account.ts';

/** What the cards need besides the claims: the party and the name of an actor spoken of. */
export interface ClaimSurroundings {
  /** Id of the party of an actor by its codebook id or name; null when it has none. */
  readonly partyOf: (actor: string) => string | null;
  /** Name of an actor by its codebook id; null when nobody declared it. */
  readonly nameOf: (actor: string) => string | null;
}

/** A claim with what stands behind it. */
export interface HeldClaim {
  readonly entry: ComparedEntry;
  readonly claim: Claim;
}

/** Oldest first, and of one day what is denied before the denial; what is alike keeps its order, that of the texts. */
export function byTime(one: HeldClaim, other: HeldClaim): number {
  return (
    whenSaid(one.entry).localeCompare(whenSaid(other.entry)) ||
    Number(one.claim.act === 'deny') - Number(other.claim.act === 'deny')
  );
}

function whenSaid({ statement, article }: ComparedEntry): string {
  return dayOf({ said: statement?.statement.said ?? null, article });
}

/** Who makes the claim; of a move the author tells of, whom the claim itself names. */
function findSpeaker({ entry, claim }: HeldClaim, { partyOf, nameOf }: ClaimSurroundings): DisputeSentence['actor'] {
  const actor = entry.statement?.actor ?? null;
  if (actor) return { ...actor, party: actor.party ?? partyOf(actor.name) };
  const name = entry.statement || claim.actor === null ? null : nameOf(claim.actor);
  return name === null ? null : { key: claim.actor ?? name, name, party: claim.party };
}

/** From the first day one of them may have been said on to the last. */
export function windowOf(claims: readonly HeldClaim[]): Pick<DisputeCard, 'from' | 'to'> {
  const days = claims.flatMap(({ entry }) => boundsOfEdtf(whenSaid(entry)) ?? []);
  const present = (day: string | null): readonly string[] => (day === null ? [] : [day]);
  return {
    from: days.flatMap(({ earliest }) => present(earliest)).sort()[0] ?? null,
    to:
      days
        .flatMap(({ latest }) => present(latest))
        .sort()
        .at(-1) ?? null,
  };
}

/** As the codebook and people have them now, not as they were when the articles were compared. */
export function issuesOf({ entry: { statement, positions } }: HeldClaim): readonly string[] {
  return positions
    .filter((one) => statement !== null && one.statement === statement.statement.id)
    .map(({ issue }) => issue);
}

/** What a side says: its first claim; with its reporting word where the words alone do not say it ("denies it"). */
export function saySide(held: HeldClaim): string {
  const { act, cue, stems } = held.claim;
  const isPlain = act === 'claim' && stems.length >= tellingWords;
  const content = contentOf(held);
  if (cue === content.toLowerCase()) return `contested where it is told: “${shorten(content)}”`;
  return isPlain ? sayShort(held) : shorten(`${cue} ${content}`);
}

/** Fewest words of a claim that tell a reader what it is about. */
const tellingWords = 4;

/** Fewest words of any kind that do, too. */
const fullWords = 6;

/** The claim with its speaker's name; where its words only point ("it a seat"), the whole sentence. */
export function sayAbout(claims: readonly HeldClaim[], surroundings: ClaimSurroundings): string {
  const accusation = claims.find(({ claim }) => claim.act === 'accuse' && claim.accusedAt !== null);
  if (accusation) return sayAccusation(accusation, surroundings);
  const telling = claims.filter(({ claim }) => claim.stems.length >= tellingWords && claim.pointsTo === null);
  const fits = (held: HeldClaim): boolean => entitle(held, surroundings).length <= shortLength;
  // A columnist's long sentence says less than what is answered to it.
  const told =
    telling.find(fits) ??
    claims.find((held) => contentOf(held).split(/\s+/).length >= fullWords && fits(held)) ??
    telling[0] ??
    claims[0];
  if (!told) return '';
  if (told.claim.accusedAt !== null) return sayAccusation(told, surroundings);
  const isPlain = told.claim.stems.length >= tellingWords && told.claim.act !== 'accuse';
  return cutAtClause(isPlain ? entitle(told, surroundings) : toSentence(told, surroundings).context.text);
}

/** "Velm: the locks are open", "Oster denied wanting the hills"; words of the author's own stand alone. */
function entitle(held: HeldClaim, surroundings: ClaimSurroundings): string {
  const speaker = findSpeaker(held, surroundings)?.name;
  const words = withoutThat(contentOf(held)).replace(/\s+/g, ' ').trim();
  if (speaker === undefined) return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  const isClaim = held.claim.act === 'claim' || held.claim.cue === '' || words.startsWith(held.claim.cue);
  return isClaim ? `${speaker}: ${words}` : `${speaker} ${held.claim.cue} ${words}`;
}

/** "That the locks are open" without its first word; of words in quotation marks nothing is left out. */
function withoutThat(words: string): string {
  return words.replace(/^that\s+(?=\S)/i, '');
}

/** "Velm accused Oster of closing the locks"; of a deed that is only told, the sentence of the speaker's that tells it. */
function sayAccusation(held: HeldClaim, surroundings: ClaimSurroundings): string {
  const { start, text } = held.entry.surroundings;
  const { content = [held.entry.span], cue = [] } = held.entry.statement?.statement ?? {};
  const at = held.claim.accusedAt ?? 0;
  const [part = held.entry.span] = content.filter((span) => span.start <= at && at < span.end);
  const isBefore = cue.every((span) => span.end <= part.start);
  const speaker = findSpeaker(held, surroundings)?.name;
  if (speaker !== undefined && isBefore && blaming.test(held.claim.cue)) {
    const words = contentOf(held);
    return cutAtClause(
      `${speaker} ${held.claim.cue} ${sentenceRound({ start: 0, text: words }, { start: 0, end: 1 }).text}`,
    );
  }
  const words = text.slice(Math.max(0, part.start - start), Math.max(0, part.end - start));
  const place = Math.max(0, at - part.start);
  const sentence = sentenceRound({ start: 0, text: words }, { start: place, end: place + 1 }).text;
  if (speaker !== undefined) return cutAtClause(`${speaker}: ${withoutThat(sentence)}`);
  // "Upstream campaigners said that Oster had": whom nobody could link is named by the sentence alone.
  const isTold = held.claim.cue !== '' && isBefore && words.startsWith(sentence);
  return cutAtClause(isTold ? toSentence(held, surroundings).context.text : sentence);
}

/** Reporting words that blame: whom they name first is accused. */
const blaming = /\b(?:accus|alleg|blam|charg|condemn|denounc|deplor|slam|criticis|criticiz|assail|attack|fault)/i;

/** Fewest letters of a heading that is cut at a clause. */
const fewestLetters = 50;

/** Words cut to the length of a heading, where a clause ends if one does, else at a word. */
function cutAtClause(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  if (words.length <= shortLength) return words;
  const ends = [
    ...words.matchAll(
      /[,;:] (?=(?:and|but)\b)|[,;:]? (?=(?:which|who|while|because|after|before|although|so that)\b)|[,;:](?= )| [–—] /g,
    ),
  ];
  const last = ends.findLast(({ index }) => index >= fewestLetters && index <= shortLength);
  return last ? `${words.slice(0, last.index)} …` : shorten(words);
}

/** Letters of a claim shown as the name of its dispute. */
const shortLength = 140;

/** A claim in its own words, cut at a word. */
function sayShort(held: HeldClaim): string {
  return shorten(withoutThat(contentOf(held)));
}

/** Words cut to the length of a heading, at a word. */
function shorten(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  return words.length <= shortLength ? words : `${words.slice(0, words.lastIndexOf(' ', shortLength))} …`;
}

/** The claim's own words, its parts joined by dots. */
function contentOf({ entry }: HeldClaim): string {
  const { start, text } = entry.surroundings;
  const spans = entry.statement?.statement.content ?? [entry.span];
  return spans.map((span) => text.slice(Math.max(0, span.start - start), Math.max(0, span.end - start))).join(' … ');
}

/** The claim in the sentence it stands in. */
export function toSentence(held: HeldClaim, surroundings: ClaimSurroundings): DisputeSentence {
  const { entry, claim } = held;
  const statement = entry.statement?.statement;
  const { source = [], cue = [], content = [entry.span] } = statement ?? {};
  const end = entry.surroundings.start + entry.surroundings.text.length;
  const isThere = (span: { readonly start: number; readonly end: number }): boolean =>
    span.start >= entry.surroundings.start && span.end <= end;
  const [sources, cues, contents] = [source.filter(isThere), cue.filter(isThere), content.filter(isThere)];
  return {
    id: entry.finding ?? String(entry.row),
    statement: entry.finding,
    span: entry.span,
    article: toPlace(entry.article),
    actor: findSpeaker(held, surroundings),
    said: statement?.said ?? null,
    factuality: statement?.factuality ?? 'asserted',
    does: claim.act === 'claim' ? '' : claim.cue,
    contentText: contentOf(held),
    context: findContext({
      statement: { source: sources, cue: cues, content: contents },
      surroundings: entry.surroundings,
    }),
    certainty: statement?.certainty ?? 0,
    reasons: [],
    isConfirmed: false,
  };
}

function toPlace({ id, title, outlet, side, published, url }: ComparedEntry['article']): DisputeSentence['article'] {
  return { id, title, outlet, side, published, url };
}
