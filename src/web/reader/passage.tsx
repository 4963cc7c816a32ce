// One passage of the article, as the piece of a page it is.
import type { Passage as ArticlePassage } from '../../model/article.ts';
import { cutIntoRuns, type Mark } from '../parts/text-runs.ts';
import { findMarkdownMarks } from './markdown-marks.ts';
import { MarkedRun } from './marked-run.tsx';
import { useReader } from './reader-context.ts';
import { anchorOf } from './statement-order.ts';

interface PassageProps {
  readonly passage: ArticlePassage;
  readonly marks: readonly Mark[];
}

const elements = { title: 'h1', heading: 'h2' } as const;

/** The words of the passage with the marks that fall on it. */
export function Passage({ passage, marks }: PassageProps) {
  const { article, statements, isMarkdown } = useReader();
  const Element = passage.kind === 'title' || passage.kind === 'heading' ? elements[passage.kind] : 'p';
  const markup = isMarkdown ? findMarkdownMarks(article.text, passage) : [];
  const heads = statements.filter((one) => isWithin(anchorOf(one).start, passage));
  return (
    <Element className={`passage passage-${passage.kind}`}>
      {cutIntoRuns(passage, [...marks, ...markup]).map((run) => (
        <MarkedRun
          key={run.start}
          run={run}
          words={article.text.slice(run.start, run.end)}
          heads={heads.filter((one) => anchorOf(one).start === run.start)}
        />
      ))}
    </Element>
  );
}

function isWithin(offset: number, { start, end }: ArticlePassage): boolean {
  return start <= offset && offset < end;
}
