// Who had it from whom, drawn: time runs to the right, and each arrow leads from an article to what it took or names.
import './lineage-drawing.css';
import { Link } from 'react-router';
import { labelEdtf } from '../../model/edtf-label.ts';
import { clipLabel, describeArrow, type Lineage, type LineageNode, lineageBox } from '../../model/lineage.ts';
import type { SourceArticle } from '../../model/sources.ts';
import { ArrowHead } from '../parts/arrow-head.tsx';
import { countOf } from '../parts/count-words.ts';
import { sideHueOf } from '../parts/hue.ts';
import { ArticleName, addressOf, type Parties } from './article-name.tsx';

interface LineageProps {
  readonly lineage: Lineage;
  readonly parties: Parties;
  /** Begins the ids of what is drawn; unlike that of every other drawing of the page. */
  readonly id: string;
  /** What was had from whom, for those who hear the page. */
  readonly about: string;
}

/** The drawing, and the same as a table. */
export function LineageView({ lineage, parties, id, about }: LineageProps) {
  return (
    <div className="lineage">
      <LineageDrawing lineage={lineage} parties={parties} id={id} about={about} />
      {lineage.leftOut > 0 ? (
        <p className="soft">{countOf(lineage.leftOut, 'later article')} not drawn; the list above has all copies.</p>
      ) : null}
      <details className="lineage-table">
        <summary>
          Who had it from whom, as a table<span className="visually-hidden">: {about}</span>
        </summary>
        <LineageTable lineage={lineage} parties={parties} about={about} />
      </details>
    </div>
  );
}

function LineageDrawing({ lineage, parties, id, about }: LineageProps) {
  const { nodes, arrows, days, width, height } = lineage;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className="lineage-scroll" tabIndex={0} aria-label={`Drawing: who had it from whom, ${about}`}>
      <svg className="lineage-drawing" viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
        <title>First published on the left; each arrow leads to the article it was taken from</title>
        <defs>
          {['plain', 'disputes'].map((kind) => (
            <ArrowHead key={kind} id={`${id}-${kind}`} className={`lineage-head lineage-${kind}`} />
          ))}
        </defs>
        {days.map(({ published, x }) => (
          <text key={`${published} ${x}`} className="lineage-day" x={x} y={22}>
            {published === null ? 'no date' : labelEdtf(published)}
          </text>
        ))}
        <g>
          {arrows.map((arrow) => {
            const look = arrow.kinds.includes('disputes') ? 'disputes' : 'plain';
            const line = arrow.kinds.includes('copies') ? 'lineage-copied' : 'lineage-cited';
            return (
              <g
                key={`${arrow.from} ${arrow.to} ${arrow.kinds[0]}`}
                className={`lineage-arrow lineage-${look} ${line}`}
              >
                <path d={arrow.path} markerEnd={`url(#${id}-${look})`} />
                <text x={arrow.label.x} y={arrow.label.y}>
                  {describeArrow(arrow)}
                </text>
              </g>
            );
          })}
        </g>
        {nodes.map((node) => (
          <LineageBox
            key={`${node.article.id} ${node.article.outlet} ${node.article.published}`}
            node={node}
            parties={parties}
          />
        ))}
      </svg>
    </section>
  );
}

function LineageBox({ node: { article, x, y }, parties }: { readonly node: LineageNode; readonly parties: Parties }) {
  const { outlet, side, title } = article;
  return (
    <Link className={`lineage-box ${sideHueOf(side, parties)}`} to={addressOf(article)}>
      <g transform={`translate(${x} ${y})`}>
        <title>{[outlet ?? 'No outlet', sideName(article, parties), title ?? 'Untitled article'].join(', ')}</title>
        <rect className="box-ground" width={lineageBox.width} height={lineageBox.height} rx={6} />
        <rect className="box-party" width={6} height={lineageBox.height} rx={3} />
        <text className="lineage-outlet" x={18} y={24}>
          {clipLabel(outlet ?? 'No outlet')}
        </text>
        <text className="lineage-side" x={18} y={43}>
          {clipLabel(sideName(article, parties))}
        </text>
        <text className="lineage-title" x={18} y={63}>
          {clipLabel(title ?? 'Untitled article')}
        </text>
      </g>
    </Link>
  );
}

function sideName({ side }: SourceArticle, parties: Parties): string {
  return side === null ? 'no side' : (parties.find(({ id }) => id === side)?.name ?? side);
}

function LineageTable({ lineage: { nodes, arrows }, parties, about }: Omit<LineageProps, 'id'>) {
  const rows = nodes.flatMap((node, at) => {
    const own = arrows.filter(({ from }) => from === at);
    return own.length === 0
      ? [{ node, how: 'first', original: null }]
      : own.map((arrow) => ({ node, how: describeArrow(arrow), original: nodes[arrow.to] ?? null }));
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the window is scrolled with the keyboard too
    <section className="lineage-scroll" tabIndex={0} aria-label={`Table: who had it from whom, ${about}`}>
      <table>
        <thead>
          <tr>
            <th scope="col">Article</th>
            <th scope="col">Side</th>
            <th scope="col">How</th>
            <th scope="col">From</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ node: { article }, how, original }) => (
            <tr key={`${article.id} ${article.outlet} ${article.published} ${original?.article.id} ${how}`}>
              <th scope="row">
                <ArticleName article={article} parties={parties} />{' '}
                <Link to={addressOf(article)}>{article.title ?? 'Untitled article'}</Link>
              </th>
              <td>{sideName(article, parties)}</td>
              <td>{how}</td>
              <td>{original === null ? '–' : <ArticleName article={original.article} parties={parties} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
