// What the texts suggest for the codebook, kind by kind, each accepted by one click.
import './suggestion-list.css';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Codebook } from '../../model/codebook.ts';
import type { WireSuggestion } from '../../server/wire.ts';
import { suggestionsQuery } from '../api/queries.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { Loading } from '../parts/loading.tsx';
import { MoreButton } from '../parts/more-button.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { keyOf, SuggestionRow } from './suggestion-row.tsx';
import { useCodebook } from './use-codebook.ts';

/** Without parties nothing has a place in the table of positions: they come first. */
const kinds: readonly (readonly [WireSuggestion['kind'], string])[] = [
  ['party', 'Parties'],
  ['actor', 'Actors'],
  ['alias', 'Further names'],
  ['issue', 'Issues'],
  ['cue', 'Cues of issues'],
  ['end', 'Cues that speak for one end'],
  ['thing', 'Two names for one thing'],
];

/** What a proposal is made to. */
interface SuggestionListProps {
  /** The text of the codebook that accepting changes. */
  readonly base: string;
  readonly parties: Codebook['parties'];
}

/** Looked for when it is opened; nothing is written before a proposal is accepted. */
export function SuggestionList({ base, parties }: SuggestionListProps) {
  const { data, error, refetch, isFetching } = useQuery(suggestionsQuery);
  const [settled, setSettled] = useState<ReadonlySet<string>>(new Set());
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (data === undefined) void refetch();
  }, [data, refetch]);
  if (error) return <Trouble error={error} retry={refetch} />;
  if (!data || isFetching) return <Loading what="proposals from the texts" />;
  const open = data.filter((one) => !settled.has(keyOf(one)));
  const settle = (those: readonly WireSuggestion[]) => {
    focusNext(list.current, those.map(keyOf));
    setSettled((held) => new Set([...held, ...those.map(keyOf)]));
  };
  return (
    <div className="suggestions" ref={list}>
      <p className="soft">
        Found in the texts: who speaks and acts, what is demanded and refused, further words for issues of yours, and
        names that may stand for one thing. Accept what is right, read the articles again, and open Positions.{' '}
        <button type="button" className="button button-plain" onClick={() => refetch()}>
          Look again
        </button>
      </p>
      {open.length === 0 ? (
        <EmptyState title="Nothing more to propose">The texts name nobody and nothing else often enough.</EmptyState>
      ) : null}
      {kinds.map(([kind, label]) => {
        const ofKind = open.filter((one) => one.kind === kind);
        return ofKind.length === 0 ? null : (
          <SuggestionSection
            key={kind}
            label={label}
            suggestions={ofKind}
            base={base}
            parties={parties}
            onSettled={settle}
          />
        );
      })}
    </div>
  );
}

/** Proposals of a kind shown at a time: those seen most come first, and the last of a hundred are seldom worth reading. */
const shownAtOnce = 12;

interface SuggestionSectionProps extends SuggestionListProps {
  readonly label: string;
  readonly suggestions: readonly WireSuggestion[];
  readonly onSettled: (those: readonly WireSuggestion[]) => void;
}

function SuggestionSection({ label, suggestions, base, parties, onSettled }: SuggestionSectionProps) {
  const [most, setMost] = useState(shownAtOnce);
  const { change, isBusy } = useCodebook();
  const [trouble, setTrouble] = useState<string | null>(null);
  const shown = suggestions.slice(0, most);
  const acceptShown = () =>
    change(
      { base, edits: shown.flatMap(({ edits }) => edits), what: `Accepted ${shown.length} proposals: ${label}` },
      { onDone: () => onSettled(shown), onError: (error) => setTrouble(error.message) },
    );
  return (
    <section aria-label={label}>
      <h2>
        {label} <span className="number soft">{suggestions.length}</span>
      </h2>
      {isTakenTogether(suggestions) ? (
        <p>
          <button type="button" className="button" disabled={isBusy} onClick={acceptShown}>
            Accept these {shown.length}
            <span className="visually-hidden"> proposals: {label}</span>
          </button>
        </p>
      ) : null}
      {trouble === null ? null : (
        <p className="trouble" role="alert">
          {trouble}
        </p>
      )}
      <ul>
        {shown.map((one) => (
          <SuggestionRow
            key={keyOf(one)}
            suggestion={one}
            base={base}
            parties={parties}
            onSettled={() => onSettled([one])}
          />
        ))}
      </ul>
      <MoreButton shown={shown.length} total={suggestions.length} atOnce={shownAtOnce} setMost={setMost} />
    </section>
  );
}

/** Several parties or issues: a beginning that is easily struck out again; which name is whose wants a look at each. */
function isTakenTogether(suggestions: readonly WireSuggestion[]): boolean {
  return suggestions.length > 1 && suggestions.every(({ kind }) => kind === 'party' || kind === 'issue');
}

/** Goes on to the next proposal, so that a list is worked through without leaving its buttons. */
function focusNext(list: HTMLElement | null, keys: readonly string[]): void {
  const rows = [...(list?.querySelectorAll<HTMLElement>('[data-suggestion]') ?? [])];
  const isGone = (row: HTMLElement): boolean => keys.includes(row.dataset.suggestion ?? '');
  const last = rows.findLastIndex(isGone);
  const next = rows[last + 1] ?? rows.findLast((row, at) => at < last && !isGone(row));
  next?.querySelector<HTMLElement>('.suggestion-accept')?.focus();
}
