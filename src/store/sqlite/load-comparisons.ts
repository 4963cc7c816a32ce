// Loads the items of one kind with their articles and the findings behind them, and how they are related.
import { groupBy } from '../../base/group-by.ts';
import { once } from '../../base/once.ts';
import type { ComparisonKind, RelatedItems } from '../../model/comparison.ts';
import type { JudgedPair } from '../../model/comparison-judgement.ts';
import type { ComparedEntry, ComparisonQuery, ComparisonTable } from '../../model/comparison-rows.ts';
import type { ArticleEntry } from '../../model/dossier-rows.ts';
import type { FigureMention, Position } from '../../model/finding.ts';
import { type Span, spanContains } from '../../model/span.ts';
import { type Cell, textOrNull } from './cell.ts';
import { numberOfKind } from './comparison-kind.ts';
import type { Connection } from './connection.ts';
import { loadJudgedPairs } from './judged-pairs.ts';
import {
  type ActorLookup,
  type HeldStatement,
  loadActors,
  resolveStatement,
  surroundingsOf,
  toReview,
} from './load-entries.ts';
import { loadRelations } from './load-relations.ts';
import { namedArticleColumns, toNamedArticle } from './named-article.ts';
import { positionJoins, settledParty, verdict } from './position-rows.ts';
import { readJson, readPosition, readStatement, unpackFigures } from './stored-json.ts';
import type { TextCache } from './text-cache.ts';

/** What loading works on. Cards are made piece by piece, and each piece meets the articles of the one before again. */
interface LoadingComparisons {
  readonly connection: Connection;
  readonly texts: TextCache;
}

/** Items in the order their articles were added and they stand there. */
export function loadComparisons(
  { connection, texts }: LoadingComparisons,
  kind: ComparisonKind,
  query: ComparisonQuery,
): ComparisonTable {
  const { choose } = query;
  const all = listRows(connection, kind, query.rows);
  const load = (rows: readonly number[]) => loadItems({ connection, texts }, rows, query);
  const asked = choose && load(all);
  const relations = query.withoutRelations ? [] : loadRelations(connection, kind, query, asked && choose(asked));
  const judged = loadJudgedPairs(connection, kind);
  const related = new Set(query.isRelated ? [...relations, ...judged].flatMap(endsOf) : all);
  const rows = all.filter((row) => related.has(row));
  const held = new Set(rows);
  return {
    items: asked?.filter(({ row }) => held.has(row)) ?? load(rows),
    relations,
    judged: judged.filter(({ one, other }) => held.has(one) && held.has(other)),
  };
}

function endsOf(pair: RelatedItems | JudgedPair): readonly number[] {
  return 'from' in pair ? [pair.from, pair.to] : [pair.one, pair.other];
}

function listRows(
  connection: Connection,
  kind: ComparisonKind,
  rows: readonly number[] | undefined,
): readonly number[] {
  const found = connection.rows(
    rows
      ? `SELECT i.id FROM json_each(?) j CROSS JOIN compared_item i ON i.id = j.value WHERE i.kind = ?
         ORDER BY i.article_id, i.start, i.end, i.id`
      : 'SELECT id FROM compared_item WHERE kind = ? ORDER BY article_id, start, end, id',
    [...(rows ? [JSON.stringify(rows)] : []), numberOfKind(kind)],
  );
  return found.map(([id]) => Number(id));
}

/** What is loaded once for all items of an article; its findings only when an item was made of one. */
interface ItemArticle {
  readonly article: ComparedEntry['article'];
  readonly text: string;
  readonly findings: ItemFindings | null;
}

interface ItemFindings {
  /** The statement an item was made of. */
  own(id: string): ReviewedStatement | null;
  statement(id: string): ReviewedStatement | null;
  position(id: string): Position | null;
  figure(id: string): FigureMention | null;
  statements(): readonly ReviewedStatement[];
  /** Those that nobody rejected. */
  standing(): readonly Position[];
}

