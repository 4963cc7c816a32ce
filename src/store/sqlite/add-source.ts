// Adds source files with their articles and findings in one transaction.
import { boundsOfEdtf } from '../../base/edtf-bounds.ts';
import type { Article } from '../../model/article.ts';
import { createOutletFinder, type OutletFinder } from '../../model/outlet-names.ts';
import type {
  AddedArticle,
  AddedSource,
  ArticleAddition,
  Likeness,
  LikenessMeasure,
  SourceAddition,
} from '../store.ts';
import { settleEditedOutlets } from './article-origin.ts';
import type { Connection } from './connection.ts';
import type { NameRegistry } from './name-registry.ts';
import { saveOutlet } from './save-outlet.ts';
import { markPrinted } from './stale-items.ts';
import { loadCodebook, packSignature, unpackSignature } from './stored-json.ts';
import { packText } from './stored-text.ts';
import { inTransaction } from './transaction.ts';
import { writeReading } from './write-reading.ts';

/** What adding needs besides the source. */
export interface Adding {
  readonly connection: Connection;
  readonly names: NameRegistry;
  readonly measure: LikenessMeasure;
}

/** Adds the source whole or not at all. */
export function addSource(adding: Adding, addition: SourceAddition): AddedSource {
  return inAdding(adding, () => writeAddition(adding, addition));
}

/** Adds the sources in their order, all of them or none. */
export function addSources(adding: Adding, additions: readonly SourceAddition[]): readonly AddedSource[] {
  return inAdding(adding, () => additions.map((addition) => writeAddition(adding, addition)));
}

function inAdding<Result>({ connection, names }: Adding, add: () => Result): Result {
  try {
    return inTransaction(connection.database, () => {
      names.refresh();
      return add();
    });
  } catch (error) {
    names.forget();
    throw error;
  }
}

function writeAddition(adding: Adding, addition: SourceAddition): AddedSource {
  const { connection } = adding;
  if (holdsSource(connection, addition.source.hash)) return { kind: 'already-there' };
  const context = {
    source: writeSource(connection, addition),
    finder: createOutletFinder(loadCodebook(connection)),
    readerVersion: addition.readerVersion,
  };
  return { kind: 'added', articles: addition.articles.map((each) => addArticle(adding, context, each)) };
}

/** True when a source of these bytes is held. */
export function holdsSource(connection: Connection, hash: string): boolean {
  return connection.rows('SELECT 1 FROM source WHERE hash = ?', [hash]).length > 0;
}

function writeSource(connection: Connection, { source, notices, at }: SourceAddition): number {
  return connection.run(
    'INSERT INTO source (hash, name, media_type, encoding, added_at, notices) VALUES (?, ?, ?, ?, ?, ?)',
    [source.hash, source.name, source.mediaType, source.encoding, at, JSON.stringify(notices)],
  );
}

/** What the articles of one source share. */
interface AddingSource {
  /** Row of the source. */
  readonly source: number;
  readonly finder: OutletFinder;
  readonly readerVersion: string;
}

function addArticle(
  adding: Adding,
  { source, finder, readerVersion }: AddingSource,
  addition: ArticleAddition,
): AddedArticle {
  const { connection, names } = adding;
  const { article, findings, grammar, trace } = addition;
  const outlet = saveOutlet(connection, finder, article.outlet, article.url);
  const held = findArticle(connection, article.id);
  const row = held?.row ?? writeArticle(connection, addition, outlet);
  writeAppearance(connection, { article, row, source, outlet });
  if (held) settleEditedOutlets(connection, finder, row);
  markPrinted(connection, row);
  const isStale = held?.readerVersion !== readerVersion;
  if (isStale && (findings || !held)) {
    const read = { row, hash: article.id, text: article.text, published: held ? held.published : article.published };
    writeReading({ connection, names, article: read }, { findings, grammar, trace }, readerVersion);
  }
  if (!held && addition.likeness) linkNearDuplicates(adding, row, addition.likeness);
  const [statements, nearDuplicates] =
    connection.rows('SELECT statements, near_duplicates FROM article WHERE id = ?', [row])[0] ?? [];
  return {
    id: article.id,
    isNew: !held,
    statements: Number(statements),
    nearDuplicates: Number(nearDuplicates),
  };
}

