// The trail of one thing that several articles tell: who had it from whom, drawn, and the words of each.
import './sources-page.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { readerAddress } from '../../model/reader-address.ts';
import { countTellers, type Trail } from '../../model/trail.ts';
import { dossierQuery, trailQuery } from '../api/queries.ts';
import { FileLinks } from '../parts/file-links.tsx';
import { ListBar } from '../parts/list-bar.tsx';
import { Loading } from '../parts/loading.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { ArticleName, type Parties } from './article-name.tsx';
import { LineageView } from './lineage-drawing.tsx';
import { toldWords } from './told-words.ts';

/** `/accounts/sources/:told`. */
export function TrailPage() {
  const { told = '' } = useParams();
  const { data: trail, error, refetch } = useQuery(trailQuery(told));
  const { data: dossier } = useQuery(dossierQuery);
  if (error) return <Trouble error={error} retry={refetch} />;
  if (!trail) return <Loading what="who had it from whom" />;
  const parties = dossier?.parties ?? [];
  return (
    <>
      <PageTitle note="Who had it from whom, as far as the texts show it: words taken over, and sources named beside the telling. Where no arrow leads away, nothing tells that it was had from another; that proves nothing.">
        {trail.about}
      </PageTitle>
      <div className="sources-view">
        <ListBar>
          <p className="list-count">
            <span className="badge">{toldWords[trail.kind].one}</span> <strong>{countTellers(trail)}</strong>
          </p>
          <FileLinks name="trail" search={`id=${encodeURIComponent(trail.id)}`} what="this trail" />
          <Link className="button no-print" to={toldWords[trail.kind].page}>
            All {toldWords[trail.kind].many}
          </Link>
        </ListBar>
        <LineageView lineage={trail.lineage} parties={parties} id="trail" about={trail.about} />
        <TrailPlaces trail={trail} parties={parties} />
      </div>
    </>
  );
}

function TrailPlaces({ trail, parties }: { readonly trail: Trail; readonly parties: Parties }) {
  return (
    <section aria-labelledby="trail-places">
      <h2 id="trail-places">In their words</h2>
      <ul className="citation-list">
        {trail.places.map(({ article, span, statement, words }) => (
          <li key={`${article.id} ${span.start}`} className="citation">
            <p>
              <ArticleName article={article} parties={parties} />{' '}
              <span className="soft">{article.title ?? 'Untitled article'}</span>
            </p>
            <Link className="citation-sentence" to={readerAddress({ article: article.id, statement, span })}>
              {words}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
