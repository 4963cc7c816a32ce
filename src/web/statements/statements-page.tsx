// The view of all statements.
import { useQuery } from '@tanstack/react-query';
import { dossierQuery, statementsQuery } from '../api/queries.ts';
import { ChosenFilters } from '../parts/chosen-filters.tsx';
import { labelChosen } from '../parts/chosen-labels.ts';
import { addCommand } from '../parts/commands.ts';
import { countOf } from '../parts/count-words.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { ListBar } from '../parts/list-bar.tsx';
import { ListLayout } from '../parts/list-layout.tsx';
import { Loading } from '../parts/loading.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { SearchField } from '../parts/search-field.tsx';
import { SortField } from '../parts/sort-field.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { useFilters } from '../parts/use-filters.ts';
import { StatementFilters } from './statement-filters.tsx';
import { StatementTable } from './statement-table.tsx';

const sorts = [
  { value: 'date', label: 'newest first' },
  { value: 'article', label: 'article' },
  { value: 'certainty', label: 'most certain first' },
];

/** `/statements`, with every filter in the address. */
export function StatementsPage() {
  const filters = useFilters();
  const search = String(filters.search);
  const { data: dossier } = useQuery(dossierQuery);
  const { data, error, refetch } = useQuery(statementsQuery(search));
  if (error) return <Trouble error={error} retry={refetch} />;
  if (!data) return <Loading what="the statements" />;
  const offered = [
    { name: 'q', title: 'Words' },
    { name: 'speaker', title: 'Speaker', facets: data.speakers },
    { name: 'party', title: 'Party', facets: data.parties },
    { name: 'outlet', title: 'Outlet', facets: data.outlets },
    { name: 'side', title: 'Side', facets: data.sides },
    { name: 'form', title: 'Form', facets: data.forms },
    { name: 'factuality', title: 'Standing', facets: data.factualities },
    { name: 'from', title: 'From' },
    { name: 'to', title: 'To' },
  ];
  const chosen = labelChosen(offered, filters.get);
  return (
    <>
      <PageTitle>Statements</PageTitle>
      {dossier?.articles === 0 ? (
        <EmptyState title="There is nothing to read statements from yet" command={addCommand(dossier.folder)}>
          Add articles first.
        </EmptyState>
      ) : (
        <ListLayout chosenCount={chosen.length} filters={<StatementFilters list={data} filters={filters} />}>
          <ListBar>
            <SearchField
              label="Search the statements"
              placeholder="Search what was said"
              value={filters.get('q')}
              onSearch={(q) => filters.change({ q }, { replace: true })}
            />
            <p className="list-count soft" aria-live="polite">
              {countOf(data.total, 'statement')}
            </p>
            <SortField
              options={sorts}
              value={filters.get('sort') || 'date'}
              onChange={(sort) => filters.change({ sort })}
            />
            <a
              className="button no-print"
              title="Download these statements as a table"
              href={`/api/statements.csv?${search}`}
              download
            >
              CSV<span className="visually-hidden">, download these statements</span>
            </a>
          </ListBar>
          <ChosenFilters chosen={chosen} filters={filters} />
          {data.total === 0 ? (
            <EmptyState title="No statement fits">
              Take a filter off, or search for fewer words. Words in “quotation marks” are searched as a phrase.
            </EmptyState>
          ) : (
            <StatementTable
              key={search}
              first={data}
              search={search}
              query={filters.get('q')}
              parties={dossier?.parties ?? []}
            />
          )}
        </ListLayout>
      )}
    </>
  );
}
