// What was read in one date or figure: beside its words on a wide screen, at the foot of a narrow one.
import './fact-note.css';
import { type KeyboardEvent, type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { certaintyLabel } from '../parts/certainty-words.ts';
import { DateFacts } from './date-facts.tsx';
import type { Fact } from './fact-marks.ts';
import { FigureFacts } from './figure-facts.tsx';
import { MachineReasons } from './machine-reasons.tsx';
import { placeNote } from './note-place.ts';
import { useReader } from './reader-context.ts';

interface FactNoteProps {
  readonly fact: Fact;
  /** The element the note is placed in. */
  readonly container: RefObject<HTMLElement | null>;
}

/** A dialog that leaves the text in reach; Escape, a click elsewhere and leaving it by Tab close it. */
export function FactNote({ fact, container }: FactNoteProps) {
  const { article, isWide, facts } = useReader();
  const { close } = facts;
  const note = useRef<HTMLElement>(null);
  const closer = useRef<HTMLButtonElement>(null);
  const words = article.text.slice(fact.span.start, fact.span.end);
  const signOf = useCallback(
    () => container.current?.querySelector<HTMLElement>(`[data-fact-sign="${CSS.escape(fact.id)}"]`) ?? null,
    [container, fact],
  );
  const goBack = () => {
    signOf()?.focus({ preventScroll: true });
    close();
  };

  useLayoutEffect(() => {
    const place = () => {
      const [sign, own] = [signOf(), note.current];
      if (sign && own && container.current) placeNote(own, sign, isWide ? container.current : null);
    };
    place();
    window.addEventListener('resize', place);
    return () => window.removeEventListener('resize', place);
  }, [signOf, container, isWide]);

  useEffect(() => {
    note.current?.focus({ preventScroll: true });
    const closeElsewhere = ({ target }: PointerEvent) => {
      const isOurs = target instanceof Element && target.closest('.fact-note, [data-fact], [data-fact-sign]') !== null;
      if (!isOurs) close();
    };
    document.addEventListener('pointerdown', closeElsewhere);
    return () => document.removeEventListener('pointerdown', closeElsewhere);
  }, [close]);

  const leave = (event: KeyboardEvent) => {
    const isAtEdge = document.activeElement === (event.shiftKey ? note.current : closer.current);
    if (event.key !== 'Escape' && !(event.key === 'Tab' && isAtEdge)) return;
    event.preventDefault();
    event.stopPropagation();
    goBack();
  };

  return (
    <section
      ref={note}
      className="fact-note no-print"
      role="dialog"
      aria-labelledby="fact-note-title"
      tabIndex={-1}
      onKeyDown={leave}
    >
      <h2 id="fact-note-title">
        <span className="kicker">{fact.kind}</span> <q>{words.replace(/\s+/g, ' ')}</q>
      </h2>
      {fact.kind === 'date' ? <DateFacts date={fact} /> : <FigureFacts figure={fact} />}
      <MachineReasons
        reasons={[certaintyLabel(fact.certainty), ...fact.reasons]}
        finder={`${fact.finder.name}/${fact.finder.version}`}
      />
      <button
        ref={closer}
        type="button"
        className="button button-plain fact-note-close"
        aria-label="Close"
        onClick={goBack}
      >
        ×
      </button>
    </section>
  );
}
