// The article's own words, passage by passage, each under the sign of whose words it is.
import './article-text.css';
import { type MouseEvent, useMemo, useRef } from 'react';
import type { Span } from '../../model/span.ts';
import { spansOverlap } from '../../model/span.ts';
import type { WireArticle } from '../../server/wire.ts';
import type { Mark } from '../parts/text-runs.ts';
import { type FactLook, factMarks, looksOfFacts } from './fact-marks.ts';
import { FactNote } from './fact-note.tsx';
import { findMarkdownMarks, isMarkdownFile } from './markdown-marks.ts';
import { Passage } from './passage.tsx';
import { useReader } from './reader-context.ts';
import { looksOf } from './statement-look.ts';
import { marksOf, rudeNameMarks } from './statement-marks.ts';
import { useAskedSpan } from './use-asked-span.ts';
import { groupByVoice } from './voice-blocks.ts';

/** The text; a click on marked words chooses the statement, a second click the one around it. */
export function ArticleText() {
  const { article, statements, parties, chosen, choose, isWide, facts } = useReader();
  const { areShown, opened } = facts;
  const container = useRef<HTMLDivElement>(null);
  const asked = useAskedSpan(container);
  const blocks = useMemo(() => blocksOf(article, areShown, asked), [article, areShown, asked]);
  const factLooks = useMemo(() => (areShown ? looksOfFacts(article) : noFacts), [article, areShown]);
  const openedFact = opened === null ? undefined : factLooks.get(opened)?.fact;
  const looks = useMemo(() => looksOf(statements, article.text, parties), [statements, article, parties]);
  const chooseByWords = (event: MouseEvent<HTMLElement>) => {
    const isSelecting = window.getSelection()?.isCollapsed === false;
    if (isSelecting || !(event.target instanceof Element)) return;
    const fact = event.target.closest<HTMLElement>('[data-fact]')?.dataset.fact;
    if (fact !== undefined) return facts.open(fact);
    const ids = event.target.closest<HTMLElement>('[data-statements]')?.dataset.statements?.split(' ');
    if (ids) choose(nextOf(ids, chosen));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: clicking the words is a short cut for the mouse
    // biome-ignore lint/a11y/useKeyWithClickEvents: the marks at the head of each statement are buttons, and keys walk them
    <div
      ref={container}
      className="article-text"
      lang={article.row.language === 'und' ? undefined : article.row.language}
      onClick={chooseByWords}
    >
      {blocks.map(({ tone, label, passages }) => (
        <div key={passages[0]?.passage.start} className={`voice voice-${tone}`}>
          {label === null ? null : <p className="voice-label">{label}</p>}
          <div className="voice-words">
            {passages.map(({ passage, marks }) => (
              <Passage
                key={passage.start}
                passage={passage}
                text={article.text}
                marks={marks}
                looks={looks}
                chosen={marks.some(({ statement }) => statement === chosen) ? chosen : null}
                choose={choose}
                isWide={isWide}
                factLooks={factLooks}
                openedFact={marks.some(({ fact }) => fact !== undefined && fact === opened) ? opened : null}
                openFact={facts.open}
              />
            ))}
          </div>
        </div>
      ))}
      {openedFact ? <FactNote key={openedFact.id} fact={openedFact} container={container} /> : null}
    </div>
  );
}

const noFacts: ReadonlyMap<string, FactLook> = new Map();

/** The blocks with the marks that fall on each passage. */
function blocksOf(article: WireArticle, hasFacts: boolean, asked: Span | null) {
  const { text, passages, statements, mentions, appearances } = article;
  const isMarkdown = appearances.some(({ file }) => isMarkdownFile(file));
  const marks: readonly Mark[] = [
    ...marksOf(statements),
    ...rudeNameMarks(mentions),
    ...(hasFacts ? factMarks(article) : []),
    ...(asked ? [{ ...asked, statement: '', role: 'asked' as const }] : []),
  ];
  const marksOn = (span: Span): readonly Mark[] => [
    ...marks.filter((mark) => spansOverlap(mark, span)),
    ...(isMarkdown ? findMarkdownMarks(text, span) : []),
  ];
  return groupByVoice(text, passages).map((block) => ({
    ...block,
    passages: block.passages.map((passage) => ({ passage, marks: marksOn(passage) })),
  }));
}

/** Innermost first; clicking again goes outward, and round. */
function nextOf(ids: readonly string[], chosen: string | null): string | null {
  const inward = ids.toReversed();
  const at = chosen === null ? -1 : inward.indexOf(chosen);
  return inward[(at + 1) % inward.length] ?? null;
}
