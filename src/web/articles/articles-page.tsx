// The view of all articles.
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { articlesQuery, dossierQuery } from '../api/queries.ts';
import { addingWay } from '../parts/commands.ts';
import { countOf } from '../parts/count-words.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { FilteredList } from '../parts/filtered-list.tsx';
import { Loading } from '../parts/loading.tsx';
import { PageLinks } from '../parts/page-links.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { SortField } from '../parts/sort-field.tsx';
import { articleKindWords, nameFacets } from '../parts/statement-words.ts';
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
  const sort = filters.get('sort') || 'published';
  return (
    <>
      <PageTitle>Articles</PageTitle>
      {dossier?.articles === 0 ? (
        <EmptyState title="No article has been added yet" way={addingWay}>
          Parley reads text, Markdown, saved web pages (HTML, MHTML) and saved mail, one by one or in whole folders; or
          paste a text.
        </EmptyState>
      ) : (
        <FilteredList
          filters={filters}
          facets={[
            { name: 'side', title: 'Side', facets: data.sides },
            { name: 'outlet', title: 'Outlet', facets: data.outlets },
            { name: 'kind', title: 'Kind', facets: nameFacets(data.kinds, articleKindWords) },
          ]}
          dates="Published"
          search={{ label: 'Search the articles', placeholder: 'Search titles and texts' }}
          count={countOf(data.total, 'article')}
          tools={
            <>
              <SortField options={sorts} value={sort} onChange={(value) => filters.change({ sort: value })} />
              <Link className="button" to={addingWay.to}>
                {addingWay.label}
              </Link>
            </>
          }
        >
          {data.total === 0 ? (
            <EmptyState title="No article fits">Take a filter off, or search for fewer words.</EmptyState>
          ) : (
            <ArticleList rows={data.rows} sort={sort} parties={dossier?.parties ?? []} />
          )}
          <PageLinks total={data.total} filters={filters} />
        </FilteredList>
      )}
    </>
  );
}
