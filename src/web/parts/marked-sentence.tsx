// A sentence with the speaker's words underlined and the words searched for marked.
import './marked-sentence.css';
import { useMemo } from 'react';
import type { Factuality, StatementForm } from '../../model/finding.ts';
import type { WireStatementRow } from '../../server/wire.ts';
import { findHits } from './search-hits.ts';
import { cutIntoRuns, type Run } from './text-runs.ts';

interface MarkedSentenceProps {
  readonly context: WireStatementRow['context'];
  readonly form: StatementForm;
  readonly factuality: Factuality;
  readonly query: string;
}

/** Text nodes under plain elements. */
export function MarkedSentence({ context, form, factuality, query }: MarkedSentenceProps) {
  const runs = useMemo(() => runsOf(context, query), [context, query]);
  const classOf = ({ marks }: Run): string => {
    const roles = marks.map(({ role }) => role);
    const content = roles.includes('content') ? `said-content line-${form} fact-${factuality}` : '';
    return `${content} ${roles.includes('source') ? 'said-source' : ''}`.trim();
  };
  return runs.map((run) => {
    const words = context.text.slice(run.start, run.end);
    const isHit = run.marks.some(({ role }) => role === 'hit');
    return (
      <span key={run.start} className={classOf(run)}>
        {isHit ? <mark>{words}</mark> : words}
      </span>
    );
  });
}

function runsOf(context: WireStatementRow['context'], query: string): readonly Run[] {
  const marks = (['content', 'source'] as const).flatMap((role) =>
    context[role].map((span) => ({ ...span, role, statement: '' })),
  );
  const hits = findHits(context.text, query).map((span) => ({ ...span, role: 'hit' as const, statement: '' }));
  return cutIntoRuns({ start: 0, end: context.text.length }, [...marks, ...hits]);
}
