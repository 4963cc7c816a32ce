// The newest articles.
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { WireDossier } from '../../server/wire.ts';
import { articlesQuery } from '../api/queries.ts';
import { ArticleList } from '../articles/article-list.tsx';

/** Articles named on the first view. */
const shownArticles = 6;

/** A short list. */
export function LatestArticles({ parties }: { readonly parties: WireDossier['parties'] }) {
  const { data } = useQuery(articlesQuery('sort=published'));
  return (
    <section className="start-card start-latest" aria-labelledby="latest-title">
      <h2 id="latest-title">Latest articles</h2>
      <ArticleList rows={(data?.rows ?? []).slice(0, shownArticles)} sort="none" parties={parties} />
      <p className="start-more">
        <Link to="/articles">All articles</Link>
      </p>
    </section>
  );
}
