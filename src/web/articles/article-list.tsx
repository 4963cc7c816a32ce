// Articles under the headings of their months, or of their outlets.
import './article-list.css';
import type { WireArticleRow, WireDossier } from '../../server/wire.ts';
import { groupArticles } from './article-groups.ts';
import { ArticleRow } from './article-row.tsx';

interface ArticleListProps {
  readonly rows: readonly WireArticleRow[];
  readonly sort: string;
  readonly parties: WireDossier['parties'];
}

/** The rows in the order given. */
export function ArticleList({ rows, sort, parties }: ArticleListProps) {
  return groupArticles(rows, sort).map(({ heading, rows: members }) => (
    <section key={heading ?? ''} className="article-group" aria-label={heading ?? 'Articles'}>
      {heading === null ? null : <h2>{heading}</h2>}
      <ul>
        {members.map((row) => (
          <ArticleRow key={row.id} row={row} parties={parties} />
        ))}
      </ul>
    </section>
  ));
}
