// Accusations to which no answer of the accused was found: by a link, nor by any word of theirs at the time that shares what it is about.
//
// Example: "Velm said that Oster's brigade had broken the truce", and nothing Oster says within two weeks is of it.

import { toIsoDay } from '../../base/day-number.ts';
import { type Claim, unpackClaim } from '../../model/claim-item.ts';
import type { ComparedEntry, ComparisonTable } from '../../model/comparison-rows.ts';
import { type JudgedRows, readJudgedPairs } from '../judged-rows.ts';
import { openWindow } from './find-silent.ts';
import { createWordIndex } from './word-index.ts';

/** An accusation, the rows of its tellings, oldest first, and the parties that have not answered it. */
export interface Unanswered {
  readonly rows: readonly number[];
  readonly parties: readonly string[];
}

/** Words that are no names which a claim must share with an accusation to be taken to be of it. */
const fewestShared = 2;

/** Statements after an accusation within which the accused's word is taken to answer: in its own paragraph any, in the next a reply. */
const nearestReplies = 3;

/** Relations that only tell the accusation again, or go on with something else. */
const tellingAgain: ReadonlySet<string> = new Set(['repeats', 'continues']);

/** What is said back without a word that both share. */
const answering: ReadonlySet<string> = new Set(['deny', 'reject', 'judge', 'answer', 'confirm', 'silent']);

interface HeldItem {
  readonly row: number;
  readonly article: string;
  readonly side: string | null;
  readonly claim: Claim;
  /** Stems that are no part of a name it gives. */
  readonly words: ReadonlySet<string>;
}

/** Id of the party of an actor by its codebook id or name; null when it has none. */
type PartyOf = (actor: string) => string | null;

/** An accusation by its row, and a party it accuses. */
export interface Accused {
  readonly row: number;
  readonly party: string;
}

/** The unanswered accusations among all claims of a dossier, by first telling; the items need no texts. */
export function listUnanswered(table: ComparisonTable, partyOf: PartyOf): readonly Unanswered[] {
  return groupUnanswered(table, partyOf, findAnswered(table, partyOf));
}

/** The accusations among some claims that one of the others answers. */
export function findAnswered(
  { items, relations, judged: pairs }: ComparisonTable,
  partyOf: PartyOf,
): readonly Accused[] {
  const judged = readJudgedPairs(pairs);
  const held = items.map(toItem);
  const linked = new Map<number, number[]>();
  const said = pairs.filter(({ verdict }) => verdict === 'same').map(({ one, other }) => ({ from: one, to: other }));
  for (const { from, to } of [...relations.filter(({ relation }) => !tellingAgain.has(relation)), ...said]) {
    if (judged.areApart([from], [to])) continue;
    linked.set(from, [...(linked.get(from) ?? []), to]);
    linked.set(to, [...(linked.get(to) ?? []), from]);
  }
  const byRow = new Map(held.map((item) => [item.row, item]));
  const isLinked = (item: HeldItem, party: string): boolean =>
    (linked.get(item.row) ?? []).some((row) => {
      const other = byRow.get(row);
      return other !== undefined && (other.claim.party === party || other.claim.party === null || other.side === party);
    });
  const listNear = shelveClaims(held);
  const isAnswered = (item: HeldItem, party: string): boolean =>
    listNear(item, party).some((other) => mayAnswer(other, item, party) && !judged.areApart([other.row], [item.row]));
  return listAccused(held, partyOf)
    .filter(({ item, party }) => isLinked(item, party) || isAnswered(item, party))
    .map(({ item, party }) => ({ row: item.row, party }));
}

/** The accusations no telling of which is answered, each with all its tellings; of the items only accusations are looked at. */
export function groupUnanswered(
  { items, judged }: Pick<ComparisonTable, 'items' | 'judged'>,
  partyOf: PartyOf,
  answered: readonly Accused[],
): readonly Unanswered[] {
  const closed = new Set(answered.map(keyOfAccused));
  const open = groupTellings(listAccused(items.map(toItem), partyOf), readJudgedPairs(judged))
    .map(({ party, items: tellings }) => ({ rows: tellings.map(({ row }) => row), party }))
    .filter(({ party, rows }) => !rows.some((row) => closed.has(keyOfAccused({ row, party }))));
  return joinParties(open);
}

function keyOfAccused({ row, party }: Accused): string {
  return `${party} ${row}`;
}

function listAccused(held: readonly HeldItem[], partyOf: PartyOf) {
  return held.flatMap((item) => accusedParties(item.claim, partyOf).map((party) => ({ item, party })));
}

/** Where a claim is looked up by what is not related to it. */
export interface ClaimShelves {
  /** Of an accusation: shelves of the accused in the months in which an answer may come. */
  readonly accused: readonly string[];
  /** Of a claim that may answer one: shelves of whose it is in the months it may be of. */
  readonly answer: readonly string[];
}

/** The shelves of a claim. */
export function shelveClaim(entry: ComparedEntry, partyOf: PartyOf): ClaimShelves {
  const { claim, words, side } = toItem(entry);
  const owner = claim.party ?? side;
  return {
    accused: accusedParties(claim, partyOf).flatMap((party) => nameShelves(party, windowOf(claim))),
    answer: owner === null || words.size < fewestShared ? [] : nameShelves(owner, claim.days),
  };
}

/** A party's shelf of what no month holds: undated, or too vague; and how the names of all its shelves begin. */
export function undatedShelf(party: string): string {
  return `${shelvesOf(party)}any`;
}

/** How the names of a party's shelves begin. */
export function shelvesOf(party: string): string {
  return `${party} `;
}

/** The party of a shelf. */
export function partyOfShelf(shelf: string): string {
  return shelf.slice(0, shelf.lastIndexOf(' '));
}

