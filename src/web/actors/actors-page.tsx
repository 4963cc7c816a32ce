// The view of all names: who was seen, who stands for whom, and how to put it right.
import './actors-page.css';
import { useQuery } from '@tanstack/react-query';
import { actorsQuery, dossierQuery } from '../api/queries.ts';
import { addingWay } from '../parts/commands.ts';
import { countOf } from '../parts/count-words.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { ListBar } from '../parts/list-bar.tsx';
import { Loading } from '../parts/loading.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { SearchField } from '../parts/search-field.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { useFilters } from '../parts/use-filters.ts';
import { useMediaQuery } from '../parts/use-media-query.ts';
import { ActorDetail } from './actor-detail.tsx';
import { ActorList } from './actor-list.tsx';
import { DecisionHistory } from './decision-history.tsx';
import { filterActors } from './filter-actors.ts';
import { LikeNames } from './like-names.tsx';
import { MergeBar } from './merge-bar.tsx';
import { useChosenActors } from './use-chosen-actors.ts';

/** Wide enough for the list and one actor beside each other; `actors-page.css` knows the same width. */
const wide = '(min-width: 62rem)';

/** `/actors`, with the search, the party, the actor looked at and the actors ticked in the address. */
export function ActorsPage() {
  const filters = useFilters();
  const isWide = useMediaQuery(wide);
  const { data: dossier } = useQuery(dossierQuery);
  const { data: actors, error, refetch } = useQuery(actorsQuery);
  const ticked = useChosenActors(filters);
  if (error) return <Trouble error={error} retry={refetch} />;
  if (!actors || !dossier) return <Loading what="the names" />;
  const shown = filterActors(actors, { q: filters.get('q'), party: filters.get('party') });
  const open = actors.find(({ key }) => key === filters.get('actor'));
  return (
    <>
      <PageTitle note="Everybody the texts name. Merge spellings of one person, split off who is somebody else, and say who speaks for which party. Nothing in the texts is changed, and everything can be undone.">
        Actors
      </PageTitle>
      {actors.length === 0 ? (
        <EmptyState title="No names yet" way={addingWay}>
          Add articles, and the names in them appear here.
        </EmptyState>
      ) : (
        <div className={open ? 'actors has-open' : 'actors'}>
          {open && !isWide ? null : (
            <div className="actors-list">
              <ListBar>
                <SearchField
                  label="Search the names"
                  placeholder="Search names and spellings"
                  value={filters.get('q')}
                  onSearch={(q) => filters.change({ q }, { replace: true })}
                />
                <label className="list-sort">
                  <span className="list-sort-word">Party</span>
                  <select
                    className="field"
                    value={filters.get('party')}
                    onChange={(event) => filters.change({ party: event.target.value })}
                  >
                    <option value="">any party</option>
                    {dossier.parties.map(({ id, name }) => (
                      <option key={id} value={id}>
                        {name}
                      </option>
                    ))}
                    <option value="none">no party</option>
                  </select>
                </label>
                <p className="soft" aria-live="polite">
                  {countOf(shown.length, 'name')}
                </p>
              </ListBar>
              {ticked.keys.length === 0 ? <LikeNames actors={actors} /> : null}
              <MergeBar actors={actors} ticked={ticked} />
              <ActorList
                actors={shown}
                parties={dossier.parties}
                open={open?.key ?? null}
                ticked={ticked}
                filters={filters}
              />
            </div>
          )}
          <div className="actors-side">
            {open ? (
              <ActorDetail key={open.key} actor={open} actors={actors} parties={dossier.parties} filters={filters} />
            ) : (
              <DecisionHistory undoable={dossier.undoable} />
            )}
          </div>
        </div>
      )}
    </>
  );
}
