// Says whose words a statement is: an actor found by typing, somebody new with a party, or nobody that can be named.
import './speaker-form.css';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import type { AskedDecision } from '../../model/decision.ts';
import { makeQuote } from '../../model/quote.ts';
import { quoteShortly } from '../../model/quote-words.ts';
import type { WireStatement } from '../../server/wire.ts';
import { ActorField, type ChosenActor } from '../actors/actor-field.tsx';
import { actorsQuery } from '../api/queries.ts';
import { type DecisionToMake, useDecide } from '../api/use-decide.ts';
import { PartySelect } from '../parts/party-select.tsx';
import { speakerName, useReader } from './reader-context.ts';
import { hullOf } from './statement-order.ts';

interface SpeakerFormProps {
  readonly statement: WireStatement;
  readonly onClose: () => void;
}

/** Saves with Enter or the button; Escape leaves the speaker as it is. */
export function SpeakerForm({ statement, onClose }: SpeakerFormProps) {
  const { article, parties } = useReader();
  const { data: actors = [] } = useQuery(actorsQuery);
  const { decideAll, isBusy } = useDecide();
  const [chosen, setChosen] = useState<ChosenActor | null>(null);
  const [party, setParty] = useState<string | null>(null);
  const known = actors.find(({ key }) => key === chosen?.key);
  const asksParty = chosen !== null && (known?.party ?? null) === null;
  const was = speakerName(statement, article.text);
  const save = (speaker: ChosenActor | null) => {
    const quote = makeQuote(article.text, article.row.id, hullOf(statement));
    const label = `${speaker?.name ?? 'Nobody named'} says ${quoteShortly(quote.exact)}`;
    const naming: AskedDecision = { kind: 'set-speaker', finding: statement.id, quote, speaker, was };
    const decisions: DecisionToMake[] = [{ content: naming, label }];
    if (speaker !== null && asksParty && party !== null)
      decisions.push({
        content: { kind: 'set-party', actor: speaker.key, party },
        label: `${speaker.name} speaks for ${parties.find(({ id }) => id === party)?.name ?? party}`,
      });
    decideAll(decisions);
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (chosen !== null) save(chosen);
  };
  const cancel = (event: KeyboardEvent) => {
    // The list of names closes by its own Escape first.
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.stopPropagation();
    onClose();
  };
  return (
    <form className="speaker-form no-print" aria-label="Set the speaker" onSubmit={submit} onKeyDown={cancel}>
      <ActorField
        label="These words are said by"
        actors={actors.filter(({ key }) => key !== statement.actor?.key)}
        chosen={chosen}
        onChoose={setChosen}
        allowsNew
        autoFocus
      />
      {asksParty ? (
        <PartySelect label={`${chosen.name} speaks for`} parties={parties} party={party} onChoose={setParty} />
      ) : null}
      <p className="speaker-form-buttons">
        <button type="submit" className="button button-strong" disabled={chosen === null || isBusy}>
          Save
        </button>
        <button type="button" className="button" onClick={onClose}>
          Cancel
        </button>
        {statement.actor === null ? null : (
          <button type="button" className="button button-plain" disabled={isBusy} onClick={() => save(null)}>
            Nobody can be named
          </button>
        )}
      </p>
    </form>
  );
}
