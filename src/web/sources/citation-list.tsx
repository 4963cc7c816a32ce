// Every citation with its sentence: who takes what from whom.
import { useState } from 'react';
import { Link } from 'react-router';
import { readerAddress } from '../../model/reader-address.ts';
import type { Citation, CitationKind } from '../../model/sources.ts';
import { ArticleName, addressOf, type Parties } from './article-name.tsx';

/** What each kind is called between the two outlets. */
const citationWords: Readonly<Record<CitationKind, string>> = {
  quotes: 'quotes',
  reports: 'reports from',
  'relies-on': 'relies on',
  disputes: 'disputes',
};

interface CitationListProps {
  readonly citations: readonly Citation[];
  readonly parties: Parties;
}

/** Citations drawn at first, and more at each press. */
const citationsAtOnce = 50;

/** In the order the articles were added. */
export function CitationList({ citations, parties }: CitationListProps) {
  const [shown, setShown] = useState(citationsAtOnce);
  return (
    <>
      <ul className="citation-list">
        {citations.slice(0, shown).map((citation) => (
          <li key={`${citation.citing.id} ${citation.span.start}`} className="citation">
            <p>
              <ArticleName article={citation.citing} parties={parties} />
              {citation.within === null ? null : <span className="soft"> reprinting {citation.within}</span>}{' '}
              <span className={`citation-kind citation-${citation.kind}`}>{citationWords[citation.kind]}</span>{' '}
              <strong>{citation.outlet.name}</strong>
              {citation.cited === null ? null : (
                <>
                  {': '}
                  <Link to={addressOf(citation.cited)}>{citation.cited.title ?? 'Untitled article'}</Link>
                </>
              )}
            </p>
            <CitedSentence citation={citation} />
          </li>
        ))}
      </ul>
      {citations.length > shown ? (
        <button type="button" className="button no-print" onClick={() => setShown(shown + citationsAtOnce)}>
          Show {Math.min(citationsAtOnce, citations.length - shown)} more of {citations.length}
        </button>
      ) : null}
    </>
  );
}

/** UTF-16 units of a name; what is longer is a passage printed in the outlet's words. */
const longestName = 60;

function CitedSentence({ citation }: { readonly citation: Citation }) {
  const { citing, statement, span, sentence } = citation;
  const { text, start, end } = sentence;
  return (
    <Link className="citation-sentence" to={readerAddress({ article: citing.id, statement, span })}>
      {text.slice(0, start)}
      <span className={end - start > longestName ? undefined : 'cited-name'}>{text.slice(start, end)}</span>
      {text.slice(end)}
    </Link>
  );
}
