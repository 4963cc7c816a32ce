// Everything we ship or build with has a licence on a closed list, and the lock file can be installed from as it stands.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readText, root } from './repository.ts';

/** Licences whose terms we have read. MIT-0, 0BSD and CC0 ask for less than MIT and BSD. */
const accepted = /^(MIT|MIT-0|ISC|0BSD|BSD(-[23]-Clause)?|Apache-2\.0|MPL-2\.0|CC0-1\.0)$/;

interface LockFile {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly license?: string;
        readonly resolved?: string;
        readonly optionalDependencies?: Readonly<Record<string, string>>;
      }
    >
  >;
}

const lock: LockFile = JSON.parse(readText('package-lock.json'));

test('every package in the lock file has an accepted licence', () => {
  const wrong = Object.entries(lock.packages)
    .filter(([path]) => path.startsWith('node_modules/'))
    .filter(([path, entry]) => !isAccepted(entry.license ?? readLicence(path)))
    .map(([path, entry]) => `${path}: ${entry.license ?? 'unknown'}`);
  expect(wrong).toEqual([]);
});

test('the lock file names no download addresses', () => {
  expect(Object.entries(lock.packages).filter(([, entry]) => entry.resolved?.startsWith('http'))).toEqual([]);
});

test('the lock file holds every package for other systems: "npm ci" refuses it otherwise', () => {
  const held = new Set(Object.keys(lock.packages).map((path) => path.replace(/^.*node_modules\//, '')));
  const missing = Object.values(lock.packages).flatMap(({ optionalDependencies = {} }) =>
    Object.keys(optionalDependencies).filter((name) => !held.has(name)),
  );
  expect(missing).toEqual([]);
});

test('what began as the work of others is named in the notice', () => {
  const notice = readText('NOTICE.md');
  expect(notice).toMatch(/careful\.bin[\s\S]*Apache License\s+2\.0[\s\S]*MIT License/);
  expect(notice).toMatch(/english-words\.ts[\s\S]*WordNet 3\.1/);
});

test('what is built carries the licences of the words and libraries in it', () => {
  expect(readText('dist/src/compare/utterance/wordnet-license.txt')).toContain('Princeton University');
  expect(readText('dist/web/.vite/license.md')).toMatch(/^## react - .*\(MIT\)$/m);
});

/** Accepts `MIT OR GPL-3.0` (we choose the first) but not `MIT AND GPL-3.0`. */
function isAccepted(licence: string): boolean {
  return licence
    .replace(/[()]/g, '')
    .split(' AND ')
    .every((part) => part.split(' OR ').some((choice) => accepted.test(choice.trim())));
}

function readLicence(path: string): string {
  if (!existsSync(join(root, path, 'package.json'))) return 'unknown';
  const manifest: { license?: string } = JSON.parse(readText(`${path}/package.json`));
  return manifest.license ?? 'unknown';
}
