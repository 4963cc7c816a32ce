// A dossier that cannot be written or opened: full disk, no permission, in use, newer, damaged. Nothing is lost.
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { checkDatabase, dumpDossier, listHeldFiles } from './dossier-contents.ts';
import { writeInventedArticle } from './invented-articles.ts';
import { command, type Finished, runParley, runShell, startParley } from './run-parley.ts';

// Processes are started again and again: a busy machine needs longer than the usual minute.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const files = 30;
const nobody = 65_534;
const folder = mkdtempSync(join(tmpdir(), 'parley-trouble-'));
const articles = join(folder, 'articles');
let expected: Readonly<Record<string, string>> = {};

beforeAll(async () => {
  chmodSync(folder, 0o755);
  mkdirSync(articles);
  for (let index = 0; index < files; index += 1) {
    writeFileSync(join(articles, `${String(index).padStart(2, '0')}.txt`), writeInventedArticle(index, 300));
  }
  const whole = await makeDossier('whole');
  await runParley(['add', whole, articles]);
  expected = await dumpDossier(whole);
});

afterAll(() => rmSync(folder, { recursive: true }));

async function makeDossier(name: string): Promise<string> {
  const path = join(folder, name);
  expect(await runParley(['new', path, '--title', 'Harbour'])).toMatchObject({ code: 0 });
  return path;
}

const reportedFiles = ({ stdout }: Finished): readonly string[] =>
  [...stdout.matchAll(/^added\t.*[/\\](.*)\n/gm)].map((match) => match[1] ?? '');

describe('a full disk', () => {
  test('ends the adding with a clear message; what was reported is there, and a rerun completes it', async (context) => {
    const mount = join(folder, 'small-disk');
    mkdirSync(mount);
    const canMount = (await runShell('unshare -Urm true', folder)).code === 0;
    if (!canMount) return context.skip('this system lets no user mount a small disk');
    const saved = join(folder, 'saved');
    // The disk lives as long as the shell, so the dossier is copied out at its end.
    const script = [
      `mount -t tmpfs -o size=1200k small ${mount}`,
      `$PARLEY new ${mount}/talks --title Harbour >/dev/null`,
      `$PARLEY add --verbose --workers 1 ${mount}/talks ${articles}`,
      'code=$?',
      `cp -r ${mount}/talks ${saved}`,
      'exit $code',
    ].join('\n');
    writeFileSync(join(folder, 'fill.sh'), script);
    const run = await runShell('unshare -Urm bash fill.sh', folder);
    expect(run.stderr).toMatch(/The disk that holds .*talks is full\. Free some space/);
    expect(run.code).toBe(5);
    await checkSaved(saved, run);
  });

  test('a limit on the size of files counts as one', async () => {
    const path = await makeDossier('limited');
    const run = await runShell(`ulimit -f 800; $PARLEY add --verbose --workers 1 ${path} ${articles}`, folder);
    expect(run.stderr).toMatch(/The disk that holds .*limited is full/);
    expect(run.code).toBe(5);
    await checkSaved(path, run);
  });

  test('of standard output is told too', async () => {
    const run = await runShell(`$PARLEY read --json ${articles} > /dev/full`, folder);
    expect(run.stderr).toMatch(/The disk that holds the output is full/);
    expect(run.code).toBe(5);
  });

  async function checkSaved(path: string, run: Finished): Promise<void> {
    const reported = reportedFiles(run);
    expect(reported.length).toBeGreaterThan(0);
    expect(reported.length).toBeLessThan(files);
    expect(checkDatabase(path)).toBe('[["ok"]]');
    expect(await listHeldFiles(path, articles)).toEqual(expect.arrayContaining([...reported]));
    expect(await runParley(['add', path, articles])).toMatchObject({ code: 0 });
    expect(await dumpDossier(path)).toEqual(expected);
  }
});

describe('a dossier opened twice', () => {
  test('the second to add is told who adds, and adds once the first has ended', async () => {
    const path = await makeDossier('twice');
    const first = startParley(['add', '--verbose', path, join(articles, '00.txt'), '-']);
    await first.printed(1);
    const second = await runParley(['add', path, join(articles, '01.txt')]);
    expect(second.stderr).toContain(`is being written by another Parley process (number ${first.child.pid})`);
    expect(second.code).toBe(4);
    // Reading goes on meanwhile.
    expect(await runParley(['statements', path, '--json'])).toMatchObject({ code: 0 });
    first.child.stdin.end(writeInventedArticle(99, 100));
    expect((await first.finished).code).toBe(0);
    expect(await runParley(['add', path, join(articles, '01.txt')])).toMatchObject({ code: 0 });
  });
});