interface ReviewedStatement extends HeldStatement {
  readonly review: ArticleEntry['statements'][number]['review'];
}

function loadItems(
  { connection, texts }: LoadingComparisons,
  rows: readonly number[],
  query: ComparisonQuery,
): readonly ComparedEntry[] {
  const asked = JSON.stringify(rows);
  const found = connection.rows(
    `SELECT i.id, i.article_id, i.start, i.end, i.finding, i.data FROM json_each(?) j
     CROSS JOIN compared_item i ON i.id = j.value ORDER BY j.key`,
    [asked],
  );
  const named = loadArticles(connection, new Set(found.map(([, article]) => Number(article))));
  const own = query.isBare ? new Map() : loadOwnStatements(connection, asked);
  const articles = new Map(
    Array.from(named, ([row, article]): [number, ItemArticle] => [
      row,
      query.isBare
        ? { article, text: '', findings: null }
        : { article, text: texts.textOf(row), findings: loadFindings(connection, row, own.get(row)) },
    ]),
  );
  const placed = found.flatMap((cells) => {
    const held = articles.get(Number(cells[1]));
    return held ? [{ cells, held, behind: findBehind(cells, held) }] : [];
  });
  const statements = new Set(placed.flatMap(({ behind }) => behind.held?.statement ?? []));
  const actors = loadActors(connection, [...statements]);
  const isLean = query.withoutPositions ?? false;
  return placed.map((each) => ({
    ...toEntry(each, actors),
    positions: isLean ? [] : (each.held.findings?.standing() ?? []),
  }));
}

/** What an item was made of. */
interface Behind {
  readonly held: ReviewedStatement | null;
  readonly position: Position | null;
  readonly figure: FigureMention | null;
}

function findBehind([, , start, end, finding]: readonly Cell[], { findings }: ItemArticle): Behind {
  const key = textOrNull(finding);
  if (key === null || findings === null) return { held: null, position: null, figure: null };
  const own = findings.own(key);
  if (own) return { held: own, position: null, figure: null };
  const position = findings.position(key);
  const figure = position ? null : findings.figure(key);
  const span = { start: Number(start), end: Number(end) };
  const held = position
    ? position.statement && findings.statement(position.statement)
    : figure && innermost(findings.statements(), span);
  return { held: held || null, position, figure };
}

interface PlacedCells {
  readonly cells: readonly Cell[];
  readonly held: ItemArticle;
  readonly behind: Behind;
}

function toEntry(
  { cells, held: { article, text }, behind }: PlacedCells,
  actors: ActorLookup,
): Omit<ComparedEntry, 'positions'> {
  const [id, articleRow, start, end, finding, data] = cells;
  const span = { start: Number(start), end: Number(end) };
  const { held, position, figure } = behind;
  return {
    row: Number(id),
    added: Number(articleRow),
    span,
    finding: textOrNull(finding),
    data: readJson(String(data)),
    article,
    surroundings: text === '' ? { start: 0, text: '' } : surroundingsOf([span], text),
    statement: held ? { ...resolveStatement(held, text, actors), review: held.review } : null,
    figure,
    position,
  };
}

/** The shortest statement whose words hold a figure: whoever makes it gives the figure. */
function innermost(statements: readonly ReviewedStatement[], span: Span): ReviewedStatement | null {
  const holders = statements.flatMap((held) =>
    held.statement.content
      .filter((piece) => spanContains(piece, span))
      .map((piece) => ({ held, length: piece.end - piece.start })),
  );
  return holders.toSorted((a, b) => a.length - b.length)[0]?.held ?? null;
}

/** Articles as lists name them, by their rows. */
function loadArticles(
  connection: Connection,
  rows: ReadonlySet<number>,
): ReadonlyMap<number, ComparedEntry['article']> {
  const found = connection.rows(
    `SELECT a.id, ${namedArticleColumns('a')}
     FROM json_each(?) j CROSS JOIN article a ON a.id = j.value LEFT JOIN outlet o ON o.id = a.outlet_id`,
    [JSON.stringify([...rows])],
  );
  return new Map(found.map(([row, ...article]) => [Number(row), toNamedArticle(article)]));
}

