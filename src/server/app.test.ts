// Tests of the server without a socket: answers, filters, the shape of errors, and who is turned away.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import papaparse from 'papaparse';
import { describe, expect, onTestFinished, test } from 'vitest';
import { Failure, failureCatalogue } from '../base/failure.ts';
import { bareClaim, type Claim, packClaim } from '../model/claim-item.ts';
import type { ItemMatcher } from '../model/comparison.ts';
import { herald, post, sampleCodebook, sampleMeasure, sampleSource } from '../store/contract/samples.ts';
import { createDatabase } from '../store/sqlite/open-database.ts';
import { openSqliteStore } from '../store/sqlite/sqlite-store.ts';
import type { Store } from '../store/store.ts';
import { changeReport } from '../views/positions/change-report.ts';
import { createApp } from './app.ts';
import { createDesk } from './desk.ts';
import type {
  WireArticle,
  WireArticleList,
  WireDecisionList,
  WireDisputeList,
  WireDossier,
  WirePositionList,
  WirePositionRow,
  WirePositionTable,
  WireStatementList,
} from './wire.ts';

async function openApp(codebookFolder?: string, fill?: (store: Store) => Promise<unknown>): Promise<Hono> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-server-'));
  createDatabase(folder);
  const store = openSqliteStore({ folder, access: 'add', measure: sampleMeasure });
  let isEnding = false;
  onTestFinished(async () => {
    isEnding = true;
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  await store.applyCodebook(sampleCodebook);
  await store.addSource(sampleSource('a.txt', [herald]));
  await store.addSource(sampleSource('b.txt', [post]));
  await fill?.(store);
  const webFolder = join(folder, 'web');
  mkdirSync(join(webFolder, 'assets'), { recursive: true });
  writeFileSync(join(webFolder, 'index.html'), '<!doctype html><title>Parley</title>');
  writeFileSync(join(webFolder, 'assets', 'page-1a2b.js'), 'export {};');
  return createApp({
    dossier: { path: codebookFolder ?? folder, codebook: sampleCodebook, store },
    now: () => new Date('2031-04-02T10:00:00Z'),
    coder: 'coder',
    webFolder,
    isEnding: () => isEnding,
    logError: (error) => {
      if (!(error instanceof Failure)) throw error;
    },
  });
}

/** A folder of dossiers, none of them open. */
function openEmptyDesk(): Hono {
  const folder = mkdtempSync(join(tmpdir(), 'parley-desk-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const { app } = createDesk({
    folder,
    now: () => new Date('2031-04-02T10:00:00Z'),
    coder: 'coder',
    webFolder: folder,
    logError: (error) => {
      if (!(error instanceof Failure)) throw error;
    },
  });
  return app;
}

/** The routes that are named one by one. */
function listRoutes(app: Hono): readonly { readonly path: string; readonly method: string }[] {
  return app.routes.filter(({ path, method }) => path.startsWith('/api/') && !path.includes('*') && method !== 'ALL');
}

const ownHost = '127.0.0.1:7447';

async function ask(app: Hono, path: string, init: RequestInit = {}): Promise<Response> {
  const headers = { host: ownHost, ...init.headers };
  return app.request(`http://${ownHost}${path}`, { ...init, headers });
}

async function read<Answer>(app: Hono, path: string): Promise<Answer> {
  return (await (await ask(app, path)).json()) as Answer;
}

function sending(body: unknown, headers: Readonly<Record<string, string>> = {}): RequestInit {
  return { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) };
}

