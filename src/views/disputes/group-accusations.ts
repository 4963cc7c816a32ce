// Accusations with all their tellings: what one side says again of one accused within a month of saying it, in much the same words, is one.
//
// Each period (claim-shelves.ts) is put together on its own, with the two months before it: what is added later lets few of them be told again. An accusation that
// is told on and on is told once in each period; one that begins in the last month of a period, in the next.
import type { ComparisonTable } from '../../model/comparison-rows.ts';
import { type JudgedRows, readJudgedPairs } from '../judged-rows.ts';
import {
  type Accusation,
  type Accused,
  fewestShared,
  type HeldItem,
  listAccused,
  type PartyOf,
  toItem,
} from './accusation.ts';
import { dayOfClaim, daysOfPeriod, tellingDays } from './claim-shelves.ts';
import { createWordIndex } from './word-index.ts';

/** An accusation, the rows of its tellings, oldest first, and the parties that have not answered it. */
export interface Unanswered {
  readonly rows: readonly number[];
  readonly parties: readonly string[];
}

/** The accusations of a period no telling of which is answered, each with its tellings; `items` are the claims on the shelf of the period. */
export function findUnanswered(
  { items, judged }: Pick<ComparisonTable, 'items' | 'judged'>,
  period: string,
  { partyOf, answered }: { readonly partyOf: PartyOf; readonly answered: readonly Accused[] },
): readonly Unanswered[] {
  const closed = new Set(answered.map(keyOfAccused));
  const open = groupTellings(dropHeadlines(listAccused(items.map(toItem), partyOf)), readJudgedPairs(judged))
    .filter(({ party, items: tellings }) => !tellings.some(({ row }) => closed.has(keyOfAccused({ row, party }))))
    .map(({ party, items: tellings }) => ({ party, rows: listTold(tellings, period).map(({ row }) => row) }));
  return joinParties(open.filter(({ rows }) => rows.length > 0));
}

/** A headline tells what its text tells: where that too has an accusation of the same by the same, only that counts. */
function dropHeadlines(accusations: readonly Accusation[]): readonly Accusation[] {
  const keyOf = ({ item, party }: Accusation): string => `${item.article} ${party} ${sideOf(item)}`;
  const told = new Set(accusations.filter(({ item }) => !item.claim.isHeadline).map(keyOf));
  return accusations.filter((one) => !one.item.claim.isHeadline || !told.has(keyOf(one)));
}

function keyOfAccused({ row, party }: Accused): string {
  return `${party} ${row}`;
}

/** Those that are told in a period, of tellings of one accusation in order of time. */
function listTold(tellings: readonly HeldItem[], period: string): readonly HeldItem[] {
  const days = daysOfPeriod(period);
  if (days === null) return tellings;
  const dayOf = ({ claim }: HeldItem): number => dayOfClaim(claim) ?? days.first;
  const began = tellings[0] ? dayOf(tellings[0]) : days.first;
  if (began < days.first - tellingDays) return tellings.filter((one) => dayOf(one) >= days.first);
  return began <= days.last - tellingDays ? tellings : [];
}

/** The tellings of one accusation of one party. */
interface Told {
  readonly party: string;
  readonly items: HeldItem[];
}

/** Each telling goes to that of the latest before it that is like it. */
function groupTellings(accusations: readonly Accusation[], judged: JudgedRows): readonly Told[] {
  const groups: Told[] = [];
  const tellings = createWordIndex<PlacedTelling>();
  const dated = accusations.map((one) => ({ ...one, day: dayOfClaim(one.item.claim) }));
  for (const [at, { item, party, day }] of dated.toSorted(byDay).entries()) {
    const alike = tellings
      .find(shelvesNear(party, day, sidesLike(item)), item.words, fewestShared)
      .filter((one) => isSoonAfter(one.day, day))
      .toSorted((a, b) => b.at - a.at);
    const isApart = (group: Told): boolean =>
      judged.areApart(
        [item.row],
        group.items.map(({ row }) => row),
      );
    const known = alike.find(({ group }) => !isApart(group))?.group;
    const group = known ?? { party, items: [] };
    if (known === undefined) groups.push(group);
    group.items.push(item);
    tellings.add(shelvesNear(party, day, [sideOf(item)])[0] ?? party, item.words, { day, at, group });
  }
  return groups;
}

/** The day of a telling, null where nothing dates it, its place in order of time, and the accusation it is one of. */
interface PlacedTelling {
  readonly day: number | null;
  readonly at: number;
  readonly group: Told;
}

/** What nothing dates comes first. */
function byDay(one: Pick<PlacedTelling, 'day'>, other: Pick<PlacedTelling, 'day'>): number {
  return (one.day ?? 0) - (other.day ?? 0);
}

/** Where a telling of some sides is looked up, its own month first: any within a month before it stands on one of these. */
function shelvesNear(party: string, day: number | null, sides: readonly string[]): readonly string[] {
  const month = day === null ? null : Math.floor(day / tellingDays);
  return (month === null ? [''] : [month, month - 1]).flatMap((each) =>
    sides.map((side) => `${party} ${each} ${side}`),
  );
}

function isSoonAfter(day: number | null, later: number | null): boolean {
  return day === null || later === null || later - day <= tellingDays;
}

/** Who tells it: a party; where none is known, somebody. */
function sideOf({ claim: { party, actor } }: HeldItem): string {
  return JSON.stringify(party === null ? { actor } : { party });
}

/** Whose telling it may be one with: of the same party, or by the same one where no party was known. */
function sidesLike({ claim: { party, actor } }: HeldItem): readonly string[] {
  return [...(party === null ? [] : [JSON.stringify({ party })]), JSON.stringify({ actor })];
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
