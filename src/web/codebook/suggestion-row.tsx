// One proposal for the codebook: what it is, where it was seen, and what comes with it.
import { useState } from 'react';
import { Link } from 'react-router';
import type { Codebook } from '../../model/codebook.ts';
import type { CodebookEdit } from '../../model/codebook-edit.ts';
import { listBrought } from '../../model/suggestion.ts';
import type { WireSuggestion } from '../../server/wire.ts';
import { countOf } from '../parts/count-words.ts';
import { PartySelect } from '../parts/party-select.tsx';
import { useCodebook } from './use-codebook.ts';

interface SuggestionRowProps {
  /** The text of the codebook that accepting changes. */
  readonly base: string;
  readonly parties: Codebook['parties'];
  readonly suggestion: WireSuggestion;
  readonly onSettled: () => void;
}

/** Accepted, or put off; who speaks for a party is chosen beside it. */
export function SuggestionRow({ suggestion, base, parties, onSettled }: SuggestionRowProps) {
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
      <div className="suggestion-top">
        <div>
          <p className="suggestion-label">{label}</p>
          <p className="suggestion-seen soft">
            {countOf(statements, kind === 'thing' ? 'use' : 'statement')} in {countOf(articles, 'article')}
          </p>
        </div>
        <p className="suggestion-buttons">
          {kind === 'actor' && parties.length > 0 ? (
            <PartySelect
              className="suggestion-party"
              label={`${label} speaks for`}
              isLabelHidden
              before="for "
              parties={parties}
              party={party}
              onChoose={setParty}
            />
          ) : null}
          <button type="button" className="button button-strong suggestion-accept" disabled={isBusy} onClick={accept}>
            Accept<span className="visually-hidden"> {label}</span>
          </button>
          <button type="button" className="button button-plain" onClick={onSettled}>
            Not now<span className="visually-hidden">: {label}</span>
          </button>
        </p>
      </div>
      {brought.length === 0 ? null : <p className="suggestion-brought">with {brought.join(', ')}</p>}
      {[...(quote === null ? [] : [quote]), ...further].map(({ article, text, title }) => (
        <p key={`${article} ${text}`} className="suggestion-quote">
          <Link to={`/articles/${article}`}>{text.replace(/\s+/g, ' ').trim()}</Link>
          {title === null ? null : <span className="suggestion-title soft">{title}</span>}
        </p>
      ))}
      {trouble === null ? null : (
        <p className="trouble" role="alert">
          {trouble}
        </p>
      )}
    </li>
  );
}

/** The party for which the texts say that an actor speaks; null where they do not. */
function partyOf({ edits: [edit] }: WireSuggestion): string | null {
  const party = edit?.kind === 'put' ? edit.entry.party : undefined;
  return typeof party === 'string' && party !== '' ? party : null;
}

/** The edit that adds an actor, with the party it speaks for. */
function speakingFor(party: string | null, edit: CodebookEdit): CodebookEdit {
  return edit.kind !== 'put' || edit.list !== 'actors'
    ? edit
    : { ...edit, entry: { ...edit.entry, party: party ?? '' } };
}

/** Tells one proposal from another. */
export function keyOf({ kind, label }: WireSuggestion): string {
  return `${kind} ${label}`;
}
