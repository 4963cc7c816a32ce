// The view of sources: which articles are one source, what they share and altered, and who cites whom.
import './sources-page.css';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Citation, SourceFamily } from '../../model/sources.ts';
import { traceLineage } from '../../views/sources/trace-lineage.ts';
import { JudgedList } from '../accounts/judged-list.tsx';
import { dossierQuery, sourcesQuery } from '../api/queries.ts';
import { countOf } from '../parts/count-words.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { FileLinks } from '../parts/file-links.tsx';
import { ListBar } from '../parts/list-bar.tsx';
import { Loading } from '../parts/loading.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { SearchField } from '../parts/search-field.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { useFilters } from '../parts/use-filters.ts';
import { CitationCounts } from './citation-counts.tsx';
import { CitationList } from './citation-list.tsx';
import { FamilyCard } from './family-card.tsx';
import { TrailList } from './trail-list.tsx';

/** `/accounts/sources`, with `?q=`. */
export function SourcesPage() {
  const { data, error, refetch } = useQuery(sourcesQuery);
  const { data: dossier } = useQuery(dossierQuery);
  const filters = useFilters();
  const lineages = useMemo(
    () => new Map(data?.families.map((family) => [family, traceLineage(family, data.citations)])),
    [data],
  );
  if (error) return <Trouble error={error} retry={refetch} />;
  if (!data) return <Loading what="the sources" />;
  const words = filters.get('q').toLowerCase().split(/\s+/).filter(Boolean);
  const families = data.families.filter((family) => holdsAll(wordsOfFamily(family), words));
  const citations = data.citations.filter((citation) => holdsAll(wordsOfCitation(citation), words));
  const parties = dossier?.parties ?? [];
  return (
    <>
      <PageTitle note="Which articles go back to one source, and who cites whom. Parley shows what is the same; it does not say who was right to take it.">
        Sources
      </PageTitle>
      {data.families.length + data.citations.length === 0 ? (
        <EmptyState title="No article goes back to another">
          Articles are shown here when they share a passage, or name another outlet as their source.
        </EmptyState>
      ) : (
        <div className="sources-view">
          <ListBar>
            <SearchField
              label="Search sources"
              placeholder="outlet, title or words"
              value={filters.get('q')}
              onSearch={(q) => filters.change({ q }, { replace: true })}
            />
            <p className="list-count soft" aria-live="polite">
              {countOf(families.length, 'source')} told more than once, {countOf(citations.length, 'citation')}
            </p>
            <FileLinks name="sources" what="all sources" />
          </ListBar>
          <section aria-labelledby="families">
            <h2 id="families">One source, several articles</h2>
            {families.length === 0 ? (
              <p className="soft">
                {data.families.length > 0
                  ? 'None with these words.'
                  : 'No two articles here share a passage of twenty words.'}
              </p>
            ) : null}
            <JudgedList of="reuse">
              <ul className="family-list">
                {families.map((family) => (
                  <li key={family.first.id}>
                    <FamilyCard family={family} lineage={lineages.get(family)} parties={parties} />
                  </li>
                ))}
              </ul>
            </JudgedList>
          </section>
          <section aria-labelledby="trails">
            <h2 id="trails">Told by several: who had it from whom</h2>
            <TrailList words={words} />
          </section>
          <section aria-labelledby="citations">
            <h2 id="citations">Who cites whom</h2>
            {words.length === 0 ? <CitationCounts counts={data.counts} /> : null}
            <CitationList citations={citations} parties={parties} />
          </section>
          <LeftOut families={data.leftOut.families} citations={data.leftOut.citations} />
        </div>
      )}
    </>
  );
}

function LeftOut({ families, citations }: { readonly families: number; readonly citations: number }) {
  if (families + citations === 0) return null;
  return (
    <p className="soft">
      Not shown: {countOf(families, 'source')} and {countOf(citations, 'citation')}. The CSV of “parley sources” has the
      same limit.
    </p>
  );
}

function wordsOfFamily({ first, derived }: SourceFamily): string {
  return [first, ...derived.map(({ article }) => article)].map(({ title, outlet }) => `${title} ${outlet}`).join(' ');
}

function wordsOfCitation({ citing, outlet, cited, sentence }: Citation): string {
  return `${citing.outlet} ${citing.title} ${outlet.name} ${cited?.title ?? ''} ${sentence.text}`;
}

function holdsAll(text: string, words: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return words.every((word) => lower.includes(word));
}
