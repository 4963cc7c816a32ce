// How much of the dossier each side published.
import { Link } from 'react-router';
import type { WireDossier } from '../../server/wire.ts';
import { hueClassOf } from '../parts/hue.ts';

/** A bar for each side; the number stands beside it. */
export function SideCounts({ dossier }: { readonly dossier: WireDossier }) {
  const { sides, parties, articles, outlets } = dossier;
  const placed = sides.reduce((sum, { count }) => sum + count, 0);
  return (
    <section className="start-card" aria-labelledby="sides-title">
      <h2 id="sides-title">Who published</h2>
      <ul className="bars">
        {sides.map(({ value, label, count }) => (
          <li key={value} className={hueClassOf(value, parties)}>
            <Link to={`/articles?side=${encodeURIComponent(value)}`}>
              <span className="bar-label">{label}</span>
              <span className="bar-count number">{count}</span>
              <span className="bar" aria-hidden="true" style={{ inlineSize: `${(100 * count) / articles}%` }} />
            </Link>
          </li>
        ))}
        {articles > placed ? (
          <li className="hue hue-none">
            <span className="bar-row">
              <span className="bar-label">No side set in the codebook</span>
              <span className="bar-count number">{articles - placed}</span>
              <span
                className="bar"
                aria-hidden="true"
                style={{ inlineSize: `${(100 * (articles - placed)) / articles}%` }}
              />
            </span>
          </li>
        ) : null}
      </ul>
      <h3>Outlets</h3>
      <ul className="outlet-list">
        {outlets.slice(0, shownOutlets).map(({ value, label, count }) => (
          <li key={value}>
            <Link to={`/articles?outlet=${encodeURIComponent(value)}`}>{label}</Link>{' '}
            <span className="soft number">{count}</span>
          </li>
        ))}
        {outlets.length > shownOutlets ? (
          <li>
            <Link to="/articles">all {outlets.length}</Link>
          </li>
        ) : null}
      </ul>
    </section>
  );
}

/** Outlets named on the first view: two lines of them. */
const shownOutlets = 8;
