// Lists actors with every name seen for them, how often, and a few places to look at.
import { addToGroup } from '../../base/group-by.ts';
import type { ArticleId } from '../../model/article.ts';
import type { ActorQuery } from '../../model/dossier-query.ts';
import { type ActorEntry, noneValue } from '../../model/dossier-rows.ts';
import { type Cell, textOrNull } from './cell.ts';
import type { Connection } from './connection.ts';
import { unpackText } from './stored-text.ts';

/** Places given for each actor: enough to tell one person from another of the same name. */
const seenLimit = 3;

/** Actors whose places are given: those with most statements. Rarer ones are reached by words or party. */
const seenActors = 500;

/** UTF-16 units of text given on either side of a place. */
const surroundingLength = 300;

/** The actors that fit, most statements first; without words also the codebook's that were never seen. */
export function listActors(connection: Connection, query: ActorQuery): readonly ActorEntry[] {
  const names = loadNames(connection);
  const actors = loadActorRows(connection, query).filter(({ key, isDeclared }) => isDeclared || names.has(key));
  const articles = countArticles(connection);
  const fitting = actors
    .filter((actor) => fitsWords(actor.name, names.get(actor.key) ?? [], query.words))
    .map((actor) => toEntry(actor, names.get(actor.key) ?? [], articles.get(actor.key) ?? 0))
    .sort(
      (a, b) =>
        b.statements - a.statements || b.articles - a.articles || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
    );
  return addSeen(connection, fitting);
}

interface NameRow {
  readonly surface: string;
  readonly isPronoun: boolean;
  readonly isDerogatory: boolean;
  readonly mentions: number;
  readonly statements: number;
}

function loadNames(connection: Connection): ReadonlyMap<string, readonly NameRow[]> {
  const rows = connection.rows(
    `SELECT n.actor_key, n.surface, n.is_pronoun, n.is_derogatory, t.mentions, t.statements
     FROM (SELECT name_id, sum(mentions) AS mentions, sum(statements) AS statements FROM sighting GROUP BY name_id) t
     JOIN name n ON n.id = t.name_id`,
    [],
  );
  const names = new Map<string, NameRow[]>();
  for (const [key, surface, isPronoun, isDerogatory, mentions, statements] of rows) {
    const name: NameRow = {
      surface: String(surface),
      isPronoun: isPronoun === 1,
      isDerogatory: isDerogatory === 1,
      mentions: Number(mentions),
      statements: Number(statements),
    };
    addToGroup(names, String(key), name);
  }
  return names;
}

interface ActorRow {
  readonly key: string;
  readonly name: string;
  readonly kind: string;
  readonly party: string | null;
  readonly isDeclared: boolean;
}

function loadActorRows(connection: Connection, { party }: ActorQuery): readonly ActorRow[] {
  const columns = 'SELECT key, name, kind, party, is_declared FROM actor';
  const rows = party === undefined ? connection.rows(columns, []) : rowsOfParty(connection, columns, party);
  return rows.map(([key, name, kind, ofParty, isDeclared]) => ({
    key: String(key),
    name: String(name),
    kind: String(kind),
    party: textOrNull(ofParty),
    isDeclared: isDeclared === 1,
  }));
}

function rowsOfParty(connection: Connection, columns: string, party: string): readonly (readonly Cell[])[] {
  return connection.rows(`${columns} WHERE party IS ?`, [party === noneValue ? null : party]);
}

function countArticles(connection: Connection): ReadonlyMap<string, number> {
  const rows = connection.rows(
    `SELECT n.actor_key, count(DISTINCT s.article_id) FROM name n JOIN sighting s ON s.name_id = n.id
     GROUP BY n.actor_key`,
    [],
  );
  return new Map(rows.map(([key, count]) => [String(key), Number(count)]));
}

function fitsWords(actor: string, names: readonly NameRow[], words: string | undefined): boolean {
  if (words === undefined) return true;
  const wanted = foldForSearch(words);
  return [actor, ...names.map((name) => name.surface)].some((name) => foldForSearch(name).includes(wanted));
}

/** Small letters without accents, so that "Zoe" finds "Zoë". */
function foldForSearch(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

function toEntry(actor: ActorRow, names: readonly NameRow[], articles: number): Omit<ActorEntry, 'seen'> {
  const counts = new Map<string, { text: string; count: number; isDerogatory: boolean }>();
  for (const { surface, isPronoun, isDerogatory, mentions, statements } of names) {
    if (isPronoun) continue;
    const held = counts.get(surface) ?? { text: surface, count: 0, isDerogatory };
    // A speaker's name that is no mention of its own, such as the label of a speech, counts by its statements.
    counts.set(surface, { ...held, count: held.count + (mentions || statements) });
  }
  return {
    ...actor,
    names: [...counts.values()].sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1)),
    statements: names.reduce((sum, name) => sum + name.statements, 0),
    articles,
  };
}

function addSeen(connection: Connection, actors: readonly Omit<ActorEntry, 'seen'>[]): readonly ActorEntry[] {
  const texts = new Map<number, string>();
  return actors.map((actor, rank) => ({
    ...actor,
    seen: rank < seenActors ? loadSeen(connection, actor.key, texts) : [],
  }));
}

function loadSeen(connection: Connection, key: string, texts: Map<number, string>): ActorEntry['seen'] {
  const rows = connection.rows(
    `SELECT s.article_id, s.start, s.end, a.hash, a.title FROM name n JOIN sighting s ON s.name_id = n.id
     JOIN article a ON a.id = s.article_id WHERE n.actor_key = ? AND n.is_pronoun = 0 LIMIT ?`,
    [key, seenLimit],
  );
  return rows.map(([article, start, end, id, title]) => {
    const text = loadText(connection, Number(article), texts);
    const span = { start: Number(start), end: Number(end) };
    const from = Math.max(0, span.start - surroundingLength);
    return {
      articleId: String(id) as ArticleId,
      articleTitle: textOrNull(title),
      span,
      surroundings: { start: from, text: text.slice(from, span.end + surroundingLength) },
    };
  });
}

function loadText(connection: Connection, article: number, texts: Map<number, string>): string {
  const held = texts.get(article);
  if (held !== undefined) return held;
  const text = unpackText(connection.rows('SELECT text FROM article_text WHERE article_id = ?', [article])[0]?.[0]);
  texts.set(article, text);
  return text;
}
