// Writes what was read out of one article: rows to filter by, words to search, and the rest as JSON.
import { boundsOfEdtf } from '../../base/edtf-bounds.ts';
import type { Findings, Statement } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import type { KeptReading } from '../store.ts';
import type { Connection } from './connection.ts';
import { settleDue } from './due-readings.ts';
import { foldSurface, type NameRegistry } from './name-registry.ts';
import { removeComparisons } from './remove-comparisons.ts';
import { attachReviews } from './reviews.ts';
import { writeSearch } from './set-speakers.ts';
import { writeSpokenFor } from './spoken-for.ts';
import { surfaceOf } from './spoken-name.ts';
import { packGrammar } from './stored-grammar.ts';
import { packFindings } from './stored-json.ts';
import { writeTrace } from './stored-trace.ts';
import { removePositions, writePositions } from './write-positions.ts';

/** The article a reading belongs to. */
export interface ReadArticle {
  readonly row: number;
  readonly hash: string;
  readonly text: string;
  /** EDTF. */
  readonly published: string | null;
}

/** What writing a reading works on. */
export interface Writing {
  readonly connection: Connection;
  readonly names: NameRegistry;
  readonly article: ReadArticle;
}

/** What came of reading: null findings when the article cannot be read. */
export interface Reading extends KeptReading {
  readonly findings: Findings | null;
}

/** Replaces whatever was read out of the article before. */
export function writeReading(writing: Writing, { findings, grammar, trace }: Reading, readerVersion: string): void {
  const { connection, article } = writing;
  removeReading(connection, article.row);
  if (findings && grammar)
    connection.run('INSERT INTO article_grammar (article_id, packed) VALUES (?, ?)', [
      article.row,
      packGrammar(grammar),
    ]);
  writeTrace(connection, article.row, findings && trace);
  if (findings) {
    const rows = new Map(
      findings.statements.map((statement) => [statement.id, writeStatement(writing, statement)] as const),
    );
    writeSpokenFor(connection, article.row, findings.spokenFor);
    writePositions(writing, findings, rows);
    writeSightings(writing, findings);
  }
  connection.run('UPDATE article_text SET mentions = ?, dates = ?, figures = ? WHERE article_id = ?', [
    findings && packFindings(findings.mentions),
    findings && packFindings(findings.dates),
    findings && packFindings(findings.figures),
    article.row,
  ]);
  connection.run('UPDATE article SET reader_version = ?, is_read = ?, statements = ? WHERE id = ?', [
    readerVersion,
    findings ? 1 : 0,
    findings?.statements.length ?? 0,
    article.row,
  ]);
  settleDue(connection, article.row, 'everything');
  attachReviews(connection, article.hash);
}

function removeReading(connection: Connection, article: number): void {
  removeComparisons(connection, article);
  removePositions(connection, article);
  connection.run('DELETE FROM article_grammar WHERE article_id = ?', [article]);
  const ofArticle = 'IN (SELECT id FROM statement WHERE article_id = ?)';
  for (const [id] of connection.rows('SELECT id FROM statement WHERE article_id = ?', [article])) {
    connection.run('DELETE FROM statement_search WHERE rowid = ?', [Number(id)]);
  }
  connection.run(`DELETE FROM review WHERE statement_id ${ofArticle}`, [article]);
  connection.run(`DELETE FROM speaker_set WHERE statement_id ${ofArticle}`, [article]);
  connection.run(`DELETE FROM statement_detail WHERE statement_id ${ofArticle}`, [article]);
  connection.run('DELETE FROM statement WHERE article_id = ?', [article]);
  connection.run('DELETE FROM sighting WHERE article_id = ?', [article]);
}

/** Writes a statement; gives its row. */
function writeStatement(writing: Writing, statement: Statement): number {
  const { connection, names, article } = writing;
  const { text } = article;
  const bounds = boundsOfEdtf(statement.said ?? article.published ?? '');
  const id = connection.run(
    `INSERT INTO statement (finding, article_id, position, name_id, form, factuality, certainty, earliest, latest)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      statement.id,
      article.row,
      startOf(statement),
      statement.actor &&
        names.idOf({ link: statement.actor, surface: surfaceOf(statement, text), isDerogatory: false }),
      statement.form,
      statement.factuality,
      statement.certainty,
      bounds?.earliest ?? null,
      bounds?.latest ?? null,
    ],
  );
  for (const { actor, span } of statement.via) {
    if (actor) names.idOf({ link: actor, surface: foldSurface(sliceOf(text, span)), isDerogatory: false });
  }
  connection.run('INSERT INTO statement_detail (statement_id, content) VALUES (?, ?)', [id, JSON.stringify(statement)]);
  writeSearch(connection, id, statement, text);
  return id;
}

function speakerName({ names, article }: Writing, statement: Statement): number | null {
  if (!statement.actor) return null;
  return names.idOf({ link: statement.actor, surface: surfaceOf(statement, article.text), isDerogatory: false });
}

function startOf(statement: Statement): number {
  const spans = [...statement.content, ...statement.cue, ...statement.source];
  return Math.min(...(spans.length > 0 ? spans : [{ start: 0 }]).map((span) => span.start));
}

function sliceOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

interface Sighting {
  readonly first: Span;
  mentions: number;
  statements: number;
}

/** Counts how often each name stands in the article, and where first. */
function writeSightings(writing: Writing, findings: Findings): void {
  const { connection, article } = writing;
  const sightings = new Map<number, Sighting>();
  for (const { actor, span, stands, isDerogatory } of findings.mentions) {
    if (!actor || stands !== 'actor') continue;
    const surface = foldSurface(sliceOf(article.text, span));
    sightingOf(sightings, writing.names.idOf({ link: actor, surface, isDerogatory }), span).mentions += 1;
  }
  for (const statement of findings.statements) {
    const name = speakerName(writing, statement);
    const place = statement.speaker ?? statement.content[0];
    if (name !== null && place) sightingOf(sightings, name, place).statements += 1;
  }
  for (const [name, { first, mentions, statements }] of sightings) {
    connection.run(
      'INSERT INTO sighting (article_id, name_id, mentions, statements, start, end) VALUES (?, ?, ?, ?, ?, ?)',
      [article.row, name, mentions, statements, first.start, first.end],
    );
  }
}

function sightingOf(sightings: Map<number, Sighting>, name: number, first: Span): Sighting {
  const known = sightings.get(name);
  if (known) return known;
  const sighting = { first, mentions: 0, statements: 0 };
  sightings.set(name, sighting);
  return sighting;
}
