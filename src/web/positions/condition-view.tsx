// The conditions part: chains drawn, circles pointed out, each condition with its latest sentence.
import './condition-view.css';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { toIsoDay } from '../../base/day-number.ts';
import { labelEdtfShort } from '../../model/edtf-label.ts';
import type { PositionTable } from '../../model/position-table.ts';
import type { ConditionGraph } from '../../views/positions/agreement.ts';
import { findConditions, listConditions } from '../../views/positions/condition-graph.ts';
import type { Matrix } from '../../views/positions/matrix.ts';
import { positionRowsQuery } from '../api/queries.ts';
import { countOf } from '../parts/count-words.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import type { Filters } from '../parts/use-filters.ts';
import { CellStatement } from './cell-statement.tsx';
import { ConditionDrawing } from './condition-drawing.tsx';
import { conditionSentence, stepName } from './condition-words.ts';

interface ConditionViewProps {
  readonly table: PositionTable;
  readonly matrix: Matrix;
  readonly filters: Filters;
}

/** Most sentences fetched with the list: the server answers a hundred at a time. */
const mostSentences = 100;

/** The drawing, the circles in words, and the list. */
export function ConditionView({ table, matrix, filters }: ConditionViewProps) {
  const stated = useMemo(() => listConditions(table), [table]);
  const graph = useMemo(() => findConditions(table, matrix, stated), [table, matrix, stated]);
  if (graph.links.length === 0) {
    return (
      <EmptyState title="No chain of conditions so far">
        {graph.loose.length === 0
          ? 'Up to this day no party made a move hang on somebody else’s.'
          : `${countOf(graph.loose.length, 'condition')} stand in the texts without telling what hangs on them.`}
      </EmptyState>
    );
  }
  return (
    <div className="conditions">
      <p className="soft">
        An arrow leads from what must come first to what follows then. Computed from what the parties said themselves.
      </p>
      <CircleList table={table} graph={graph} />
      <ConditionDrawing table={table} graph={graph} filters={filters} />
      <ConditionList table={table} graph={graph} />
      {graph.loose.length === 0 ? null : (
        <p className="soft">
          {countOf(graph.loose.length, 'further condition')} without words for what hangs on{' '}
          {graph.loose.length === 1 ? 'it' : 'them'}: not drawn.
        </p>
      )}
    </div>
  );
}

interface GraphProps {
  readonly table: PositionTable;
  readonly graph: ConditionGraph;
}

function CircleList({ table, graph }: GraphProps) {
  if (graph.circles.length === 0) return null;
  return (
    <section className="circles" aria-labelledby="circles-title">
      <h2 id="circles-title">
        <span aria-hidden="true">⟳</span> {countOf(graph.circles.length, 'circle')}: steps that wait for each other
      </h2>
      <ol>
        {graph.circles.map((circle) => (
          <li key={circle.join(' ')}>
            {circle.map((link) => {
              const { then, provided, isCurrent } = graph.links[link] ?? {};
              return then && provided ? (
                <span key={link} className="circle-step">
                  <strong>{stepName(table, then)}</strong> waits for <strong>{stepName(table, provided)}</strong>
                  {isCurrent ? null : <span className="soft"> (said before the party turned)</span>}
                </span>
              ) : null;
            })}
          </li>
        ))}
      </ol>
    </section>
  );
}

function ConditionList({ table, graph }: GraphProps) {
  const numbers = graph.links
    .slice(0, mostSentences)
    .map(({ reports }) => table.reports.row[latestOf(table, reports)] ?? 0);
  const { data } = useQuery(positionRowsQuery([...new Set(numbers)]));
  const inCircle = new Set(graph.circles.flat());
  return (
    <section aria-labelledby="conditions-title">
      <h2 id="conditions-title">Every condition in words</h2>
      <ol className="condition-list">
        {graph.links.map((link, number) => {
          const row = data?.rows.find((one) => one.row === numbers[number]);
          const issue = table.issues[link.provided.issue];
          return (
            <li
              key={conditionSentence(table, link)}
              id={`condition-${number}`}
              tabIndex={-1}
              className={inCircle.has(number) ? 'is-in-circle' : ''}
            >
              <p className="condition-sentence">{conditionSentence(table, link)}.</p>
              <p className="soft">
                since {labelEdtfShort(toIsoDay(link.since) ?? 'a day not known')}
                {inCircle.has(number) ? <span className="cell-mark mark-circle">⟳ in a circle</span> : null}
                {link.isCurrent ? null : <span className="cell-mark">no longer current: the party turned since</span>}
              </p>
              {row && issue ? <CellStatement row={row} table={table} issue={issue} /> : null}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** The reports come in pairs: the condition, then what hangs on it. */
function latestOf({ reports }: PositionTable, numbers: readonly number[]): number {
  return numbers
    .filter((_, place) => place % 2 === 0)
    .reduce((latest, one) => ((reports.last[one] ?? 0) >= (reports.last[latest] ?? 0) ? one : latest), numbers[0] ?? 0);
}
