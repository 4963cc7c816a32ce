// Every dispute over a party's position that the matrix ever shows, each told once however long it stands.
//
// Example: the cell "Oster on observers" is disputed from 26 March to 2 April, and again in May: two disputes.
import { none, type PositionTable } from '../../model/position-table.ts';
import type { Account, Dispute } from '../positions/matrix.ts';
import { indexMatrix } from '../positions/matrix-index.ts';
import { layoutMatrix } from '../positions/matrix-layout.ts';

/** A disputed cell over the whole time it is disputed. `party` and `issue` are indexes of the table. */
export interface PositionDispute extends Dispute {
  readonly party: number;
  readonly issue: number;
}

/** Days between two disputes of one kind in one cell within which they are one: a month, the pace of most rounds of talks. */
const oneDisputeDays = 30;

/** The disputes of all cells, each issue on its own, latest first; of one issue by its id, or of all. */
export function listPositionDisputes(table: PositionTable, issue?: string): readonly PositionDispute[] {
  const { rows, columns } = layoutMatrix(table, { openIssues: 'all' });
  const meant = columns.filter((column) => issue === undefined || table.issues[column.issue]?.id === issue);
  const index = indexMatrix(table, { rows, columns: meant });
  return index.layout.rows
    .flatMap((row, line) =>
      index.layout.columns.flatMap((column, place) =>
        joinDisputes(index.historyAt(line, place)?.followDisputes() ?? []).map((dispute) => ({
          ...dispute,
          party: row.party,
          issue: column.issue,
        })),
      ),
    )
    .sort((a, b) => b.to - a.to || b.from - a.from || a.party - b.party || a.issue - b.issue);
}

/** Each day's dispute goes to one that stands: sets grow, for an account of years is joined of hundreds of days. */
function joinDisputes(disputes: readonly Dispute[]): readonly Dispute[] {
  const joined: OpenDispute[] = [];
  for (const dispute of disputes) {
    const held = joined.findLast(({ kind, to }) => kind === dispute.kind && dispute.from - to <= oneDisputeDays);
    if (held) addTo(held, dispute);
    else joined.push(openDispute(dispute));
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

function openDispute({ accounts: [one, other], ...rest }: Dispute): OpenDispute {
  return { ...rest, accounts: [openAccount(one), openAccount(other)] };
}

function openAccount({ polarity, sides, actors, reports }: Account): OpenAccount {
  return { polarity, sides: new Set(sides), actors: new Set(actors), reports: new Set(reports) };
}

function addTo(held: OpenDispute, { accounts, from, to }: Dispute): void {
  held.from = Math.min(held.from, from);
  held.to = Math.max(held.to, to);
  for (const [at, account] of held.accounts.entries()) {
    for (const side of accounts[at]?.sides ?? []) account.sides.add(side);
    for (const actor of accounts[at]?.actors ?? []) account.actors.add(actor);
    for (const report of accounts[at]?.reports ?? []) account.reports.add(report);
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
