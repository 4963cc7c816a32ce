// The view of figures: the same quantity as different sources give it, over time, and sums that do not hold.
import './figures-page.css';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { FigureGroup } from '../../views/figures/figure-board.ts';
import { JudgedList } from '../accounts/judged-list.tsx';
import { dossierQuery, figuresQuery } from '../api/queries.ts';
import { countOf } from '../parts/count-words.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { FileLinks } from '../parts/file-links.tsx';
import { ListBar } from '../parts/list-bar.tsx';
import { Loading } from '../parts/loading.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { SearchField } from '../parts/search-field.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { type Filters, useFilters } from '../parts/use-filters.ts';
import { FigureGroupCard } from './figure-group-card.tsx';
import { FigureSums } from './figure-sums.tsx';

/** Groups drawn at first, and more at each press: a chart each. */
const groupsAtOnce = 20;

/** What it takes for figures to stand side by side. */
const besideWords =
  'Figures are set side by side where two sources, or one source at two times, count or measure the same thing. Articles on the same days by other outlets may bring them.';

/** `/accounts/figures`, with `?q=` and `?differs=yes`. */
export function FiguresPage() {
  const { data, error, refetch } = useQuery(figuresQuery);
  const { data: dossier } = useQuery(dossierQuery);
  const filters = useFilters();
  const [shown, setShown] = useState(groupsAtOnce);
  if (error) return <Trouble error={error} retry={refetch} />;
  if (!data) return <Loading what="the figures" />;
  const fitting = data.groups.filter((group) => fits(group, filters));
  return (
    <>
      <PageTitle note="Figures of one thing stand together where unit, scope and kind match. Parley says that they differ, not which is right.">
        Figures
      </PageTitle>
      {data.groups.length + data.sums.length === 0 ? (
        <EmptyState title="No figure stands beside another">{besideWords}</EmptyState>
      ) : (
        <>
          <FigureSums sums={data.sums} />
          <FiguresBar filters={filters} count={fitting.length} />
          {fitting.length > 0 ? null : data.groups.length === 0 ? (
            <EmptyState title="No figure stands beside another">{besideWords}</EmptyState>
          ) : (
            <EmptyState title="No figure fits">Search for fewer words, or show those that agree, too.</EmptyState>
          )}
          <JudgedList of="quantity">
            <ul className="account-cards">
              {fitting.slice(0, shown).map((group) => (
                <li key={group.id}>
                  <FigureGroupCard group={group} parties={dossier?.parties ?? []} />
                </li>
              ))}
            </ul>
            {fitting.length > shown ? (
              <button type="button" className="button no-print" onClick={() => setShown(shown + groupsAtOnce)}>
                Show {Math.min(groupsAtOnce, fitting.length - shown)} more of {fitting.length}
              </button>
            ) : null}
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
        placeholder="flow, killed, crowns"
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

/** Every word searched for stands in the title, the words, the unit or a sentence. */
function fits(group: FigureGroup, filters: Filters): boolean {
  if (filters.get('differs') === 'yes' && !group.isDiffering) return false;
  const words = filters.get('q').toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const sentences = group.tellings.map(({ sentence, giver }) => `${sentence.text} ${giver?.name ?? ''}`);
  const text = [group.title, group.unit, ...group.words, ...sentences].join(' ').toLowerCase();
  return words.every((word) => text.includes(word));
}