/** A claim of the one sample and its denial in the other, as comparing finds them. */
async function compareDenial() {
  const claim: Claim = {
    ...bareClaim,
    ...{ act: 'claim', actor: 'ilva-marn', party: 'oster', cue: 'said', stems: ['strait'] },
    ...{ order: 0, paragraph: 0, turn: 0, days: [1, 1] },
  };
  const matcher: ItemMatcher = {
    ...{ kind: 'claim', version: 1, retrieval: { fewestShared: 1, commonest: 9, most: 9 } },
    relate: () => ({ relation: 'denial', certainty: 0.8, detail: { replies: 'from', reasons: [] } }),
  };
  const items = [herald, post].map((sample, at) => {
    const { article, findings } = sampleSource(`${at === 0 ? 'a' : 'b'}.txt`, [sample]).articles[0] ?? {};
    const statement = findings?.statements[0];
    if (!article || !statement) throw new Error('A sample without a statement');
    const data = packClaim({ ...claim, act: at === 0 ? 'claim' : 'deny' });
    const span = statement.content[0] ?? { start: 0, end: 0 };
    return { article: article.id, items: [{ span, finding: statement.id, keys: [1], data }] };
  });
  let held: Store | null = null;
  return {
    save: (store: Store) => {
      held = store;
      return store.saveComparisons(matcher, items);
    },
    again: async () => {
      const [, second] = items;
      const [reading] = second && held ? await held.loadReadings([second.article]) : [];
      if (!held || !second) throw new Error('Nothing was compared');
      await held.replaceFindings(second.article, reading?.findings ?? null, 'sample/2');
      await held.saveComparisons(matcher, [second]);
    },
  };
}

const merge = { content: { kind: 'merge-actors', from: 'name:Marne', into: 'ilva-marn' } };

describe('answers', () => {
  async function check(path: string, expected: object): Promise<void> {
    const response = await ask(await openApp(), path);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toMatchObject(expected);
  }

  test('sum the dossier up', async () => {
    await check('/api/dossier', {
      title: 'The Lorn straits talks',
      articles: 2,
      statements: 4,
      actors: 3,
      undoable: null,
      outlets: [{ value: 'oster-herald', label: 'Oster Herald', count: 1 }, { value: 'velm-post' }],
    });
  });

  test('list articles by filters', async () => {
    await check('/api/articles', { total: 2 });
    await check('/api/articles?side=oster&sort=statements&page=1', {
      total: 1,
      rows: [{ title: 'Straits stay open' }],
    });
    await check('/api/articles?from=2031-03-01&to=2031-03&q=straits', { total: 1 });
    await check('/api/articles?page=2', { total: 2, rows: [] });
    await check('/api/articles?kind=', { total: 2 });
  });

  test('list statements with their sentences', async () => {
    await check('/api/statements?q=toll&speaker=ilva-marn', {
      total: 1,
      rows: [
        {
          speakerText: 'She',
          actor: { key: 'ilva-marn', party: 'oster', via: 'pronoun' },
          contentText: 'the toll was a matter for Oster alone',
          context: { text: 'She insisted that the toll was a matter for Oster alone.', source: [{ start: 0, end: 3 }] },
        },
      ],
    });
  });

  test('list positions with their sentences, and the table they are counted from', async () => {
    await check('/api/positions?issue=straits&party=oster&held=self', {
      total: 2,
      rows: [
        {
          ...{ issue: 'passage', move: 'offer', polarity: 'for', said: '2031-03-04', conditionOf: null },
          contentText: 'the straits would stay open to every ship',
          context: { text: 'Ilva Marn said the straits would stay open to every ship.' },
          actor: { key: 'ilva-marn' },
        },
        { issue: 'toll', move: 'condition', towards: 'velm', conditionOf: 1, finder: 'sample-finder/1' },
      ],
    });
    await check('/api/positions?rows=3&from=2031&to=2031', { total: 1, rows: [{ held: 'attributed' }] });
    await check('/api/positions/table', { parties: [{ id: 'oster' }, {}], reports: { row: [1, 2, 3] } });
  });

  test('give the positions as CSV and as a page to keep', async () => {
    const app = await openApp();
    const rows = papaparse.parse<Record<string, string>>(
      await (await ask(app, '/api/positions.csv?held=self')).text(),
      {
        header: true,
        skipEmptyLines: true,
      },
    ).data;
    expect(rows.map(({ issue, move, outlet }) => `${issue} ${move} ${outlet}`)).toEqual([
      'passage offer Oster Herald',
      'toll condition Oster Herald',
    ]);
    const page = await ask(app, '/api/positions.html?asOf=2031-03');
    expect(page.headers.get('content-disposition')).toContain('attachment');
    expect(await page.text()).toContain('the straits would stay open to every ship');
    expect((await ask(app, '/api/positions.html?asOf=soon')).status).toBe(400);
    expect((await ask(app, '/api/positions?rows=x')).status).toBe(400);
  });

  test('show an article', async () => {
    const app = await openApp();
    const { rows } = await read<WireArticleList>(app, '/api/articles?outlet=velm-post');
    const article = await read<WireArticle>(app, `/api/articles/${rows[0]?.id}`);
    expect(article).toMatchObject({
      row: { title: 'Nothing on offer' },
      text: post.text,
      appearances: [{ file: 'b.txt' }],
    });
    expect(article.statements[0]).toMatchObject({ finder: 'sample-finder/1', actor: { name: 'Bor Tessel' }, via: [] });
  });

  test('list actors with the sentences they were seen in', async () => {
    await check('/api/actors?q=tessel', {
      0: {
        key: 'name:Bor Tessel',
        isDeclared: false,
        seen: [{ sentence: 'Marne has offered nothing, Bor Tessel told reporters.' }],
      },
    });
  });

  test('give the statements that fit as a table with a link back in every row', async () => {
    const response = await ask(await openApp(), '/api/statements.csv?outlet=oster-herald&sort=article');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="statements.csv"');
    const { data } = papaparse.parse<Record<string, string>>((await response.text()).trim(), { header: true });
    expect(data).toHaveLength(2);
    const id = sampleSource('a.txt', [herald]).articles[0]?.article.id;
    expect(data[1]).toMatchObject({
      speaker: 'Ilva Marn',
      speaker_in_text: 'She',
      statement: 'the toll was a matter for Oster alone',
      outlet: 'Oster Herald',
      published: '2031-03-05',
      link: expect.stringMatching(`^http://127.0.0.1:7447/articles/${id}[?]statement=[0-9a-f]{32}$`),
    });
    const dictionary = await (await ask(await openApp(), '/api/statement-columns.csv')).text();
    expect(Object.keys(data[1] ?? {}).filter((name) => !dictionary.includes(`\n${name},`))).toEqual([]);
  });

  test('give the page for its own addresses and its files with their types', async () => {
    const app = await openApp();
    for (const path of ['/', '/articles/abc?statement=s', '/statements']) {
      const response = await ask(app, path);
      expect(await response.text()).toContain('<title>Parley');
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(response.headers.get('cache-control')).toBe('no-cache');
    }
    const positions = await ask(app, '/positions');
    expect(positions.headers.get('link'), 'asked for early').toContain('</api/positions/table>; rel=preload');
    const script = await ask(app, '/assets/page-1a2b.js');
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(script.headers.get('cache-control')).toContain('immutable');
  });
});

