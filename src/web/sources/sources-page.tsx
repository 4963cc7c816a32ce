// The view of sources: which articles are one source, what they share and altered, and who cites whom.
import './sources-page.css';
import { useQuery } from '@tanstack/react-query';
import type { WireSources } from '../../server/wire.ts';
import { JudgedList } from '../accounts/judged-list.tsx';
import { WaitingNote } from '../accounts/waiting-note.tsx';
import { dossierQuery, sourcesQuery } from '../api/queries.ts';
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
import type { Parties } from './article-name.tsx';
import { CitationCounts } from './citation-counts.tsx';
import { CitationList } from './citation-list.tsx';
import { FamilyCard } from './family-card.tsx';
import { TrailList } from './trail-list.tsx';

/** Families of a page, as the server sends them. */
const familiesOnPage = 20;

/** `/accounts/sources`, with `?q=` and `?page=`. */
export function SourcesPage() {
  const filters = useFilters();
  const { data, error, refetch } = useQuery(sourcesQuery(String(filters.search)));
  const { data: dossier } = useQuery(dossierQuery);
  if (error) return <Trouble error={error} retry={refetch} />;
  if (!data) return <Loading what="the sources" />;
  const words = filters.get('q');
  const isEmpty = words === '' && data.total + data.counts.length === 0;
  return (
    <>
      <PageTitle note="Which articles go back to one source, and who cites whom. Parley shows what is the same; it does not say who was right to take it.">
        Sources
      </PageTitle>
      <WaitingNote waiting={data.waiting} />
      {isEmpty ? (
        <EmptyState title="No article goes back to another">
          Articles are shown here when they share a passage, or name another outlet as their source.
        </EmptyState>
      ) : (
        <SourcesView data={data} filters={filters} words={words} parties={dossier?.parties ?? []} />
      )}
    </>
  );
}

interface SourcesViewProps {
  readonly data: WireSources;
  readonly filters: Filters;
  readonly words: string;
  readonly parties: Parties;
}

function SourcesView({ data, filters, words, parties }: SourcesViewProps) {
  return (
    <div className="sources-view">
      <ListBar>
        <SearchField
          label="Search sources"
          placeholder="outlet, title or words"
          value={words}
          onSearch={(q) => filters.change({ q }, { replace: true })}
        />
        <p className="list-count soft" aria-live="polite">
          {countOf(data.total, 'source')} told more than once
        </p>
        <FileLinks name="sources" what="all sources" />
      </ListBar>
      <section aria-labelledby="families">
        <h2 id="families">One source, several articles</h2>
        {data.total === 0 ? (
          <p className="soft">
            {words === '' ? 'No two articles here share a passage of twenty words.' : 'None with these words.'}
          </p>
        ) : null}
        <JudgedList of="reuse">
          <ul className="family-list">
            {data.families.map(({ family, lineage }) => (
              <li key={family.first.id}>
                <FamilyCard family={family} lineage={lineage} parties={parties} />
              </li>
            ))}
          </ul>
        </JudgedList>
        <PageLinks total={data.total} filters={filters} length={familiesOnPage} />
      </section>
      <section aria-labelledby="trails">
        <h2 id="trails">Told by several: who had it from whom</h2>
        <TrailList key={words} words={words} />
      </section>
      <section aria-labelledby="citations">
        <h2 id="citations">Who cites whom</h2>
        {words === '' ? <CitationCounts counts={data.counts} /> : null}
        <CitationList key={words} words={words} parties={parties} />
      </section>
    </div>
  );
}
