// The cards of the embedded store.
import type { ComparisonKind } from '../../model/comparison.ts';
import type { SourceArticle } from '../../model/sources.ts';
import type { CardStore, PrintedWish } from '../card-store.ts';
import { numberOfKind } from './comparison-kind.ts';
import type { Connection } from './connection.ts';
import { guardDatabase, guardDatabaseWalk } from './database-failures.ts';
import { loadHeldTexts } from './held-texts.ts';
import { listCards, listNear, saveCards, saveUnitCards, tallyCards, walkCards } from './kept-cards.ts';
import { namedArticleColumns, toNamedArticle } from './named-article.ts';
import { readTextState } from './read-state.ts';
import { listShelved, listShelves } from './shelves.ts';
import { countStale, listStale, listWaiting, markKindStale } from './stale-items.ts';
import { readJson } from './stored-json.ts';
import { tallyNames } from './tally-names.ts';

/** Creates it on an open database. */
export function createCardStore(connection: Connection): CardStore {
  const guard = async <Result>(work: () => Result) => guardDatabase(connection.folder, work);
  return {
    listStale: (kind, most) => guard(() => listStale(connection, kind, most)),
    countStale: (kinds) => guard(() => countStale(connection, kinds)),
    markKindStale: (kind) => guard(() => markKindStale(connection, kind)),
    listNear: (kind, rows, least) => guard(() => listNear(connection, kind, rows, least)),
    saveCards: (kind, made) => guard(() => saveCards(connection, kind, made)),
    listWaiting: (kind, most) => guard(() => listWaiting(connection, kind, most)),
    saveUnitCards: (kind, made) => guard(() => saveUnitCards(connection, kind, made)),
    listShelves: (kind, beginning) => guard(() => listShelves(connection, kind, beginning)),
    listShelved: (kind, shelves) => guard(() => listShelved(connection, kind, shelves)),
    listRejected: (kind) =>
      guard(() =>
        connection
          .rows(
            `SELECT i.id FROM (SELECT DISTINCT statement_id FROM review WHERE verdict = 'rejected') j
             CROSS JOIN statement s ON s.id = j.statement_id
             JOIN compared_item i ON i.article_id = s.article_id AND i.kind = ? AND i.finding = s.finding
             WHERE (SELECT verdict FROM review r WHERE r.statement_id = s.id ORDER BY decision DESC LIMIT 1) = 'rejected'`,
            [numberOfKind(kind)],
          )
          .map(([row]) => Number(row)),
      ),
    loadHeldTexts: () => guard(() => loadHeldTexts(connection)),
    readTextState: () => guard(() => readTextState(connection)),
    listCards: (query) => guard(() => listCards(connection, query)),
    walkCards: (query) => guardDatabaseWalk(connection.folder, walkCards(connection, query)),
    tallyCards: (query, label) => guard(() => tallyCards(connection, query, label)),
    readNote: (name) =>
      guard(() => {
        const wanted = 'SELECT content FROM kept_note WHERE name = ? AND json_valid(content)';
        const [content] = connection.rows(wanted, [name])[0] ?? [];
        return typeof content === 'string' ? readJson(content) : null;
      }),
    writeNote: (name, content) =>
      guard(() => {
        connection.run('INSERT OR REPLACE INTO kept_note (name, content) VALUES (?, ?)', [
          name,
          JSON.stringify(content),
        ]);
      }),
    listParties: () =>
      guard(() => {
        const found = connection.rows(
          `SELECT key, party FROM actor WHERE party IS NOT NULL
             AND (is_declared = 1 OR key IN (SELECT actor_key FROM name))`,
          [],
        );
        return new Map(found.map(([key, party]) => [String(key), String(party)]));
      }),
    countCompared: (kind) =>
      guard(() =>
        Number(connection.rows('SELECT count(*) FROM compared WHERE kind = ?', [numberOfKind(kind)])[0]?.[0]),
      ),
    listItemRows: (kind, articles) => guard(() => listItemRows(connection, kind, articles)),
    listKnownOutlets: (keys) => guard(() => listKnownOutlets(connection, keys)),
    listPrinted: (outlet, wish) => guard(() => listPrinted(connection, outlet, wish)),
    tallyNames: (month) => guard(() => tallyNames(connection, month)),
  };
}

function listItemRows(
  connection: Connection,
  kind: ComparisonKind,
  articles: readonly string[] | undefined,
): readonly number[] {
  const chosen = articles === undefined ? 'compared_item i' : chosenArticles;
  const found = connection.rows(
    `SELECT i.id FROM ${chosen} WHERE i.kind = ? ORDER BY i.article_id, i.start, i.end, i.id`,
    [...(articles === undefined ? [] : [JSON.stringify(articles)]), numberOfKind(kind)],
  );
  return found.map(([id]) => Number(id));
}

const chosenArticles =
  'json_each(?) j CROSS JOIN article a ON a.hash = j.value CROSS JOIN compared_item i ON i.article_id = a.id';

function listKnownOutlets(connection: Connection, keys: readonly string[]): readonly string[] {
  const found = connection.rows(
    `SELECT o.key FROM json_each(?) j CROSS JOIN outlet o ON o.key = j.value
     WHERE EXISTS (SELECT 1 FROM article a WHERE a.outlet_id = o.id)
       OR EXISTS (SELECT 1 FROM article a JOIN appearance p ON p.article_id = a.id WHERE a.appearances > 1 AND p.outlet_id = o.id)`,
    [JSON.stringify(keys)],
  );
  return found.map(([key]) => String(key));
}

function listPrinted(connection: Connection, outlet: string, { days, among }: PrintedWish): readonly SourceArticle[] {
  const isPrinted = `EXISTS (SELECT 1 FROM appearance p JOIN outlet o ON o.id = p.outlet_id
    WHERE p.article_id = a.id AND o.key = ?3)`;
  const found = connection.rows(
    `SELECT ${namedArticleColumns('a')} FROM (
       SELECT a.id FROM outlet o CROSS JOIN json_each(?1) j
         CROSS JOIN article a ON a.outlet_id = o.id AND a.earliest = j.value WHERE o.key = ?3 AND a.latest = a.earliest
       UNION SELECT a.id FROM json_each(?1) j CROSS JOIN article a ON a.earliest = j.value
         WHERE a.appearances > 1 AND a.latest = a.earliest AND ${isPrinted}
       UNION SELECT a.id FROM json_each(?2) j CROSS JOIN article a ON a.hash = j.value WHERE ${isPrinted}) f
     CROSS JOIN article a ON a.id = f.id LEFT JOIN outlet o ON o.id = a.outlet_id`,
    [JSON.stringify(days), JSON.stringify(among), outlet],
  );
  return found.map((cells) => ({ ...toNamedArticle(cells), url: null }));
}