describe('the codebook', () => {
  test('is followed while a person edits it, and the last good one holds while it is wrong', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'parley-codebook-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const app = await openApp(folder);
    const write = (text: string) => writeFileSync(join(folder, 'codebook.yaml'), text);
    const titleNow = async () => (await read<WireDossier>(app, '/api/dossier')).title;
    expect(await titleNow()).toBe('The Lorn straits talks');
    write('title: Straits\noutlets:\n  - { id: velm-post, name: Velm Post, side: neither }\n');
    expect(await titleNow()).toBe('Straits');
    const { rows } = await read<WireArticleList>(app, '/api/articles?side=neither');
    expect(rows.map((row) => row.outlet)).toEqual(['Velm Post']);
    write('title: [never closed');
    expect(await titleNow()).toBe('Straits');
    rmSync(join(folder, 'codebook.yaml'));
    expect(await titleNow()).toBe('Straits');
  });
});

describe('decisions', () => {
  test('that a claim is no reply takes its dispute away, also when the articles are compared again, until it is taken back', async () => {
    const compared = await compareDenial();
    const app = await openApp(undefined, compared.save);
    const listCards = async () => (await read<WireDisputeList>(app, '/api/disputes')).rows;
    const [card] = await listCards();
    const [claim, reply] = (card?.accounts ?? []).flatMap(({ sentences }) => sentences);
    const placeOf = (one: typeof claim) => ({ article: one?.article.id, ...one?.span });
    const content = { kind: 'judge-comparison', of: 'claim', verdict: 'different', one: placeOf(reply) };
    const said = await ask(app, '/api/decisions', sending({ content: { ...content, others: [placeOf(claim)] } }));
    expect(said.status).toBe(200);
    expect(await listCards()).toEqual([]);
    const { decisions } = await read<WireDecisionList>(app, '/api/decisions');
    expect(decisions[0]?.label).toMatch(/^Said the claim “.+” does not belong with “/);
    await compared.again();
    expect(await listCards()).toEqual([]);
    await ask(app, '/api/decisions/undo', { method: 'POST' });
    expect((await listCards()).map(({ id }) => id)).toEqual([card?.id]);
  });

  test('are recorded, told in words, taken back and brought back', async () => {
    const app = await openApp();
    expect(await (await ask(app, '/api/decisions', sending(merge))).json()).toEqual({
      number: 1,
      at: '2031-04-02T10:00:00.000Z',
      coder: 'coder',
      content: merge.content,
    });
    expect(await (await ask(app, '/api/dossier')).json()).toMatchObject({
      undoable: { decision: 1, label: 'Merged “Marne” into “Ilva Marn”' },
    });
    expect((await ask(app, '/api/decisions/undo', { method: 'POST' })).status).toBe(200);
    const { decisions } = await read<WireDecisionList>(app, '/api/decisions');
    expect(decisions).toMatchObject([
      { number: 2, label: 'Took back: Merged “Marne” into “Ilva Marn”', isUndone: false, isBroken: false },
      { number: 1, label: 'Merged “Marne” into “Ilva Marn”', isUndone: true },
    ]);
    const redo = sending({ content: { kind: 'undo', decision: 2 } });
    expect((await ask(app, '/api/decisions', redo)).status).toBe(200);
    const { total } = await read<WireStatementList>(app, '/api/statements?speaker=ilva-marn');
    expect(total).toBe(3);
  });
});

