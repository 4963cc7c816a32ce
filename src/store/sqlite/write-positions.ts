// Writes the positions read out of one article: a row each to count and filter by, and the whole as JSON.
import { boundsOfEdtf } from '../../base/edtf-bounds.ts';
import type { Findings, Position, Statement } from '../../model/finding.ts';
import type { Cell } from './cell.ts';
import type { Connection } from './connection.ts';
import { loadColumns } from './load-columns.ts';
import type { NameRegistry } from './name-registry.ts';
import { surfaceOf } from './spoken-name.ts';
import { markOwnCells, markPositions, markPositionsOf } from './stale-items.ts';
import { readPosition, readStatement } from './stored-json.ts';

/** What writing positions works on. */
export interface PositionWriting {
  readonly connection: Connection;
  readonly names: NameRegistry;
  readonly article: { readonly row: number; readonly text: string; readonly published: string | null };
}

/** Writes every position; `rows` gives the row of each statement by its id. */
export function writePositions(
  writing: PositionWriting,
  findings: Pick<Findings, 'statements' | 'positions'>,
  rows: ReadonlyMap<string, number>,
): void {
  const statements = new Map(findings.statements.map((statement) => [statement.id, statement]));
  for (const position of findings.positions) {
    const id = position.statement ?? '';
    const spokenIn = { statement: statements.get(id) ?? null, row: rows.get(id) ?? null };
    writing.connection.run(insertion, cellsOf(writing, position, spokenIn));
  }
  markPositionsOf(writing.connection, writing.article.row);
}

/**
 * Makes the positions held of an article those given, row by row in their order; a row that stays as it is is not written, and lets
 * nothing wait. False where all stay.
 */
export function rewritePositions(writing: PositionWriting, positions: readonly Position[]): boolean {
  const { connection, article } = writing;
  const held = loadColumns(connection, ['id', 'content'], 'position WHERE article_id = ? ORDER BY id', [article.row]);
  const contents = positions.map((position) => JSON.stringify(position));
  const former = held.content.flatMap((content, at) =>
    content === contents[at] ? [] : [{ row: Number(held.id[at]), at }],
  );
  if (former.length === 0 && positions.length === held.id.length) return false;
  const bound = new Set(
    former.flatMap(({ at }) => (isBoundAlike(String(held.content[at]), positions[at]) ? [at] : [])),
  );
  markRows(connection, former, bound);
  connection.run('DELETE FROM position_review WHERE position_id IN (SELECT value FROM json_each(?))', [
    JSON.stringify(former.map(({ row }) => row)),
  ]);
  const written: PlacedRow[] = [];
  positions.forEach((position, at) => {
    const row = held.id[at] ?? null;
    if (held.content[at] === contents[at]) return;
    const cells = cellsOf(writing, position, findStatement(connection, article.row, position));
    if (row !== null) connection.run(rewriting, [...cells, row]);
    written.push({ at, row: row === null ? connection.run(insertion, cells) : Number(row) });
  });
  for (const row of held.id.slice(positions.length)) connection.run('DELETE FROM position WHERE id = ?', [row]);
  markRows(connection, written, bound);
  return true;
}

/** The row of a position, and its place among those of its article. */
interface PlacedRow {
  readonly row: number;
  readonly at: number;
}

/** True for a position that is another's condition as before, or none as before. */
function isBoundAlike(content: string, latter: Position | undefined): boolean {
  const former = readPosition(content);
  return former.conditionOf === latter?.conditionOf && former.party === latter.party && former.issue === latter.issue;
}

/** Lets the cells of positions wait, and where these are bound otherwise what hangs on them. */
function markRows(connection: Connection, rows: readonly PlacedRow[], bound: ReadonlySet<number>): void {
  const chosen = 'p.id IN (SELECT value FROM json_each(?))';
  const [alike, otherwise] = [true, false].map((isAlike) =>
    rows.flatMap(({ row, at }) => (bound.has(at) === isAlike ? [row] : [])),
  );
  if (alike?.length) markOwnCells(connection, chosen, [JSON.stringify(alike)]);
  if (otherwise?.length) markPositions(connection, chosen, [JSON.stringify(otherwise)]);
}

function findStatement(connection: Connection, article: number, { statement }: Position): SpokenIn {
  const [row, content] =
    connection.rows(
      `SELECT s.id, d.content FROM statement s JOIN statement_detail d ON d.statement_id = s.id
       WHERE s.article_id = ? AND s.finding = ?`,
      [article, statement],
    )[0] ?? [];
  if (row === undefined) return { statement: null, row: null };
  return { statement: readStatement(String(content)), row: Number(row) };
}

/** Takes away what was written of an article. */
export function removePositions(connection: Connection, article: number): void {
  markPositionsOf(connection, article);
  connection.run('DELETE FROM position_review WHERE position_id IN (SELECT id FROM position WHERE article_id = ?)', [
    article,
  ]);
  connection.run('DELETE FROM position WHERE article_id = ?', [article]);
}

interface SpokenIn {
  readonly statement: Statement | null;
  readonly row: number | null;
}

const columns = [
  ...['finding', 'article_id', 'statement_id', 'name_id', 'party', 'issue', 'move', 'strength', 'polarity', 'held'],
  ...['towards', 'condition_of', 'certainty', 'earliest', 'latest', 'content'],
];
const insertion = `INSERT INTO position (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;
const rewriting = `UPDATE position SET set_party = NULL, ${columns.map((name) => `${name} = ?`).join(', ')} WHERE id = ?`;

/** The cells of a position's row, in the order of `columns`. */
function cellsOf(writing: PositionWriting, position: Position, { statement, row }: SpokenIn): readonly Cell[] {
  const { article } = writing;
  const days = findDays(statement === null ? position.said : statement.said, article.published);
  return [
    position.id,
    article.row,
    row,
    nameOf(writing, position, statement),
    position.party,
    position.issue,
    position.move,
    position.strength,
    position.polarity,
    position.held,
    position.towards,
    position.conditionOf,
    position.certainty,
    days.earliest,
    days.latest,
    JSON.stringify(position),
  ];
}

/** Who says it: the speaker, or for an attributed position whoever says so of the party. */
function nameOf({ names, article }: PositionWriting, position: Position, statement: Statement | null): number | null {
  const link = position.held === 'self' ? statement?.actor : (position.by ?? statement?.actor);
  if (!link) return null;
  const isSpeaker = statement?.actor?.name === link.name;
  const surface = isSpeaker && statement ? surfaceOf(statement, article.text) : link.name;
  return names.idOf({ link, surface, isDerogatory: false });
}

/** The days it may have been said on. Nothing is reported before it is said: publication closes a vague or open date. */
function findDays(
  said: string | null,
  published: string | null,
): { readonly earliest: string | null; readonly latest: string | null } {
  const printed = boundsOfEdtf(published ?? '');
  const spoken = said === null ? printed : (boundsOfEdtf(said) ?? printed);
  const { earliest = null, latest = null } = spoken ?? {};
  const closing = printed?.latest ?? null;
  const isClosed = closing !== null && (earliest === null || earliest <= closing);
  const end = isClosed && (latest === null || latest > closing) ? closing : latest;
  return { earliest: earliest ?? end, latest: end ?? earliest };
}
