// One account of a dispute: what it says, who gives it in whose outlets, and its sentences.
import { useState } from 'react';
import { Link } from 'react-router';
import type { DisputeAccount, DisputeSentence } from '../../model/dispute.ts';
import { labelEdtf } from '../../model/edtf-label.ts';
import { readerAddress } from '../../model/reader-address.ts';
import { nameSide } from '../../model/side-name.ts';
import type { WireDossier } from '../../server/wire.ts';
import { MemberJudge } from '../accounts/judge-buttons.tsx';
import type { JudgedCard } from '../accounts/judging-context.ts';
import { certaintyLabel } from '../parts/certainty-words.ts';
import { hueClassOf, sideHueOf } from '../parts/hue.ts';
import { MarkedSentence } from '../parts/marked-sentence.tsx';
import { factualityWords } from '../parts/statement-words.ts';
import { TrailLink } from '../sources/trail-link.tsx';
import { judgedSentence } from './judged-dispute.ts';

/** Sentences shown at first; the others on request. */
const shownAtFirst = 2;

interface AccountColumnProps {
  readonly account: DisputeAccount;
  /** Id of who had it from whom. */
  readonly trail: string;
  /** What of the card can be judged here; null where another page is for that. */
  readonly judged: JudgedCard | null;
  readonly parties: WireDossier['parties'];
}

/** A column with the colour of the party that speaks most in it. */
export function AccountColumn({ account, trail, judged, parties }: AccountColumnProps) {
  const [showsAll, setShowsAll] = useState(false);
  const { says, speakers, sides, sentences } = account;
  const shown = showsAll ? sentences : sentences.slice(0, shownAtFirst);
  const articles = new Set(sentences.map(({ article }) => article.id)).size;
  return (
    <section className={`dispute-side ${hueClassOf(account.parties[0] ?? null, parties)}`}>
      <h3>{says}</h3>
      <p className="dispute-by">
        {speakers.length === 0 ? '' : `${speakers.slice(0, 4).join(', ')}${speakers.length > 4 ? ' and others' : ''}, `}
        {sides.map(({ side, outlets }) => (
          <span key={side ?? ''} className={`dispute-outlets ${sideHueOf(side, parties)}`}>
            <span className="dispute-sign" aria-hidden="true" />
            {outlets.join(', ') || 'outlet not known'} <span className="soft">({nameSide(side, parties)})</span>
          </span>
        ))}
      </p>
      <ul>
        {shown.map((sentence) => (
          <li key={sentence.id} data-member={judged ? sentence.id : undefined}>
            <SentenceLine sentence={sentence} />
            {judged ? <MemberJudge card={judged} member={judgedSentence(sentence)} /> : null}
          </li>
        ))}
      </ul>
      {sentences.length > shown.length ? (
        <button type="button" className="button no-print" onClick={() => setShowsAll(true)}>
          Show {sentences.length - shown.length} more<span className="visually-hidden"> of: {says}</span>
        </button>
      ) : null}
      {articles > 1 ? <TrailLink id={trail} about={says} /> : null}
    </section>
  );
}

function SentenceLine({ sentence }: { readonly sentence: DisputeSentence }) {
  const { article, actor, said, statement, span, factuality, context, certainty, reasons } = sentence;
  const date = said ?? article.published;
  return (
    <div className="dispute-sentence">
      <p className="dispute-head">
        <time>{date === null ? 'no date' : labelEdtf(date)}</time>
        {actor === null ? null : <span>{actor.name}</span>}
      </p>
      <Link to={readerAddress({ article: article.id, statement, span })}>
        <MarkedSentence context={context} form="direct" factuality={factuality} query="" />
      </Link>
      <p className="dispute-where">
        {article.outlet ?? 'Outlet not known'}
        {factuality === 'asserted' ? null : (
          <span className={`factuality factuality-${factuality}`}>{factualityWords[factuality].word}</span>
        )}
        <span title={reasons.join('; ')}>
          {statement === null && certainty === 0
            ? 'in the article’s own words'
            : `read by machine: ${certaintyLabel(certainty)}`}
        </span>
      </p>
    </div>
  );
}
