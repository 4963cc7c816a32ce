// The command as a whole: order and sameness of output, pipes, Ctrl-C and wrong arguments.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { decide } from '../../src/actions/decide.ts';
import { decodeFile } from '../../src/actions/decode-file.ts';
import { newDossier } from '../../src/actions/new-dossier.ts';
import { openDossier } from '../../src/actions/open-dossier.ts';
import { root } from '../repository.ts';
import { dumpDossier } from './dossier-contents.ts';
import { writeInventedArticle } from './invented-articles.ts';
import { type Finished, runParley, runShell, startParley, stopInTime } from './run-parley.ts';

// Processes are started again and again: a busy machine needs longer than the usual minute.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const files = 24;
const folder = mkdtempSync(join(tmpdir(), 'parley-command-'));
const articles = join(folder, 'articles');
const examples = join(root, 'examples/articles');

/** What one thread reads out of all of them. */
let one: Finished;

beforeAll(async () => {
  mkdirSync(articles);
  for (let index = 0; index < files; index += 1) {
    // Long and short by turns, so that threads would overtake each other.
    const words = index % 3 === 0 ? 1500 : 60;
    writeFileSync(join(articles, `${String(index).padStart(2, '0')}.txt`), writeInventedArticle(index, words));
  }
  one = await runParley(['read', '--json', '--workers', '1', articles, examples]);
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('parley read --json', () => {
  test('prints the same bytes for any number of workers, in the order of the input', async () => {
    expect(one).toMatchObject({ code: 0, stderr: '' });
    const names = one.stdout
      .split('\n')
      .slice(0, files)
      .map((line) => JSON.parse(line).article.file);
    expect(names).toEqual([...names].sort());
    const more = await runParley(['read', '--json', '--workers', '3', articles, examples]);
    expect(more.stdout === one.stdout, '3 workers').toBe(true);
  });

  test('has its keys in the order of the contract, and every span cuts its words out of the text', async () => {
    for (const line of one.stdout.trim().split('\n').slice(files)) {
      const read = JSON.parse(line);
      expect(Object.keys(read)).toEqual([
        'article',
        'statements',
        'mentions',
        'notices',
        'dates',
        'figures',
        'positions',
      ]);
      expect(Object.keys(read.article).join()).toBe('id,file,start,end,title,byline,outlet,published,language,kind');
      const text = (await decodeFile(read.article.file, process.stdin)).text ?? '';
      for (const { start, end, text: words } of [...read.mentions, ...read.dates]) {
        expect(text.slice(start, end)).toBe(words);
      }
      for (const statement of read.statements) {
        expect(Object.keys(statement).join()).toBe(
          'id,speaker,cue,content,source,form,factuality,said,via,certainty,finder',
        );
        expect(Object.keys(statement.speaker).join()).toBe('text,start,end,actor,party');
        const { start, end, text: words } = statement.speaker;
        if (start !== null) expect(text.slice(start, end)).toBe(words);
        for (const [from, to] of [...statement.cue, ...statement.content, ...statement.source]) {
          expect(from >= read.article.start && from < to && to <= read.article.end).toBe(true);
        }
      }
    }
  });

  test('points into what parley text prints', async () => {
    const file = join(examples, '01-talks-open.txt');
    const { stdout } = await runParley(['text', file]);
    expect(stdout).toBe((await decodeFile(file, process.stdin)).text);
  });

  test('reads standard input, whose name is "-"', async () => {
    const run = await runParley(['read', '--json', '-'], { stdin: writeInventedArticle(1, 50) });
    expect(JSON.parse(run.stdout).article).toMatchObject({ file: '-', start: 0 });
  });

  test('ends quietly when its reader has seen enough', async () => {
    const run = await runShell(`$PARLEY read --json ${articles} ${examples} | head -c 100`, folder);
    expect(run).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('Ctrl-C', () => {
  test('ends the adding after the file at hand, and a rerun goes on', async () => {
    const dossier = join(folder, 'stopped');
    const notDone = /Not done: \d+ files? of 24\. Run the same command again to go on/;
    const stopped = await stopInTime(dossier, notDone, () => {
      const running = startParley(['add', '--verbose', '--workers', '2', dossier, articles]);
      return running.printed(2).then(() => {
        running.child.kill('SIGINT');
        return running.finished;
      });
    });
    expect(stopped.code).toBe(130);
    expect(stopped.stderr).toMatch(/Stopping after the file at hand/);
    expect(await runParley(['add', dossier, articles])).toMatchObject({ code: 0 });
    const straight = join(folder, 'straight');
    await runParley(['new', straight]);
    await runParley(['add', straight, articles]);
    expect(await dumpDossier(dossier)).toEqual(await dumpDossier(straight));
  });
});

describe('parley decisions', () => {
  test('tells what was decided by whom, takes a decision back, and tells that too', async () => {
    const dossier = join(folder, 'decided');
    await newDossier(dossier, 'title: The pass of Lunt\nparties: [{ id: velm, name: Velm }]\n');
    const story = join(folder, 'lunt.txt');
    writeFileSync(story, 'The pass\n\n“The pass stays open,” said Bor Tessel on Monday.\n');
    await runParley(['add', dossier, story]);
    const opened = await openDossier(dossier, 'read');
    const effects = { now: () => new Date('2031-04-02T10:00:00Z'), coder: 'ada' };
    await decide(opened, { kind: 'set-party', actor: 'name:Bor Tessel', party: 'velm' }, effects);
    await opened.store.close();
    const told = '1. 2 Apr 2031, 10:00 UTC, ada\n    Set the party of “Bor Tessel” to “Velm”\n';
    expect(await runParley(['decisions', dossier])).toMatchObject({ code: 0, stdout: told });
    const back = await runParley(['decisions', dossier, '--take-back', '1']);
    expect(back).toMatchObject({ code: 0, stdout: 'Took back: Set the party of “Bor Tessel” to “Velm”\n' });
    const { stdout } = await runParley(['decisions', dossier, '--csv']);
    expect(stdout).toContain('set-party,Set the party of “Bor Tessel” to “Velm”,taken back,');
    expect(await runParley(['decisions', dossier, '--take-back', '9'])).toMatchObject({ code: 3 });
  });
});

describe('wrong arguments', () => {
  const check = async (args: readonly string[], message: RegExp): Promise<void> => {
    const run = await runParley(args);
    expect(run.stderr).toMatch(message);
    expect(run.stderr.split('\n')).toHaveLength(2);
    expect(run).toMatchObject({ code: 2, stdout: '' });
  };

  test('an unknown command', () =>
    check(['raed'], /Unknown command 'raed' \(Did you mean read\?\)\. See "parley help"\./));
  test('an unknown option', () =>
    check(['read', '--jsn', 'x'], /'--jsn' \(Did you mean --json\?\)\. See "parley help read"/));
  test('no file', () => check(['read'], /Missing required argument 'paths'/));
  test('no such date', () => check(['statements', 'x', '--from', '2031-02-30'], /Write the date as 2031-03-05/));
  test('no such form', () => check(['statements', 'x', '--form', 'loud'], /direct, indirect, mixed/));
  test('two formats', () => check(['statements', 'x', '--csv', '--json'], /cannot be used with/));
  test('no number', () => check(['read', '--workers', 'many', 'x'], /whole number from 1 to 64/));
  test('no port', () => check(['serve', 'x', '--port', '70000'], /whole number from 0 to 65535/));
});
