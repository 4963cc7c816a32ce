// One account of a dispute: what it says, who gives it in whose outlets, and its sentences.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import type { DisputeKind, DisputeSentence } from '../../model/dispute.ts';
import { labelEdtf } from '../../model/edtf-label.ts';
import { readerAddress } from '../../model/reader-address.ts';
import { noteSide } from '../../model/side-name.ts';
import { labelShown, type ShownAccount } from '../../model/telling-sentences.ts';
import { accountId } from '../../model/trail.ts';
import type { WireDossier } from '../../server/wire.ts';
import { MemberJudge } from '../accounts/judge-buttons.tsx';
import type { JudgedCard } from '../accounts/judging-context.ts';
import { disputeQuery } from '../api/queries.ts';
import { certaintyLabel } from '../parts/certainty-words.ts';
import { hueClassOf, sideHueOf } from '../parts/hue.ts';
import { Loading } from '../parts/loading.tsx';
import { MarkedSentence } from '../parts/marked-sentence.tsx';
import { factualityWords } from '../parts/statement-words.ts';
import { Trouble } from '../parts/trouble.tsx';
import { TrailLink } from '../sources/trail-link.tsx';
import { judgedSentence } from './judged-dispute.ts';

/** Sentences shown at first; the others on request. */
const shownAtFirst = 2;

/** Kinds whose accounts say something in words of the text. */
const saysInWords: ReadonlySet<DisputeKind> = new Set(['claim', 'incident', 'unanswered']);

interface AccountColumnProps {
  readonly account: ShownAccount;
  /** Id and kind of its dispute, and the place of the account there, from 0. */
  readonly dispute: string;
  readonly kind: DisputeKind;
  readonly at: number;
  /** What of the card can be judged here; null where another page is for that. */
  readonly judged: JudgedCard | null;
  readonly parties: WireDossier['parties'];
}

/** A column with the colour of the party that speaks most in it. */
export function AccountColumn({ account, dispute, kind, at, judged, parties }: AccountColumnProps) {
  const [wish, setWish] = useState<'few' | 'sent' | 'all'>('few');
  const whole = useQuery({ ...disputeQuery(dispute), enabled: wish === 'all' });
  const { says, speakers, sides, total } = account;
  const sentences = (wish === 'all' && whole.data?.accounts[at]?.sentences) || account.sentences;
  const shown = wish === 'few' ? sentences.slice(0, shownAtFirst) : sentences;
  // A value, a day or an end of an issue is what to look at; the words of a claim stand in the sentence below.
  const isRepeated =
    saysInWords.has(kind) && shown[0]?.context.text.replace(/\s+/g, ' ').includes(says.replace(/ …$/, ''));
  const leftOut = labelShown({ sentences, total });
  const outlets = new Set(sides.flatMap((one) => one.outlets));
  const articles = new Set(sentences.map(({ article }) => article.id)).size;
  return (
    <section className={`dispute-side ${hueClassOf(account.parties[0] ?? null, parties)}`}>
      <h3 className={isRepeated ? 'visually-hidden' : undefined}>{says}</h3>
      <p className="dispute-by">
        {speakers.length === 0 ? '' : `${speakers.slice(0, 4).join(', ')}${speakers.length > 4 ? ' and others' : ''}, `}
        {sides.map(({ side, outlets }) => (
          <span key={side ?? ''} className={`dispute-outlets ${sideHueOf(side, parties)}`}>
            <span className="dispute-sign" aria-hidden="true" />
            {outlets.join(', ') || 'outlet not known'}
            <span className="soft">{noteSide(side, parties)}</span>
          </span>
        ))}
      </p>
      <ul>
        {shown.map((sentence) => (
          <li key={sentence.id} data-member={judged ? sentence.id : undefined}>
            <SentenceLine sentence={sentence} kind={kind} hasOneOutlet={outlets.size === 1} />
            {judged ? <MemberJudge card={judged} member={judgedSentence(sentence)} /> : null}
          </li>
        ))}
      </ul>
      {wish === 'few' || leftOut === null ? null : <p className="dispute-where">{leftOut}</p>}
      {sentences.length > shown.length ? (
        <button type="button" className="button no-print" onClick={() => setWish('sent')}>
          Show {sentences.length - shown.length} more<span className="visually-hidden"> of: {says}</span>
        </button>
      ) : null}
      {wish === 'sent' && leftOut !== null ? (
        <button type="button" className="button no-print" onClick={() => setWish('all')}>
          Show all {total} sentences<span className="visually-hidden"> of: {says}</span>
        </button>
      ) : null}
      {wish === 'all' && whole.isPending ? <Loading what="the sentences" /> : null}
      {wish === 'all' && whole.error ? <Trouble error={whole.error} retry={whole.refetch} /> : null}
      {articles > 1 ? <TrailLink id={accountId(dispute, at)} about={says} /> : null}
    </section>
  );
}

interface SentenceLineProps {
  readonly sentence: DisputeSentence;
  readonly kind: DisputeKind;
  /** It stands above, and not again under each sentence. */
  readonly hasOneOutlet: boolean;
}

function SentenceLine({ sentence, kind, hasOneOutlet }: SentenceLineProps) {
  const { article, actor, said, statement, span, factuality, context, certainty, reasons } = sentence;
  // Where days are disputed, `said` is the day that is told, which stands above.
  const date = kind === 'date' ? article.published : (said ?? article.published);
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
        {hasOneOutlet ? null : (article.outlet ?? 'Outlet not known')}
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
