// How far the adding is, what came in, and what did not.
import { Link } from 'react-router';
import { labelEdtf } from '../../model/edtf-label.ts';
import { titleOf } from '../parts/article-title.ts';
import { countOf } from '../parts/count-words.ts';
import { NoticeList } from '../parts/notice-list.tsx';
import { adding } from './adding.ts';
import type { DoneFile, QueueState } from './adding-queue.ts';

/** Nothing before the first file. */
export function AddingProgress({ state }: { readonly state: QueueState }) {
  const { isRunning, total, done, trouble, takenFiles, leftOutFiles, leftOut } = state;
  if (total === 0) return null;
  return (
    <section className="adding" aria-labelledby="adding-title">
      <h2 id="adding-title">{titleFor(state)}</h2>
      <progress
        // The reader is being loaded before the first: without a value the bar says that something goes on.
        {...(done === 0 ? {} : { value: done, max: total })}
        aria-label="Files added"
        hidden={!isRunning}
      />
      <p role="status">{summaryOf(state)}</p>
      {trouble === null ? null : (
        <p className="trouble" role="alert">
          {trouble} What came in before is kept.
        </p>
      )}
      <p className="adding-buttons">
        {isRunning ? (
          <button type="button" className="button" onClick={adding.stop}>
            Stop
          </button>
        ) : done < total ? (
          <button type="button" className="button button-strong" onClick={adding.goOn}>
            Go on
          </button>
        ) : null}
      </p>
      {leftOutFiles.length === 0 ? null : (
        <div className="adding-left-out">
          <h3>Left out: {countOf(leftOut, 'file')}</h3>
          <NoticeList notices={leftOutFiles.flatMap(({ taken }) => (taken.kind === 'left-out' ? taken.notices : []))} />
        </div>
      )}
      {takenFiles.length === 0 ? null : (
        <ol className="adding-list" aria-label="Articles added, latest first">
          {takenFiles.map((file) => (
            <TakenRow key={file.number} file={file} />
          ))}
        </ol>
      )}
    </section>
  );
}

function titleFor({ isRunning, done, total, trouble }: QueueState): string {
  if (isRunning) return `Adding: ${done} of ${countOf(total, 'file')}`;
  if (done === total) return `Done: ${countOf(total, 'file')}`;
  return `${trouble === null ? 'Stopped' : 'Interrupted'}: ${done} of ${countOf(total, 'file')} done`;
}

function summaryOf({ newArticles, statements, alreadyThere, isRunning, left }: QueueState): string {
  return [
    `${countOf(newArticles, 'new article')} with ${countOf(statements, 'statement')}.`,
    alreadyThere > 0 ? `Already there: ${countOf(alreadyThere, 'file')}.` : '',
    isRunning && left !== null ? labelLeft(left) : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

const [second, minute] = [1000, 60_000];

/** In steps that do not flicker. */
function labelLeft(left: number): string {
  if (left < 10 * second) return 'A few seconds left.';
  if (left < minute) return `About ${Math.ceil(left / second / 10) * 10} seconds left.`;
  return `About ${countOf(Math.round(left / minute), 'minute')} left.`;
}

/** Most articles of one file that are named: an export may hold thousands. */
const mostNamed = 20;

function TakenRow({ file: { name, taken } }: { readonly file: DoneFile }) {
  if (taken.kind !== 'added') return null;
  const { articles, notices } = taken;
  return (
    <li>
      <p className="soft adding-file">
        {name}
        {articles.length > 1 ? ` · ${countOf(articles.length, 'article')}` : ''}
      </p>
      <ul>
        {articles.slice(0, mostNamed).map((article) => (
          <li key={article.id}>
            <Link to={`/articles/${article.id}`}>{titleOf(article)}</Link>
            <p className="soft">
              {[
                article.outlet ?? 'outlet not known',
                article.published === null ? 'no date' : labelEdtf(article.published),
                countOf(article.statements, 'statement'),
                article.isNew ? null : 'the same text was there already',
                article.isNew && article.nearDuplicates > 0 ? 'nearly the same as another' : null,
              ]
                .filter((fact) => fact !== null)
                .join(' · ')}
            </p>
          </li>
        ))}
        {articles.length > mostNamed ? <li className="soft">and {articles.length - mostNamed} more</li> : null}
      </ul>
      <NoticeList notices={notices.filter(({ level }) => level !== 'info')} />
    </li>
  );
}
