// The view of one article.
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { judgementsOf } from '../api/judgements.ts';
import { articleQuery, decisionsQuery, dossierQuery } from '../api/queries.ts';
import { Loading } from '../parts/loading.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { Reader } from './reader.tsx';

const noDecisions = { decisions: [] };

/** `/articles/:id`, with `?statement=ID` for a chosen statement, `?span=START-END` for a sentence. */
export function ReaderPage() {
  const { id = '' } = useParams();
  const article = useQuery(articleQuery(id));
  const dossier = useQuery(dossierQuery);
  const decisions = useQuery(decisionsQuery);
  if (article.error) return <Trouble error={article.error} retry={article.refetch} />;
  if (!article.data || dossier.isPending) return <Loading what="the article" />;
  return (
    <Reader
      key={id}
      article={article.data}
      parties={dossier.data?.parties ?? []}
      judgements={judgementsOf(decisions.data ?? noDecisions)}
    />
  );
}
