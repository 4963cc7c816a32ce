// What only a file on a disk can meet: newer, damaged and foreign files, a full disk, killed writers, older formats.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { expect, onTestFinished, test } from 'vitest';
import type { Json } from '../../model/comparison.ts';
import type { CardList } from '../../model/kept-card.ts';
import { herald, post, sampleCodebook, sampleMeasure, sampleSource } from '../contract/samples.ts';
import type { Store } from '../store.ts';
import { addSource } from './add-source.ts';
import { createConnection } from './connection.ts';
import { guardDatabase } from './database-failures.ts';
import { currentFormat, migrations } from './migrations.ts';
import { createNameRegistry } from './name-registry.ts';
import { createDatabase, databaseFile, migrate, openDatabase } from './open-database.ts';
import { openSqliteStore } from './sqlite-store.ts';

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'parley-file-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function makeFilled(): Promise<string> {
  const folder = makeFolder();
  createDatabase(folder);
  const store = openSqliteStore({ folder, access: 'add', measure: sampleMeasure });
  await store.applyCodebook(sampleCodebook);
  await store.addSource(sampleSource('a.txt', [herald, post]));
  await store.close();
  return folder;
}

const listSome = (store: Store) => store.listStatements({ order: 'date', range: { offset: 0, limit: 10 } });

async function loadFirst(store: Store): Promise<unknown> {
  const { rows } = await store.listArticles({ order: 'published', range: { offset: 0, limit: 1 } });
  return Promise.all(rows.map(({ id }) => store.getArticle(id)));
}

function check(folder: string, code: string): void {
  const path = join(folder, databaseFile);
  const before = readFileSync(path);
  expect(() => openDatabase(folder)).toThrow(expect.objectContaining({ code }));
  expect(readFileSync(path).equals(before)).toBe(true);
}

test('a closed dossier is whole in its one file', async () => {
  const folder = await makeFilled();
  const copy = makeFolder();
  copyFileSync(join(folder, databaseFile), join(copy, databaseFile));
  const store = openSqliteStore({ folder: copy, access: 'read', measure: sampleMeasure });
  expect((await store.countContents()).articles).toBe(2);
  await store.close();
});

test('where there is no dossier, it says so; where there is one, none is made', async () => {
  expect(() => openDatabase(makeFolder())).toThrow(expect.objectContaining({ code: 'dossier-not-found' }));
  const folder = await makeFilled();
  expect(() => createDatabase(folder)).toThrow(expect.objectContaining({ code: 'dossier-exists' }));
});

test('a newer format is left as it is', async () => {
  const folder = await makeFilled();
  const database = new Database(join(folder, databaseFile));
  database.exec(`PRAGMA user_version = ${currentFormat + 1}; PRAGMA wal_checkpoint(TRUNCATE)`);
  database.close();
  check(folder, 'dossier-too-new');
});

test('what is no database, is cut short or was made by another program is called damaged', async () => {
  const text = makeFolder();
  writeFileSync(join(text, databaseFile), 'These are the notes of the talks. '.repeat(20));
  check(text, 'dossier-damaged');

  const empty = makeFolder();
  writeFileSync(join(empty, databaseFile), '');
  check(empty, 'dossier-damaged');

  const foreign = makeFolder();
  const database = new Database(join(foreign, databaseFile));
  database.exec('CREATE TABLE other (id INTEGER)');
  database.close();
  check(foreign, 'dossier-damaged');

  const short = await makeFilled();
  truncateSync(join(short, databaseFile), 8192);
  check(short, 'dossier-damaged');
});

test('pages that were overwritten are told when they are met', async () => {
  const folder = await makeFilled();
  const path = join(folder, databaseFile);
  const bytes = readFileSync(path);
  bytes.fill(0xa5, 4096 * 3);
  writeFileSync(path, bytes);
  const open = async () => {
    const store = openSqliteStore({ folder, access: 'read', measure: sampleMeasure });
    onTestFinished(() => store.close());
    await listSome(store);
  };
  await expect(open()).rejects.toMatchObject({ code: 'dossier-damaged' });
});

test.each([
  ['a table that was dropped', 'DROP TABLE decision', (store: Store) => store.listDecisions()],
  [
    'a codebook that is no JSON',
    "UPDATE codebook SET content = '{'",
    (store: Store) => store.applyCodebook(sampleCodebook),
  ],
  ['a statement that is no JSON', "UPDATE statement_detail SET content = '{'", listSome],
  ['a statement of another shape', "UPDATE statement_detail SET content = '{}'", listSome],
  ['passages of another shape', "UPDATE article_text SET passages = '[null]'", loadFirst],
  ['findings that do not unpack', "UPDATE article_text SET mentions = x'00ff'", loadFirst],
])('%s is told when it is met', async (_, change, ask) => {
  const folder = await makeFilled();
  const database = new Database(join(folder, databaseFile));
  database.exec(change);
  database.close();
  const store = openSqliteStore({ folder, access: 'read', measure: sampleMeasure });
  onTestFinished(() => store.close());
  await expect(ask(store)).rejects.toMatchObject({ code: 'dossier-damaged', details: { path: folder } });
});

