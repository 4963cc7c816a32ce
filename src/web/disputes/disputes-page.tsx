// The view of disputes: where accounts of one party's position part, with who tells it how.
import '../positions/cell-panel.css';
import './disputes-page.css';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { toIsoDay } from '../../base/day-number.ts';
import type { PositionTable } from '../../model/position-table.ts';
import { listPositionDisputes, type PositionDispute } from '../../views/disputes/position-disputes.ts';
import { positionTableQuery } from '../api/queries.ts';
import { countOf } from '../parts/count-words.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { hueClassOf } from '../parts/hue.ts';
import { Loading } from '../parts/loading.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { CellDispute } from '../positions/cell-dispute.tsx';

/** `/accounts/disputes` */
export function DisputesPage() {
  const { data: table, error, refetch } = useQuery(positionTableQuery);
  const disputes = useMemo(() => (table ? listPositionDisputes(table) : []), [table]);
  if (error) return <Trouble error={error} retry={refetch} />;
  if (!table) return <Loading what="the disputes" />;
  return (
    <>
      <PageTitle note={countOf(disputes.length, 'dispute')}>Disputes</PageTitle>
      {disputes.length === 0 ? (
        <EmptyState title="No dispute was found">
          A dispute is shown where sources tell one party’s position differently at the same time.
        </EmptyState>
      ) : (
        <ul className="dispute-list">
          {disputes.map((dispute) => (
            <li key={`${dispute.party} ${dispute.issue} ${dispute.kind} ${dispute.from}`}>
              <DisputeCard table={table} dispute={dispute} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface DisputeCardProps {
  readonly table: PositionTable;
  readonly dispute: PositionDispute;
}

function DisputeCard({ table, dispute }: DisputeCardProps) {
  const [party, issue] = [table.parties[dispute.party], table.issues[dispute.issue]];
  if (!party || !issue) return null;
  const cell = new URLSearchParams({ party: party.id, issue: issue.id, asof: toIsoDay(dispute.to) ?? '' });
  return (
    <article className={`dispute-card ${hueClassOf(party.id, table.parties)}`}>
      <h2>
        <Link to={`/positions?${cell}`}>
          <span className="kicker">{party.name}</span> {issue.label}
        </Link>
      </h2>
      <CellDispute table={table} dispute={dispute} issue={issue} />
    </article>
  );
}
