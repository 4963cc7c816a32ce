// The view of all statements.
import { useQuery } from '@tanstack/react-query';
import { dossierQuery, statementsQuery } from '../api/queries.ts';
import { addingWay } from '../parts/commands.ts';
import { countOf } from '../parts/count-words.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { FilteredList } from '../parts/filtered-list.tsx';
import { Loading } from '../parts/loading.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { SortField } from '../parts/sort-field.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { useFilters } from '../parts/use-filters.ts';
import { facetsOf } from './statement-facets.ts';
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
  return (
    <>
      <PageTitle>Statements</PageTitle>
      {dossier?.articles === 0 ? (
        <EmptyState title="There is nothing to read statements from yet" way={addingWay}>
          With articles in the dossier, everything anybody said stands here, each with its sentence.
        </EmptyState>
      ) : (
        <FilteredList
          filters={filters}
          facets={facetsOf(data)}
          dates="Said or published"
          search={{ label: 'Search the statements', placeholder: 'Search what was said' }}
          count={countOf(data.total, 'statement')}
          tools={
            <>
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
            </>
          }
        >
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
        </FilteredList>
      )}
    </>
  );
}
