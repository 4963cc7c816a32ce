// What the texts suggest for the codebook, kind by kind, each accepted by one click.
import './suggestion-list.css';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import type { Codebook } from '../../model/codebook.ts';
import type { CodebookEdit } from '../../model/codebook-edit.ts';
import { listBrought } from '../../model/suggestion.ts';
import type { WireSuggestion } from '../../server/wire.ts';
import { suggestionsQuery } from '../api/queries.ts';
import { countOf } from '../parts/count-words.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { Loading } from '../parts/loading.tsx';
import { MoreButton } from '../parts/more-button.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { useCodebook } from './use-codebook.ts';

/** Without parties nothing has a place in the table of positions: they come first. */
const kinds: readonly (readonly [WireSuggestion['kind'], string])[] = [
  ['party', 'Parties'],
  ['actor', 'Actors'],
  ['alias', 'Further names'],
  ['issue', 'Issues'],
  ['cue', 'Cues of issues'],
  ['thing', 'Two names for one thing'],
];

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
  const settle = (one: WireSuggestion) => {
    focusNext(list.current, keyOf(one));
    setSettled((held) => new Set([...held, keyOf(one)]));
  };
  return (
    <div className="suggestions" ref={list}>
      <p className="soft">
        Found in the texts: phrases that come often beside demands and offers, words by which an issue of yours may go
        that has no cue for them yet, names that speak or are spoken of, and names that may be of one thing: nobody’s is
        the right one.{' '}
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
  readonly onSettled: (one: WireSuggestion) => void;
}

function SuggestionSection({ label, suggestions, base, parties, onSettled }: SuggestionSectionProps) {
  const [most, setMost] = useState(shownAtOnce);
  const shown = suggestions.slice(0, most);
  return (
    <section aria-label={label}>
      <h2>
        {label} <span className="number soft">{suggestions.length}</span>
      </h2>
      <ul>
        {shown.map((one) => (
          <SuggestionRow
            key={keyOf(one)}
            suggestion={one}
            base={base}
            parties={parties}
            onSettled={() => onSettled(one)}
          />
        ))}
      </ul>
      <MoreButton shown={shown.length} total={suggestions.length} atOnce={shownAtOnce} setMost={setMost} />
    </section>
  );
}

interface SuggestionRowProps extends SuggestionListProps {
  readonly suggestion: WireSuggestion;
  readonly onSettled: () => void;
}

function SuggestionRow({ suggestion, base, parties, onSettled }: SuggestionRowProps) {
  const { kind, label, statements, articles, quote, further = [], edits } = suggestion;
  const { change, isBusy } = useCodebook();
  const [trouble, setTrouble] = useState<string | null>(null);
  const brought = listBrought(suggestion);
  const [party, setParty] = useState(partyOf(suggestion));
  const accept = () =>
    change(
      {
        base,
        edits: kind === 'actor' ? edits.map((edit) => speakingFor(party, edit)) : edits,
        what: `Accepted the ${kind} ${label}`,
      },
      { onDone: onSettled, onError: (error) => setTrouble(error.message) },
    );
  return (
    <li data-suggestion={keyOf(suggestion)}>
      <div>
        <p className="suggestion-label">{label}</p>
        <p className="suggestion-seen soft">
          {countOf(statements, kind === 'thing' ? 'use' : 'statement')} in {countOf(articles, 'article')}
        </p>
        {brought.length === 0 ? null : <p className="suggestion-brought">with {brought.join(', ')}</p>}
        {[...(quote === null ? [] : [quote]), ...further].map(({ article, text, title }) => (
          <p key={`${article} ${text}`} className="suggestion-quote">
            <Link to={`/articles/${article}`}>{text.replace(/\s+/g, ' ').trim()}</Link>
            {title === null ? null : <span className="soft"> {title}</span>}
          </p>
        ))}
        {trouble === null ? null : (
          <p className="trouble" role="alert">
            {trouble}
          </p>
        )}
      </div>
      <p className="suggestion-buttons">
        {kind === 'actor' && parties.length > 0 ? (
          <select
            className="field suggestion-party"
            aria-label={`${label} speaks for`}
            value={party}
            onChange={({ target }) => setParty(target.value)}
          >
            <option value="">no party</option>
            {parties.map(({ id, name }) => (
              <option key={id} value={id}>
                for {name}
              </option>
            ))}
          </select>
        ) : null}
        <button type="button" className="button button-strong suggestion-accept" disabled={isBusy} onClick={accept}>
          Accept<span className="visually-hidden"> {label}</span>
        </button>
        <button type="button" className="button button-plain" onClick={onSettled}>
          Not now<span className="visually-hidden">: {label}</span>
        </button>
      </p>
    </li>
  );
}

/** The party for which the texts say that an actor speaks; empty where they do not. */
function partyOf({ edits: [edit] }: WireSuggestion): string {
  const party = edit?.kind === 'put' ? edit.entry.party : undefined;
  return typeof party === 'string' ? party : '';
}

/** The edit that adds an actor, with the party it speaks for. */
function speakingFor(party: string, edit: CodebookEdit): CodebookEdit {
  return edit.kind !== 'put' || edit.list !== 'actors' ? edit : { ...edit, entry: { ...edit.entry, party } };
}

function keyOf({ kind, label }: WireSuggestion): string {
  return `${kind} ${label}`;
}

/** Goes on to the next proposal, so that a list is worked through without leaving its buttons. */
function focusNext(list: HTMLElement | null, key: string): void {
  const rows = [...(list?.querySelectorAll<HTMLElement>('[data-suggestion]') ?? [])];
  const at = rows.findIndex((row) => row.dataset.suggestion === key);
  const next = rows[at + 1] ?? rows[at - 1];
  next?.querySelector<HTMLElement>('.suggestion-accept')?.focus();
}
