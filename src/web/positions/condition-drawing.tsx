// Condition chains drawn: a box for each step, an arrow from what must come first to what follows; circles stand out.
import { Link } from 'react-router';
import type { PositionTable } from '../../model/position-table.ts';
import type { ConditionGraph, ConditionNode } from '../../views/positions/agreement.ts';
import { ArrowHead } from '../parts/arrow-head.tsx';
import { hueClassOf } from '../parts/hue.ts';
import { ScrollFrame } from '../parts/scroll-frame.tsx';
import type { Filters } from '../parts/use-filters.ts';
import { boxSize, type ConditionLayout, layOutConditions } from './condition-layout.ts';
import { conditionSentence, stepName } from './condition-words.ts';
import { cellChanges } from './positions-address.ts';

interface ConditionDrawingProps {
  readonly table: PositionTable;
  readonly graph: ConditionGraph;
  readonly filters: Filters;
}

/** Arrows back that run beside each other before they share a lane: as many as fit between two columns. */
const lanes = 3;

/** Radius of the corners of an arrow back, less than the narrowest lane. */
const bow = 10;

/** Letters of a label that fit into a line of a box. */
const lettersInLine = 25;

/** Text nodes and links: the tab key walks arrows and boxes. */
export function ConditionDrawing({ table, graph, filters }: ConditionDrawingProps) {
  const layout = layOutConditions(graph);
  const inCircle = new Set(graph.circles.flat());
  return (
    <ScrollFrame className="condition-scroll" label="Drawing of the condition chains">
      <svg
        className="condition-drawing"
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        width={layout.width}
        height={layout.height}
      >
        <title>Each arrow leads from what must come first to what follows</title>
        <defs>
          {['plain', 'circle', 'past'].map((kind) => (
            <ArrowHead key={kind} id={`arrow-${kind}`} className={`arrow-${kind}`} />
          ))}
        </defs>
        {graph.links.map((link, number) => {
          const kind = inCircle.has(number) ? 'circle' : link.isCurrent ? 'plain' : 'past';
          const path = pathOf(layout, indexOf(graph, link.provided), indexOf(graph, link.then));
          return (
            <a
              key={conditionSentence(table, link)}
              href={`#condition-${number}`}
              className={`condition-arrow arrow-${kind}`}
              aria-label={conditionSentence(table, link)}
            >
              <path className="arrow-reach" d={path} />
              <path className="arrow-line" d={path} markerEnd={`url(#arrow-${kind})`} />
            </a>
          );
        })}
        {graph.nodes.map((node, number) => {
          const { x, y } = layout.places[number] ?? { x: 0, y: 0 };
          return (
            <g key={`${node.party},${node.issue}`} transform={`translate(${x} ${y})`}>
              <ConditionBox table={table} node={node} filters={filters} />
            </g>
          );
        })}
      </svg>
    </ScrollFrame>
  );
}

interface ConditionBoxProps {
  readonly table: PositionTable;
  readonly node: ConditionNode;
  readonly filters: Filters;
}

function ConditionBox({ table, node, filters }: ConditionBoxProps) {
  const party = table.parties[node.party];
  const issue = table.issues[node.issue];
  const words = (
    <>
      <title>{stepName(table, node)}</title>
      <rect className="box-ground" width={boxSize.width} height={boxSize.height} rx={6} />
      <rect className="box-party" width={6} height={boxSize.height} rx={3} />
      <text className="box-who" x={18} y={23}>
        {shorten(party?.name ?? 'Somebody')}
      </text>
      <text className="box-what" x={18} y={44}>
        {breakLabel(issue?.label ?? '').map((line, at) => (
          <tspan key={line} x={18} dy={at === 0 ? 0 : lineHeight}>
            {line}
          </tspan>
        ))}
      </text>
    </>
  );
  const hue = hueClassOf(party?.id ?? null, table.parties);
  if (!party || !issue) return <g className={`condition-box ${hue}`}>{words}</g>;
  const cell = cellChanges({ party: party.id, actor: null, issue: issue.id });
  return (
    <Link className={`condition-box ${hue}`} to={filters.hrefWith({ ...cell, part: null })}>
      {words}
    </Link>
  );
}

function indexOf({ nodes }: ConditionGraph, { party, issue }: ConditionNode): number {
  return nodes.findIndex((node) => node.party === party && node.issue === issue);
}

/** From the right edge of one box to the left edge of another; backwards it goes round below. */
function pathOf({ places, height }: ConditionLayout, from: number, to: number): string {
  const start = places[from];
  const end = places[to];
  if (!start || !end) return '';
  const [x1, y1] = [start.x + boxSize.width, start.y + boxSize.height / 2];
  const [x2, y2] = [end.x, end.y + boxSize.height / 2];
  if (x2 > x1) {
    const bend = Math.min(70, (x2 - x1) / 2);
    return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
  }
  // Each arrow back has its own lane below the boxes and beside them.
  const lane = 14 + 9 * (from % lanes);
  const foot = height - lane;
  const [out, back] = [x1 + lane, x2 - lane];
  return `M${x1} ${y1}H${out - bow}q${bow} 0 ${bow} ${bow}V${foot - bow}q0 ${bow} ${-bow} ${bow}H${back + bow}q${-bow} 0 ${-bow} ${-bow}V${y2 + bow}q0 ${-bow} ${bow} ${-bow}H${x2}`;
}

/** From one line of a label to the next. */
const lineHeight = 19;

/** Two lines at most, broken between words. */
function breakLabel(label: string): readonly string[] {
  if (label.length <= lettersInLine) return [label];
  const space = label.lastIndexOf(' ', lettersInLine);
  return space <= 0 ? [shorten(label)] : [label.slice(0, space), shorten(label.slice(space + 1))];
}

function shorten(label: string): string {
  return label.length <= lettersInLine ? label : `${label.slice(0, lettersInLine - 1).trimEnd()}…`;
}
