// Articles by month and side: a column for each month, leading to its articles.
import { addToGroup } from '../../base/group-by.ts';
import './month-chart.css';
import { Link } from 'react-router';
import { labelEdtf, labelEdtfShort } from '../../model/edtf-label.ts';
import type { WireDossier, WireFacet } from '../../server/wire.ts';
import { countOf } from '../parts/count-words.ts';
import { sideHueOf } from '../parts/hue.ts';
import { columnsOf, countArticles, lastDayOf, type MonthColumn } from './month-columns.ts';

interface MonthChartProps {
  readonly months: WireDossier['months'];
  readonly parties: WireDossier['parties'];
  readonly sides: readonly WireFacet[];
}

/** In rem: few months make no walls. */
const widestColumn = 5;

/** Every column names its numbers to screen readers and on hovering. */
export function MonthChart({ months, parties, sides }: MonthChartProps) {
  const columns = columnsOf(
    months,
    parties.map(({ id }) => id),
  );
  const highest = Math.max(1, ...columns.map(({ total }) => total));
  const nameOf = (side: string | null) => sides.find(({ value }) => value === (side ?? '-'))?.label ?? 'no side given';
  const inWords = ({ month, total, sides: counts }: MonthColumn) =>
    `${labelEdtf(month)}: ${countOf(total, 'article')}${total > 0 ? ` (${counts.map(({ side, count }) => `${nameOf(side)} ${count}`).join(', ')})` : ''}`;
  if (columns.length < 2) return null;
  const undrawn = countArticles(months) - columns.reduce((sum, { total }) => sum + total, 0);
  return (
    <section className="start-card start-months" aria-labelledby="months-title">
      <h2 id="months-title">Month by month</h2>
      <ol className="months" style={{ maxInlineSize: `${columns.length * widestColumn}rem` }}>
        {columns.map((column) => (
          <li key={column.month}>
            <Link
              to={`/articles?from=${column.month}-01&to=${lastDayOf(column.month)}`}
              aria-label={inWords(column)}
              title={inWords(column)}
            >
              <span className="month-column" style={{ blockSize: `${(100 * column.total) / highest}%` }}>
                {column.sides.map(({ side, count }) => (
                  <span key={side} className={`month-part ${sideHueOf(side, parties)}`} style={{ flexGrow: count }} />
                ))}
              </span>
            </Link>
          </li>
        ))}
      </ol>
      <p
        className="month-ends soft"
        aria-hidden="true"
        style={{ maxInlineSize: `${columns.length * widestColumn}rem` }}
      >
        <span>{labelEdtfShort(columns.at(0)?.month ?? '')}</span>
        <span>{labelEdtfShort(columns.at(-1)?.month ?? '')}</span>
      </p>
      {undrawn === 0 ? null : (
        <p className="soft">
          Not drawn: <Link to="/articles">{countOf(undrawn, 'article')}</Link> dated long before or after these months.
        </p>
      )}
      <ul className="month-legend">
        {[...labelsByHue(sides, parties)].map(([hue, labels]) => (
          <li key={hue} className={hue}>
            <span className="month-swatch" aria-hidden="true" />
            {labels.join(', ')}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Sides that are no party share one colour, and so one line of the legend. */
function labelsByHue(
  sides: readonly WireFacet[],
  parties: WireDossier['parties'],
): ReadonlyMap<string, readonly string[]> {
  const labels = new Map<string, string[]>();
  for (const { value, label } of sides) {
    const hue = sideHueOf(value, parties);
    addToGroup(labels, hue, label);
  }
  return labels;
}
