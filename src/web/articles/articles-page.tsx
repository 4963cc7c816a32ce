// The view of all articles.
import { useQuery } from '@tanstack/react-query';
import { articlesQuery, dossierQuery } from '../api/queries.ts';
import { ChosenFilters } from '../parts/chosen-filters.tsx';
import { labelChosen } from '../parts/chosen-labels.ts';
import { addCommand } from '../parts/commands.ts';
import { countOf } from '../parts/count-words.ts';
import { DateRange } from '../parts/date-range.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { FacetGroup } from '../parts/facet-group.tsx';
import { ListBar } from '../parts/list-bar.tsx';
import { ListLayout } from '../parts/list-layout.tsx';
import { Loading } from '../parts/loading.tsx';
import { PageLinks } from '../parts/page-links.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { SearchField } from '../parts/search-field.tsx';
import { SortField } from '../parts/sort-field.tsx';
import { articleKindWords } from '../parts/statement-words.ts';
import { Trouble } from '../parts/trouble.tsx';
import { useFilters } from '../parts/use-filters.ts';
import { ArticleList } from './article-list.tsx';

const sorts = [
  { value: 'published', label: 'newest first' },
  { value: 'outlet', label: 'outlet' },
  { value: 'statements', label: 'most statements' },
];

/** `/articles`, with every filter in the address. */
export function ArticlesPage() {
  const filters = useFilters();
  const { data: dossier } = useQuery(dossierQuery);
  const { data, error, refetch } = useQuery(articlesQuery(String(filters.search)));
  if (error) return <Trouble error={error} retry={refetch} />;
  if (!data) return <Loading what="the articles" />;
  const offered = [
    { name: 'q', title: 'Words' },
    { name: 'outlet', title: 'Outlet', facets: data.outlets },
    { name: 'side', title: 'Side', facets: data.sides },
    { name: 'kind', title: 'Kind', facets: data.kinds },
    { name: 'from', title: 'From' },
    { name: 'to', title: 'To' },
  ];
  const chosen = labelChosen(offered, filters.get);
  const sort = filters.get('sort') || 'published';
  return (
    <>
      <PageTitle>Articles</PageTitle>
      {dossier?.articles === 0 ? (
        <EmptyState title="No article has been added yet" command={addCommand(dossier.folder)}>
          Add the files you have: text, Markdown, HTML, whole folders.
        </EmptyState>
      ) : (
        <ListLayout
          chosenCount={chosen.length}
          filters={
            <>
              <FacetGroup title="Side" name="side" facets={data.sides} filters={filters} />
              <FacetGroup title="Outlet" name="outlet" facets={data.outlets} filters={filters} />
              <FacetGroup
                title="Kind"
                name="kind"
                facets={data.kinds}
                filters={filters}
                labelOf={({ value }) =>
                  Object.entries(articleKindWords).find(([kind]) => kind === value)?.[1].word ?? value
                }
              />
              <DateRange title="Published" filters={filters} />
            </>
          }
        >
          <ListBar>
            <SearchField
              label="Search the articles"
              placeholder="Search titles and texts"
              value={filters.get('q')}
              onSearch={(q) => filters.change({ q }, { replace: true })}
            />
            <p className="list-count soft" aria-live="polite">
              {countOf(data.total, 'article')}
            </p>
            <SortField options={sorts} value={sort} onChange={(value) => filters.change({ sort: value })} />
          </ListBar>
          <ChosenFilters chosen={chosen} filters={filters} />
          {data.total === 0 ? (
            <EmptyState title="No article fits">Take a filter off, or search for fewer words.</EmptyState>
          ) : (
            <ArticleList rows={data.rows} sort={sort} parties={dossier?.parties ?? []} />
          )}
          <PageLinks total={data.total} filters={filters} />
        </ListLayout>
      )}
    </>
  );
}
