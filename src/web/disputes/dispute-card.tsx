// One dispute: what it is about, each account beside the other, since when, and who is silent.
import { Link } from 'react-router';
import type { Silent } from '../../model/dispute.ts';
import { labelEdtf } from '../../model/edtf-label.ts';
import { labelNoAnswer } from '../../model/no-answer-label.ts';
import { nameSide } from '../../model/side-name.ts';
import type { ShownDispute as Card } from '../../model/telling-sentences.ts';
import type { WireDossier, WireFacet } from '../../server/wire.ts';
import { CardJudge } from '../accounts/judge-buttons.tsx';
import { countOf } from '../parts/count-words.ts';
import type { Filters } from '../parts/use-filters.ts';
import { AccountColumn } from './account-column.tsx';
import { kindWords } from './dispute-words.ts';
import { judgedDispute } from './judged-dispute.ts';

interface DisputeCardProps {
  readonly card: Card;
  readonly parties: WireDossier['parties'];
  readonly issues: readonly WireFacet[];
  readonly filters: Filters;
}

/** Neither account is first in rank: they stand in order of time. */
export function DisputeCard({ card, parties, issues, filters }: DisputeCardProps) {
  const heading = `dispute-${card.id}`;
  const kind = kindWords[card.kind];
  const judged = judgedDispute(card);
  return (
    <article className="dispute-card" aria-labelledby={heading} data-card={judged?.id}>
      <p className="dispute-kind">
        <span className="badge" title={kind?.meaning}>
          {kind?.word ?? card.kind}
        </span>{' '}
        {card.what}
        <DisputeDays card={card} />
      </p>
      <h2 id={heading} className="dispute-about">
        {card.about}
      </h2>
      <div className="dispute-sides">
        {card.accounts.map((account, at) => (
          <AccountColumn
            key={account.sentences[0]?.id ?? account.says}
            {...{ account, at, judged, parties }}
            dispute={card.id}
            kind={card.kind}
          />
        ))}
      </div>
      {card.noAnswer.map((one) => (
        <p key={one.party} className="dispute-silent soft">
          <span aria-hidden="true">∅</span> {labelNoAnswer(one, nameSide(one.party, parties))}
        </p>
      ))}
      <SilentLine silent={card.silent} parties={parties} />
      {judged ? <CardJudge card={judged} /> : null}
      {card.issues.length === 0 ? null : (
        <p className="dispute-issues no-print">
          {card.issues.map((issue) => (
            <Link key={issue} className="badge" to={filters.hrefWith({ issue })} preventScrollReset>
              {issues.find(({ value }) => value === issue)?.label ?? issue}
            </Link>
          ))}
        </p>
      )}
    </article>
  );
}

function DisputeDays({ card: { from, to } }: { readonly card: Card }) {
  if (from === null) return null;
  return (
    <span className="soft">
      {' '}
      · since <time dateTime={from}>{labelEdtf(from)}</time>
      {to === null || to === from ? null : (
        <>
          , last on <time dateTime={to}>{labelEdtf(to)}</time>
        </>
      )}
    </span>
  );
}

/** Silence says nothing of what the silent think; the number of their texts says how much was looked through. */
function SilentLine({
  silent,
  parties,
}: {
  readonly silent: readonly Silent[];
  readonly parties: WireDossier['parties'];
}) {
  if (silent.length === 0) return null;
  const ofKind = (kind: Silent['kind']): string =>
    silent
      .filter((one) => one.kind === kind)
      .map(({ id, texts }) => `${nameSide(id, parties)} (${countOf(texts, 'text')})`)
      .join(', ');
  const [spoken, printed] = [ofKind('party'), ofKind('side')];
  return (
    <p className="dispute-silent soft">
      <span aria-hidden="true">∅</span> Silent on it at this time:
      {spoken === '' ? '' : ` of those who speak, ${spoken}`}
      {spoken !== '' && printed !== '' ? ';' : ''}
      {printed === '' ? '' : ` outlets of ${printed}`}.
    </p>
  );
}
