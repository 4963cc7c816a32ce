// The chosen statement's card on a narrow screen: a sheet at the foot of the window.
import './statement-sheet.css';
import { useReader } from './reader-context.ts';
import { StatementCard } from './statement-card.tsx';

interface StatementSheetProps {
  /** Chooses the statement so many steps on. */
  readonly walk: (steps: number) => void;
}

/** Nothing when nothing is chosen. */
export function StatementSheet({ walk }: StatementSheetProps) {
  const { article, statements, parties, judgements, chosen, choose } = useReader();
  const index = statements.findIndex(({ id }) => id === chosen);
  const statement = statements[index];
  if (statement === undefined) return null;
  return (
    <section className="sheet no-print" aria-label="Chosen statement">
      <div className="sheet-bar">
        <button type="button" className="button" disabled={index === 0} onClick={() => walk(-1)}>
          <span aria-hidden="true">←</span> Previous
        </button>
        <p className="soft number">
          {index + 1} of {statements.length}
        </p>
        <button type="button" className="button" disabled={index === statements.length - 1} onClick={() => walk(1)}>
          Next <span aria-hidden="true">→</span>
        </button>
        <button type="button" className="button button-plain" aria-label="Close" onClick={() => choose(null)}>
          ×
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <div className="sheet-body" tabIndex={0}>
        <StatementCard
          statement={statement}
          text={article.text}
          parties={parties}
          judgement={judgements.get(statement.id)}
          isChosen={statement.id === chosen}
          choose={choose}
        />
      </div>
    </section>
  );
}
