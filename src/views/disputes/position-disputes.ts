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

function joinDisputes(disputes: readonly Dispute[]): readonly Dispute[] {
  const joined: Dispute[] = [];
  for (const dispute of disputes) {
    const at = joined.findLastIndex(({ kind, to }) => kind === dispute.kind && dispute.from - to <= oneDisputeDays);
    const held = joined[at];
    if (held) joined[at] = joinTwo(held, dispute);
    else joined.push(dispute);
  }
  return joined;
}

function joinTwo(one: Dispute, other: Dispute): Dispute {
  return {
    kind: one.kind,
    accounts: [joinAccounts(one.accounts[0], other.accounts[0]), joinAccounts(one.accounts[1], other.accounts[1])],
    from: Math.min(one.from, other.from),
    to: Math.max(one.to, other.to),
  };
}

function joinAccounts(one: Account, other: Account): Account {
  return {
    polarity: one.polarity,
    sides: [...new Set([...one.sides, ...other.sides])],
    actors: [...new Set([...one.actors, ...other.actors])].filter((actor) => actor !== none),
    reports: [...new Set([...one.reports, ...other.reports])].sort((a, b) => a - b),
  };
}
