// The view of positions: who wants what on which issue, as of a day; common ground; chains of conditions.
import './positions-page.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { dossierQuery, positionTableQuery } from '../api/queries.ts';
import { ReadingBar } from '../codebook/reading-bar.tsx';
import { addingWay } from '../parts/commands.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { Loading } from '../parts/loading.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { PositionsView } from './positions-view.tsx';

/** `/positions`, with all that is open in the address. */
export function PositionsPage() {
  const { data: dossier } = useQuery(dossierQuery);
  const { data: table, error, refetch } = useQuery(positionTableQuery);
  if (error) return <Trouble error={error} retry={refetch} />;
  if (!table) return <Loading what="the positions" />;
  if (table.issues.length === 0 || table.parties.length === 0 || table.texts.first.length === 0) {
    return (
      <>
        <PageTitle>Positions</PageTitle>
        {table.texts.first.length === 0 ? (
          <EmptyState title="There is nothing to read positions from yet" way={addingWay}>
            With articles in the dossier and issues in the codebook, this becomes the table of who demands, offers,
            accepts or rejects what.
          </EmptyState>
        ) : (
          <EmptyState
            title={table.issues.length === 0 ? 'The codebook names no issues yet' : 'The codebook names no parties yet'}
            way={
              table.issues.length === 0
                ? { to: '/codebook?list=issues', label: 'Choose the issues' }
                : { to: '/codebook?list=proposals', label: 'Look at the proposals' }
            }
          >
            Positions are read party by party and issue by issue. Start from a ready-made list of issues, and accept the
            parties, and issues if you like, that{' '}
            <Link to="/codebook?list=proposals">Parley proposes from your texts</Link>.
          </EmptyState>
        )}
      </>
    );
  }
  return (
    <PositionsView table={table} title={dossier?.title ?? ''}>
      <ReadingBar />
    </PositionsView>
  );
}
