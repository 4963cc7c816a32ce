// Where a stranger can begin: the questions that the views answer.
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { actorsQuery, articlesQuery } from '../api/queries.ts';
import { countOf } from '../parts/count-words.ts';

/** A link for each question; the report with the most statements is the one that shows the most. */
export function WaysIn() {
  const { data: articles } = useQuery(articlesQuery('sort=statements'));
  const { data: actors } = useQuery(actorsQuery);
  const richest = articles?.rows.find(({ title, kind }) => title !== null && kind === 'report') ?? articles?.rows[0];
  const quoted = actors?.find(({ statements }) => statements > 0);
  const proposed = actors?.filter(({ isDeclared }) => !isDeclared).length ?? 0;
  return (
    <ul className="ways-in" aria-label="Where to begin">
      <li>
        <Link to="/positions">Who wants what?</Link>
        <p>The table of parties and issues: who demands, offers, accepts or rejects, and since when.</p>
      </li>
      <li>
        <Link to="/accounts">Where do accounts differ?</Link>
        <p>What is denied, dated or counted otherwise, who had it from whom, and the same words in several versions.</p>
      </li>
      <li>
        <Link to={quoted === undefined ? '/statements' : `/statements?speaker=${encodeURIComponent(quoted.key)}`}>
          What did {quoted?.name ?? 'they'} say?
        </Link>
        <p>Every statement of the speaker quoted most. Choose another by the filters.</p>
      </li>
      <li>
        <Link to={richest === undefined ? '/articles' : `/articles/${richest.id}`}>Read an article</Link>
        <p>The one with the most statements, a card beside each: who speaks, and in whose words.</p>
      </li>
      <li>
        <Link to="/actors">Put names right</Link>
        <p>
          {proposed === 0
            ? 'Merge spellings, and say who speaks for which party.'
            : `${countOf(proposed, 'name')} the codebook does not know: merge spellings, or say for whom they speak.`}
        </p>
      </li>
      <li>
        <Link to="/articles/add">Add articles</Link>
        <p>Files, folders or a pasted text. What is new is compared with all that is there.</p>
      </li>
    </ul>
  );
}
