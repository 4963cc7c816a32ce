// The documents say what is so: names, scripts, links and generated pages are checked against the source.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { generatedPages } from '../scripts/reference/pages.ts';
import { listFiles, readText, root } from './repository.ts';

const documents = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', ...listFiles('docs', /\.md$/)].filter((path) =>
  existsSync(join(root, path)),
);
const manifest: { scripts: Record<string, string> } = JSON.parse(readText('package.json'));

describe('generated pages', () => {
  for (const [name, write] of Object.entries(generatedPages)) {
    test(`${name} is what the source says (npm run docs writes it)`, () => {
      expect(readText(name)).toBe(write());
    });
  }
});

describe('documents', () => {
  test('name every folder of src in ARCHITECTURE.md', () => {
    const map = readText('ARCHITECTURE.md');
    const folders = [...new Set(listFiles('src', /\.tsx?$/).map((path) => path.split('/')[1] ?? ''))];
    expect(folders.filter((folder) => !folder.includes('.') && !map.includes(`src/${folder}`))).toEqual([]);
  });

  test('keep ARCHITECTURE.md within 150 lines', () => {
    expect(readText('ARCHITECTURE.md').split('\n').length).toBeLessThanOrEqual(150);
  });

  test('name only files and folders that exist', () => {
    const missing = documents.flatMap((path) =>
      [...readText(path).matchAll(/`((?:src|test|docs|examples|scripts|bench)\/[\w./-]+)`/g)]
        .map((match) => match[1] ?? '')
        .filter((named) => !existsSync(join(root, named)))
        .map((named) => `${path} names ${named}`),
    );
    expect(missing).toEqual([]);
  });

  test('name only npm scripts that exist', () => {
    const missing = documents.flatMap((path) =>
      [...readText(path).matchAll(/npm run ([\w:-]+)/g)]
        .map((match) => match[1] ?? '')
        .filter((script) => !(script in manifest.scripts))
        .map((script) => `${path} names npm run ${script}`),
    );
    expect(missing).toEqual([]);
  });

  test('link only to pages that exist', () => {
    const missing = documents.flatMap((path) =>
      [...readText(path).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)[^)]*\)/g)]
        .map((match) => match[1] ?? '')
        .filter((target) => !existsSync(join(root, dirname(path), target)))
        .map((target) => `${path} links to ${target}`),
    );
    expect(missing).toEqual([]);
  });
});