describe('a dossier of another make', () => {
  test('of a newer Parley is left as it is', async () => {
    const path = await makeDossier('newer');
    const file = join(path, 'parley.db');
    const database = new Database(file);
    database.exec('PRAGMA user_version = 999');
    database.close();
    const before = readFileSync(file);
    const run = await runParley(['add', path, articles]);
    expect(run.stderr).toMatch(/newer Parley \(format 999; .*Update Parley; nothing was changed/);
    expect(run.code).toBe(4);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test('a damaged one is named and left as it is', async () => {
    const path = await makeDossier('damaged');
    const file = join(path, 'parley.db');
    writeFileSync(file, 'This is not a database. '.repeat(100));
    const run = await runParley(['statements', path]);
    expect(run.stderr).toMatch(/The database of .*damaged cannot be read .*Restore/);
    expect(run.code).toBe(4);
    truncateSync(file, 0);
    expect(await runParley(['add', path, articles])).toMatchObject({ code: 4 });
  });

  test('one that somebody else changed is named, whichever command meets it', async () => {
    const path = await makeDossier('changed');
    await runParley(['add', path, join(articles, '00.txt')]);
    const database = new Database(join(path, 'parley.db'));
    database.exec("DROP TABLE card; UPDATE statement_detail SET content = '{'");
    database.close();
    for (const name of ['statements', 'disputes', 'timeline'])
      expect(await runParley([name, path])).toMatchObject({
        code: 4,
        stderr: expect.stringMatching(/The database of .*changed cannot be read .*Restore/),
      });
  });

  test('a card that somebody else changed is made anew', async () => {
    const path = await makeDossier('changed-card');
    await runParley(['add', path, articles]);
    const before = await runParley(['timeline', path, '--json']);
    for (const content of ['{', '{}']) {
      const database = new Database(join(path, 'parley.db'));
      const changes = database.prepare('UPDATE card_content SET content = ?').run([content]).changes;
      database.close();
      expect(changes).toBeGreaterThan(0);
      const told = await runParley(['timeline', path, '--json']);
      expect(told).toMatchObject({ code: 4, stderr: expect.stringMatching(/Nothing is lost: run the same command/) });
      expect(await runParley(['timeline', path, '--json'])).toEqual(before);
    }
  });

  test('a folder without one is told how to begin', async () => {
    const run = await runParley(['add', join(folder, 'nowhere'), articles]);
    expect(run.stderr).toMatch(/There is no dossier at .*nowhere\. Create one with "parley new/);
    expect(run.code).toBe(3);
  });

  test('a codebook that is gone is asked for, and no new dossier is made over the database', async () => {
    const path = await makeDossier('without-codebook');
    rmSync(join(path, 'codebook.yaml'));
    expect(await runParley(['statements', path])).toMatchObject({
      code: 3,
      stderr: expect.stringMatching(/codebook\.yaml cannot be read: it is gone .*Put it back from a backup/),
    });
    expect(await runParley(['new', path])).toMatchObject({ code: 3, stderr: expect.stringMatching(/already holds/) });
  });

  test('a file where a folder should be is named', async () => {
    const file = join(articles, '00.txt');
    for (const words of [
      ['new', file],
      ['new', join(file, 'talks')],
      ['open', file],
    ])
      expect(await runParley(words)).toMatchObject({
        code: 2,
        stderr: expect.stringMatching(/00\.txt.* a file.*name another/),
      });
  });

  test('a codebook with a mistake is named with its line', async () => {
    const path = await makeDossier('mistaken');
    writeFileSync(join(path, 'codebook.yaml'), 'title: Harbour\nparteis: []\n');
    const run = await runParley(['add', path, articles]);
    expect(run.stderr).toMatch(/codebook\.yaml, line 2: /);
    expect(run.code).toBe(3);
  });
});

describe('without permission', () => {
  // The administrator may read everything, so the command runs as a user who may not.
  const asNobody = process.getuid?.() === 0 ? { user: nobody } : {};

  test('files and folders are named, and the rest is read', async (context) => {
    if (!(await canRunAsNobody())) return context.skip('the user "nobody" cannot reach this folder');
    const top = join(folder, 'closed');
    mkdirSync(join(top, 'room'), { recursive: true });
    writeFileSync(join(top, 'room', 'inside.txt'), 'x');
    writeFileSync(join(top, 'secret.txt'), 'x');
    copyFileSync(join(articles, '00.txt'), join(top, 'open.txt'));
    chmodSync(join(top, 'room'), 0);
    chmodSync(join(top, 'secret.txt'), 0);
    const run = await runParley(['read', '--json', top], asNobody);
    chmodSync(join(top, 'room'), 0o755);
    expect(run.stderr).toMatch(/room was left out: Parley may not read it/);
    expect(run.stderr).toMatch(/secret\.txt was left out: Parley may not read it/);
    expect(run.stdout).toMatch(/open\.txt/);
    expect(run.code).toBe(1);
  });

  test('a dossier is named', async (context) => {
    if (!(await canRunAsNobody())) return context.skip('the user "nobody" cannot reach this folder');
    const path = await makeDossier('foreign');
    chmodSync(path, 0o755);
    if (asNobody.user === undefined) chmodSync(join(path, 'parley.db'), 0o444);
    const run = await runParley(['add', path, articles], asNobody);
    expect(run.stderr).toMatch(/Parley may not read or write .*foreign/);
    expect(run.code).toBe(3);
    const created = await runParley(['new', join(path, 'inner')], asNobody);
    if (asNobody.user !== undefined)
      expect(created).toMatchObject({ code: 3, stderr: expect.stringMatching(/may not/) });
  });

  async function canRunAsNobody(): Promise<boolean> {
    const run = await runParley(['--version'], asNobody).catch(() => null);
    return run?.code === 0 && command !== '';
  }
});
