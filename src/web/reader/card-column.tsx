// The margin of the page: every statement's card beside its sentence, none over another.
import './card-column.css';
import { type RefObject, useRef } from 'react';
import { useReader } from './reader-context.ts';
import { StatementCard } from './statement-card.tsx';
import { useCardTops } from './use-card-tops.ts';

/** The column; `page` is the element both text and column lie in. */
export function CardColumn({ page }: { readonly page: RefObject<HTMLElement | null> }) {
  const { article, statements, parties, judgements, chosen, choose, facts } = useReader();
  const column = useRef<HTMLDivElement>(null);
  const { tops, height } = useCardTops({ page, column, statements, chosen, areFactsShown: facts.areShown });
  return (
    <div className="card-column" ref={column} style={{ minHeight: height }}>
      {statements.map((statement) => (
        <div key={statement.id} className="card-place" style={{ translate: `0 ${tops.get(statement.id) ?? 0}px` }}>
          <StatementCard
            statement={statement}
            text={article.text}
            parties={parties}
            judgement={judgements.get(statement.id)}
            isChosen={statement.id === chosen}
            choose={choose}
          />
        </div>
      ))}
    </div>
  );
}