test('after a decision about a position the table is the one before with one report changed, as the page takes it to be', async () => {
  const app = await openApp();
  const readTable = () => read<WirePositionTable>(app, '/api/positions/table');
  const check = async (row: number, decision: (position: WirePositionRow) => object) => {
    const before = await readTable();
    const [position] = (await read<WirePositionList>(app, `/api/positions?rows=${row}`)).rows;
    const { id: finding, quote } = position!;
    const content = { finding, quote, ...decision(position!) };
    expect((await ask(app, '/api/decisions', sending({ content }))).status).toBe(200);
    const [changed] = (await read<WirePositionList>(app, `/api/positions?rows=${row}`)).rows;
    expect(changeReport(before, row, changed ?? null)).toEqual(await readTable());
    return before;
  };
  const correct = ({ party, issue, move, strength, polarity }: WirePositionRow) => ({
    ...{ kind: 'edit-position', was: { party, issue, move, strength, polarity } },
    change: { party: 'velm', move: 'reject', polarity: 'against' },
  });
  await check(2, correct);
  // The condition in row 2 hangs on it.
  const before = await check(1, () => ({ kind: 'reject-finding', of: 'position' }));
  await ask(app, '/api/decisions/undo', sending({}));
  expect(await readTable()).toEqual(before);
});

