// Every dispute over a party's position that the matrix ever shows; one that stands for long is told again with each quarter of a year.
//
// Example: the cell "Oster on observers" is disputed from 26 March to 2 April, and again in June: two disputes. One that stands from
// January to August is three: January to March, April to June, July and August.
import { toDayNumber, toIsoDay, undatedDay } from '../../base/day-number.ts';
import { none, type PositionTable } from '../../model/position-table.ts';
import type { Account, Dispute } from '../positions/matrix.ts';
import { indexMatrix } from '../positions/matrix-index.ts';
import { layoutMatrix } from '../positions/matrix-layout.ts';

/** A disputed cell over the whole time it is disputed. `party` and `issue` are indexes of the table. */
export interface PositionDispute extends Dispute {
  readonly party: number;
  readonly issue: number;
}

/** Days between two disputes of one kind in one cell within which they are one, and that one may stand before a quarter and go on in it: a month, the pace of most rounds of talks. */
const oneDisputeDays = 30;

/** The disputes of all cells, each issue on its own, latest first; of one issue by its id, or of all. */
export function listPositionDisputes(table: PositionTable, issue?: string): readonly PositionDispute[] {
  const { rows, columns } = layoutMatrix(table, { openIssues: 'all' });
  const meant = columns.filter((column) => issue === undefined || table.issues[column.issue]?.id === issue);
  const dayOf = (report: number): number => table.reports.last[report] ?? undatedDay;
  const index = indexMatrix(table, { rows, columns: meant });
  return index.layout.rows
    .flatMap((row, line) =>
      index.layout.columns.flatMap((column, place) =>
        joinDisputes(index.historyAt(line, place)?.followDisputes() ?? [], dayOf).map((dispute) => ({
          ...dispute,
          party: row.party,
          issue: column.issue,
        })),
      ),
    )
    .sort((a, b) => b.to - a.to || b.from - a.from || a.party - b.party || a.issue - b.issue);
}

/** Each day's dispute goes to one that stands, until another quarter comes: what goes on for years would be one card of thousands of sentences. */
function joinDisputes(disputes: readonly Dispute[], dayOf: (report: number) => number): readonly Dispute[] {
  const joined: OpenDispute[] = [];
  for (const dispute of disputes) {
    const held = joined.findLast(({ kind, to }) => kind === dispute.kind && dispute.from - to <= oneDisputeDays);
    const quarter = firstOfQuarter(dispute.to);
    const isOver = held !== undefined && held.to < quarter && quarter - held.from > oneDisputeDays;
    if (held && !isOver) addTo(held, dispute, dayOf);
    else joined.push(openDispute(dispute, isOver ? quarter : Number.NEGATIVE_INFINITY, dayOf));
  }
  return joined.map(({ accounts: [one, other], since: _, ...rest }) => ({
    ...rest,
    accounts: [close(one), close(other)],
  }));
}

/** The first day of a day's quarter of the year; what is undated is of none. */
function firstOfQuarter(day: number): number {
  const [year, month] = toIsoDay(day)?.split('-') ?? [];
  if (year === undefined || month === undefined) return day;
  const first = Number(month) - ((Number(month) - 1) % 3);
  return toDayNumber(`${year}-${String(first).padStart(2, '0')}-01`);
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
  /** What was reported before is told by the dispute before. */
  readonly since: number;
  from: number;
  to: number;
}

function openDispute(dispute: Dispute, since: number, dayOf: (report: number) => number): OpenDispute {
  const { kind, accounts, from, to } = dispute;
  const open = ({ polarity }: Account): OpenAccount => ({
    polarity,
    ...{ sides: new Set(), actors: new Set(), reports: new Set() },
  });
  const opened: OpenDispute = { kind, since, accounts: [open(accounts[0]), open(accounts[1])], from, to };
  addTo(opened, dispute, dayOf);
  return opened;
}

function addTo(held: OpenDispute, { accounts, from, to }: Dispute, dayOf: (report: number) => number): void {
  held.from = Math.max(held.since, Math.min(held.from, from));
  held.to = Math.max(held.to, to);
  for (const [at, { sides, actors, reports }] of accounts.entries()) {
    const account = held.accounts[at];
    if (!account) continue;
    for (const side of sides) account.sides.add(side);
    for (const actor of actors) account.actors.add(actor);
    const lately = reports.filter((report) => dayOf(report) >= held.since);
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
