// Everything read about a statement, each with the words it was read from.
import { Link } from 'react-router';
import { labelEdtf } from '../../model/edtf-label.ts';
import type { Span } from '../../model/span.ts';
import type { WireStatement } from '../../server/wire.ts';
import { certaintyLabel } from '../parts/certainty-words.ts';
import { factualityWords, formWords, linkWords } from '../parts/statement-words.ts';
import { MachineReasons } from './machine-reasons.tsx';
import { useReader } from './reader-context.ts';
import { SpeakerSetNote } from './speaker-set.tsx';

/** A list of facts; what was not found says so. */
export function StatementFacts({ statement }: { readonly statement: WireStatement }) {
  const { article, parties } = useReader();
  const cut = (spans: readonly Span[]) => spans.map(({ start, end }) => article.text.slice(start, end)).join(' … ');
  const { actor, cue, form, factuality, said, via, certainty, reasons, finder } = statement;
  const source = statement.source.length > 0 ? statement.source : statement.speaker ? [statement.speaker] : [];
  const set = article.speakersSet.find((one) => one.statement === statement.id);
  const party = parties.find(({ id }) => id === statement.party)?.name;
  return (
    <>
      <dl className="facts">
        <dt>In the text</dt>
        <dd>{source.length > 0 ? <q>{cut(source)}</q> : <span className="soft">no speaker is named</span>}</dd>
        <dt>Speaker</dt>
        <dd>
          {actor ? (
            <>
              <Link to={`/statements?speaker=${encodeURIComponent(actor.key)}`}>{actor.name}</Link>
              <span className="soft fact-remark">, {linkWords[actor.via]}</span>
            </>
          ) : (
            <span className="soft">{set ? 'nobody that can be named' : 'left open: better unresolved than wrong'}</span>
          )}
          {set ? <SpeakerSetNote set={set} /> : null}
        </dd>
        {actor ? (
          <>
            <dt>Party</dt>
            <dd>
              {party ?? (
                <>
                  <span className="soft">none set, </span>
                  <Link to={`/actors?actor=${encodeURIComponent(actor.key)}`}>set one</Link>
                </>
              )}
            </dd>
          </>
        ) : (
          party && (
            <>
              <dt>Party</dt>
              <dd>
                {party}
                <span className="soft fact-remark">, as the words tell</span>
              </dd>
            </>
          )
        )}
        <dt>Cue</dt>
        <dd>{cue.length > 0 ? <q>{cut(cue)}</q> : <span className="soft">none</span>}</dd>
        <dt>Form</dt>
        <dd>
          {formWords[form].word}
          <span className="soft fact-remark">, {formWords[form].meaning}</span>
        </dd>
        {factuality === 'asserted' ? null : (
          <>
            <dt>Standing</dt>
            <dd>
              {factualityWords[factuality].word}
              <span className="soft fact-remark">, {factualityWords[factuality].meaning}</span>
            </dd>
          </>
        )}
        <dt>Said</dt>
        <dd>{said === null ? <span className="soft">the text does not tell when</span> : labelEdtf(said)}</dd>
        {via.length > 0 ? (
          <>
            <dt>Came through</dt>
            <dd>{via.map((link) => link.actor?.name ?? cut([link.span])).join(', who had it from ')}</dd>
          </>
        ) : null}
        <dt>Certainty</dt>
        <dd>{certaintyLabel(certainty)}</dd>
      </dl>
      <MachineReasons reasons={reasons} finder={finder} />
    </>
  );
}
