// A run of words under its marks: one line below it for each statement it belongs to.
import './marked-run.css';
import type { ReactNode } from 'react';
import type { Mark, Run } from '../parts/text-runs.ts';
import type { FactLook } from './fact-marks.ts';
import { FactSign } from './fact-sign.tsx';
import { StatementHead } from './statement-head.tsx';
import type { StatementLook } from './statement-look.ts';

interface MarkedRunProps {
  readonly run: Run;
  readonly words: string;
  /** Statements that begin here. */
  readonly heads: readonly StatementLook[];
  readonly looks: ReadonlyMap<string, StatementLook>;
  readonly chosen: string | null;
  readonly choose: (id: string | null) => void;
  readonly isWide: boolean;
  /** Dates and figures that end here. */
  readonly signs: readonly FactLook[];
  readonly openedFact: string | null;
  readonly openFact: (id: string) => void;
}

/** The words stand in the page as text and nothing else. */
export function MarkedRun({ run, words, heads, looks, chosen, choose, isWide, signs, ...facts }: MarkedRunProps) {
  const ids = run.marks.map(({ statement }) => statement).filter((id) => id !== '');
  const isHidden = run.marks.some(({ role }) => role === 'markup');
  const drawnSigns = signs.map((look) => (
    <FactSign key={look.fact.id} look={look} isOpened={look.fact.id === facts.openedFact} openFact={facts.openFact} />
  ));
  return (
    <>
      {heads.map((look) => (
        <StatementHead
          key={look.number}
          look={look}
          isChosen={look.statement.id === chosen}
          choose={choose}
          isWide={isWide}
        />
      ))}
      {run.marks.length === 0 ? (
        words
      ) : (
        <span data-statements={ids.length > 0 ? ids.join(' ') : undefined}>
          <MarkedWords marks={run.marks} words={words} looks={looks} chosen={chosen} openedFact={facts.openedFact}>
            {isHidden ? null : drawnSigns}
          </MarkedWords>
        </span>
      )}
      {isHidden ? drawnSigns : null}
    </>
  );
}

interface MarkedWordsProps {
  readonly marks: readonly Mark[];
  readonly words: string;
  readonly looks: ReadonlyMap<string, StatementLook>;
  readonly chosen: string | null;
  readonly openedFact: string | null;
  /** What follows the words under the same lines. */
  readonly children: ReactNode;
}

/** One element for each mark, the outermost first; signs follow the words they stand for, under the other lines. */
function MarkedWords({ marks, words, looks, chosen, openedFact, children }: MarkedWordsProps) {
  const [mark, ...inner] = marks;
  if (mark === undefined) {
    return (
      <>
        {words}
        {children}
      </>
    );
  }
  const isFact = mark.fact !== undefined;
  const look = looks.get(mark.statement);
  const depth = marks.filter(({ role }) => role === 'content').length;
  const { form, factuality } = look?.statement ?? {};
  const line = mark.role === 'content' ? `line-${form} fact-${factuality} depth-${depth}` : '';
  const isChosen = look !== undefined && mark.statement === chosen;
  const isOpened = isFact && mark.fact === openedFact;
  return (
    <>
      <span
        title={mark.role === 'rude' ? 'A rude name, kept as the article wrote it' : undefined}
        data-fact={mark.fact}
        className={`run run-${mark.role} ${line} ${look?.hue ?? ''} ${isChosen ? 'is-chosen' : ''} ${isOpened ? 'is-opened' : ''}`}
      >
        <MarkedWords marks={inner} words={words} looks={looks} chosen={chosen} openedFact={openedFact}>
          {isFact ? null : children}
        </MarkedWords>
      </span>
      {isFact ? children : null}
    </>
  );
}
