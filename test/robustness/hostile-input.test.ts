// Files that are no articles, or are meant to break a reader: each is named, the rest goes on, the exit code says so.
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, symlinkSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createRandom, writeInventedArticle } from './invented-articles.ts';
import { runParley, runShell } from './run-parley.ts';

// Processes are started again and again: a busy machine needs longer than the usual minute.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

/** Megabytes the whole process may hold at its peak, whatever it is given. */
const mostMegabytes = 1000;
/** The same for a text of a million characters: 410 were measured, 220 of them whatever the text; the longest that is read has four. */
const mostForMillion = 600;
const megabyte = 1024 * 1024;
const sentence = 'Vera Holm said that Oster would sign the paper on Monday. ';

const folder = mkdtempSync(join(tmpdir(), 'parley-hostile-'));
const empty = join(folder, 'empty-dossier');

beforeAll(async () => {
  await runParley(['new', empty]);
  writeFileSync(join(folder, 'good.txt'), writeInventedArticle(1, 120));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Reads one file together with a good one, and says what became of both. */
async function check(
  write: (path: string) => void,
  expected: { readonly name: string; readonly message: RegExp | null; readonly lines: number; readonly most?: number },
): Promise<void> {
  const path = join(folder, expected.name);
  write(path);
  const peak = `process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS + ' kB\\n'))`;
  const run = await runParley(['read', '--json', '--workers', '1', path, join(folder, 'good.txt')], {
    nodeOptions: ['--import', `data:text/javascript,${encodeURIComponent(peak)}`],
  });
  if (expected.message !== null) {
    expect(run.stderr).toMatch(expected.message);
    expect(run.stderr).toContain(expected.name);
  }
  expect(run.code).toBe(expected.message === null ? 0 : 1);
  const files = run.stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line).article.file);
  expect(files).toEqual([...Array(expected.lines).fill(path), join(folder, 'good.txt')]);
  expect(Number(/peak (\d+)/.exec(run.stderr)?.[1]) / 1024).toBeLessThan(expected.most ?? mostMegabytes);
}

describe('a file that is left out', () => {
  test('a picture', () =>
    check((path) => writeFileSync(path, Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')), {
      name: 'picture.txt',
      message: /is a picture/,
      lines: 0,
    }));

  test('random bytes', () => {
    const random = createRandom(7);
    const bytes = Buffer.from(Array.from({ length: 100_000 }, () => Math.floor(random() * 256)));
    return check((path) => writeFileSync(path, bytes), { name: 'noise.html', message: /is not text/, lines: 0 });
  });

  test('an empty file', () =>
    check((path) => writeFileSync(path, ''), { name: 'empty.txt', message: /holds no text/, lines: 0 }));

  test('a file of blanks', () =>
    check((path) => writeFileSync(path, ' \n\t\n\u00a0'), { name: 'blank.md', message: /holds no text/, lines: 0 }));

  test('200 MB of one line, which is not even read', () =>
    check((path) => writeLong(path, 200), { name: 'long.txt', message: /larger than 16 MB.*Split it/, lines: 0 }));

  test('a file that is not there', () =>
    check(() => undefined, { name: 'missing.txt', message: /no such file/, lines: 0 }));

  test('a link to itself', () =>
    check((path) => symlinkSync(path, path), { name: 'self.txt', message: /leads back to itself/, lines: 0 }));
});

describe('a file that is read in spite of its trouble', () => {
  test('broken UTF-8', () =>
    check(
      (path) =>
        writeFileSync(
          path,
          Buffer.concat([Buffer.from(sentence.repeat(5)), Buffer.from([0xc3, 0x28, 0xff]), Buffer.from(' Été – fin.')]),
        ),
      {
        name: 'broken.txt',
        message: null,
        lines: 1,
      },
    ));

  test('a million nested tags', () =>
    check(
      (path) => writeFileSync(path, `<html><body>${'<div>'.repeat(1e6)}<p>${sentence}</p>${'</div>'.repeat(1e6)}`),
      {
        name: 'nested.html',
        message: null,
        lines: 1,
      },
    ));

  test('a line of a million characters', () =>
    check((path) => writeLong(path, 1), { name: 'line.txt', message: null, lines: 1, most: mostForMillion }));

  test('a line so long that it is kept unread', () =>
    check((path) => writeLong(path, 15), { name: 'longer.txt', message: null, lines: 1 }));

  test('a word of a million letters', () =>
    check((path) => writeFileSync(path, `${sentence} ${'a'.repeat(1e6)} ${sentence}`), {
      name: 'word.txt',
      message: null,
      lines: 1,
    }));

  test('a million quotation marks', () =>
    check((path) => writeFileSync(path, `${sentence}${'“"'.repeat(5e5)}`), {
      name: 'marks.txt',
      message: null,
      lines: 1,
    }));
});

describe('folders', () => {
  test('with a circle of links are walked once, and the circle is named', async () => {
    const top = join(folder, 'circle');
    mkdirSync(join(top, 'inner'), { recursive: true });
    writeFileSync(join(top, 'inner', 'a.txt'), writeInventedArticle(2, 80));
    symlinkSync(top, join(top, 'inner', 'back'));
    const run = await runParley(['read', '--json', top]);
    expect(run.stdout.trim().split('\n')).toHaveLength(1);
    expect(run.stderr).toMatch(/inner.back is a link back to a folder above it/);
    expect(run.code).toBe(1);
  });

  test('that are dossiers are not read as articles', async () => {
    const top = join(folder, 'around');
    mkdirSync(top);
    writeFileSync(join(top, 'a.txt'), writeInventedArticle(3, 80));
    await runParley(['new', join(top, 'talks')]);
    expect(await runParley(['add', join(top, 'talks'), top])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/from 1 file\./),
    });
  });
});

describe('standard input', () => {
  test('of 200 MB is given up at the limit', async () => {
    const run = await runShell(`yes '${sentence}' | head -c 200000000 | $PARLEY read --json - good.txt`, folder);
    expect(run.stderr).toMatch(/- is larger than 16 MB/);
    expect(run.stdout).toMatch(/"file":"good.txt"/);
    expect(run.code).toBe(1);
  });
});

/** Writes so many megabytes of one line. */
function writeLong(path: string, megabytes: number): void {
  const file = openSync(path, 'w');
  const piece = sentence.repeat(Math.ceil(megabyte / sentence.length)).slice(0, megabyte);
  for (let written = 0; written < megabytes; written += 1) writeSync(file, piece);
  closeSync(file);
}
