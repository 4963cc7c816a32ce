// The written format and the database agree: version, application id, tables and columns.
import { readFileSync } from 'node:fs';
import Database from 'libsql';
import { expect, test } from 'vitest';
import { applicationId, currentFormat, migrations } from './migrations.ts';
import { migrate } from './open-database.ts';

const page = readFileSync(new URL('../../../docs/reference/dossier-format.md', import.meta.url), 'utf8');

test('the page describes the version that is written', () => {
  expect(page).toContain(`# The dossier format, version ${currentFormat}\n`);
  expect(page).toContain(`\`PRAGMA application_id\` is ${applicationId} `);
});

test('the page names every table and column', () => {
  const database = new Database(':memory:');
  migrate(database, 0);
  const columns = database
    .prepare(
      `SELECT t.name || ' ' || c.name FROM sqlite_schema t JOIN pragma_table_info(t.name) c
       WHERE t.type = 'table' AND t.name NOT LIKE '%\\_search%' ESCAPE '\\' AND c.name NOT IN ('id', 'version', 'applied_at')`,
    )
    .raw()
    .all([])
    .map(String);
  database.close();
  expect(columns.length).toBeGreaterThan(50);
  const isNamed = (name: string): boolean => page.includes(`\`${name}\``);
  // Columns that hold the row id of another table, or the whole of what their table is for, speak for themselves.
  const plain =
    /_id$|^codebook content|^signature|^band|^near_duplicate|^statement_detail content|^review|^position_review|^writer process|^migration/;
  const missing = columns.filter((column) => !plain.test(column) && !column.split(' ').every(isNamed));
  expect(missing).toEqual([]);
});

test('a dossier of format 1 keeps its articles, and is read again for its positions', () => {
  const database = new Database(':memory:');
  database.exec(migrations[0]?.sql ?? '');
  database.exec(`PRAGMA user_version = 1;
    INSERT INTO article VALUES (1, 'h1', NULL, '[]', NULL, NULL, NULL, NULL, NULL, 'report', 'en', 9, 'reader/1', 1, 0, 0);
    INSERT INTO article VALUES (2, 'h2', NULL, '[]', NULL, NULL, NULL, NULL, NULL, 'report', 'fr', 9, 'reader/1', 1, 0, 0);
    INSERT INTO article_text VALUES (1, 'one', '[]', '[]', x'00', x'00', x'00');
    INSERT INTO article_text VALUES (2, 'deux', '[]', '[]', NULL, NULL, NULL);`);
  migrate(database, 1);
  const rows = database.prepare('SELECT hash, reader_version, is_read FROM article ORDER BY id').raw().all([]);
  const positions = database.prepare('SELECT count(*) FROM position').raw().all([]);
  database.close();
  expect(rows).toEqual([
    ['h1', 'format 1', 1],
    ['h2', 'format 1', 0],
  ]);
  expect(positions).toEqual([[0]]);
});
