// The view of disputes: cards of what sources tell differently, with filters in the address.
import './disputes-page.css';
import { useQuery } from '@tanstack/react-query';
import { JudgedList } from '../accounts/judged-list.tsx';
import { WaitingNote } from '../accounts/waiting-note.tsx';
import { disputesQuery, dossierQuery } from '../api/queries.ts';
import { addingWay } from '../parts/commands.ts';
import { countOf } from '../parts/count-words.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { FileLinks } from '../parts/file-links.tsx';
import { FilteredList } from '../parts/filtered-list.tsx';
import { Loading } from '../parts/loading.tsx';
import { PageLinks } from '../parts/page-links.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { nameFacets } from '../parts/statement-words.ts';
import { Trouble } from '../parts/trouble.tsx';
import { useFilters } from '../parts/use-filters.ts';
import { DisputeCard } from './dispute-card.tsx';
import { kindWords } from './dispute-words.ts';

/** Cards of a page, as the server sends them. */
const disputesOnPage = 20;

/** `/accounts/disputes`, with every filter in the address. */
export function DisputesPage() {
  const filters = useFilters();
  const search = String(filters.search);
  const { data: dossier } = useQuery(dossierQuery);
  const { data, error, refetch } = useQuery(disputesQuery(search));
  if (error) return <Trouble error={error} retry={refetch} />;
  if (!data) return <Loading what="the disputes" />;
  return (
    <>
      <PageTitle note="What sources tell differently. Nothing here says who is right.">Disputes</PageTitle>
      <WaitingNote waiting={data.waiting} />
      {dossier?.articles === 0 ? (
        <EmptyState title="There is nothing to compare yet" way={addingWay}>
          With articles of several sides in the dossier, what one says and another denies or tells otherwise stands
          here.
        </EmptyState>
      ) : (
        <FilteredList
          filters={filters}
          facets={[
            { name: 'kind', title: 'Kind', facets: nameFacets(data.kinds, kindWords) },
            { name: 'party', title: 'Party', facets: data.parties },
            { name: 'issue', title: 'Issue', facets: data.issues },
          ]}
          dates="Told"
          search={{ label: 'Search the disputes', placeholder: 'Search the sentences' }}
          count={countOf(data.total, 'dispute')}
          tools={<FileLinks name="disputes" search={search} what="these disputes" />}
        >
          <JudgedList of="claim">
            {data.total === 0 ? (
              <EmptyState title={filters.isNarrowed ? 'No dispute fits' : 'No dispute was found'}>
                {filters.isNarrowed
                  ? 'Take a filter off, or search for fewer words.'
                  : 'A dispute is shown where a claim is denied or told otherwise, or one party’s position is told differently at the same time.'}
              </EmptyState>
            ) : (
              <ol className="dispute-list">
                {data.rows.map((card) => (
                  <li key={card.id}>
                    <DisputeCard card={card} parties={dossier?.parties ?? []} issues={data.issues} filters={filters} />
                  </li>
                ))}
              </ol>
            )}
          </JudgedList>
          <PageLinks total={data.total} filters={filters} length={disputesOnPage} />
        </FilteredList>
      )}
    </>
  );
}
