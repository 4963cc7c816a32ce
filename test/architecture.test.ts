// The walls of the house: who may import whom, no cycles, names, head comments, sizes.
import { describe, expect, test } from 'vitest';
import { listFiles, listImports, readText } from './repository.ts';

/** Layers each layer may import, besides itself. ARCHITECTURE.md prints the same table. */
const allowedImports: Readonly<Record<string, readonly string[]>> = {
  base: [],
  model: ['base'],
  text: ['base', 'model'],
  ingest: ['base', 'model', 'text'],
  extract: ['base', 'model', 'text'],
  compare: ['base', 'model'],
  views: ['base', 'model'],
  store: ['base', 'model'],
  export: ['base', 'model'],
  actions: ['base', 'model', 'text', 'ingest', 'extract', 'compare', 'views', 'store', 'export'],
  cli: ['base', 'model', 'text', 'ingest', 'extract', 'compare', 'views', 'store', 'export', 'actions', 'server'],
  server: ['base', 'model', 'text', 'ingest', 'extract', 'compare', 'views', 'store', 'export', 'actions'],
  web: ['base', 'model', 'views'],
};

/** The server's wire types are the one file of the server that the page knows. */
const wireTypes = 'src/server/wire.ts';
const pureLayers = ['base', 'model', 'text', 'extract', 'compare', 'views'];

const sources = listFiles('src', /\.tsx?$/);
const production = sources.filter((path) => !/\.test\.tsx?$/.test(path) && !path.startsWith('src/store/contract/'));
const layerOf = (path: string): string => path.split('/')[1] ?? '';
const isTopLevel = (path: string): boolean => path.split('/').length === 2;

describe('imports', () => {
  test('go only where the table allows', () => {
    const wrong = production
      .filter((path) => !isTopLevel(path))
      .flatMap((path) =>
        listImports(path)
          .filter((target) => target.startsWith('src/') && !isTopLevel(target))
          .filter((target) => layerOf(target) !== layerOf(path) && target !== wireTypes)
          .filter((target) => !allowedImports[layerOf(path)]?.includes(layerOf(target)))
          .map((target) => `${path} imports ${target}`),
      );
    expect(wrong).toEqual([]);
  });

  test('name a layer that stands in the table', () => {
    expect([...new Set(production.filter((path) => !isTopLevel(path)).map(layerOf))].sort()).toEqual(
      Object.keys(allowedImports)
        .filter((layer) => production.some((path) => layerOf(path) === layer))
        .sort(),
    );
  });

  test('make no cycles', () => {
    const graph = new Map(
      production.map((path) => [path, listImports(path).filter((target) => /^src\/.*\.tsx?$/.test(target))]),
    );
    expect(findCycle(graph)).toEqual([]);
  });

  test('of Node and of the DOM stay out of the pure layers', () => {
    const wrong = production
      .filter((path) => pureLayers.includes(layerOf(path)))
      .flatMap((path) =>
        listImports(path)
          .filter((target) => target.startsWith('node:'))
          .map((target) => `${path} imports ${target}`),
      );
    expect(wrong).toEqual([]);
  });
});

describe('files', () => {
  test('say in their first line what they are for', () => {
    const silent = [
      ...sources,
      ...listFiles('scripts', /\.m?ts$|\.mjs$/),
      ...listFiles('test', /\.ts$/),
      ...listFiles('bench', /\.ts$/),
    ].filter((path) => !/^(#!.*\n)?(\/\/ \S|\/\*\*? \S)/.test(readText(path)));
    expect(silent).toEqual([]);
  });

  test('have kebab-case names and no catch-all names', () => {
    const wrong = sources.filter((path) => {
      const name = path.split('/').at(-1) ?? '';
      return (
        !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*\.tsx?$/.test(name) ||
        /^(utils?|helpers?|types|common|misc|index)\.tsx?$/.test(name)
      );
    });
    expect(wrong.filter((path) => path !== 'src/index.ts')).toEqual([]);
  });

  test('above 300 lines say why they are long', () => {
    const long = production.filter(
      (path) => readText(path).split('\n').length > 301 && !/^(\/\/.*\n)*\/\/.*\blong\b/i.test(readText(path)),
    );
    expect(long).toEqual([]);
  });

  test('never say any or switch the compiler off', () => {
    const wrong = sources.filter((path) =>
      /@ts-(ignore|nocheck|expect-error)|:\s*any\b|\bas any\b|<any>/.test(stripComments(readText(path))),
    );
    expect(wrong).toEqual([]);
  });

  test('hold no absolute paths of the machine they were written on', () => {
    const wrong = [
      ...sources,
      ...listFiles('docs', /\.md$/),
      ...listFiles('test', /\.ts$/),
      ...listFiles('scripts', /\./),
    ].filter((path) => /\/(work|home\/\w+|Users\/\w+|root)\//.test(readText(path)));
    expect(wrong.filter((path) => path !== 'test/architecture.test.ts')).toEqual([]);
  });
});

function stripComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}

/** One import cycle as a list of paths, or an empty list. */
function findCycle(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const finished = new Set<string>();
  const visit = (path: string, trail: readonly string[]): string[] => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (finished.has(path)) return [];
    for (const target of graph.get(path) ?? []) {
      const cycle = visit(target, [...trail, path]);
      if (cycle.length > 0) return cycle;
    }
    finished.add(path);
    return [];
  };
  for (const path of graph.keys()) {
    const cycle = visit(path, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}
