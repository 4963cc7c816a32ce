// What was read in one statement, beside its sentence: a line when closed, everything when chosen.
import './statement-card.css';
import { memo } from 'react';
import type { WireDossier, WireStatement } from '../../server/wire.ts';
import type { Judgement } from '../api/judgements.ts';
import { FormMark } from '../parts/form-mark.tsx';
import { JudgementMark } from '../parts/judgement-mark.tsx';
import { SpeakerMark } from '../parts/speaker-mark.tsx';
import { hueOf, speakerName } from './reader-context.ts';
import { StatementActions } from './statement-actions.tsx';
import { StatementFacts } from './statement-facts.tsx';

interface StatementCardProps {
  readonly statement: WireStatement;
  /** The article's text. */
  readonly text: string;
  readonly parties: WireDossier['parties'];
  readonly judgement: Judgement | undefined;
  readonly isChosen: boolean;
  readonly choose: (id: string | null) => void;
}

/** The card of a statement; drawn again only when something of its own changes. */
export const StatementCard = memo(function StatementCard(props: StatementCardProps) {
  const { statement, text, parties, judgement, isChosen, choose } = props;
  const name = speakerName(statement, text);
  const party = parties.find(({ id }) => id === statement.party)?.name;
  return (
    <article
      className={`card ${hueOf(statement, parties)}${isChosen ? ' is-chosen' : ''} ${judgement ?? 'not-judged'}`}
      data-card={statement.id}
      aria-label={name ?? 'Speaker not named'}
    >
      <button
        type="button"
        className="card-head"
        aria-expanded={isChosen}
        onClick={() => choose(isChosen ? null : statement.id)}
      >
        <SpeakerMark name={name} hue={hueOf(statement, parties)} />
        <span className="card-who">
          <span className="card-name">{name ?? 'Speaker not named'}</span>
          <span className="card-party">{party ?? (statement.actor ? 'no party set' : 'not resolved')}</span>
        </span>
        <span className="card-signs">
          <FormMark form={statement.form} factuality={statement.factuality} />
          <JudgementMark judgement={judgement} />
        </span>
      </button>
      {isChosen ? (
        <div className="card-body">
          <StatementFacts statement={statement} />
          <StatementActions statement={statement} />
        </div>
      ) : null}
    </article>
  );
});
