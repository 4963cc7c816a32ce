// The view of the codebook: who negotiates about what, who writes about it, and what was changed when.
import './codebook-page.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { CodebookList } from '../../model/codebook-edit.ts';
import { codebookQuery } from '../api/queries.ts';
import { Loading } from '../parts/loading.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { useFilters } from '../parts/use-filters.ts';
import { entryNames } from './codebook-form.ts';
import { EntryForm } from './entry-form.tsx';
import { EntryList } from './entry-list.tsx';
import { PresetChoice } from './preset-choice.tsx';
import { ReadingBar } from './reading-bar.tsx';
import { SuggestionList } from './suggestion-list.tsx';
import { VersionList } from './version-list.tsx';

const lists: readonly (readonly [CodebookList, string])[] = [
  ['issues', 'Issues'],
  ['parties', 'Parties'],
  ['actors', 'Actors'],
  ['outlets', 'Outlets'],
  ['things', 'Names'],
];

/** Stands for a new entry in the address; no id looks so. */
const newEntry = '+';

/** Stands in the address for what the texts suggest. */
const suggestionsList = 'proposals';

/** `/codebook`, with the list and the entry looked at in the address. */
export function CodebookPage() {
  const filters = useFilters();
  const { data: state, error, refetch } = useQuery(codebookQuery);
  if (error) return <Trouble error={error} retry={refetch} />;
  if (!state) return <Loading what="the codebook" />;
  const { codebook, trouble, base } = state;
  const list = lists.find(([name]) => name === filters.get('list'))?.[0] ?? 'issues';
  const edit = filters.get('edit');
  const isSuggesting = filters.get('list') === suggestionsList;
  const isHeld = edit === newEntry || (codebook?.[list].some(({ id }) => id === edit) ?? false);
  const close = () => filters.change({ edit: null });
  return (
    <>
      <PageTitle note="Parties, actors, issues and outlets, as they stand in codebook.yaml. Edit them here or in the file: what was written is kept, and everything can be undone.">
        Codebook
      </PageTitle>
      {trouble === null ? null : (
        <p className="trouble" role="alert">
          codebook.yaml, line {trouble.line}: {trouble.reason}
          {/[.?!]$/.test(trouble.reason) ? '' : '.'} Mend that line in the file, or bring back an earlier version below.
          Until then the last good codebook holds.
        </p>
      )}
      <ReadingBar />
      <nav className="codebook-lists" aria-label="Lists of the codebook">
        {lists.map(([name, label]) => (
          <Link
            key={name}
            to={filters.hrefWith({ list: name, edit: null })}
            className="button"
            aria-current={name === list && !isSuggesting ? 'page' : undefined}
          >
            {label} <span className="number soft">{codebook?.[name].length ?? ''}</span>
          </Link>
        ))}
        <Link
          to={filters.hrefWith({ list: suggestionsList, edit: null })}
          className="button"
          aria-current={isSuggesting ? 'page' : undefined}
        >
          Proposals
        </Link>
      </nav>
      <div className="codebook">
        {codebook !== null && isSuggesting ? <SuggestionList base={base} parties={codebook.parties} /> : null}
        {codebook === null || isSuggesting ? null : (
          <section aria-label={lists.find(([name]) => name === list)?.[1] ?? ''}>
            <p>
              <Link className="button" to={filters.hrefWith({ list, edit: newEntry })} preventScrollReset>
                Add {list === 'parties' || list === 'things' ? 'a' : 'an'} {entryNames[list]}
              </Link>
            </p>
            {list === 'issues' && codebook.issues.length === 0 ? (
              <PresetChoice base={base} />
            ) : (
              <EntryList list={list} codebook={codebook} open={edit} filters={filters} />
            )}
          </section>
        )}
        <div className="codebook-side">
          {codebook !== null && isHeld ? (
            <EntryForm
              key={`${list} ${edit}`}
              list={list}
              id={edit === newEntry ? null : edit}
              codebook={codebook}
              base={base}
              onClose={close}
            />
          ) : (
            <VersionList state={state} />
          )}
        </div>
      </div>
    </>
  );
}
