// One article open on the table: its text, its marks, the cards in the margin, and the keys.
import './reader.css';
import { useEffect, useMemo, useRef } from 'react';
import type { WireArticle, WireDossier } from '../../server/wire.ts';
import type { Judgement } from '../api/judgements.ts';
import { useMediaQuery } from '../parts/use-media-query.ts';
import { ArticleText } from './article-text.tsx';
import { CardColumn } from './card-column.tsx';
import { FactSwitch } from './fact-switch.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { PrintNotes } from './print-notes.tsx';
import { ReaderContext } from './reader-context.ts';
import { ReaderHeader } from './reader-header.tsx';
import { ReaderTools } from './reader-tools.tsx';
import { SpeakerList } from './speaker-list.tsx';
import { inTextOrder } from './statement-order.ts';
import { StatementSheet } from './statement-sheet.tsx';
import { useChosenStatement } from './use-chosen-statement.ts';
import { useFacts } from './use-facts.ts';

interface ReaderProps {
  readonly article: WireArticle;
  readonly parties: WireDossier['parties'];
  readonly judgements: ReadonlyMap<string, Judgement>;
}

/** Wide enough for gutter, text and margin side by side; the style sheets say the same. */
const wide = '(min-width: 68rem)';

/** The reader. */
export function Reader({ article, parties, judgements }: ReaderProps) {
  const isWide = useMediaQuery(wide);
  const page = useRef<HTMLDivElement>(null);
  const keys = useRef<HTMLDialogElement>(null);
  const statements = useMemo(() => inTextOrder(article.statements), [article]);
  const { chosen, choose, visit, walk, isLost } = useChosenStatement(statements, page);
  const facts = useFacts();
  const state = useMemo(
    () => ({ article, statements, parties, judgements, chosen, choose, visit, isWide, facts }),
    [article, statements, parties, judgements, chosen, choose, visit, isWide, facts],
  );
  useEffect(() => {
    page.current?.classList.toggle('has-sheet', (chosen !== null || facts.opened !== null) && !isWide);
  }, [chosen, facts.opened, isWide]);
  const showKeys = () => keys.current?.showModal();
  return (
    <ReaderContext value={state}>
      <div className="reader">
        <div className="reader-page" ref={page}>
          <div>
            <ReaderHeader />
            {isLost ? (
              <p className="notice notice-warning lost-statement" role="status">
                The statement this link leads to is no longer found here: the article was read again since, with another
                result. The text itself has not changed.
              </p>
            ) : null}
            {statements.length > 0 ? (
              <SpeakerList statements={statements} text={article.text} parties={parties} visit={visit} />
            ) : null}
            {isWide ? null : <FactSwitch />}
            <ArticleText />
            <PrintNotes statements={statements} text={article.text} parties={parties} />
          </div>
          <aside className="reader-margin" aria-label="Statements in this article">
            <ReaderTools walk={walk} showKeys={showKeys} />
            {isWide ? <CardColumn page={page} /> : null}
          </aside>
        </div>
        {isWide ? null : <StatementSheet walk={walk} />}
        <KeysDialog ref={keys} />
      </div>
    </ReaderContext>
  );
}
