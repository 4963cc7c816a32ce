// Ties decisions about statements to the statements as they are read now: by id, else by their exact words.

import { findUndone } from '../../model/actor-decisions.ts';
import type { DecisionContent } from '../../model/decision.ts';
import type { Statement } from '../../model/finding.ts';
import type { Connection } from './connection.ts';
import { loadDecisions, readStatement } from './stored-json.ts';

/** A decision about a statement. */
export type ReviewContent = Extract<DecisionContent, { readonly kind: 'confirm-finding' | 'reject-finding' }>;

/** True for decisions about a statement. */
export function isReview(content: DecisionContent): content is ReviewContent {
  return content.kind === 'confirm-finding' || content.kind === 'reject-finding';
}

/** Ties the decisions about an article's statements anew. Call within a transaction. */
export function attachReviews(connection: Connection, textHash: string): void {
  const numbers = connection.rows('SELECT number FROM decision WHERE text_hash = ?', [textHash]);
  if (numbers.length === 0) return;
  const decisions = loadDecisions(connection);
  const undone = findUndone(decisions);
  const statements = loadStatements(connection, textHash);
  for (const { number, content } of decisions) {
    if (!isReview(content) || content.quote.textHash !== textHash) continue;
    connection.run('DELETE FROM review WHERE decision = ?', [number]);
    const statement = undone.has(number) ? undefined : findReviewed(content, statements);
    if (!statement) continue;
    connection.run('INSERT INTO review (decision, statement_id, verdict) VALUES (?, ?, ?)', [
      number,
      statement.row,
      content.kind === 'confirm-finding' ? 'confirmed' : 'rejected',
    ]);
  }
}

interface StatementRow {
  readonly row: number;
  readonly statement: Statement;
}

function loadStatements(connection: Connection, textHash: string): readonly StatementRow[] {
  const rows = connection.rows(
    `SELECT d.statement_id, d.content FROM article a JOIN statement s ON s.article_id = a.id
     JOIN statement_detail d ON d.statement_id = s.id WHERE a.hash = ? ORDER BY s.position, s.id`,
    [textHash],
  );
  return rows.map(([row, content]) => ({ row: Number(row), statement: readStatement(String(content)) }));
}

/** The statement of that id; else the one whose content stands exactly where the quote does. Never a near one. */
function findReviewed(content: ReviewContent, statements: readonly StatementRow[]): StatementRow | undefined {
  const { finding, quote } = content;
  return (
    statements.find(({ statement }) => statement.id === finding) ??
    statements.find(({ statement }) => {
      const first = statement.content[0];
      const last = statement.content.at(-1);
      return first?.start === quote.start && last?.end === quote.end;
    })
  );
}
