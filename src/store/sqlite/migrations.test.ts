// The written format and the database agree: version, application id, tables and columns.
import { readFileSync } from 'node:fs';
import Database from 'libsql';
import { expect, test } from 'vitest';
import { applicationId, currentFormat } from './migrations.ts';
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
    /_id$|^codebook content|^signature|^band|^near_duplicate|^statement_detail content|^review|^writer process|^migration/;
  const missing = columns.filter((column) => !plain.test(column) && !column.split(' ').every(isNamed));
  expect(missing).toEqual([]);
});