interface HeldArticle {
  readonly row: number;
  readonly readerVersion: string | null;
  readonly published: string | null;
}

function findArticle(connection: Connection, hash: string): HeldArticle | null {
  const found = connection.rows('SELECT id, reader_version, published FROM article WHERE hash = ?', [hash])[0];
  if (!found) return null;
  const [row, version, published] = found;
  return {
    row: Number(row),
    readerVersion: typeof version === 'string' ? version : null,
    published: typeof published === 'string' ? published : null,
  };
}

function writeArticle(connection: Connection, { article, notices }: ArticleAddition, outlet: number | null): number {
  const bounds = boundsOfEdtf(article.published ?? '');
  const row = connection.run(
    `INSERT INTO article (hash, title, byline, outlet_id, published, earliest, latest, url, kind, language, words,
       reader_version, appearances, statements, near_duplicates, is_read)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, 0, 0, 0, 0)`,
    [
      article.id,
      article.title,
      JSON.stringify(article.byline),
      outlet,
      article.published,
      bounds?.earliest ?? null,
      bounds?.latest ?? null,
      article.url,
      article.kind,
      article.language,
      countWords(article.text),
    ],
  );
  connection.run('INSERT INTO article_text (article_id, text, passages, notices) VALUES (?, ?, ?, ?)', [
    row,
    packText(article.text),
    JSON.stringify(article.passages),
    JSON.stringify(notices),
  ]);
  connection.run('INSERT INTO article_search (rowid, title, text) VALUES (?, ?, ?)', [
    row,
    article.title ?? '',
    article.text,
  ]);
  return row;
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;
}

interface NewAppearance {
  readonly article: Article;
  readonly row: number;
  readonly source: number;
  readonly outlet: number | null;
}

function writeAppearance(connection: Connection, { article, row, source, outlet }: NewAppearance): void {
  connection.run(
    `INSERT INTO appearance (article_id, source_id, start, end, title, byline, outlet, outlet_id, published, url)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      row,
      source,
      article.place.start,
      article.place.end,
      article.title,
      JSON.stringify(article.byline),
      article.outlet,
      outlet,
      article.published,
      article.url,
    ],
  );
  connection.run('UPDATE article SET appearances = appearances + 1 WHERE id = ?', [row]);
}

function linkNearDuplicates({ connection, measure }: Adding, row: number, likeness: Likeness): void {
  const { signature, bands } = likeness;
  for (const [other, packed] of findCandidates(connection, bands)) {
    const similarity = measure.similarity(signature, unpackSignature(packed));
    if (similarity < measure.threshold) continue;
    for (const [one, two] of [
      [row, other],
      [other, row],
    ] as const) {
      connection.run('INSERT INTO near_duplicate (article_id, other_id, similarity) VALUES (?, ?, ?)', [
        one,
        two,
        similarity,
      ]);
      connection.run('UPDATE article SET near_duplicates = near_duplicates + 1 WHERE id = ?', [one]);
    }
  }
  connection.run('INSERT INTO signature (article_id, signature) VALUES (?, ?)', [row, packSignature(signature)]);
  for (const band of new Set(bands)) connection.run('INSERT INTO band (band, article_id) VALUES (?, ?)', [band, row]);
}

function findCandidates(connection: Connection, bands: readonly string[]): ReadonlyMap<number, Uint8Array> {
  const candidates = new Map<number, Uint8Array>();
  for (const band of bands) {
    const rows = connection.rows(
      'SELECT b.article_id, s.signature FROM band b JOIN signature s ON s.article_id = b.article_id WHERE b.band = ?',
      [band],
    );
    for (const [row, packed] of rows) if (packed instanceof Uint8Array) candidates.set(Number(row), packed);
  }
  return candidates;
}
