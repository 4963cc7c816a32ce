// Ties decisions about statements and positions to what is read now: by id, else by their exact words.

import { findUndone } from '../../model/actor-decisions.ts';
import type { DecisionContent, PositionChange } from '../../model/decision.ts';
import type { Position, Statement } from '../../model/finding.ts';
import type { Connection } from './connection.ts';
import { markDue } from './due-readings.ts';
import { removeComparisons } from './remove-comparisons.ts';
import { readSpeakersSet, restoreSpeakers, setSpeaker } from './set-speakers.ts';
import { markPositions } from './stale-items.ts';
import { loadDecisions, readPosition, readStatement } from './stored-json.ts';

/** A decision about a statement or a position. */
export type ReviewContent = Extract<
  DecisionContent,
  { readonly kind: 'confirm-finding' | 'reject-finding' | 'edit-position' | 'set-speaker' }
>;

const reviewKinds: readonly ReviewContent['kind'][] = [
  ...(['confirm-finding', 'reject-finding', 'edit-position', 'set-speaker'] as const),
];

/** True for decisions about a statement or a position. */
export function isReview(content: DecisionContent): content is ReviewContent {
  return reviewKinds.some((kind) => kind === content.kind);
}

/** Ties the decisions about an article's statements and positions anew. Call within a transaction. */
export function attachReviews(connection: Connection, textHash: string): void {
  const numbers = connection.rows('SELECT number FROM decision WHERE text_hash = ?', [textHash]);
  if (numbers.length === 0) return;
  const decisions = loadDecisions(connection);
  const undone = findUndone(decisions);
  const ofArticle = 'p.article_id = (SELECT id FROM article WHERE hash = ?)';
  markPositions(connection, ofArticle, [textHash]);
  const former = readSpeakersSet(connection, textHash);
  restoreSpeakers(connection, textHash);
  restorePositions(connection, textHash);
  const held = { statement: loadStatements(connection, textHash), position: loadPositions(connection, textHash) };
  for (const { number, content } of decisions) {
    if (!isReview(content) || content.quote.textHash !== textHash) continue;
    const { table, column } = reviewTables[kindOf(content)];
    connection.run(`DELETE FROM ${table} WHERE decision = ?`, [number]);
    const found = undone.has(number) ? undefined : findReviewed(content, held[kindOf(content)]);
    if (!found) continue;
    if (content.kind === 'edit-position') putRight(connection, found.row, content.change);
    if (content.kind === 'set-speaker') setSpeaker(connection, found.row, number, content.speaker);
    connection.run(`INSERT INTO ${table} (decision, ${column}, verdict) VALUES (?, ?, ?)`, [
      number,
      found.row,
      // Who puts a finding right stands for the rest of it.
      content.kind === 'reject-finding' ? 'rejected' : 'confirmed',
    ]);
  }
  markPositions(connection, ofArticle, [textHash]);
  if (readSpeakersSet(connection, textHash) !== former) forgetWordsOf(connection, textHash);
}

/** Whose words an article's are decides which positions they are, and what they are compared with. */
function forgetWordsOf(connection: Connection, textHash: string): void {
  const [article] = connection.rows('SELECT id FROM article WHERE hash = ?', [textHash])[0] ?? [];
  markDue(connection, Number(article), 'positions');
  removeComparisons(connection, Number(article));
}

function kindOf(content: ReviewContent): 'statement' | 'position' {
  if (content.kind === 'set-speaker') return 'statement';
  return content.kind === 'edit-position' ? 'position' : (content.of ?? 'statement');
}

/** What of a position a coder can put right, and the column it is counted by. */
const readingColumns = { party: 'set_party', issue: 'issue', move: 'move', strength: 'strength', polarity: 'polarity' };

/** Takes every correction back; the column `content` keeps positions as they were read. */
function restorePositions(connection: Connection, textHash: string): void {
  connection.run(
    `UPDATE position SET set_party = NULL, issue = json_extract(content, '$.issue'), move = json_extract(content, '$.move'),
       strength = json_extract(content, '$.strength'), polarity = json_extract(content, '$.polarity')
     WHERE article_id = (SELECT id FROM article WHERE hash = ?)`,
    [textHash],
  );
}

function putRight(connection: Connection, row: number, change: PositionChange): void {
  for (const [key, column] of Object.entries(readingColumns)) {
    const value = Object.entries(change).find(([name]) => name === key)?.[1];
    if (value !== undefined) connection.run(`UPDATE position SET ${column} = ? WHERE id = ?`, [value, row]);
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
function findReviewed(content: ReviewContent, rows: readonly ReviewedRow[]): ReviewedRow | undefined {
  const { finding: id, quote } = content;
  const isThere = ({ finding }: ReviewedRow): boolean => {
    const [first, last] = [finding.content[0], finding.content.at(-1)];
    return first?.start === quote.start && last?.end === quote.end;
  };
  const ofId = rows.find(({ finding }) => finding.id === id);
  if (ofId) return ofId;
  // Words may hold positions on several issues: without its id or issue one of them cannot be told from the others.
  const there = rows.filter(isThere).filter(({ finding }) => isAsTold(content, finding));
  return there.length > 1 && there[0]?.finding.kind === 'position' ? undefined : there[0];
}

function isAsTold(content: ReviewContent, finding: Statement | Position): boolean {
  return content.kind !== 'edit-position' || finding.kind !== 'position' || finding.issue === content.was.issue;
}
