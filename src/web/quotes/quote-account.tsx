// One account of an act of speech: its words set against the first account's, and where they stand.
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { labelEdtf } from '../../model/edtf-label.ts';
import { readerAddress } from '../../model/reader-address.ts';
import { noteSide } from '../../model/side-name.ts';
import type { WireDossier } from '../../server/wire.ts';
import type { WordRun } from '../../views/quotes/mark-differences.ts';
import type { QuoteMember } from '../../views/quotes/quote-board.ts';
import { sideHueOf } from '../parts/hue.ts';
import { formWords, roleWords } from './quote-words.ts';

interface QuoteAccountProps {
  readonly member: QuoteMember;
  readonly parties: WireDossier['parties'];
  /** What can be done with it, shown below it. */
  readonly children?: ReactNode;
}

/** The words are the link to their sentence. */
export function QuoteAccount({ member, parties, children }: QuoteAccountProps) {
  const { article, form, role, runs, missingFrom, speaker, said } = member;
  const { word, meaning } = formWords[form];
  const source = article.outlet ?? article.title ?? 'an article';
  return (
    <section className={`quote-account ${sideHueOf(article.side, parties)}`}>
      <p className="quote-form">
        <span className="badge" title={meaning}>
          {form === 'first' ? roleWords[role] : word}
        </span>
      </p>
      <p className="quote-words">
        <Link to={readerAddress({ article: article.id, statement: member.statement, span: member.span })}>
          {isLoose(form) ? member.text : runs.map((run) => <Run key={run.at} run={run} />)}
          <span className="visually-hidden">, open in {source}</span>
        </Link>
      </p>
      <p className="quote-source soft">
        {source}
        {noteSide(article.side, parties)}
        {article.published === null ? null : (
          <>
            {', '}
            <time dateTime={article.published}>{labelEdtf(article.published)}</time>
          </>
        )}
      </p>
      {missingFrom.length === 0 ? null : (
        <p className="quote-not-held">
          Not in the transcript as held:{' '}
          {missingFrom.map(({ id, title }) => (
            <Link key={id} to={`/articles/${id}`}>
              {title ?? 'untitled transcript'}
            </Link>
          ))}
          {speaker === null || said === null ? null : (
            <span className="soft">
              {' '}
              ({speaker.name}, {labelEdtf(said)})
            </span>
          )}
        </p>
      )}
      {children}
    </section>
  );
}

/** Words of a paraphrase differ nearly everywhere: marking them would say nothing. */
function isLoose(form: QuoteMember['form']): boolean {
  return form === 'paraphrase' || form === 'announced';
}

function Run({ run: { kind, text } }: { readonly run: WordRun }) {
  if (kind === 'same') return <>{text} </>;
  if (kind === 'own')
    return (
      <>
        <mark className="quote-own">{text}</mark>{' '}
      </>
    );
  return (
    <>
      <del className="quote-missing">{text}</del>{' '}
    </>
  );
}
