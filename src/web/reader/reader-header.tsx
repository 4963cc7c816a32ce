// Above the text: where the article appeared, when, how often, and what is the matter with it.
import './reader-header.css';
import { Link } from 'react-router';
import { labelEdtf } from '../../model/edtf-label.ts';
import { titleOf } from '../parts/article-title.ts';
import { NoticeList } from '../parts/notice-list.tsx';
import { articleKindWords } from '../parts/statement-words.ts';
import { OriginNote } from './origin-note.tsx';
import { useReader } from './reader-context.ts';

/** Facts of the article; the title is in the text itself where the text has one. */
export function ReaderHeader() {
  const { article, parties } = useReader();
  const { row, appearances, nearDuplicates, notices, passages } = article;
  const hasTitle = passages.some(({ kind }) => kind === 'title');
  const side = parties.find(({ id }) => id === row.side)?.name ?? row.side;
  return (
    <header className="reader-header">
      <title>{`${titleOf(row)} · Parley`}</title>
      <p className="reader-kicker">
        <Link to="/articles">Articles</Link>
        <span>{row.outlet ?? 'Outlet not known'}</span>
        {side === null ? null : <span>side: {side}</span>}
        <span>{row.published === null ? 'No published date' : labelEdtf(row.published)}</span>
        <span>{articleKindWords[row.kind].word}</span>
        <span className="number">{row.words.toLocaleString('en')} words</span>
      </p>
      {hasTitle ? null : <h1>{titleOf(row)}</h1>}
      {!hasTitle && row.byline.length > 0 ? <p className="soft">By {row.byline.join(', ')}</p> : null}
      {hasTitle && article.edited.includes('title') ? <p>Listed as “{titleOf(row)}”</p> : null}
      <OriginNote />
      {appearances.length > 1 || nearDuplicates.length > 0 ? (
        <details className="reader-copies">
          <summary>{copiesInWords(appearances.length, nearDuplicates.length)}</summary>
          <ul>
            {appearances.map(({ file, place, outlet, published }) => (
              <li key={`${file} ${place.start}`}>
                {outlet ?? 'Outlet not known'}
                {published === null ? '' : `, ${labelEdtf(published)}`} <span className="soft">in {file}</span>
              </li>
            ))}
            {nearDuplicates.map(({ id, title, outlet, similarity }) => (
              <li key={id}>
                <Link to={`/articles/${id}`}>{title ?? 'Untitled article'}</Link>
                {outlet === null ? '' : `, ${outlet}`}{' '}
                <span className="soft">shares {Math.round(similarity * 100)} % of its words</span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      <NoticeList notices={notices} />
    </header>
  );
}

function copiesInWords(appearances: number, near: number): string {
  const same = appearances > 1 ? `This text came in ${appearances} times` : '';
  const similar = near > 0 ? `${near} other ${near === 1 ? 'article is' : 'articles are'} nearly the same` : '';
  return [same, similar].filter((part) => part !== '').join('; ');
}
