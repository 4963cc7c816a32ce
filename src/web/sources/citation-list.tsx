// Every citation with its sentence: who takes what from whom.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { readerAddress } from '../../model/reader-address.ts';
import { type Citation, citationWords } from '../../model/sources.ts';
import { citationsQuery } from '../api/queries.ts';
import { Loading } from '../parts/loading.tsx';
import { MoreButton } from '../parts/more-button.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { ArticleName, addressOf, type Parties } from './article-name.tsx';

interface CitationListProps {
  /** All of them must stand in what is shown of a citation. */
  readonly words: string;
  readonly parties: Parties;
}

/** Citations drawn at first, and more at each press. */
const citationsAtOnce = 50;

/** In the order the articles were added. */
export function CitationList({ words, parties }: CitationListProps) {
  const [most, setMost] = useState(citationsAtOnce);
  const { data, error, refetch } = useQuery(citationsQuery({ words, most }));
  if (error) return <Trouble error={error} retry={refetch} />;
  if (!data) return <Loading what="who cites whom" />;
  return (
    <>
      <ul className="citation-list">
        {data.citations.map((citation) => (
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
      <MoreButton shown={data.citations.length} total={data.total} atOnce={citationsAtOnce} setMost={setMost} />
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
