// One speech told over several sentences of a timeline's entry: "Speaking in June, Lind said ... Lind said" is all of June.
import type { Statement } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import { indexDates } from './date-index.ts';
import type { NewsDayParts } from './news-day.ts';
import { entryDateOf } from './said-date.ts';

/**
 * Statements of timelines with the date of the same speaker's statement just before, where that one told its own and
 * these have none but their entry's. Statements are in text order.
 */
export function carryEntrySpeech(parts: NewsDayParts, statements: readonly Statement[]): readonly Statement[] {
  if (parts.article.kind !== 'timeline') return statements;
  const index = indexDates(parts.dates);
  let before: { readonly speech: Statement; readonly label: Span } | null = null;
  return statements.map((statement) => {
    const label = entryDateOf(index, parts.article, placeOf(statement))?.span ?? null;
    if (label === null || statement.saidQuote === null) return statement;
    if (statement.saidQuote.start !== label.start) {
      before = { speech: statement, label };
      return statement;
    }
    if (before === null || before.label.start !== label.start || !isSameSpeaker(before.speech, statement)) {
      before = null;
      return statement;
    }
    const { said, saidQuote } = before.speech;
    const reason = 'said: on the occasion told for the same speaker just before';
    return { ...statement, said, saidQuote, reasons: [...statement.reasons, reason] };
  });
}

function isSameSpeaker(a: Statement, b: Statement): boolean {
  return a.actor !== null && b.actor !== null && a.actor.name === b.actor.name;
}

function placeOf(statement: Statement): number {
  return statement.cue[0]?.start ?? statement.content[0]?.start ?? 0;
}