test.each([
  ['is no JSON', '{'],
  ['shows what cards of its list do not', '{}'],
])('a card that %s is made anew', async (_, content) => {
  const folder = await makeFilled();
  const isCard = (list: CardList, shown: Json) => list !== 'naming' || Array.isArray(shown);
  const store = openSqliteStore({ folder, access: 'read', measure: sampleMeasure, isCard });
  onTestFinished(() => store.close());
  const unit = '2031-03';
  const card = { list: 'naming', place: '', earliest: null, latest: null, labels: [], rows: [], content: [] } as const;
  const made = { units: [unit], cards: [{ unit, card }], waiting: [] };
  await store.saveUnitCards('naming', { ...made, state: await store.readState() });
  const list = () => store.listCards({ list: 'naming', range: { offset: 0, limit: 10 } });
  expect(await list()).toMatchObject({ total: 1 });
  const waiting = await store.listWaiting('naming', 10);

  const database = new Database(join(folder, databaseFile));
  database.prepare('UPDATE card_content SET content = ?').run([content]);
  database.close();
  await expect(list()).rejects.toMatchObject({ code: 'card-damaged', details: { path: folder } });
  expect(await list()).toMatchObject({ total: 0 });
  expect(await store.listWaiting('naming', 10)).toEqual([...waiting, unit].sort());
});

test('a database that another program writes is told from one that another Parley writes', async () => {
  const folder = await makeFilled();
  const database = new Database(join(folder, databaseFile), { timeout: 0 });
  const other = new Database(join(folder, databaseFile));
  onTestFinished(() => [database, other].forEach((one) => void one.close()));
  other.exec('BEGIN IMMEDIATE');
  const write = () => guardDatabase(folder, () => database.exec('BEGIN IMMEDIATE'));
  expect(write).toThrow(expect.objectContaining({ code: 'dossier-busy', details: { path: folder } }));
});

test('a lock that is no lock is named with what to do', async () => {
  const folder = await makeFilled();
  writeFileSync(join(folder, 'parley.lock'), 'These are the notes of the talks. '.repeat(20));
  const open = () => openSqliteStore({ folder, access: 'add', measure: sampleMeasure });
  expect(open).toThrow(/parley\.lock is not as Parley wrote it\. Delete it/);
});

test('a full disk loses nothing that was added, and adding goes on when there is room again', async () => {
  const folder = await makeFilled();
  const database = openDatabase(folder);
  onTestFinished(() => void database.close());
  const connection = createConnection(folder, database);
  const adding = { connection, names: createNameRegistry(connection), measure: sampleMeasure };
  const next = sampleSource('b.txt', [{ ...post, text: `${post.text} ${'More was said. '.repeat(4000)}` }]);
  const add = () => guardDatabase(folder, () => addSource(adding, next));
  const countArticles = () => connection.rows('SELECT count(*) FROM article', [])[0]?.[0];

  const pages = Number(connection.rows('PRAGMA page_count', [])[0]?.[0]);
  database.exec(`PRAGMA max_page_count = ${pages + 4}`);
  expect(add).toThrow(expect.objectContaining({ code: 'disk-full' }));
  expect(countArticles()).toBe(2);
  database.exec('PRAGMA max_page_count = 1000000');
  expect(add()).toMatchObject({ kind: 'added' });
  expect(countArticles()).toBe(3);
});

test('the lock of a writer that was killed is gone with it', async () => {
  const folder = await makeFilled();
  const open = () => openSqliteStore({ folder, access: 'add', measure: sampleMeasure });
  const script = `
    import { openSqliteStore } from ${JSON.stringify(new URL('sqlite-store.ts', import.meta.url).href)};
    openSqliteStore({ folder: ${JSON.stringify(folder)}, access: 'add', measure: { threshold: 1, similarity: () => 0 } });
    console.log('open');
    setInterval(() => {}, 1000);`;
  const writer = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script]);
  await once(writer.stdout, 'data');
  expect(open).toThrow(
    expect.objectContaining({ code: 'dossier-in-use', details: { path: folder, process: writer.pid } }),
  );
  writer.kill('SIGKILL');
  await once(writer, 'exit');
  await open().close();
});

test('formats are numbered from 1 without gaps', () => {
  expect(migrations.map((step) => step.version)).toEqual(migrations.map((_, index) => index + 1));
});

test('an older database takes the steps it lacks, each once and whole', () => {
  const folder = makeFolder();
  createDatabase(folder);
  const database = openDatabase(folder);
  onTestFinished(() => void database.close());
  const next = currentFormat + 1;
  const step = { version: next, name: 'colours', sql: 'CREATE TABLE colour (id INTEGER)' };
  const broken = {
    version: next + 1,
    name: 'broken',
    sql: 'CREATE TABLE shade (id INTEGER); CREATE TABLE colour (id)',
  };
  expect(() => migrate(database, currentFormat, [...migrations, step, broken])).toThrow();
  expect(database.prepare('PRAGMA user_version').raw().all([])).toEqual([[next]]);
  expect(database.prepare('SELECT name FROM migration ORDER BY version').raw().all([]).at(-1)).toEqual(['colours']);
  expect(database.prepare("SELECT name FROM sqlite_schema WHERE name = 'shade'").all([])).toEqual([]);
  migrate(database, currentFormat, [...migrations, step]);
  expect(database.prepare('SELECT count(*) FROM migration').raw().all([])).toEqual([[next]]);
});
