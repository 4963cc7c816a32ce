// The uses a user has, one after the other, through the command: new, add, statements, read-again, serve, example.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import papaparse from 'papaparse';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { runParley, startParley } from './run-parley.ts';

// Processes are started again and again: a busy machine needs longer than the usual minute.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const folder = mkdtempSync(join(tmpdir(), 'parley-path-'));
const speech = [
  'Transcript: press conference, Harn, March 10, 2031',
  'VERA HOLM: Good afternoon. We have spent nine hours at this table, and the table has held.',
  'ANTON RELL: I can only agree. The water question is open, and it will be settled next.',
  'VERA HOLM: The ferries run on Monday, whatever the weather.',
  '',
].join('\n\n');

beforeAll(async () => {
  mkdirSync(join(folder, 'articles'));
  writeFileSync(join(folder, 'articles', 'speech.txt'), speech);
  writeFileSync(join(folder, 'articles', 'copy.txt'), `${speech}\n`);
  expect(await run('new', 'talks', '--title', 'Harbour')).toMatchObject({ code: 0 });
  expect(await run('add', 'talks', 'articles')).toMatchObject({ code: 0 });
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: readonly string[]) => runParley(args, { folder });

describe('parley add', () => {
  test('twice adds nothing the second time', async () => {
    const again = await run('add', 'talks', 'articles', 'articles/speech.txt');
    expect(again.stdout).toBe('Nothing new was added.\nAlready there: 3 files.\n');
  });

  test('names the article whose text was there already', async () => {
    const added = await runParley(['add', 'talks', '-'], { folder, stdin: `\n${speech}` });
    expect(added.stdout).toMatch(/Same text as another: 1 article|Nearly the same as another: 1 article/);
  });
});

describe('an empty dossier', () => {
  const commands = ['statements', 'positions', 'timeline', 'quotes', 'sources', 'figures', 'disputes', 'names'];
  beforeAll(async () => void (await run('new', 'fresh')));

  test.each(commands)('%s says that it holds no articles, and how to add some', async (command) => {
    const { code, stdout, stderr } = await run(command, 'fresh');
    expect({ code, stdout, stderr: stderr.trim() }).toEqual({
      code: 0,
      stdout: '',
      stderr: 'fresh holds no articles yet. Add some with "parley add fresh FILE...".',
    });
  });
});

describe('parley statements', () => {
  test('lists them as a table within the width', async () => {
    const { stdout } = await run('statements', 'talks', '--search', 'weather');
    expect(stdout).toMatch(/VERA HOLM|Vera Holm/);
    expect(stdout).toMatch(/ {2}The ferries run on Monday/);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  test('gives CSV that other programs read, with a link to the sentence', async () => {
    const { stdout } = await run('statements', 'talks', '--speaker', 'vera holm', '--csv');
    const { data, errors } = papaparse.parse<Record<string, string>>(stdout.trimEnd(), { header: true });
    expect(errors).toEqual([]);
    expect(data.length).toBeGreaterThan(0);
    for (const row of data) {
      expect(row.speaker?.toLowerCase()).toBe('vera holm');
      expect(row.link).toBe(`http://127.0.0.1:7447/articles/${row.article_id}?statement=${row.statement_id}`);
    }
  });

  test('says what there is when a name is unknown, and how to go on when nothing fits', async () => {
    expect(await run('statements', 'talks', '--speaker', 'Vera Helm')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/The nearest is "vera holm"/i),
    });
    expect(await run('statements', 'talks', '--search', 'zeppelin')).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(/No statement fits/),
    });
  });
});

describe('parley read-again', () => {
  test('has nothing to do until the codebook names other actors', async () => {
    expect((await run('read-again', 'talks')).stdout).toMatch(/Every article was read/);
    const actor = { id: 'holm', name: 'Vera Holm-Asker', kind: 'person', aliases: ['Vera Holm', 'VERA HOLM'] };
    writeFileSync(join(folder, 'talks', 'codebook.yaml'), JSON.stringify({ title: 'Harbour', actors: [actor] }));
    expect((await run('read-again', 'talks')).stdout).toMatch(/Read again: \d+ articles?\./);
    expect((await run('read-again', 'talks')).stdout).toMatch(/Every article was read/);
    const { stdout } = await run('statements', 'talks', '--speaker', 'Vera Holm-Asker', '--json');
    expect(stdout).toMatch(/"speaker":"Vera Holm-Asker"/);
  });
});

describe('the page', () => {
  const open = async (...args: readonly string[]) => {
    const running = startParley([...args, '--port', '0'], { folder });
    const url = await new Promise<string>((resolve, reject) => {
      let told = '';
      running.child.stdout.on('data', (piece: string) => {
        told += piece;
        const found = /http:\/\/127\.0\.0\.1:\d+/.exec(told);
        if (found) resolve(found[0]);
      });
      void running.finished.then((finished) => reject(new Error(`Ended: ${finished.stderr}`)));
    });
    return { running, url };
  };

  test('of a dossier is served until Ctrl-C', async () => {
    const { running, url } = await open('serve', 'talks');
    const answer: { total: number } = JSON.parse(await (await fetch(`${url}/api/statements`)).text());
    expect(answer.total).toBeGreaterThan(0);
    running.child.kill('SIGINT');
    expect(await running.finished).toMatchObject({ code: 0, stderr: '\n' });
  });

  test('of the example is served from a folder the user is told of, also the second time', async () => {
    for (const expected of [/Added: \d+ articles/, /Nothing new was added/]) {
      const { running, url } = await open('example');
      const answer: { articles: number } = JSON.parse(await (await fetch(`${url}/api/dossier`)).text());
      expect(answer.articles).toBeGreaterThan(23);
      running.child.kill('SIGINT');
      const { stdout, code } = await running.finished;
      expect(stdout).toMatch(/Its dossier is the folder talks-example/);
      expect(stdout).toMatch(expected);
      expect(code).toBe(0);
    }
  });

  test('on a port that is taken is answered with what to do', async () => {
    const { running, url } = await open('serve', 'talks');
    const second = await run('serve', 'talks', '--port', new URL(url).port);
    expect(second).toMatchObject({ code: 3, stderr: expect.stringMatching(/Port \d+ is taken.*--port/) });
    running.child.kill('SIGINT');
    await running.finished;
  });
});
