// A run of words under its marks: one line below it for each statement it belongs to.
import './marked-run.css';
import type { Mark, Run } from '../parts/text-runs.ts';
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
}

/** The words stand in the page as text and nothing else. */
export function MarkedRun({ run, words, heads, looks, chosen, choose, isWide }: MarkedRunProps) {
  const ids = run.marks.map(({ statement }) => statement).filter((id) => id !== '');
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
          <MarkedWords marks={run.marks} words={words} looks={looks} chosen={chosen} />
        </span>
      )}
    </>
  );
}

interface MarkedWordsProps {
  readonly marks: readonly Mark[];
  readonly words: string;
  readonly looks: ReadonlyMap<string, StatementLook>;
  readonly chosen: string | null;
}

/** One element for each mark, the outermost first. */
function MarkedWords({ marks, words, looks, chosen }: MarkedWordsProps) {
  const [mark, ...inner] = marks;
  if (mark === undefined) return words;
  const look = looks.get(mark.statement);
  const depth = marks.filter(({ role }) => role === 'content').length;
  const { form, factuality } = look?.statement ?? {};
  const line = mark.role === 'content' ? `line-${form} fact-${factuality} depth-${depth}` : '';
  const isChosen = look !== undefined && mark.statement === chosen;
  return (
    <span
      title={mark.role === 'rude' ? 'A rude name, kept as the article wrote it' : undefined}
      className={`run run-${mark.role} ${line} ${look?.hue ?? ''} ${isChosen ? 'is-chosen' : ''}`}
    >
      <MarkedWords marks={inner} words={words} looks={looks} chosen={chosen} />
    </span>
  );
}
