// One act of speech: who said it when, and every account of it beside the first.
import { labelEdtf } from '../../model/edtf-label.ts';
import { toldId } from '../../model/trail.ts';
import type { WireDossier } from '../../server/wire.ts';
import type { QuoteGroup } from '../../views/quotes/quote-board.ts';
import { CardJudge, MemberJudge } from '../accounts/judge-buttons.tsx';
import { countOf } from '../parts/count-words.ts';
import { hueClassOf } from '../parts/hue.ts';
import { SpeakerMark } from '../parts/speaker-mark.tsx';
import { TrailLink } from '../sources/trail-link.tsx';
import { judgedQuote } from './judged-quote.ts';
import { QuoteAccount } from './quote-account.tsx';

interface QuoteCardProps {
  readonly group: QuoteGroup;
  readonly parties: WireDossier['parties'];
}

/** Side by side where there is room, below each other where there is not. */
export function QuoteCard({ group, parties }: QuoteCardProps) {
  const { id, speaker, said, articles, members } = group;
  const heading = `quote-${id}`;
  const card = { id, members: members.map(judgedQuote) };
  return (
    <article className="quote-card" aria-labelledby={heading} data-card={id}>
      <h2 id={heading} className="quote-heading">
        <SpeakerMark name={speaker?.name ?? null} hue={hueClassOf(speaker?.party ?? null, parties)} />{' '}
        {speaker?.name ?? 'Speaker not named'}
        <span className="soft quote-day">
          {said === null ? 'day not told' : <time dateTime={said}>{labelEdtf(said)}</time>}
          {', '}
          {countOf(articles, 'article')}
        </span>
      </h2>
      {articles < 2 || !members[0] ? null : (
        <p className="trail-line">
          <TrailLink id={toldId('quote', members[0].article.id, members[0].span)} about={members[0].text} />
        </p>
      )}
      <ul className="quote-accounts">
        {members.map((member) => {
          const judged = judgedQuote(member);
          return (
            <li key={judged.id} data-member={judged.id}>
              <QuoteAccount member={member} parties={parties}>
                <MemberJudge card={card} member={judged} />
              </QuoteAccount>
            </li>
          );
        })}
      </ul>
      <CardJudge card={card} />
    </article>
  );
}
