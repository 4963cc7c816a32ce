// How much of the dossier each side published.
import { Link } from 'react-router';
import type { WireDossier } from '../../server/wire.ts';
import { sideHueOf } from '../parts/hue.ts';

/** A bar for each side; the number stands beside it. */
export function SideCounts({ dossier }: { readonly dossier: WireDossier }) {
  const { sides, parties, articles, outlets } = dossier;
  const named = outlets.filter(({ value }) => value !== '-');
  return (
    <section className="start-card" aria-labelledby="sides-title">
      <h2 id="sides-title">Who published</h2>
      <ul className="bars">
        {sides.map(({ value, label, count }) => (
          <li key={value} className={sideHueOf(value, parties)}>
            <Link to={`/articles?side=${encodeURIComponent(value)}`}>
              <span className="bar-label">{label}</span>
              <span className="bar-count number">{count}</span>
              <span className="bar" aria-hidden="true" style={{ inlineSize: `${(100 * count) / articles}%` }} />
            </Link>
          </li>
        ))}
      </ul>
      <h3>Outlets</h3>
      <ul className="outlet-list">
        {named.slice(0, shownOutlets).map(({ value, label, count }) => (
          <li key={value}>
            <Link to={`/articles?outlet=${encodeURIComponent(value)}`}>{label}</Link>{' '}
            <span className="soft number">{count}</span>
          </li>
        ))}
        {named.length > shownOutlets ? (
          <li>
            <Link to="/articles">all {named.length}</Link>
          </li>
        ) : null}
      </ul>
    </section>
  );
}

/** Outlets named on the first view: two lines of them. */
const shownOutlets = 8;
