// The article's own words, passage by passage, each under the sign of whose words it is.
import './article-text.css';
import { type MouseEvent, memo, useMemo } from 'react';
import { Passage } from './passage.tsx';
import { useReader } from './reader-context.ts';
import { marksOf, rudeNameMarks } from './statement-marks.ts';
import { groupByVoice } from './voice-blocks.ts';

/** The text; a click on marked words chooses the statement, a second click the one around it. */
export function ArticleText() {
  const { article, statements, chosen, choose } = useReader();
  const blocks = useMemo(() => groupByVoice(article.text, article.passages), [article]);
  const marks = useMemo(() => [...marksOf(statements), ...rudeNameMarks(article.mentions)], [article, statements]);
  const chooseByWords = (event: MouseEvent<HTMLElement>) => {
    const isSelecting = window.getSelection()?.isCollapsed === false;
    if (isSelecting || !(event.target instanceof Element)) return;
    const ids = event.target.closest<HTMLElement>('[data-statements]')?.dataset.statements?.split(' ');
    if (ids) choose(nextOf(ids, chosen));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: clicking the words is a short cut for the mouse
    // biome-ignore lint/a11y/useKeyWithClickEvents: the marks at the head of each statement are buttons, and keys walk them
    <div
      className="article-text"
      lang={article.row.language === 'und' ? undefined : article.row.language}
      onClick={chooseByWords}
    >
      {blocks.map((block) => (
        <VoiceSection key={block.passages[0]?.start} tone={block.tone} label={block.label}>
          {block.passages.map((passage) => (
            <Passage key={passage.start} passage={passage} marks={marks} />
          ))}
        </VoiceSection>
      ))}
    </div>
  );
}

interface VoiceSectionProps {
  readonly tone: string;
  readonly label: string | null;
  readonly children: React.ReactNode;
}

const VoiceSection = memo(function VoiceSection({ tone, label, children }: VoiceSectionProps) {
  return (
    <div className={`voice voice-${tone}`}>
      {label === null ? null : <p className="voice-label">{label}</p>}
      <div className="voice-words">{children}</div>
    </div>
  );
});

/** Innermost first; clicking again goes outward, and round. */
function nextOf(ids: readonly string[], chosen: string | null): string | null {
  const inward = ids.toReversed();
  const at = chosen === null ? -1 : inward.indexOf(chosen);
  return inward[(at + 1) % inward.length] ?? null;
}
