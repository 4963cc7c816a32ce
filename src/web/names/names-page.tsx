// The view of naming: one thing under its names, and who uses which.
import './names-page.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { WireNames } from '../../server/wire.ts';
import { dossierQuery, namesQuery } from '../api/queries.ts';
import { countOf } from '../parts/count-words.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { FileLinks } from '../parts/file-links.tsx';
import { ListBar } from '../parts/list-bar.tsx';
import { Loading } from '../parts/loading.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { SearchField } from '../parts/search-field.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { type Filters, useFilters } from '../parts/use-filters.ts';
import { NamedThingCard } from './named-thing-card.tsx';
import { type NamesBy, namesWays as ways } from './names-ways.ts';

/** `/accounts/names`, with `?q=` and `?by=side|outlet|month`. */
export function NamesPage() {
  const { data, error, refetch } = useQuery(namesQuery);
  const { data: dossier } = useQuery(dossierQuery);
  const filters = useFilters();
  if (error) return <Trouble error={error} retry={refetch} />;
  if (!data) return <Loading what="the names" />;
  const usual = usualWay(data);
  const by = ways.find(([way]) => way === filters.get('by'))?.[0] ?? usual;
  const query = filters.get('q').toLowerCase();
  const fitting = data.things.filter(({ label, names }) =>
    [label, ...names.map(({ name }) => name)].some((word) => word.toLowerCase().includes(query)),
  );
  return (
    <>
      <PageTitle note="How often each side uses each name. None of them is the right one.">Names</PageTitle>
      {data.things.length === 0 ? (
        <EmptyState title="Nothing is seen under two names yet">
          Towns, rivers, wars and groups that go by several names are listed in the codebook:{' '}
          <Link to="/codebook?list=things">add one</Link>. States and actors with other names are counted by themselves.
        </EmptyState>
      ) : (
        <>
          <NamesBar filters={filters} by={by} usual={usual} count={fitting.length} />
          {fitting.length === 0 ? (
            <EmptyState title="No name fits">Search for fewer letters, or take the search off.</EmptyState>
          ) : null}
          <ul className="account-cards named-things">
            {fitting.map((thing) => (
              <li key={thing.key}>
                <NamedThingCard thing={thing} by={by} parties={dossier?.parties ?? []} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** Where no outlet has a side, sides would be one column. */
function usualWay({ things }: WireNames): NamesBy {
  const counts = things.flatMap(({ names }) => names.flatMap((name) => name.counts));
  return counts.some(({ side }) => side !== null) ? 'side' : 'outlet';
}

interface NamesBarProps {
  readonly filters: Filters;
  readonly by: NamesBy;
  readonly usual: NamesBy;
  readonly count: number;
}

function NamesBar({ filters, by, usual, count }: NamesBarProps) {
  return (
    <ListBar>
      <SearchField
        label="Search names"
        placeholder="a name"
        value={filters.get('q')}
        onSearch={(q) => filters.change({ q }, { replace: true })}
      />
      <p className="list-count soft" aria-live="polite">
        {countOf(count, 'thing')} with several names
      </p>
      <nav className="name-ways" aria-label="Columns">
        {ways.map(([way, label]) => (
          <Link
            key={way}
            className="button"
            to={filters.hrefWith({ by: way === usual ? null : way })}
            preventScrollReset
            aria-current={by === way ? 'page' : undefined}
          >
            {label}
          </Link>
        ))}
      </nav>
      <FileLinks name="names" what="all counts" />
    </ListBar>
  );
}
