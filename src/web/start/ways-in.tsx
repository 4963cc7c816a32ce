// Where a stranger can begin.
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { actorsQuery, articlesQuery } from '../api/queries.ts';
import { titleOf } from '../parts/article-title.ts';

/** Three links with a reason each; the report with the most statements is the one that shows the most. */
export function WaysIn() {
  const { data: articles } = useQuery(articlesQuery('sort=statements'));
  const { data: actors } = useQuery(actorsQuery);
  const richest = articles?.rows.find(({ title, kind }) => title !== null && kind === 'report') ?? articles?.rows[0];
  const quoted = actors?.find(({ statements }) => statements > 0);
  const proposed = actors?.filter(({ isDeclared }) => !isDeclared).length ?? 0;
  return (
    <ul className="ways-in" aria-label="Where to begin">
      {richest === undefined ? null : (
        <li>
          <Link to={`/articles/${richest.id}`}>{titleOf(richest)}</Link>
          <p>An article with many statements: see who speaks, and in whose words.</p>
        </li>
      )}
      {quoted === undefined ? null : (
        <li>
          <Link to={`/statements?speaker=${encodeURIComponent(quoted.key)}`}>What {quoted.name} said</Link>
          <p>Every statement of the speaker quoted most, each with its sentence.</p>
        </li>
      )}
      <li>
        <Link to="/actors">Put names right</Link>
        <p>
          {proposed === 0
            ? 'Merge spellings, and say who speaks for which party.'
            : `The machine proposes ${proposed} that the codebook does not know: merge them, or say for whom they speak.`}
        </p>
      </li>
    </ul>
  );
}
