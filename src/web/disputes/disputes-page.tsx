// The view of disputes: cards of what sources tell differently, with filters in the address.
import './disputes-page.css';
import { useQuery } from '@tanstack/react-query';
import type { WireFacet } from '../../server/wire.ts';
import { JudgedList } from '../accounts/judged-list.tsx';
import { disputesQuery, dossierQuery } from '../api/queries.ts';
import { ChosenFilters } from '../parts/chosen-filters.tsx';
import { labelChosen } from '../parts/chosen-labels.ts';
import { addCommand } from '../parts/commands.ts';
import { countOf } from '../parts/count-words.ts';
import { DateRange } from '../parts/date-range.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { FacetGroup } from '../parts/facet-group.tsx';
import { FileLinks } from '../parts/file-links.tsx';
import { ListBar } from '../parts/list-bar.tsx';
import { ListLayout } from '../parts/list-layout.tsx';
import { Loading } from '../parts/loading.tsx';
import { PageLinks } from '../parts/page-links.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { SearchField } from '../parts/search-field.tsx';
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
  const offered = [
    { name: 'q', title: 'Words' },
    { name: 'kind', title: 'Kind', facets: data.kinds.map(nameKind) },
    { name: 'party', title: 'Party', facets: data.parties },
    { name: 'issue', title: 'Issue', facets: data.issues },
    { name: 'from', title: 'From' },
    { name: 'to', title: 'To' },
  ];
  const chosen = labelChosen(offered, filters.get);
  return (
    <>
      <PageTitle note="What sources tell differently. Nothing here says who is right.">Disputes</PageTitle>
      {dossier?.articles === 0 ? (
        <EmptyState title="There is nothing to compare yet" command={addCommand(dossier.folder)}>
          Add articles first.
        </EmptyState>
      ) : (
        <ListLayout
          chosenCount={chosen.length}
          filters={
            <>
              <FacetGroup title="Kind" name="kind" facets={data.kinds} filters={filters} labelOf={labelKind} />
              <FacetGroup title="Party" name="party" facets={data.parties} filters={filters} />
              <FacetGroup title="Issue" name="issue" facets={data.issues} filters={filters} />
              <DateRange title="Told" filters={filters} />
            </>
          }
        >
          <ListBar>
            <SearchField
              label="Search the disputes"
              placeholder="Search the sentences"
              value={filters.get('q')}
              onSearch={(q) => filters.change({ q }, { replace: true })}
            />
            <p className="list-count soft" aria-live="polite">
              {countOf(data.total, 'dispute')}
            </p>
            <FileLinks name="disputes" search={search} what="these disputes" />
          </ListBar>
          <ChosenFilters chosen={chosen} filters={filters} />
          <JudgedList of="claim">
            {data.total === 0 ? (
              <EmptyState title={chosen.length > 0 ? 'No dispute fits' : 'No dispute was found'}>
                {chosen.length > 0
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
        </ListLayout>
      )}
    </>
  );
}

function labelKind({ value, label }: WireFacet): string {
  return kindWords[value]?.word ?? label;
}

function nameKind(facet: WireFacet): WireFacet {
  return { ...facet, label: labelKind(facet) };
}
