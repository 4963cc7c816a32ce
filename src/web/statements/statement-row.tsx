// One statement in the list: who, the sentence with the words marked, and where it stands.
import { Link } from 'react-router';
import { labelEdtfShort } from '../../model/edtf-label.ts';
import type { WireDossier, WireStatementRow } from '../../server/wire.ts';
import type { Judgement } from '../api/judgements.ts';
import { FormMark } from '../parts/form-mark.tsx';
import { hueClassOf } from '../parts/hue.ts';
import { JudgementMark } from '../parts/judgement-mark.tsx';
import { MarkedSentence } from '../parts/marked-sentence.tsx';
import { SpeakerMark } from '../parts/speaker-mark.tsx';

interface StatementRowProps {
  /** Undefined while it is on its way. */
  readonly row: WireStatementRow | undefined;
  readonly judgement: Judgement | undefined;
  readonly query: string;
  readonly parties: WireDossier['parties'];
}

/** The sentence opens the reader at this statement. */
export function StatementRow({ row, judgement, query, parties }: StatementRowProps) {
  if (row === undefined) return <div className="statement-row statement-waiting" aria-busy="true" />;
  const hue = hueClassOf(row.party, parties);
  const name = row.actor?.name ?? row.speakerText;
  const party = parties.find(({ id }) => id === row.party)?.name;
  return (
    <div className={`statement-row ${hue}`}>
      <div className="statement-who">
        <SpeakerMark name={name} hue={hue} />
        <p>
          {row.actor ? (
            <Link to={`?speaker=${encodeURIComponent(row.actor.key)}`}>{row.actor.name}</Link>
          ) : (
            <span>{row.speakerText ?? 'Speaker not named'}</span>
          )}
          <span className="statement-party">{party ?? (row.actor ? '' : 'not resolved')}</span>
        </p>
      </div>
      <div className="statement-said">
        <Link className="statement-sentence" to={`/articles/${row.articleId}?statement=${encodeURIComponent(row.id)}`}>
          <MarkedSentence context={row.context} form={row.form} factuality={row.factuality} query={query} />
        </Link>
        <p className="statement-signs">
          <FormMark form={row.form} factuality={row.factuality} />
          <JudgementMark judgement={judgement} />
        </p>
      </div>
      <p className="statement-where">
        <span className="statement-outlet">{row.outlet ?? 'Outlet not known'}</span>
        <span>{row.published === null ? 'no published date' : labelEdtfShort(row.published)}</span>
        {row.said === null || row.said === row.published ? null : <span>said {labelEdtfShort(row.said)}</span>}
      </p>
    </div>
  );
}
