// Copies every article of a database with all that was read in it, many times over, by one statement for each table.
import type Database from 'libsql';
import { monthOf, waitingCells } from '../../src/store/sqlite/stale-items.ts';

/** Days between a copy and the next: no divisor of the years spanned, so that copies fill all of them. */
const stride = 97;

/** Columns of each table that a copy does not take over as they are: `k` is the number of the copy, from 1. */
const tables: readonly { readonly name: string; readonly own: Readonly<Record<string, string>> }[] = [
  { name: 'source', own: { id: 'id + k * :sources', hash: copied('hash'), name: "name || ' ' || k" } },
  {
    name: 'article',
    own: {
      id: 'id + k * :articles',
      hash: copied('hash'),
      published: later('published'),
      earliest: later('earliest'),
      latest: later('latest'),
    },
  },
  { name: 'article_text', own: { article_id: 'article_id + k * :articles' } },
  { name: 'article_grammar', own: { article_id: 'article_id + k * :articles' } },
  {
    name: 'appearance',
    own: {
      id: 'id + k * :appearances',
      article_id: 'article_id + k * :articles',
      source_id: 'source_id + k * :sources',
      published: later('published'),
    },
  },
  {
    name: 'statement',
    own: {
      id: 'id + k * :statements',
      finding: copied('finding'),
      article_id: 'article_id + k * :articles',
      earliest: later('earliest'),
      latest: later('latest'),
    },
  },
  {
    name: 'statement_detail',
    own: { statement_id: 'statement_id + k * :statements', content: withCopied(['id']) },
  },
  { name: 'sighting', own: { article_id: 'article_id + k * :articles' } },
  {
    name: 'position',
    own: {
      id: 'id + k * :positions',
      ...{ finding: copied('finding'), condition_of: copied('condition_of') },
      content: withCopied(['id', 'statement', 'conditionOf']),
      article_id: 'article_id + k * :articles',
      statement_id: 'statement_id + k * :statements',
      earliest: later('earliest'),
      latest: later('latest'),
    },
  },
  { name: 'compared', own: { article_id: 'article_id + k * :articles' } },
  // Copies are compared with each other no more: each set of them stands to itself as the first one does.
  {
    name: 'compared_item',
    own: {
      ...{ id: 'id + k * :items', article_id: 'article_id + k * :articles', form: "form || ' ' || k" },
      // Those of figures stay: they are packed with their article.
      finding: `iif(kind = 3, finding, ${copied('finding')})`,
      // What was said on a day moves with its article: else all transcripts, and all claims, would be of the example's few days.
      data: `CASE WHEN kind = 0 AND length(json_extract(data, '$.said')) = 10
        THEN json_set(data, '$.said', ${later("json_extract(data, '$.said')")})
        WHEN kind = 4 AND json_type(data, '$[17]') = 'array'
        THEN json_set(data, '$[17][0]', ${laterDay("json_extract(data, '$[17][0]')")}, '$[17][1]', ${laterDay("json_extract(data, '$[17][1]')")}) ELSE data END`,
    },
  },
  { name: 'relation', own: { from_id: 'from_id + k * :items', to_id: 'to_id + k * :items' } },
];

/** Adds `copies` copies; dates go round within `days`. Search does not find copies: they hold no new words. */
export function copyArticles(database: Database.Database, copies: number, days: number): void {
  const most = (table: string): number => Number(readCells(database, `SELECT max(id) FROM ${table}`)[0] ?? 0);
  const cells = [
    most('source'),
    most('article'),
    most('appearance'),
    most('statement'),
    most('position'),
    most('compared_item'),
  ];
  const names = ['sources', 'articles', 'appearances', 'statements', 'positions', 'items'];
  const fill = (sql: string): string =>
    names.reduce((text, name, at) => text.replaceAll(`:${name}`, String(cells[at])), sql);
  database.exec('PRAGMA synchronous = OFF; BEGIN');
  for (const { name, own } of tables) {
    const columns = readCells(database, `SELECT name FROM pragma_table_info('${name}')`).map(String);
    const values = columns.map((column) => own[column] ?? column);
    database.exec(
      fill(`WITH RECURSIVE copy (k) AS (SELECT 1 WHERE ${copies} >= 1 UNION ALL SELECT k + 1 FROM copy WHERE k < ${copies})
        INSERT INTO ${name} (${columns.join(', ')}) SELECT ${values.join(', ')} FROM copy CROSS JOIN (SELECT * FROM ${name})`).replaceAll(
        ':days',
        String(days),
      ),
    );
  }
  database.exec(`INSERT OR IGNORE INTO stale_item (kind, item_id) SELECT kind, id FROM compared_item;
    ${waitingCells('SELECT id FROM position')};
    INSERT OR IGNORE INTO waiting_unit (kind, unit) SELECT DISTINCT 'naming', ${monthOf('a')} FROM article a; COMMIT; ANALYZE`);
}

/** As SQL, a hash of its own for each copy `k`: the number, and digits of the original's. Addresses tell articles by the first dozen. */
export function copied(column: string): string {
  return `printf('%08x', k) || substr(${column}, 1, 24)`;
}

/** What is kept of a finding, with ids of the copy's own. */
function withCopied(names: readonly string[]): string {
  const changes = names.map((name) => `'$.${name}', ${copied(`json_extract(content, '$.${name}')`)}`);
  return `json_set(content, ${changes.join(', ')})`;
}

/** As SQL, the day of a copy, within the same years: `:days` of them. */
export function later(column: string): string {
  return `date('2028-01-01', '+' || (CAST(julianday(${column}) - julianday('2028-01-01') + k * ${stride} AS INTEGER) % :days) || ' days')`;
}

/** The same of a day as a number. */
export function laterDay(value: string): string {
  return `CAST(julianday(${later(`date('1970-01-01', '+' || ${value} || ' days')`)}) - julianday('1970-01-01') AS INTEGER)`;
}

/** The first cell of each row. */
export function readCells(database: Database.Database, sql: string): readonly unknown[] {
  const rows: unknown[] = database.prepare(sql).raw().all([]);
  return rows.map((row) => (Array.isArray(row) ? row[0] : undefined));
}
