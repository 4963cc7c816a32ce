// One passage of the article, as the piece of a page it is.
import { memo } from 'react';
import type { Passage as ArticlePassage } from '../../model/article.ts';
import { cutIntoRuns, type Mark } from '../parts/text-runs.ts';
import type { FactLook } from './fact-marks.ts';
import { MarkedRun } from './marked-run.tsx';
import type { StatementLook } from './statement-look.ts';
import { anchorOf } from './statement-order.ts';

interface PassageProps {
  readonly passage: ArticlePassage;
  /** The article's text. */
  readonly text: string;
  /** Those that fall on this passage. */
  readonly marks: readonly Mark[];
  readonly looks: ReadonlyMap<string, StatementLook>;
  /** Id of the chosen statement where it touches this passage, else null: so that only what changes is drawn again. */
  readonly chosen: string | null;
  readonly choose: (id: string | null) => void;
  readonly isWide: boolean;
  /** Empty while dates and figures are not marked. */
  readonly factLooks: ReadonlyMap<string, FactLook>;
  /** Id of the opened date or figure where it lies in this passage, else null. */
  readonly openedFact: string | null;
  readonly openFact: (id: string) => void;
}

const elements = { title: 'h1', heading: 'h2' } as const;

/** The words of the passage with the marks that fall on it. */
export const Passage = memo(function Passage({ passage, text, marks, ...shown }: PassageProps) {
  const Element = passage.kind === 'title' || passage.kind === 'heading' ? elements[passage.kind] : 'p';
  return (
    <Element className={`passage passage-${passage.kind}`}>
      {cutIntoRuns(passage, marks).map((run) => (
        <MarkedRun
          key={run.start}
          run={run}
          words={text.slice(run.start, run.end)}
          heads={headsAt(run.start, marks, shown.looks)}
          signs={signsAt(run.end, marks, shown.factLooks)}
          {...shown}
        />
      ))}
    </Element>
  );
});

/** The statements whose words begin at an offset. */
function headsAt(
  offset: number,
  marks: readonly Mark[],
  looks: ReadonlyMap<string, StatementLook>,
): readonly StatementLook[] {
  const ids = new Set(marks.filter(({ start }) => start === offset).map(({ statement }) => statement));
  return [...ids].flatMap((id) => looks.get(id) ?? []).filter(({ statement }) => anchorOf(statement).start === offset);
}

/** The dates and figures whose words end at an offset. */
function signsAt(offset: number, marks: readonly Mark[], looks: ReadonlyMap<string, FactLook>): readonly FactLook[] {
  return marks.flatMap(({ fact, end }) => (fact !== undefined && end === offset ? (looks.get(fact) ?? []) : []));
}
