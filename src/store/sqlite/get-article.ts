// Loads one article with everything read out of it and linked to it.

import type { Article, ArticleId, ArticleKind } from '../../model/article.ts';
import type { Appearance, ArticleEntry, NearDuplicate, SpeakerSet } from '../../model/dossier-rows.ts';
import type { Notice } from '../../model/notice.ts';
import type { Span } from '../../model/span.ts';
import type { StoredArticle } from '../store.ts';
import { type Cell, textOrNull } from './cell.ts';
import type { Connection } from './connection.ts';
import { toSummary } from './list-articles.ts';
import { loadActors, resolveStatement, toReview } from './load-entries.ts';
import {
  readNames,
  readNotices,
  readPassages,
  readStatement,
  unpackDates,
  unpackFigures,
  unpackMentions,
} from './stored-json.ts';
import { unpackText } from './stored-text.ts';

/** The article of that id with its findings; null when there is none. */
export async function getArticle(connection: Connection, id: string): Promise<ArticleEntry | null> {
  const found = await findArticle(connection, id);
  if (!found) return null;
  const { summary, readerVersion, row } = found;
  const { text } = found;
  return {
    summary,
    text,
    passages: readPassages(found.passages),
    statements: loadStatements(connection, row, text),
    speakersSet: loadSpeakersSet(connection, row, text),
    mentions: unpackMentions(found.mentions),
    dates: unpackDates(found.dates),
    figures: unpackFigures(found.figures),
    notices: [...readNotices(found.notices), ...loadSourceNotices(connection, row)],
    appearances: loadAppearances(connection, row),
    edited: listEdited(connection.rows('SELECT edited FROM article_origin WHERE article_id = ?', [row])[0]?.[0]),
    nearDuplicates: loadNearDuplicates(connection, row),
    readerVersion: found.mentions === null ? null : readerVersion,
  };
}

/** The article of that id as it was first added, with what people put right of it; null when there is none. */
export function loadArticle(connection: Connection, id: ArticleId): StoredArticle | null {
  const found = connection.rows(
    `SELECT a.id, t.text, t.passages, a.title, a.byline, a.published, a.language, a.kind, a.reader_version, g.edited, g.outlet
     FROM article a JOIN article_text t ON t.article_id = a.id LEFT JOIN article_origin g ON g.article_id = a.id
     WHERE a.hash = ?`,
    [id],
  )[0];
  if (found === undefined) return null;
  const [row, stored, passages, title, byline, published, language, kind, readerVersion, edited, outlet] = found;
  const text = unpackText(stored);
  const first = loadAppearances(connection, Number(row))[0];
  const article: Article = {
    id,
    text,
    place: first?.place ?? { start: 0, end: text.length },
    title: textOrNull(title),
    byline: readNames(String(byline)),
    outlet: listEdited(edited).includes('outlet') ? textOrNull(outlet) : (first?.outlet ?? null),
    published: textOrNull(published),
    language: String(language),
    // Only addSource writes this column, from an Article.
    kind: String(kind) as ArticleKind,
    url: first?.url ?? null,
    passages: readPassages(String(passages)),
  };
  return { article, readerVersion: textOrNull(readerVersion) };
}

function listEdited(cell: Cell | undefined): ArticleEntry['edited'] {
  const names = typeof cell === 'string' ? readNames(cell) : [];
  return (['title', 'outlet', 'published'] as const).filter((name) => names.includes(name));
}

async function findArticle(connection: Connection, id: string) {
  const found = await connection.query
    .selectFrom('article')
    .innerJoin('article_text', 'article_text.article_id', 'article.id')
    .leftJoin('outlet', 'outlet.id', 'article.outlet_id')
    .selectAll('article')
    .selectAll('article_text')
    .select(['outlet.name as outlet', 'outlet.side as side'])
    .where('article.hash', '=', id)
    .executeTakeFirst();
  if (!found) return null;
  const { passages, notices, mentions, dates, figures, reader_version: readerVersion } = found;
  const text = unpackText(found.text);
  return { summary: toSummary(found), row: found.id, text, passages, notices, mentions, dates, figures, readerVersion };
}