function nameShelves(party: string, days: readonly [number, number] | null): readonly string[] {
  const months = monthsOf(days);
  return months === null ? [undatedShelf(party)] : months.map((month) => `${shelvesOf(party)}${month}`);
}

/** Days in which an answer may come; null where nothing dates the accusation. */
function windowOf({ days }: Claim): readonly [number, number] | null {
  const window = days && openWindow({ from: toIsoDay(days[0]), to: toIsoDay(days[1]) });
  return window && [window.first, window.last];
}

function toItem({ row, article, data }: ComparedEntry): HeldItem {
  const claim = unpackClaim(data);
  return {
    ...{ row, article: article.id, side: article.side, claim },
    words: new Set(claim.stems.filter((stem) => !claim.nameStems.includes(stem))),
  };
}

function accusedParties(claim: Claim, partyOf: PartyOf): readonly string[] {
  if (claim.actor === null && claim.party === null) return [];
  const parties = claim.accused.flatMap((actor) => partyOf(actor) ?? []);
  return [...new Set(parties)].filter((party) => party !== claim.party);
}

interface Accusation {
  readonly party: string;
  readonly items: readonly HeldItem[];
}

/** Puts together what one side says again of one accused, in much the same words. */
function groupTellings(
  accusations: readonly { readonly item: HeldItem; readonly party: string }[],
  judged: JudgedRows,
): readonly Accusation[] {
  const groups: { readonly party: string; readonly items: HeldItem[] }[] = [];
  const tellings = createWordIndex<{ readonly item: HeldItem; readonly group: number }>();
  for (const { item, party } of accusations) {
    const alike = tellings
      .find([party], item.words, fewestShared)
      .flatMap((one) => (isOneSide(one.item.claim, item.claim) ? [one.group] : []));
    const known = [...new Set(alike)]
      .sort((a, b) => a - b)
      .find((at) => !judged.areApart([item.row], groups[at]?.items.map(({ row }) => row) ?? []));
    const group = known ?? groups.length;
    if (known === undefined) groups.push({ party, items: [item] });
    else groups[known]?.items.push(item);
    tellings.add(party, item.words, { item, group });
  }
  return groups;
}

/** Months a claim may span and still be looked for by them; one that spans more is looked at from every month. */
const mostMonths = 24;

/** Days of a month as they are shelved: any length does, as long as a window takes few of them. */
const monthDays = 30;

/** Gives the claims of a party that may be about an accusation: those of its article, and those of its time that share words. */
function shelveClaims(held: readonly HeldItem[]): (item: HeldItem, party: string) => readonly HeldItem[] {
  const ofArticle = new Map<string, HeldItem[]>();
  const claims = createWordIndex<HeldItem>();
  const known = new Map<string, Set<string>>();
  for (const item of held) {
    const list = ofArticle.get(item.article);
    if (list) list.push(item);
    else ofArticle.set(item.article, [item]);
    const owner = item.claim.party ?? item.side;
    if (owner === null) continue;
    const all = known.get(owner) ?? new Set<string>();
    known.set(owner, all);
    for (const shelf of nameShelves(owner, item.claim.days)) {
      all.add(shelf);
      claims.add(shelf, item.words, item);
    }
  }
  return (item, party) => {
    const dated = nameShelves(party, windowOf(item.claim));
    const undated = undatedShelf(party);
    const wanted = dated.includes(undated) ? [...(known.get(party) ?? [])] : [undated, ...dated];
    return [...(ofArticle.get(item.article) ?? []), ...claims.find(wanted, item.words, fewestShared)];
  };
}

/** The months that days lie in; null where nothing dates them, or too vaguely. */
function monthsOf(days: readonly [number, number] | null): readonly number[] | null {
  if (days === null) return null;
  const [first, last] = days.map((day) => Math.floor(day / monthDays)) as [number, number];
  const count = last - first + 1;
  return count > mostMonths ? null : Array.from({ length: count }, (_, at) => first + at);
}

function isOneSide(one: Claim, other: Claim): boolean {
  return one.party === null ? one.actor === other.actor : one.party === other.party;
}

/** True when a claim of the accused, or one printed on its side that is nobody's, may well be about the accusation. */
function mayAnswer(other: HeldItem, { row, article, claim, words }: HeldItem, party: string): boolean {
  const isOwn = other.claim.party === party || (other.claim.party === null && other.side === party);
  if (other.row === row || !isOwn) return false;
  const isOneArticle = other.article === article;
  const gap = other.claim.order - claim.order;
  const paragraphs = other.claim.paragraph - claim.paragraph;
  const isNear = isOneArticle && gap >= 0 && gap <= nearestReplies && paragraphs <= 1;
  if (isNear && (paragraphs === 0 || answering.has(other.claim.act) || other.claim.pointsTo !== null)) return true;
  return (isOneArticle || isInTime(other.claim, claim)) && countShared(other.words, words) >= fewestShared;
}

function isInTime({ days }: Claim, accusation: Claim): boolean {
  if (days === null || accusation.days === null) return true;
  const [from, to] = accusation.days;
  const window = openWindow({ from: toIsoDay(from), to: toIsoDay(to) });
  return days[1] >= window.first && days[0] <= window.last;
}

function countShared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((word) => other.has(word)).length;
}

/** One accusation against two parties is one. */
function joinParties(
  open: readonly { readonly rows: readonly number[]; readonly party: string }[],
): readonly Unanswered[] {
  const joined = new Map<string, { readonly rows: readonly number[]; readonly parties: string[] }>();
  for (const { rows, party } of open) {
    const key = rows.join(' ');
    const known = joined.get(key);
    if (known) known.parties.push(party);
    else joined.set(key, { rows, parties: [party] });
  }
  return [...joined.values()];
}
