// Loads the items of one kind with their articles and the findings behind them, and how they are related.
import type { ArticleId } from '../../model/article.ts';
import type { ComparisonKind, RelatedItems } from '../../model/comparison.ts';
import type { ComparedEntry, ComparisonQuery, ComparisonTable } from '../../model/comparison-rows.ts';
import type { ArticleEntry } from '../../model/dossier-rows.ts';
import type { FigureMention, Position, Statement } from '../../model/finding.ts';
import { type Span, spanContains } from '../../model/span.ts';
import type { Cell } from './cell.ts';
import { numberOfKind } from './comparison-kind.ts';
import type { Connection } from './connection.ts';
import { loadJudgedPairs } from './judged-pairs.ts';
import {
  type ActorLookup,
  loadActors,
  resolveStatement,
  surroundingsOf,
  textOrNull,
  toReview,
} from './load-entries.ts';
import { positionJoins, settledParty, verdict } from './position-rows.ts';
import { readJson, readNames, readPosition, readStatement, unpackFigures } from './stored-json.ts';
import { unpackText } from './stored-text.ts';

/** Items in the order their articles were added and they stand there. */
export function loadComparisons(connection: Connection, kind: ComparisonKind, query: ComparisonQuery): ComparisonTable {
  const relations = loadRelations(connection, kind, query.rows);
  const judged = loadJudgedPairs(connection, kind);
  const related = new Set([
    ...relations.flatMap(({ from, to }) => [from, to]),
    ...judged.flatMap(({ one, other }) => [one, other]),
  ]);
  const rows = listRows(connection, kind, query.rows).filter((row) => !query.isRelated || related.has(row));
  const held = new Set(rows);
  return {
    items: loadItems(connection, rows, query.isBare ?? false),
    relations,
    judged: judged.filter(({ one, other }) => held.has(one) && held.has(other)),
  };
}

function loadRelations(
  connection: Connection,
  kind: ComparisonKind,
  rows: readonly number[] | undefined,
): readonly RelatedItems[] {
  const wanted = rows && new Set(rows);
  const found = connection.rows(
    'SELECT from_id, to_id, relation, certainty, detail FROM relation WHERE kind = ? ORDER BY from_id, to_id',
    [numberOfKind(kind)],
  );
  return found.flatMap(([from, to, relation, certainty, detail]) =>
    wanted && !(wanted.has(Number(from)) && wanted.has(Number(to)))
      ? []
      : [
          {
            from: Number(from),
            to: Number(to),
            relation: String(relation),
            certainty: Number(certainty),
            detail: readJson(String(detail)),
          },
        ],
  );
}

function listRows(
  connection: Connection,
  kind: ComparisonKind,
  rows: readonly number[] | undefined,
): readonly number[] {
  const found = connection.rows(
    `SELECT id FROM compared_item WHERE kind = ? ${rows ? 'AND id IN (SELECT value FROM json_each(?))' : ''}
     ORDER BY article_id, start, end, id`,
    [numberOfKind(kind), ...(rows ? [JSON.stringify(rows)] : [])],
  );
  return found.map(([id]) => Number(id));
}

/** What is loaded once for all items of an article. */
interface ItemArticle {
  readonly article: ComparedEntry['article'];
  readonly text: string;
  readonly statements: ReadonlyMap<string, HeldStatement>;
  readonly positions: ReadonlyMap<string, Position>;
  /** Those that nobody rejected. */
  readonly standing: readonly Position[];
  readonly figures: ReadonlyMap<string, FigureMention>;
}

interface HeldStatement {
  readonly statement: Statement;
  readonly review: ArticleEntry['statements'][number]['review'];
}

function loadItems(connection: Connection, rows: readonly number[], isBare: boolean): readonly ComparedEntry[] {
  const articles = new Map<number, ItemArticle>();
  const found = connection.rows(
    `SELECT i.id, i.article_id, i.start, i.end, i.finding, i.data FROM json_each(?) j
     JOIN compared_item i ON i.id = j.value ORDER BY j.key`,
    [JSON.stringify(rows)],
  );
  for (const [, article] of found) {
    const row = Number(article);
    if (!articles.has(row))
      articles.set(row, isBare ? loadBareArticle(connection, row) : loadItemArticle(connection, row));
  }
  const statements = [...articles.values()].flatMap((each) => [...each.statements.values()]);
  const actors = loadActors(
    connection,
    statements.map(({ statement }) => statement),
  );
  return found.flatMap((cells) => {
    const article = articles.get(Number(cells[1]));
    return article ? [toEntry(cells, article, actors)] : [];
  });
}