function loadStatements(connection: Connection, article: number, text: string): ArticleEntry['statements'] {
  const rows = connection.rows(
    `SELECT d.content, s.party, (SELECT verdict FROM review r WHERE r.statement_id = s.id ORDER BY decision DESC LIMIT 1)
     FROM statement s JOIN statement_detail d ON d.statement_id = s.id
     WHERE s.article_id = ? ORDER BY s.position, s.id`,
    [article],
  );
  const read = rows.map(([content, spokenFor, verdict]) => ({
    statement: readStatement(String(content)),
    spokenFor: textOrNull(spokenFor ?? null),
    review: toReview(verdict),
  }));
  const actors = loadActors(
    connection,
    read.map(({ statement }) => statement),
  );
  return read.map(({ review, ...held }) => ({ ...resolveStatement(held, text, actors), review }));
}

/** Who named speakers of an article's statements, and how these were read. */
function loadSpeakersSet(connection: Connection, article: number, text: string): readonly SpeakerSet[] {
  const found = connection.rows(
    `SELECT t.content, c.number, c.coder, c.at FROM statement s JOIN speaker_set t ON t.statement_id = s.id
     JOIN decision c ON c.number = t.decision WHERE s.article_id = ? ORDER BY s.position, s.id`,
    [article],
  );
  return found.map(([content, decision, coder, at]) => {
    const { id, actor, source, speaker } = readStatement(String(content));
    const words = source[0] ?? speaker;
    const asRead = actor?.name ?? (words && text.slice(words.start, words.end));
    return { statement: id, decision: Number(decision), coder: String(coder), at: String(at), asRead };
  });
}

function loadAppearances(connection: Connection, article: number): readonly Appearance[] {
  const rows = connection.rows(
    `SELECT s.name, p.start, p.end, p.title, p.byline, p.outlet, p.published, p.url, s.added_at
     FROM appearance p JOIN source s ON s.id = p.source_id WHERE p.article_id = ? ORDER BY p.id`,
    [article],
  );
  return rows.map(([file, start, end, title, byline, outlet, published, url, added]) => ({
    file: String(file),
    place: { start: Number(start), end: Number(end) },
    title: textOrNull(title),
    byline: readNames(String(byline)),
    outlet: textOrNull(outlet),
    published: textOrNull(published),
    url: textOrNull(url),
    added: String(added),
  }));
}

/** Notices of the article's first source: those of the whole file, and those within the article, at their place in it. */
function loadSourceNotices(connection: Connection, article: number): readonly Notice[] {
  const found = connection.rows(
    `SELECT s.notices, p.start, p.end FROM appearance p JOIN source s ON s.id = p.source_id
     WHERE p.article_id = ? ORDER BY p.id LIMIT 1`,
    [article],
  )[0];
  if (!found) return [];
  const [notices, start, end] = found;
  const place = { start: Number(start), end: Number(end) };
  return readNotices(String(notices)).flatMap((notice) => placeNotice(notice, place));
}

function placeNotice(notice: Notice, article: Span): readonly Notice[] {
  if (!notice.place) return [notice];
  if (notice.place.start < article.start || notice.place.end > article.end) return [];
  const place = { start: notice.place.start - article.start, end: notice.place.end - article.start };
  return [{ ...notice, place }];
}

function loadNearDuplicates(connection: Connection, article: number): readonly NearDuplicate[] {
  const rows = connection.rows(
    `SELECT a.hash, a.title, o.name, n.similarity FROM near_duplicate n JOIN article a ON a.id = n.other_id
     LEFT JOIN outlet o ON o.id = a.outlet_id WHERE n.article_id = ? ORDER BY n.similarity DESC, a.id`,
    [article],
  );
  return rows.map(([id, title, outlet, similarity]) => ({
    id: String(id) as ArticleId,
    title: textOrNull(title),
    outlet: textOrNull(outlet),
    similarity: Number(similarity),
  }));
}
