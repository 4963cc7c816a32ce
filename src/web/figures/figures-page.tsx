// The view of figures: the same quantity as different sources give it, over time, and sums that do not hold.
import './figures-page.css';
import { useQuery } from '@tanstack/react-query';
import { JudgedList } from '../accounts/judged-list.tsx';
import { WaitingNote } from '../accounts/waiting-note.tsx';
import { dossierQuery, figuresQuery } from '../api/queries.ts';
import { countOf } from '../parts/count-words.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { FileLinks } from '../parts/file-links.tsx';
import { ListBar } from '../parts/list-bar.tsx';
import { Loading } from '../parts/loading.tsx';
import { PageLinks } from '../parts/page-links.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { SearchField } from '../parts/search-field.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { type Filters, useFilters } from '../parts/use-filters.ts';
import { FigureGroupCard } from './figure-group-card.tsx';
import { FigureSums } from './figure-sums.tsx';

/** Groups of a page, as the server sends them. */
const groupsOnPage = 20;

/** What it takes for figures to stand side by side. */
const besideWords =
  'Figures are set side by side where two sources, or one source at two times, count or measure the same thing. Articles on the same days by other outlets may bring them.';

/** `/accounts/figures`, with `?q=` and `?differs=yes`. */
export function FiguresPage() {
  const filters = useFilters();
  const { data, error, refetch } = useQuery(figuresQuery(String(filters.search)));
  const { data: dossier } = useQuery(dossierQuery);
  if (error) return <Trouble error={error} retry={refetch} />;
  if (!data) return <Loading what="the figures" />;
  return (
    <>
      <PageTitle note="Figures of one thing stand together where unit, scope and kind match. Parley says that they differ, not which is right.">
        Figures
      </PageTitle>
      <WaitingNote waiting={data.waiting} />
      {data.all + data.allSums === 0 ? (
        <EmptyState title="No figure stands beside another">{besideWords}</EmptyState>
      ) : (
        <>
          <FigureSums sums={data.sums} all={data.allSums} />
          <FiguresBar filters={filters} count={data.total} />
          {data.total > 0 ? null : data.all === 0 ? (
            <EmptyState title="No figure stands beside another">{besideWords}</EmptyState>
          ) : (
            <EmptyState title="No figure fits">Search for fewer words, or show those that agree, too.</EmptyState>
          )}
          <JudgedList of="quantity">
            <ul className="account-cards">
              {data.groups.map((group) => (
                <li key={group.id}>
                  <FigureGroupCard group={group} parties={dossier?.parties ?? []} />
                </li>
              ))}
            </ul>
            <PageLinks total={data.total} filters={filters} length={groupsOnPage} />
          </JudgedList>
        </>
      )}
    </>
  );
}

function FiguresBar({ filters, count }: { readonly filters: Filters; readonly count: number }) {
  return (
    <ListBar>
      <SearchField
        label="Search figures"
        placeholder="what is counted, or a unit"
        value={filters.get('q')}
        onSearch={(q) => filters.change({ q }, { replace: true })}
      />
      <p className="list-count soft" aria-live="polite">
        {countOf(count, 'thing')} counted or measured
      </p>
      <label className="figures-only">
        <input
          type="checkbox"
          checked={filters.get('differs') === 'yes'}
          onChange={({ target }) => filters.change({ differs: target.checked ? 'yes' : null })}
        />
        Only where sources differ
      </label>
      <FileLinks name="figures" what="every figure" />
    </ListBar>
  );
}
