// The small sign in the text where a statement begins.
import { initialsOf } from '../parts/initials.ts';
import { factualityWords, formWords } from '../parts/statement-words.ts';
import type { StatementLook } from './statement-look.ts';

interface StatementHeadProps {
  readonly look: StatementLook;
  readonly isChosen: boolean;
  readonly choose: (id: string | null) => void;
  readonly isWide: boolean;
}

/** A button; its letters are drawn by the style sheet, so that the article's text is copied clean. */
export function StatementHead({ look, isChosen, choose, isWide }: StatementHeadProps) {
  const { statement, number, name, hue } = look;
  const form = formWords[statement.form].word;
  const fact = statement.factuality === 'asserted' ? '' : factualityWords[statement.factuality].word;
  const kind = fact === '' ? form : `${form}, ${fact}`;
  return (
    <button
      type="button"
      className={`statement-head ${hue}${isChosen ? ' is-chosen' : ''}`}
      data-head={statement.id}
      data-initials={initialsOf(name)}
      data-fact={fact}
      aria-label={`Statement ${number}: ${name ?? 'speaker not named'}, ${kind}`}
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
