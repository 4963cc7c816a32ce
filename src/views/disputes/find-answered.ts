// Accusations that the accused answered: by a link, or by any word of theirs at the time that shares what it is about.
//
// Example: "Velm said that Oster's brigade had broken the truce"; what Oster says of the truce within two weeks answers it.

import { toIsoDay } from '../../base/day-number.ts';
import { addToGroup } from '../../base/group-by.ts';
import type { Claim } from '../../model/claim-item.ts';
import type { ComparisonTable } from '../../model/comparison-rows.ts';
import { readJudgedPairs } from '../judged-rows.ts';
import {
  type Accused,
  deniesCharges,
  fewestShared,
  type HeldItem,
  listAccused,
  type PartyOf,
  toItem,
} from './accusation.ts';
import { nameShelves, undatedShelf, windowOf } from './claim-shelves.ts';
import { openWindow } from './find-silent.ts';
import { createWordIndex } from './word-index.ts';

/** Statements after an accusation within which the accused's word is taken to answer: in its own paragraph any, in the next a reply. */
const nearestReplies = 3;

/** Relations that only tell the accusation again, or go on with something else. */
const tellingAgain: ReadonlySet<string> = new Set(['repeats', 'continues']);

/** What is said back without a word that both share. */
const answering: ReadonlySet<string> = new Set(['deny', 'reject', 'judge', 'answer', 'confirm', 'silent']);

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
    addToGroup(linked, from, to);
    addToGroup(linked, to, from);
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

/** Gives the claims of a party that may be about an accusation: those of its article, and those of its time that share words. */
function shelveClaims(held: readonly HeldItem[]): (item: HeldItem, party: string) => readonly HeldItem[] {
  const ofArticle = new Map<string, HeldItem[]>();
  const claims = createWordIndex<HeldItem>();
  const denials = new Map<string, HeldItem[]>();
  const known = new Map<string, Set<string>>();
  for (const item of held) {
    addToGroup(ofArticle, item.article, item);
    const owner = item.claim.party ?? item.side;
    if (owner === null) continue;
    const all = known.get(owner) ?? new Set<string>();
    known.set(owner, all);
    for (const shelf of nameShelves(owner, item.claim.days)) {
      all.add(shelf);
      claims.add(shelf, item.words, item);
      if (deniesCharges(item.claim)) addToGroup(denials, shelf, item);
    }
  }
  return (item, party) => {
    const dated = nameShelves(party, windowOf(item.claim));
    const undated = undatedShelf(party);
    const wanted = dated.includes(undated) ? [...(known.get(party) ?? [])] : [undated, ...dated];
    return [
      ...(ofArticle.get(item.article) ?? []),
      ...claims.find(wanted, item.words, fewestShared),
      ...wanted.flatMap((shelf) => denials.get(shelf) ?? []),
    ];
  };
}

/** True when a claim of the accused, or one printed on its side that is nobody's, may well be about the accusation. */
function mayAnswer(other: HeldItem, { row, article, claim, words }: HeldItem, party: string): boolean {
  const isOwn = other.claim.party === party || (other.claim.party === null && other.side === party);
  if (other.row === row || !isOwn) return false;
  const isOneArticle = other.article === article;
  const gap = other.claim.order - claim.order;
  const paragraphs = other.claim.paragraph - claim.paragraph;
  const isNear = isOneArticle && gap >= 0 && gap <= nearestReplies && paragraphs <= 1;
  // "Slammed Oster for the move" tells nothing by which its answer could be known, so that any word of theirs nearby may be one.
  const isBare = words.size < fewestShared && isOneArticle;
  if (isBare && Math.abs(gap) <= nearestReplies && Math.abs(paragraphs) <= 1) return true;
  if (isNear && (paragraphs === 0 || answering.has(other.claim.act) || other.claim.pointsTo !== null)) return true;
  // A timeline tells of years.
  const isBeside = isOneArticle && Math.abs(paragraphs) <= 1;
  if (!isBeside && !isInTime(other.claim, claim)) return false;
  const isHis = other.claim.actor !== null && claim.accused.includes(other.claim.actor);
  return (isHis && deniesCharges(other.claim)) || countShared(other.words, words) >= fewestShared;
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