function toEntry(cells: readonly Cell[], held: ItemArticle, actors: ActorLookup): ComparedEntry {
  const [id, , start, end, finding, data] = cells;
  const span = { start: Number(start), end: Number(end) };
  const key = textOrNull(finding);
  const position = held.positions.get(key ?? '') ?? null;
  const figure = held.figures.get(key ?? '') ?? null;
  const behind =
    held.statements.get(position?.statement ?? key ?? '') ?? (figure ? innermost(held.statements, span) : undefined);
  return {
    row: Number(id),
    span,
    finding: key,
    data: readJson(String(data)),
    article: held.article,
    surroundings: held.text === '' ? { start: 0, text: '' } : surroundingsOf([span], held.text),
    statement: behind ? { ...resolveStatement(behind.statement, held.text, actors), review: behind.review } : null,
    figure,
    position,
    positions: held.standing,
  };
}

/** The shortest statement whose words hold a figure: whoever makes it gives the figure. */
function innermost(statements: ItemArticle['statements'], span: Span): HeldStatement | undefined {
  const holders = [...statements.values()].flatMap((held) =>
    held.statement.content
      .filter((piece) => spanContains(piece, span))
      .map((piece) => ({ held, length: piece.end - piece.start })),
  );
  return holders.toSorted((a, b) => a.length - b.length)[0]?.held;
}

/** The article alone. */
function loadBareArticle(connection: Connection, row: number): ItemArticle {
  const found = connection.rows(
    `SELECT a.hash, a.title, o.name, o.side, a.published, a.byline, a.url
     FROM article a LEFT JOIN outlet o ON o.id = a.outlet_id WHERE a.id = ?`,
    [row],
  )[0];
  const none = new Map<string, never>();
  return {
    article: toItemArticle(found ?? []),
    text: '',
    statements: none,
    positions: none,
    standing: [],
    figures: none,
  };
}

function loadItemArticle(connection: Connection, row: number): ItemArticle {
  const [text, figures, ...article] =
    connection.rows(
      `SELECT t.text, t.figures, a.hash, a.title, o.name, o.side, a.published, a.byline, a.url
       FROM article a JOIN article_text t ON t.article_id = a.id LEFT JOIN outlet o ON o.id = a.outlet_id WHERE a.id = ?`,
      [row],
    )[0] ?? [];
  return {
    article: toItemArticle(article),
    text: unpackText(text),
    statements: loadStatements(connection, row),
    ...loadPositions(connection, row),
    figures: new Map(
      unpackFigures(figures instanceof Uint8Array ? figures : null).map((figure) => [figure.id, figure]),
    ),
  };
}

/** Hash, title, outlet, side, published, byline and address. */
function toItemArticle([hash, title, outlet, side, published, byline, url]: readonly Cell[]): ItemArticle['article'] {
  return {
    id: String(hash) as ArticleId,
    title: textOrNull(title),
    outlet: textOrNull(outlet),
    side: textOrNull(side),
    published: textOrNull(published),
    byline: readNames(String(byline)),
    url: textOrNull(url),
  };
}

function loadStatements(connection: Connection, article: number): ReadonlyMap<string, HeldStatement> {
  const rows = connection.rows(
    `SELECT d.content, (SELECT verdict FROM review r WHERE r.statement_id = s.id ORDER BY decision DESC LIMIT 1)
     FROM statement s JOIN statement_detail d ON d.statement_id = s.id WHERE s.article_id = ?`,
    [article],
  );
  return new Map(
    rows.map(([content, verdict]) => {
      const statement = readStatement(String(content));
      return [statement.id, { statement, review: toReview(verdict) }] as const;
    }),
  );
}

function loadPositions(connection: Connection, article: number): Pick<ItemArticle, 'positions' | 'standing'> {
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
    positions: new Map(held.map(({ position }) => [position.id, position])),
    standing: held.flatMap(({ position, isRejected }) => (isRejected ? [] : [position])),
  };
}
