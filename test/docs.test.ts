// The documents say what is so: names, scripts, links and generated pages are checked against the source.
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { generatedPages } from '../scripts/reference/pages.ts';
import { listFiles, readText, root } from './repository.ts';

const documents = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', ...listFiles('docs', /\.md$/)].filter((path) =>
  existsSync(join(root, path)),
);
const manifest: Record<'scripts' | 'dependencies' | 'devDependencies', Record<string, string>> = JSON.parse(
  readText('package.json'),
);

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

  test('name only source files that exist, also where no folder is told', () => {
    const known = new Set(
      ['src', 'test', 'scripts', 'bench']
        .flatMap((folder) => listFiles(folder, /\.tsx?$/))
        .map((path) => basename(path)),
    );
    const missing = documents.flatMap((path) =>
      [...readText(path).matchAll(/`([\w-]+\.tsx?)`/g)]
        .map((match) => match[1] ?? '')
        .filter((named) => !known.has(named))
        .map((named) => `${path} names ${named}`),
    );
    expect(missing).toEqual([]);
  });

  test('tell in decision 2 why each library is there', () => {
    const told = readText('docs/decisions/0002-libraries.md');
    const libraries = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    const missing = libraries.filter((name) => !name.startsWith('@types/') && !told.includes(`\`${name}\``));
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
