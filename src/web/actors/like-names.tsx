// Names that may be of one person, to be merged with one press each.
import './like-names.css';
import { useMemo, useRef } from 'react';
import type { WireActorRow } from '../../server/wire.ts';
import { useDecide } from '../api/use-decide.ts';
import { countOf } from '../parts/count-words.ts';
import { findLikeNames } from './find-like-names.ts';
import { chooseStaying, mergeNames } from './merge-decisions.ts';

/** Nothing where no names are alike. */
export function LikeNames({ actors }: { readonly actors: readonly WireActorRow[] }) {
  const groups = useMemo(() => findLikeNames(actors), [actors]);
  const { decideAll, isBusy } = useDecide();
  const summary = useRef<HTMLElement>(null);
  if (groups.length === 0) return null;
  const merge = (group: readonly WireActorRow[], into: WireActorRow) => {
    decideAll(mergeNames(group, into));
    // The button goes with its names.
    summary.current?.focus();
  };
  return (
    <details className="like-names no-print">
      <summary ref={summary}>Perhaps the same person: {countOf(groups.length, 'group')} of names</summary>
      <ul>
        {groups.map((group) => {
          const into = chooseStaying(group);
          if (into === undefined) return null;
          const others = group.filter(({ key }) => key !== into.key).map(({ name }) => name);
          return (
            <li key={into.key}>
              <span>
                {into.name} <span className="soft">and</span> {others.join(', ')}
              </span>
              <button type="button" className="button" disabled={isBusy} onClick={() => merge(group, into)}>
                Merge
                <span className="visually-hidden">
                  {' '}
                  into {into.name}: {others.join(', ')}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
