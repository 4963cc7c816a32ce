// Loads statements with their actors, articles and the text round them.
import type { ResolvedActor, StatementEntry } from '../../model/dossier-rows.ts';
import type { ActorLink, Statement } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import { type Cell, textOrNull } from './cell.ts';
import type { Connection } from './connection.ts';
import { baseKeyOf, foldSurface } from './name-registry.ts';
import { namedArticleColumns, toNamedArticle } from './named-article.ts';
import { surfaceOf } from './spoken-name.ts';
import { readStatement } from './stored-json.ts';
import { unpackText } from './stored-text.ts';

/** UTF-16 units of text given on either side of a statement: room for the rest of two long sentences. */
const surroundingLength = 600;

/** The statements of these rows, in the same order. */
export function loadEntries(connection: Connection, rows: readonly number[]): readonly StatementEntry[] {
  const found = loadRows(connection, rows);
  const texts = loadTexts(connection, new Set([...found.values()].map((row) => row.articleRow)));
  const statements = [...found.values()].map((row) => row.statement);
  const textOf = (row: EntryRow) => texts.get(row.articleRow) ?? '';
  const actors = loadActors(connection, statements);
  return rows.flatMap((id) => {
    const row = found.get(id);
    return row ? [toEntry(row, textOf(row), actors)] : [];
  });
}

interface EntryRow {
  readonly statement: Statement;
  readonly spokenFor: string | null;
  readonly articleRow: number;
  readonly article: StatementEntry['article'];
  readonly review: StatementEntry['review'];
}

function loadRows(connection: Connection, rows: readonly number[]): ReadonlyMap<number, EntryRow> {
  const found = connection.rows(
    `SELECT s.id, d.content, s.party, a.id, ${namedArticleColumns('a')},
       (SELECT verdict FROM review r WHERE r.statement_id = s.id ORDER BY decision DESC LIMIT 1)
     FROM json_each(?) j CROSS JOIN statement s ON s.id = j.value JOIN statement_detail d ON d.statement_id = s.id
     JOIN article a ON a.id = s.article_id LEFT JOIN outlet o ON o.id = a.outlet_id`,
    [JSON.stringify(rows)],
  );
  return new Map(
    found.map(([id, content, spokenFor, articleRow, ...cells]) => [
      Number(id),
      {
        statement: readStatement(String(content)),
        spokenFor: textOrNull(spokenFor),
        articleRow: Number(articleRow),
        article: toNamedArticle(cells),
        review: toReview(cells.at(-1)),
      },
    ]),
  );
}

/** The verdict of a review row. */
export function toReview(cell: Cell | undefined): StatementEntry['review'] {
  return cell === 'confirmed' || cell === 'rejected' ? cell : null;
}

function loadTexts(connection: Connection, articles: ReadonlySet<number>): ReadonlyMap<number, string> {
  const found = connection.rows(
    'SELECT article_id, text FROM json_each(?) j CROSS JOIN article_text t ON t.article_id = j.value',
    [JSON.stringify([...articles])],
  );
  return new Map(found.map(([row, text]) => [Number(row), unpackText(text)]));
}

function toEntry(row: EntryRow, text: string, actors: ActorLookup): StatementEntry {
  const { statement, spokenFor, article, review } = row;
  const surroundings = surroundingsOf([...statement.content, ...statement.source, ...statement.cue], text);
  return { ...resolveStatement({ statement, spokenFor }, text, actors), article, review, surroundings };
}

/** The text round some spans of an article. */
export function surroundingsOf(spans: readonly Span[], text: string): StatementEntry['surroundings'] {
  const first = Math.min(text.length, ...spans.map((span) => span.start));
  const start = Math.max(0, first - surroundingLength);
  const end = Math.max(0, ...spans.map((span) => span.end)) + surroundingLength;
  return { start, text: text.slice(start, end) };
}

/** Finds what became of a name. */
export interface ActorLookup {
  find(link: ActorLink, surface: string): ResolvedActor | null;
}

/** A statement as it is held. */
export interface HeldStatement {
  readonly statement: Statement;
  /** The party its words tell, where the speaker is of none in the codebook. */
  readonly spokenFor: string | null;
}

/** A statement with its actors as decisions leave them; `text` is its article's. */
export function resolveStatement(
  { statement, spokenFor }: HeldStatement,
  text: string,
  actors: ActorLookup,
): Pick<StatementEntry, 'statement' | 'actor' | 'party' | 'viaActors'> {
  const actor = statement.actor && actors.find(statement.actor, surfaceOf(statement, text));
  return {
    statement,
    actor,
    party: actor?.party ?? spokenFor,
    viaActors: statement.via.map(
      ({ actor, span }) => actor && actors.find(actor, foldSurface(text.slice(span.start, span.end))),
    ),
  };
}

/** Loads the actors behind every name of some statements. */
export function loadActors(connection: Connection, statements: readonly Statement[]): ActorLookup {
  const links = statements.flatMap(({ actor, via }) => [actor, ...via.map((link) => link.actor)]);
  const keys = new Set(links.flatMap((link) => (link ? [baseKeyOf(link)] : [])));
  const found = connection.rows(
    `SELECT n.base_key, n.surface, a.key, a.name, a.party
     FROM json_each(?) j CROSS JOIN name n ON n.base_key = j.value JOIN actor a ON a.key = n.actor_key`,
    [JSON.stringify([...keys])],
  );
  const actors = new Map(
    found.map(([baseKey, surface, key, name, party]) => [
      `${baseKey}\n${surface}`,
      { key: String(key), name: String(name), party: textOrNull(party) },
    ]),
  );
  return {
    find: (link, surface) => {
      const actor = actors.get(`${baseKeyOf(link)}\n${surface}`);
      return actor ? { ...actor, via: link.via } : null;
    },
  };
}
