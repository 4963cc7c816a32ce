// Sources and trails are listed from kept cards: in the bundled example, in a grown copy of it, after adding, deciding, undoing and
// editing the codebook they are what looking at everything gives.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyArticles } from '../bench/dossiers/copy-articles.ts';
import { keepCards, keptKinds } from '../src/actions/cards/keep-cards.ts';
import { toJson } from '../src/actions/cards/to-json.ts';
import { exampleArticles } from '../src/actions/example-dossier.ts';
import {
  listCitations,
  listFamilyPage,
  tallyCitations,
  walkCitations,
  walkFamilies,
} from '../src/actions/find-sources.ts';
import { findTrail, listTrails, walkTrails } from '../src/actions/find-trails.ts';
import { type Dossier, openDossier } from '../src/actions/open-dossier.ts';
import { collect } from '../src/base/collect.ts';
import type { ArticleId } from '../src/model/article.ts';
import type { JudgedPlace } from '../src/model/comparison-judgement.ts';
import type { DecisionContent } from '../src/model/decision.ts';
import { databaseFile } from '../src/store/sqlite/open-database.ts';
import { countCitations, pairOfCitation } from '../src/views/sources/count-citations.ts';
import { listMembers } from '../src/views/sources/list-families.ts';
import { copyExample, readArticles, readingTime } from './read-example-dossier.ts';
import { findWholeSources, type WholeSources } from './whole-sources.ts';

let folder: string;
let dossier: Dossier;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-sources-'));
  await copyExample(folder);
  dossier = await openDossier(folder, 'add');
}, readingTime);

afterAll(async () => {
  await dossier.store.close();
  await rm(folder, { recursive: true });
});

/** Cards give what looking at everything gives; gives what that is. */
async function check(what: string): Promise<WholeSources> {
  await keepCards(dossier, keptKinds);
  expect(await dossier.store.countStale(keptKinds), what).toBe(0);
  const whole = await findWholeSources(dossier);
  const kept = {
    families: await collect(walkFamilies(dossier)),
    citations: await collect(walkCitations(dossier)),
    trails: await collect(walkTrails(dossier)),
  };
  expect(toJson(kept), what).toEqual(toJson(whole));
  const tallies = whole.citations.map((citation) => ({ value: pairOfCitation(citation), count: 1 }));
  expect(await tallyCitations(dossier), what).toEqual(countCitations(tallies));
  return whole;
}

test('in the example, whole and page by page, searched and by their addresses', async () => {
  const { families, citations, trails } = await check('example');
  expect(families.length).toBeGreaterThan(2);
  expect(citations.length).toBeGreaterThan(15);
  expect(new Set(trails.map(({ kind }) => kind)).size).toBe(4);
  const [, second] = families;
  expect((await listFamilyPage(dossier, { range: { offset: 1, limit: 1 } })).families).toEqual(toJson([second]));
  const searched = await listCitations(dossier, { words: 'ansel WIRE' }, { offset: 0, limit: 2 });
  expect(searched.total).toBeLessThan(citations.length);
  expect(searched.citations).toHaveLength(2);
  const page = await listTrails(dossier, { range: { offset: 3, limit: 5 } });
  expect(page.total).toBe(trails.length);
  expect(page.rows.map(({ id }) => id)).toEqual(trails.slice(3, 8).map(({ id }) => id));
  for (const trail of trails.slice(0, 10)) {
    for (const { id } of trail.places) expect((await findTrail(dossier, id)).about).toBe(trail.about);
  }
  await expect(findTrail(dossier, 'quote:none:1-2')).rejects.toMatchObject({ code: 'not-found' });
}, 60_000);

