// Accounts that part, side by side: who tells it so, who otherwise, in which sentences.

import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { toIsoDay } from '../../base/day-number.ts';
import { labelEdtfShort } from '../../model/edtf-label.ts';
import type { PositionTable, TableIssue } from '../../model/position-table.ts';
import { nameSide } from '../../model/side-name.ts';
import type { Account, Dispute } from '../../views/positions/matrix.ts';
import { labelPosture } from '../../views/positions/posture-words.ts';
import { positionRowsQuery } from '../api/queries.ts';
import { CellStatement } from './cell-statement.tsx';

interface CellDisputeProps {
  readonly table: PositionTable;
  readonly dispute: Dispute;
  readonly issue: TableIssue;
}

const disputeWords: Readonly<Record<Dispute['kind'], string>> = {
  denied: 'Somebody says of it what it denies itself',
  divided: 'Its own people take opposite sides at the same time',
  'opposite-moves': 'Sources of different sides report opposite moves at the same time',
};

/** Both accounts, neither first in rank: they stand in order of time. */
export function CellDispute({ table, dispute, issue }: CellDisputeProps) {
  const title = useId();
  const span = [...new Set([dispute.from, dispute.to])].map((day) => labelEdtfShort(toIsoDay(day) ?? '')).join(' to ');
  return (
    <section className="cell-dispute" aria-labelledby={title}>
      <h3 id={title}>
        <span aria-hidden="true">≠</span> Disputed: the accounts part
      </h3>
      <p className="soft">
        {disputeWords[dispute.kind]}
        {span === '' ? '' : ` (${span})`}. Both stand here as they were printed.
      </p>
      <div className="dispute-accounts">
        {dispute.accounts.map((account) => (
          <AccountColumn key={account.polarity} table={table} account={account} issue={issue} />
        ))}
      </div>
    </section>
  );
}

/** Sentences shown of each account; all of them are in the list below. */
const sentencesShown = 2;

interface AccountColumnProps {
  readonly table: PositionTable;
  readonly account: Account;
  readonly issue: TableIssue;
}

function AccountColumn({ table, account, issue }: AccountColumnProps) {
  const numbers = account.reports.slice(-sentencesShown).map((report) => table.reports.row[report] ?? 0);
  const speakers = account.actors.map((actor) => table.actors[actor]?.name ?? '').join(', ');
  const { data } = useQuery({ ...positionRowsQuery(numbers), enabled: numbers.length > 0 });
  return (
    <div className={`dispute-account posture-${account.polarity}`}>
      <h4>
        {labelPosture(issue, account.polarity)}
        <span className="soft">
          {speakers === '' ? '' : `${speakers}, `}in outlets of:{' '}
          {account.sides.map((side) => nameSide(side, table.parties)).join(', ')}
        </span>
      </h4>
      <ul>
        {data?.rows.map((row) => (
          <li key={row.id}>
            <CellStatement row={row} table={table} issue={issue} />
          </li>
        ))}
      </ul>
    </div>
  );
}
