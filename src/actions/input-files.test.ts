// Which files are found under the paths a user names.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findInputFiles } from './input-files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-input-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Makes files (a name with " -> " is a link) and compares what is found; a name with "!" was left out with that code. */
async function check(files: readonly string[], paths: readonly string[], expected: readonly string[]): Promise<void> {
  for (const file of files) {
    const [name = '', target] = file.split(' -> ');
    mkdirSync(join(folder, name, '..'), { recursive: true });
    if (target === undefined) writeFileSync(join(folder, name), 'text');
    else symlinkSync(join(folder, target), join(folder, name));
  }
  const found: string[] = [];
  for await (const input of findInputFiles(paths.map((path) => (path === '-' ? path : join(folder, path))))) {
    const name = input.name === '-' ? '-' : relative(folder, input.name);
    found.push(input.kind === 'file' ? name : `${name} !${input.notice.code}`);
  }
  expect(found).toEqual(expected);
}

test('folders are walked in the order of their names, paths in the order given', () =>
  check(['b/2.txt', 'b/10.txt', 'b/a/z.txt', 'a.txt'], ['b', 'a.txt'], ['b/10.txt', 'b/2.txt', 'b/a/z.txt', 'a.txt']));
test('hidden files and folders are passed over', () =>
  check(['a/.git/x', 'a/.hidden', 'a/seen.txt'], ['a'], ['a/seen.txt']));
test('a hidden file that is named is read', () => check(['.notes'], ['.notes'], ['.notes']));
test('standard input keeps its place', () =>
  check(['a.txt', 'b.txt'], ['a.txt', '-', 'b.txt'], ['a.txt', '-', 'b.txt']));
test('a dossier among the files is passed over', () =>
  check(['a/talks/parley.db', 'a/talks/codebook.yaml', 'a/x.txt'], ['a'], ['a/x.txt']));
test('a link to a file is followed', () => check(['a/x.txt', 'b/y.txt -> a/x.txt'], ['b'], ['b/y.txt']));
test('a folder reached twice is walked once', () =>
  check(['a/x.txt', 'b/again -> a', 'b/more -> a'], ['a', 'b'], ['a/x.txt']));
test('a link to a folder above is named', () =>
  check(['a/x.txt', 'a/in/back -> a'], ['a'], ['a/in/back !link-loop', 'a/x.txt']));
test('a link to itself is named', () => check(['a/self -> a/self'], ['a'], ['a/self !link-loop']));
test('a link to nothing is named', () => check(['a/gone -> b'], ['a'], ['a/gone !unreadable-file']));
test('a missing path is named', () => check(['a.txt'], ['b.txt', 'a.txt'], ['b.txt !unreadable-file', 'a.txt']));
