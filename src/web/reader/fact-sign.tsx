// The small sign after the words of a date or a figure, which opens its note.
import './fact-sign.css';
import type { KeyboardEvent, SyntheticEvent } from 'react';
import type { FactLook } from './fact-marks.ts';

interface FactSignProps {
  readonly look: FactLook;
  readonly isOpened: boolean;
  readonly openFact: (id: string) => void;
}

/** Drawn by the style sheet, so that the article's text is copied clean. */
export function FactSign({ look, isOpened, openFact }: FactSignProps) {
  const { fact, label, word } = look;
  const open = (event: SyntheticEvent) => {
    event.preventDefault();
    event.stopPropagation();
    openFact(fact.id);
  };
  const openByKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') open(event);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element would let lines break between a word and its sign
    <span
      role="button"
      tabIndex={0}
      className={`fact-sign fact-sign-${fact.kind}${isOpened ? ' is-opened' : ''}`}
      data-fact-sign={fact.id}
      data-word={word}
      aria-label={label}
      aria-haspopup="dialog"
      aria-expanded={isOpened}
      onClick={open}
      onKeyDown={openByKey}
    />
  );
}
