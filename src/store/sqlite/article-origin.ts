// Shows articles with the title, outlet and date that people put right; what they came in with stays with their appearances.
import { boundsOfEdtf } from '../../base/edtf-bounds.ts';
import { listActiveDecisions } from '../../model/actor-decisions.ts';
import type { ArticleOrigin, OriginChange } from '../../model/decision.ts';
import { createOutletFinder, type OutletFinder } from '../../model/outlet-names.ts';
import { textOrNull } from './cell.ts';
import type { Connection } from './connection.ts';
import { markDue } from './due-readings.ts';
import { saveOutlet } from './save-outlet.ts';
import { markArticleStale, markNaming, markPositionsOf, markPrinted } from './stale-items.ts';
import { loadCodebook, loadDecisions } from './stored-json.ts';
import { unpackText } from './stored-text.ts';

/** What an article first came in with. */
interface FirstAppearance extends ArticleOrigin {
  readonly url: string | null;
}

/** Brings an article in line with the decisions about where it comes from, by its text's hash. Call within a transaction. */
export function settleOrigin(connection: Connection, hash: string): void {
  const held = connection.rows('SELECT id FROM article WHERE hash = ?', [hash])[0];
  if (held === undefined) return;
  const article = Number(held[0]);
  const first = loadFirst(connection, article);
  const change = loadChange(connection, hash);
  const { title = first.title, outlet = first.outlet, published = first.published } = change;
  markAbout(connection, article, hash);
  connection.run('DELETE FROM article_origin WHERE article_id = ?', [article]);
  if (Object.keys(change).length > 0)
    connection.run('INSERT INTO article_origin (article_id, edited, outlet) VALUES (?, ?, ?)', [
      article,
      JSON.stringify(Object.keys(change)),
      outlet,
    ]);
  const bounds = boundsOfEdtf(published ?? '');
  connection.run('UPDATE article SET title = ?, published = ?, earliest = ?, latest = ? WHERE id = ?', [
    ...[title, published, bounds?.earliest ?? null, bounds?.latest ?? null, article],
  ]);
  settleOutlet(connection, createOutletFinder(loadCodebook(connection)), article);
  writeTitle(connection, article, title);
  // Its dates are told from the day it was published, and whose party the author takes from the outlet.
  markDue(connection, article, 'everything');
  markAbout(connection, article, hash);
}

/** Everything that is told of an article by its day, its outlet and side. */
function markAbout(connection: Connection, article: number, hash: string): void {
  markPositionsOf(connection, article);
  markNaming(connection, 'a.id = ?', [article]);
  markPrinted(connection, article);
  markArticleStale(connection, hash);
}

function loadFirst(connection: Connection, article: number): FirstAppearance {
  const [title, outlet, published, url] =
    connection.rows('SELECT title, outlet, published, url FROM appearance WHERE article_id = ? ORDER BY id LIMIT 1', [
      article,
    ])[0] ?? [];
  return {
    ...{ title: textOrNull(title), outlet: textOrNull(outlet), published: textOrNull(published) },
    url: textOrNull(url),
  };
}

/** What all decisions in force about an article put right. */
function loadChange(connection: Connection, hash: string): OriginChange {
  const changes = listActiveDecisions(loadDecisions(connection)).flatMap(({ content }) =>
    content.kind === 'edit-article' && content.article === hash ? [content.change] : [],
  );
  return Object.assign({}, ...changes);
}

/** Gives an article, and every appearance from where it first came, the outlet it is from. */
function settleOutlet(connection: Connection, finder: OutletFinder, article: number): void {
  const first = loadFirst(connection, article);
  const [edited, outlet] =
    connection.rows('SELECT edited, outlet FROM article_origin WHERE article_id = ?', [article])[0] ?? [];
  const isEdited = String(edited).includes('"outlet"');
  const id = isEdited
    ? saveOutlet(connection, finder, textOrNull(outlet), null)
    : saveOutlet(connection, finder, first.outlet, first.url);
  connection.run('UPDATE appearance SET outlet_id = ? WHERE article_id = ? AND outlet IS ? AND url IS ?', [
    ...[id, article, first.outlet, first.url],
  ]);
  connection.run('UPDATE article SET outlet_id = ? WHERE id = ?', [id, article]);
}

/** Gives articles back the outlets that people put right, or one of them, after appearances were given their own. */
export function settleEditedOutlets(connection: Connection, finder: OutletFinder, only: number | null = null): void {
  const found = connection.rows('SELECT article_id FROM article_origin WHERE ?1 IS NULL OR article_id = ?1', [only]);
  for (const [article] of found) settleOutlet(connection, finder, Number(article));
}

function writeTitle(connection: Connection, article: number, title: string | null): void {
  const [text] = connection.rows('SELECT text FROM article_text WHERE article_id = ?', [article])[0] ?? [];
  connection.run('DELETE FROM article_search WHERE rowid = ?', [article]);
  connection.run('INSERT INTO article_search (rowid, title, text) VALUES (?, ?, ?)', [
    article,
    title ?? '',
    unpackText(text),
  ]);
}
