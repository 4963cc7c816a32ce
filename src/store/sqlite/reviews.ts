// Ties decisions about statements and positions to what is read now: by id, else by their exact words.

import { findUndone } from '../../model/actor-decisions.ts';
import type { DecisionContent } from '../../model/decision.ts';
import type { Position, Statement } from '../../model/finding.ts';
import type { Connection } from './connection.ts';
import { loadDecisions, readPosition, readStatement } from './stored-json.ts';

/** A decision about a statement or a position. */
export type ReviewContent = Extract<DecisionContent, { readonly kind: 'confirm-finding' | 'reject-finding' }>;

/** True for decisions about a statement or a position. */
export function isReview(content: DecisionContent): content is ReviewContent {
  return content.kind === 'confirm-finding' || content.kind === 'reject-finding';
}

/** Ties the decisions about an article's statements and positions anew. Call within a transaction. */
export function attachReviews(connection: Connection, textHash: string): void {
  const numbers = connection.rows('SELECT number FROM decision WHERE text_hash = ?', [textHash]);
  if (numbers.length === 0) return;
  const decisions = loadDecisions(connection);
  const undone = findUndone(decisions);
  const held = { statement: loadStatements(connection, textHash), position: loadPositions(connection, textHash) };
  for (const { number, content } of decisions) {
    if (!isReview(content) || content.quote.textHash !== textHash) continue;
    const { table, column } = reviewTables[content.of ?? 'statement'];
    connection.run(`DELETE FROM ${table} WHERE decision = ?`, [number]);
    const found = undone.has(number) ? undefined : findReviewed(content, held[content.of ?? 'statement']);
    if (!found) continue;
    connection.run(`INSERT INTO ${table} (decision, ${column}, verdict) VALUES (?, ?, ?)`, [
      number,
      found.row,
      content.kind === 'confirm-finding' ? 'confirmed' : 'rejected',
    ]);
  }
}

const reviewTables = {
  statement: { table: 'review', column: 'statement_id' },
  position: { table: 'position_review', column: 'position_id' },
} as const;

interface ReviewedRow {
  readonly row: number;
  readonly finding: Statement | Position;
}

function loadStatements(connection: Connection, textHash: string): readonly ReviewedRow[] {
  const rows = connection.rows(
    `SELECT d.statement_id, d.content FROM article a JOIN statement s ON s.article_id = a.id
     JOIN statement_detail d ON d.statement_id = s.id WHERE a.hash = ? ORDER BY s.position, s.id`,
    [textHash],
  );
  return rows.map(([row, content]) => ({ row: Number(row), finding: readStatement(String(content)) }));
}

function loadPositions(connection: Connection, textHash: string): readonly ReviewedRow[] {
  const rows = connection.rows(
    'SELECT p.id, p.content FROM article a JOIN position p ON p.article_id = a.id WHERE a.hash = ? ORDER BY p.id',
    [textHash],
  );
  return rows.map(([row, content]) => ({ row: Number(row), finding: readPosition(String(content)) }));
}

/** The finding of that id; else the one whose content stands exactly where the quote does. Never a near one. */
function findReviewed({ finding: id, quote }: ReviewContent, rows: readonly ReviewedRow[]): ReviewedRow | undefined {
  const isThere = ({ finding }: ReviewedRow): boolean => {
    const [first, last] = [finding.content[0], finding.content.at(-1)];
    return first?.start === quote.start && last?.end === quote.end;
  };
  const ofId = rows.find(({ finding }) => finding.id === id);
  if (ofId) return ofId;
  // Words may hold positions on several issues: without its id one of them cannot be told from the others.
  const there = rows.filter(isThere);
  return there.length > 1 && there[0]?.finding.kind === 'position' ? undefined : there[0];
}
