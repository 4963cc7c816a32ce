// The conditions part: chains drawn, circles pointed out, each condition with its latest sentence.
import './condition-view.css';
import { useMemo, useState } from 'react';
import { toIsoDay } from '../../base/day-number.ts';
import { labelEdtfShort } from '../../model/edtf-label.ts';
import { none, type PositionTable } from '../../model/position-table.ts';
import type { ConditionGraph } from '../../views/positions/agreement.ts';
import { findConditions, listConditions } from '../../views/positions/condition-graph.ts';
import type { Matrix } from '../../views/positions/matrix.ts';
import { countOf } from '../parts/count-words.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import type { Filters } from '../parts/use-filters.ts';
import { CellStatement } from './cell-statement.tsx';
import { ConditionDrawing } from './condition-drawing.tsx';
import { conditionSentence, stepName } from './condition-words.ts';
import { usePositionRows } from './use-position-rows.ts';

interface ConditionViewProps {
  readonly table: PositionTable;
  readonly matrix: Matrix;
  readonly filters: Filters;
}

/** Sentences fetched and shown at a time; the conditions themselves are all listed. */
const sentencesAtOnce = 20;

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
  const [shown, setShown] = useState(sentencesAtOnce);
  const numbers = graph.links.slice(0, shown).map(({ reports }) => table.reports.row[latestOf(table, reports)] ?? 0);
  const { rows } = usePositionRows([...new Set(numbers)], sentencesAtOnce);
  const inCircle = new Set(graph.circles.flat());
  return (
    <section aria-labelledby="conditions-title">
      <h2 id="conditions-title">Every condition in words</h2>
      <ol className="condition-list">
        {graph.links.map((link, number) => {
          const row = rows.get(numbers[number] ?? none);
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
      {graph.links.length > shown ? (
        <button type="button" className="button no-print" onClick={() => setShown(shown + sentencesAtOnce)}>
          Show the sentences of {Math.min(sentencesAtOnce, graph.links.length - shown)} more
        </button>
      ) : null}
    </section>
  );
}

/** The reports come in pairs: the condition, then what hangs on it. */
function latestOf({ reports }: PositionTable, numbers: readonly number[]): number {
  return numbers
    .filter((_, place) => place % 2 === 0)
    .reduce((latest, one) => ((reports.last[one] ?? 0) >= (reports.last[latest] ?? 0) ? one : latest), numbers[0] ?? 0);
}
