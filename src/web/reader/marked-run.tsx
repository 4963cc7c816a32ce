// A run of words under its marks: one line below it for each statement it belongs to.
import './marked-run.css';
import type { WireStatement } from '../../server/wire.ts';
import type { Mark, Run } from '../parts/text-runs.ts';
import { hueOf, useReader } from './reader-context.ts';
import { StatementHead } from './statement-head.tsx';

interface MarkedRunProps {
  readonly run: Run;
  readonly words: string;
  /** Statements that begin here. */
  readonly heads: readonly WireStatement[];
}

/** The words stand in the page as text and nothing else. */
export function MarkedRun({ run, words, heads }: MarkedRunProps) {
  const ids = run.marks.map(({ statement }) => statement).filter((id) => id !== '');
  return (
    <>
      {heads.map((statement) => (
        <StatementHead key={statement.id} statement={statement} />
      ))}
      {run.marks.length === 0 ? (
        words
      ) : (
        <span data-statements={ids.length > 0 ? ids.join(' ') : undefined}>
          <MarkedWords marks={run.marks} words={words} />
        </span>
      )}
    </>
  );
}

/** One element for each mark, the outermost first. */
function MarkedWords({ marks, words }: { readonly marks: readonly Mark[]; readonly words: string }) {
  const { statements, parties, chosen } = useReader();
  const [mark, ...inner] = marks;
  if (mark === undefined) return words;
  const statement = statements.find(({ id }) => id === mark.statement);
  const depth = marks.filter(({ role }) => role === 'content').length;
  const line = mark.role === 'content' ? `line-${statement?.form} fact-${statement?.factuality} depth-${depth}` : '';
  const hue = statement ? hueOf(statement, parties) : '';
  return (
    <span
      title={mark.role === 'rude' ? 'A rude name, kept as the article wrote it' : undefined}
      className={`run run-${mark.role} ${line} ${hue} ${mark.statement === chosen && chosen !== null ? 'is-chosen' : ''}`}
    >
      <MarkedWords marks={inner} words={words} />
    </span>
  );
}