test(
  'after articles are added that print a text again, whole and with changes, and that cite one of a day',
  async () => {
    const texts = await mkdtemp(join(tmpdir(), 'parley-added-'));
    const shelling = await readFile(join(exampleArticles(), '10-bridge-shelled.txt'), 'utf8');
    await writeFile(
      join(texts, 'a.txt'),
      shelling.replace(/\bTuesday\b/g, 'the Tuesday').replace('Ansel Wire', 'Lowland Mail'),
    );
    await writeFile(join(texts, 'b.txt'), `${shelling}\n`);
    const column =
      'What was left out\n\nHARN, 2 April 2031 (Lowland Mail) - Ansel Wire reported on 12 March 2031 that the bridge held.\n';
    await writeFile(join(texts, 'c.txt'), column);
    const before = await check('before adding');
    await readArticles(dossier, texts);
    const after = await check('after adding');
    expect(after.citations.length).toBeGreaterThan(before.citations.length);
    const sizes = ({ families }: WholeSources) =>
      families.reduce((sum, { family }) => sum + listMembers(family).length, 0);
    expect(sizes(after)).toBeGreaterThan(sizes(before));
    await writeFile(
      join(texts, 'd.txt'),
      'The bridge\n\nPORT ANSEL, 12 March 2031 (Ansel Wire) - The bridge held, and nobody crossed it before noon.\n',
    );
    await readArticles(dossier, texts);
    await check('after the article of that day came');
    await rm(texts, { recursive: true });
  },
  readingTime,
);

function judge(verdict: 'same' | 'different', articles: readonly string[]): DecisionContent {
  const [one, ...others] = articles.map((id): JudgedPlace => {
    return { quote: { start: 0, end: 10, exact: '', prefix: '', suffix: '', textHash: id as ArticleId } };
  });
  if (!one) throw new Error('Nothing is judged');
  return { kind: 'judge-comparison', of: 'reuse', verdict, one, others };
}

test(
  'after decisions, and after they are undone',
  async () => {
    const by = { coder: 'test', at: '2031-06-01T09:00:00Z' };
    const { families } = await check('before deciding');
    const [first, second] = families.map(({ family }) => [...new Set(listMembers(family).map(({ id }) => id))]);
    const actor = (await dossier.store.listActors({})).find(({ isDeclared, party }) => isDeclared && party !== null);
    const statement = (await dossier.store.listStatements({ order: 'date', range: { offset: 0, limit: 1 } })).rows[0];
    if (!first || !second || !actor || !statement) throw new Error('The example has changed: nothing to decide about');
    const quote = { start: 0, end: 1, exact: '', prefix: '', suffix: '', textHash: statement.article.id };
    const decisions: readonly DecisionContent[] = [
      judge('different', first),
      judge('same', [first[0] ?? '', second[0] ?? '']),
      { kind: 'set-party', actor: actor.key, party: null },
      { kind: 'reject-finding', finding: statement.statement.id, quote },
    ];
    for (const content of decisions) {
      const { number } = await dossier.store.addDecision(content, by);
      await check(content.kind);
      await dossier.store.addDecision({ kind: 'undo', decision: number }, by);
      await check(`${content.kind}, undone`);
    }
  },
  readingTime,
);

test(
  'after an outlet of the codebook has another name and side, and back',
  async () => {
    const { codebook } = dossier;
    const outlets = codebook.outlets.map((outlet) =>
      outlet.name === 'Ansel Wire' ? { ...outlet, name: 'Ansel Press', side: 'kelvara' } : outlet,
    );
    dossier = { ...dossier, codebook: { ...codebook, outlets } };
    await dossier.store.applyCodebook(dossier.codebook);
    await check('renamed');
    dossier = { ...dossier, codebook };
    await dossier.store.applyCodebook(codebook);
    await check('as before');
  },
  readingTime,
);

test(
  'in a grown copy, after a decision there too',
  async () => {
    const database = new Database(join(folder, databaseFile));
    copyArticles(database, 2, 1461);
    database.close();
    const { families } = await check('grown');
    const [first] = families.map(({ family }) => [...new Set(listMembers(family).map(({ id }) => id))]);
    const by = { coder: 'test', at: '2031-06-01T09:00:00Z' };
    await dossier.store.addDecision(judge('different', first ?? []), by);
    await check('grown and decided');
  },
  readingTime,
);
