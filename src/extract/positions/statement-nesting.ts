// Tells which statements stand inside others, without comparing every two of a long article.
import { addToGroup } from '../../base/group-by.ts';
import type { Statement } from '../../model/finding.ts';
import { type Span, spanContains } from '../../model/span.ts';

/** Statements after one in text order that may still lie inside its content; a transcript's turn holds many. */
const farthestInside = 200;

/** Which statements lie inside a statement's content, and which one a statement lies inside. */
export interface StatementNesting {
  readonly inner: ReadonlyMap<Statement, readonly Statement[]>;
  readonly outer: ReadonlyMap<Statement, Statement>;
}

/** Finds the nesting of an article's statements: an inner one has its cue, or where it has none its content, inside another's content. */
export function nestStatements(statements: readonly Statement[]): StatementNesting {
  const inner = new Map<Statement, Statement[]>();
  const outer = new Map<Statement, Statement>();
  const sorted = [...statements].sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a));
  sorted.forEach((holder, at) => {
    const end = endOf(holder);
    for (let next = at + 1; next < sorted.length && next <= at + farthestInside; next += 1) {
      const other = sorted[next];
      if (other === undefined || startOf(other) >= end) break;
      const mark = other.cue[0] ?? other.content[0];
      if (mark === undefined || !holder.content.some((span) => spanContains(span, mark))) continue;
      addToGroup(inner, holder, other);
      outer.set(other, holder);
    }
  });
  return { inner, outer };
}

function startOf({ content, cue }: Statement): number {
  return Math.min(content[0]?.start ?? 0, cue[0]?.start ?? Number.MAX_SAFE_INTEGER);
}

function endOf({ content }: Statement): number {
  return content.at(-1)?.end ?? 0;
}

/** True when an inner statement's content holds the span. */
export function isReadInside(nesting: StatementNesting, statement: Statement, span: Span): boolean {
  return (nesting.inner.get(statement) ?? []).some((other) => other.content.some((inner) => spanContains(inner, span)));
}