/** Each kind is loaded when first asked for, and a statement read when it is: most items are made of few of them, or of none. */
function loadFindings(connection: Connection, row: number, own: StatementReaders = new Map()): ItemFindings {
  const statements = once(() => loadStatements(connection, row));
  const positions = once(() => loadPositions(connection, row));
  const figures = once(() => loadFigures(connection, row));
  return {
    own: (id) => own.get(id)?.() ?? null,
    statement: (id) => statements().get(id)?.() ?? null,
    position: (id) => positions().all.get(id) ?? null,
    standing: () => positions().standing,
    figure: (id) => figures().get(id) ?? null,
    statements: once(() => Array.from(statements().values(), (read) => read())),
  };
}

/** Reads each statement, by its finding. */
type StatementReaders = ReadonlyMap<string, () => ReviewedStatement>;

const statementColumns = `s.finding, d.content, s.party,
  (SELECT verdict FROM review r WHERE r.statement_id = s.id ORDER BY decision DESC LIMIT 1)`;

function loadStatements(connection: Connection, article: number): StatementReaders {
  const rows = connection.rows(
    `SELECT ${statementColumns} FROM statement s JOIN statement_detail d ON d.statement_id = s.id WHERE s.article_id = ?`,
    [article],
  );
  return new Map(rows.map(toReader));
}

/** Statements that items were made of, by the rows of their articles: of all that an article holds, a few. */
function loadOwnStatements(connection: Connection, items: string): ReadonlyMap<number, StatementReaders> {
  const rows = connection.rows(
    `WITH asked AS MATERIALIZED (
       SELECT DISTINCT i.article_id, i.finding FROM json_each(?) j CROSS JOIN compared_item i ON i.id = j.value
       WHERE i.finding IS NOT NULL)
     SELECT s.article_id, ${statementColumns} FROM (SELECT DISTINCT article_id FROM asked) a
     CROSS JOIN statement s ON s.article_id = a.article_id JOIN statement_detail d ON d.statement_id = s.id
     WHERE (s.article_id, s.finding) IN asked`,
    [items],
  );
  const found = groupBy(rows, ([article]) => Number(article));
  return new Map(
    Array.from(found, ([article, held]) => [article, new Map(held.map(([, ...cells]) => toReader(cells)))]),
  );
}

function toReader([finding, content, spokenFor = null, verdict]: readonly Cell[]): [string, () => ReviewedStatement] {
  const read = (): ReviewedStatement => ({
    statement: readStatement(String(content)),
    spokenFor: textOrNull(spokenFor),
    review: toReview(verdict),
  });
  return [String(finding), once(read)];
}

function loadFigures(connection: Connection, article: number): ReadonlyMap<string, FigureMention> {
  const packed = connection.rows('SELECT figures FROM article_text WHERE article_id = ?', [article])[0]?.[0];
  return new Map(unpackFigures(packed instanceof Uint8Array ? packed : null).map((figure) => [figure.id, figure]));
}

interface HeldPositions {
  readonly all: ReadonlyMap<string, Position>;
  readonly standing: readonly Position[];
}

function loadPositions(connection: Connection, article: number): HeldPositions {
  const rows = connection.rows(
    `SELECT p.content, ${settledParty}, p.issue, ${verdict} FROM position p ${positionJoins}
     WHERE p.article_id = ? ORDER BY p.id`,
    [article],
  );
  const held = rows.map(([content, party, issue, word]) => ({
    position: { ...readPosition(String(content)), party: String(party), issue: String(issue) },
    isRejected: word === 'rejected',
  }));
  return {
    all: new Map(held.map(({ position }) => [position.id, position])),
    standing: held.flatMap(({ position, isRejected }) => (isRejected ? [] : [position])),
  };
}
