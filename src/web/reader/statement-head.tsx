// The small sign in the text where a statement begins.

import type { WireStatement } from '../../server/wire.ts';
import { initialsOf } from '../parts/initials.ts';
import { factualityWords, formWords } from '../parts/statement-words.ts';
import { hueOf, speakerName, useReader } from './reader-context.ts';

/** A button; its letters are drawn by the style sheet, so that the article's text is copied clean. */
export function StatementHead({ statement }: { readonly statement: WireStatement }) {
  const { article, statements, parties, chosen, choose, isWide } = useReader();
  const name = speakerName(statement, article.text);
  const form = formWords[statement.form].word;
  const fact = statement.factuality === 'asserted' ? '' : factualityWords[statement.factuality].word;
  const number = statements.indexOf(statement) + 1;
  const isChosen = statement.id === chosen;
  return (
    <button
      type="button"
      className={`statement-head ${hueOf(statement, parties)}${isChosen ? ' is-chosen' : ''}`}
      data-head={statement.id}
      data-initials={initialsOf(name)}
      data-fact={fact}
      aria-label={`Statement ${number}: ${name ?? 'speaker not known'}, ${[form, fact].filter((word) => word !== '').join(', ')}`}
      aria-pressed={isChosen}
      // Beside the text stand the cards, which are the stops for the tab key there.
      tabIndex={isWide ? -1 : 0}
      onClick={(event) => {
        event.stopPropagation();
        choose(isChosen ? null : statement.id);
      }}
    />
  );
}
