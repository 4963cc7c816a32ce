// Who had it from whom, drawn: time runs to the right, and each arrow leads from an article to what it took or names.
import './lineage-drawing.css';
import { Link } from 'react-router';
import {
  clipLabel,
  describeArrow,
  type Lineage,
  type LineageNode,
  labelNode,
  lineageBox,
} from '../../model/lineage.ts';
import { nameSide } from '../../model/side-name.ts';
import { ArrowHead } from '../parts/arrow-head.tsx';
import { countOf } from '../parts/count-words.ts';
import { sideHueOf } from '../parts/hue.ts';
import { ScrollFrame } from '../parts/scroll-frame.tsx';
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
    <ScrollFrame className="lineage-scroll" label={`Drawing: who had it from whom, ${about}`}>
      <svg className="lineage-drawing" viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
        <title>First published on the left; each arrow leads to the article it was taken from</title>
        <defs>
          {['plain', 'disputes'].map((kind) => (
            <ArrowHead key={kind} id={`${id}-${kind}`} className={`lineage-head lineage-${kind}`} />
          ))}
        </defs>
        {days.map(({ label, x }) => (
          <text key={`${label} ${x}`} className="lineage-day" x={x} y={22}>
            {label}
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
          <LineageBox key={`${node.x} ${node.y}`} node={node} parties={parties} />
        ))}
      </svg>
    </ScrollFrame>
  );
}

function LineageBox({ node, parties }: { readonly node: LineageNode; readonly parties: Parties }) {
  const { outlet, side, title } = labelNode(node);
  const hue = sideHueOf(side, parties);
  const box = (
    <g transform={`translate(${node.x} ${node.y})`}>
      <title>{[outlet, nameSide(side, parties), title].join(', ')}</title>
      <rect className="box-ground" width={lineageBox.width} height={lineageBox.height} rx={6} />
      <rect className="box-party" width={6} height={lineageBox.height} rx={3} />
      <text className="lineage-outlet" x={18} y={24}>
        {clipLabel(outlet)}
      </text>
      <text className="lineage-side" x={18} y={43}>
        {clipLabel(nameSide(side, parties))}
      </text>
      <text className="lineage-title" x={18} y={63}>
        {clipLabel(title)}
      </text>
    </g>
  );
  if (node.kind === 'outlet') return <g className={`lineage-box is-not-held ${hue}`}>{box}</g>;
  return (
    <Link className={`lineage-box ${hue}`} to={addressOf(node.article)}>
      {box}
    </Link>
  );
}

function LineageTable({ lineage: { nodes, arrows }, parties, about }: Omit<LineageProps, 'id'>) {
  const rows = nodes.flatMap((node, at) => {
    const own = arrows.filter(({ from }) => from === at);
    return own.length === 0
      ? [{ node, how: 'first', original: null }]
      : own.map((arrow) => ({ node, how: describeArrow(arrow), original: nodes[arrow.to] ?? null }));
  });
  return (
    <ScrollFrame className="lineage-scroll" label={`Table: who had it from whom, ${about}`}>
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
          {rows.map(({ node, how, original }) => (
            <tr key={`${node.x} ${node.y} ${original?.x} ${original?.y} ${how}`}>
              <th scope="row">
                <NodeName node={node} parties={parties} />{' '}
                {node.kind === 'article' ? (
                  <Link to={addressOf(node.article)}>{labelNode(node).title}</Link>
                ) : (
                  labelNode(node).title
                )}
              </th>
              <td>{nameSide(labelNode(node).side, parties)}</td>
              <td>{how}</td>
              <td>{original === null ? '–' : <NodeName node={original} parties={parties} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}

function NodeName({ node, parties }: { readonly node: LineageNode; readonly parties: Parties }) {
  if (node.kind === 'article') return <ArticleName article={node.article} parties={parties} />;
  return <strong className={sideHueOf(node.outlet.side, parties)}>{node.outlet.name}</strong>;
}