describe('errors', () => {
  async function check(path: string, init: RequestInit, code: string, words = ''): Promise<void> {
    const app = await openApp();
    const response = await ask(app, path, init);
    const body: unknown = await response.json();
    expect(body, path).toEqual({ error: { code, message: expect.stringContaining(words) } });
    expect(response.status).toBe(failureCatalogue[code as keyof typeof failureCatalogue].status);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  }

  test.each([
    ['a dossier', 7, openApp],
    ['a folder of dossiers', 3, async () => openEmptyDesk()],
  ])('have one shape on every route of the server of %s', async (_, fewest, open) => {
    const app = await open();
    const routes = listRoutes(app);
    expect(routes.length).toBeGreaterThanOrEqual(fewest);
    for (const { path, method } of routes) {
      const hostile = await ask(app, path.replace(':id', 'x'), { method, headers: { host: 'evil.example' } });
      expect(hostile.status, path).toBe(403);
      expect(await hostile.json(), path).toEqual({ error: { code: 'request-refused', message: expect.any(String) } });
      const wrongMethod = await ask(app, path.replace(':id', 'x'), { method: 'DELETE' });
      expect(await wrongMethod.json(), path).toEqual({ error: { code: 'not-found', message: expect.any(String) } });
    }
  });

  test('and routes stand in the reference', async () => {
    const page = readFileSync(new URL('../../docs/reference/http.md', import.meta.url), 'utf8');
    const routes = [await openApp(), openEmptyDesk()].flatMap(listRoutes);
    const missing = routes
      .map(({ path, method }) => `${method} ${path}`)
      .filter((route) => !page.includes(`\`${route}\``));
    expect(missing).toEqual([]);
    const named = [...page.matchAll(/`((?:GET|POST) \/api\/[\w/:.-]+)`/g)].map((match) => match[1]);
    expect(named.filter((route) => !routes.some(({ path, method }) => `${method} ${path}` === route))).toEqual([]);
  });

  test('name what is wrong with a filter', async () => {
    await check('/api/statements?form=sung', {}, 'bad-argument', '"form" must be one of direct, indirect, mixed');
    await check('/api/statements?page=0', {}, 'bad-argument', '"page" is not a page number');
    await check('/api/statements?from=yesterday', {}, 'bad-argument', '"from" is not a date');
    await check('/api/statements?to=2031-02-30', {}, 'bad-argument', '"to"');
    await check(`/api/articles?q=${'x'.repeat(1001)}`, {}, 'bad-argument', '"q" is longer');
    await check('/api/articles?sort=random', {}, 'bad-argument', '"sort" must be one of');
  });

  test('name what is wrong with what a file is asked to hold, before its first byte', async () => {
    for (const file of ['disputes.csv', 'disputes.html', 'timeline.csv', 'timeline.json'])
      await check(`/api/${file}?party=nobody`, {}, 'bad-argument', 'There is no party "nobody" here');
    await check('/api/quotes.csv?speaker=nobody', {}, 'bad-argument', 'nobody');
    await check('/api/positions.html?asOf=soon', {}, 'bad-argument');
  });

  test('name what is wrong with a decision', async () => {
    await check('/api/decisions', sending({}), 'bad-argument', '"content"');
    await check('/api/decisions', sending({ content: { kind: 'rename' } }), 'bad-argument');
    await check(
      '/api/decisions',
      sending({ content: { ...merge.content, from: 'name:Nobody' } }),
      'not-found',
      'Nobody',
    );
    await check('/api/decisions', { ...sending({}), body: '{' }, 'bad-argument', 'not JSON');
    await check('/api/decisions', sending(merge, { 'content-type': 'text/plain' }), 'bad-argument', 'not JSON');
    await check('/api/decisions', sending({ content: 'x'.repeat(70_000) }), 'bad-argument', 'longer than');
    await check('/api/decisions/undo', { method: 'POST' }, 'not-found', 'no decision to take back');
  });

  test('are told for what there is not', async () => {
    await check('/api/articles/unknown', {}, 'not-found', 'no article unknown');
    await check('/api/nothing', {}, 'not-found');
    await check('/missing.js', {}, 'not-found');
    await check('/..%2f..%2fparley.db', {}, 'not-found');
    await check('/%00.js', {}, 'not-found');
    await check('/%ff.js', {}, 'not-found');
  });
});

describe('other sites', () => {
  async function check(path: string, init: RequestInit, status: number): Promise<void> {
    expect((await ask(await openApp(), path, init)).status).toBe(status);
  }

  test('cannot reach the server by a name of their own', async () => {
    await check('/api/dossier', { headers: { host: 'evil.example' } }, 403);
    await check('/api/dossier', { headers: { host: '127.0.0.1.evil.example' } }, 403);
    await check('/', { headers: { host: 'localhost.evil.example:7447' } }, 403);
    await check('/api/dossier', { headers: { host: 'localhost:7447' } }, 200);
    await check('/api/dossier', { headers: { host: '[::1]:7447' } }, 200);
  });

  test('cannot decide anything', async () => {
    await check('/api/decisions', sending(merge, { origin: 'http://evil.example' }), 403);
    await check('/api/decisions', sending(merge, { origin: 'null' }), 403);
    await check('/api/decisions', sending(merge, { origin: 'http://127.0.0.1:8000' }), 403);
    await check('/api/decisions/undo', { method: 'POST', headers: { 'sec-fetch-site': 'cross-site' } }, 403);
    await check('/api/decisions/undo', { method: 'POST', headers: { 'sec-fetch-site': 'same-site' } }, 403);
    await check(
      '/api/decisions',
      sending(merge, { origin: `http://${ownHost}`, 'sec-fetch-site': 'same-origin' }),
      200,
    );
  });

  test('cannot frame, load or run anything', async () => {
    const response = await ask(await openApp(), '/');
    expect(response.headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    );
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
  });
});
