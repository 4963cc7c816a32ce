// Every dispute over a party's position; one that stands for long is told again with each quarter of a year.
//
// Example: the cell "Oster on observers" is disputed from 26 March to 2 April, and again in June: two disputes. One that stands from
// January to August is three: January to March, April to June, July and August.
//
// A quarter is told by its own reports and those of the weeks before, whatever was said earlier: what is added later lets few
// quarters be told again.

import { undatedDay } from '../../base/day-number.ts';
import { groupBy } from '../../base/group-by.ts';
import { type CellQuarter, daysOfQuarter, lookBackDays } from '../../model/cell-quarter.ts';
import { none, type PositionTable } from '../../model/position-table.ts';
import { followDisputes } from '../positions/cell-disputes.ts';
import type { Account, Dispute } from '../positions/matrix.ts';
import { orderReports } from '../positions/matrix-index.ts';
import { findConditional } from '../positions/report-stance.ts';

/** A disputed cell over the whole time it is disputed. `party` and `issue` are indexes of the table. */
export interface PositionDispute extends Dispute {
  readonly party: number;
  readonly issue: number;
}

/** Days between two disputes of one kind in one cell within which they are one: a month, the pace of most rounds of talks. */
const oneDisputeDays = 30;

/** Days before a quarter in which a dispute may begin and be told with it: it would be cut in two at its beginning. */
const edgeDays = 30;

/** Finds the disputes of a cell in a quarter; the table holds all reports of the quarter, and of the days it looks back on. */
export function createDisputeFinder(table: PositionTable): (cell: CellQuarter) => readonly PositionDispute[] {
  const { reports } = table;
  const conditional = findConditional(reports);
  const cells = groupBy([...orderReports(table)], (report) => `${reports.party[report]} ${reports.issue[report]}`);
  const dayOf = (report: number): number => reports.last[report] ?? undatedDay;
  return (cell) => {
    const party = table.parties.findIndex(({ id }) => id === cell.party);
    const issue = table.issues.findIndex(({ id }) => id === cell.issue);
    const { first, last } = daysOfQuarter(cell.quarter);
    const ordered = (cells.get(`${party} ${issue}`) ?? []).filter((report) => {
      const day = dayOf(report);
      return day >= first - lookBackDays && day <= last;
    });
    const told = followDisputes({ table, conditional, ordered }).filter((one) => isToldIn(one, cell.quarter));
    return joinDisputes(told, first, dayOf).map((dispute) => ({ ...dispute, party, issue }));
  };
}

/** A dispute is told in the quarter of its last day; one that began just before the end of a quarter, in the next. */
function isToldIn({ from, to }: Dispute, quarter: string): boolean {
  if (quarter === '') return true;
  const { first, last } = daysOfQuarter(quarter);
  return from <= last - edgeDays && (from >= first - edgeDays || to >= first);
}

/** Each day's dispute goes to one that stands. What stood before the quarter is told from its first day, by what is said in it. */
function joinDisputes(
  disputes: readonly Dispute[],
  first: number,
  dayOf: (report: number) => number,
): readonly Dispute[] {
  const joined: OpenDispute[] = [];
  for (const dispute of disputes) {
    const from = dispute.from >= first - edgeDays ? dispute.from : first;
    const held = joined.findLast(({ kind, to }) => kind === dispute.kind && from - to <= oneDisputeDays);
    const open = held ?? openDispute(dispute, from);
    if (held === undefined) joined.push(open);
    addTo(open, dispute, { from, dayOf });
  }
  return joined.map(({ accounts: [one, other], ...rest }) => ({ ...rest, accounts: [close(one), close(other)] }));
}

/** An account that goes on. */
interface OpenAccount {
  readonly polarity: Account['polarity'];
  readonly sides: Set<string | null>;
  readonly actors: Set<number>;
  readonly reports: Set<number>;
}

interface OpenDispute {
  readonly kind: Dispute['kind'];
  readonly accounts: readonly [OpenAccount, OpenAccount];
  from: number;
  to: number;
}

function openDispute({ kind, accounts: [one, other], to }: Dispute, from: number): OpenDispute {
  const open = ({ polarity }: Account): OpenAccount => ({
    polarity,
    ...{ sides: new Set(), actors: new Set(), reports: new Set() },
  });
  return { kind, accounts: [open(one), open(other)], from, to };
}

/** From when on reports are told, and the day of each. */
interface ToldDays {
  readonly from: number;
  readonly dayOf: (report: number) => number;
}

function addTo(held: OpenDispute, { accounts, to }: Dispute, { from, dayOf }: ToldDays): void {
  held.from = Math.min(held.from, from);
  held.to = Math.max(held.to, to);
  for (const [at, { sides, actors, reports }] of accounts.entries()) {
    const account = held.accounts[at];
    if (!account) continue;
    for (const side of sides) account.sides.add(side);
    for (const actor of actors) account.actors.add(actor);
    const lately = reports.filter((report) => dayOf(report) >= from);
    // An account that stands unrepeated is told by its latest words.
    for (const report of lately.length > 0 ? lately : reports.slice(-1)) account.reports.add(report);
  }
}

function close({ polarity, sides, actors, reports }: OpenAccount): Account {
  return {
    polarity,
    sides: [...sides],
    actors: [...actors].filter((actor) => actor !== none),
    reports: [...reports].sort((a, b) => a - b),
  };
}
