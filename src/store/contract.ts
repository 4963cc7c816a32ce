// What every store must do. A store's own test file calls `describeStore` with a way to open it.
import { describe, expect, onTestFinished, test } from 'vitest';
import { Failure } from '../base/failure.ts';
import { readCellQuarter } from '../model/cell-quarter.ts';
import type { Issue } from '../model/codebook.ts';
import type { ItemMatcher } from '../model/comparison.ts';
import type { JudgedKind } from '../model/comparison-judgement.ts';
import type { DecisionContent, OriginChange } from '../model/decision.ts';
import type { PositionQuery, StatementQuery } from '../model/dossier-query.ts';
import { moveCodes } from '../model/position-table.ts';
import { makeQuote } from '../model/quote.ts';
import type { MadeCards } from './card-store.ts';
import {
  herald,
  ilvaMarn,
  post,
  type SampleArticle,
  sampleCodebook,
  sampleFindings,
  sampleGrammar,
  samplePositionId,
  sampleReader,
  sampleSource,
} from './contract-samples.ts';
import type { Store } from './store.ts';

/** An empty dossier that can be opened several times. */
export interface StoreFixture {
  open(access: 'add' | 'read'): Store;
}

/** Runs the contract's tests. */
export function describeStore(name: string, createFixture: () => StoreFixture): void {
  async function openStore(access: 'add' | 'read' = 'add', fixture = createFixture()): Promise<Store> {
    const store = fixture.open(access);
    onTestFinished(() => store.close());
    return store;
  }

  async function openFilled(...articles: readonly SampleArticle[]): Promise<Store> {
    const store = await openStore();
    await store.applyCodebook(sampleCodebook);
    const samples = articles.length > 0 ? articles : [herald, post];
    for (const [index, article] of samples.entries()) await store.addSource(sampleSource(`${index}.txt`, [article]));
    return store;
  }

  describe(`${name}: adding`, () => {
    test('an article comes back as it was added, with its findings', async () => {
      const store = await openFilled(herald);
      const { article } = sampleSource('0.txt', [herald]).articles[0]!;
      const entry = await store.getArticle(article.id);
      expect(entry?.text).toBe(herald.text);
      expect(entry?.statements.map((row) => row.statement)).toEqual(
        sampleFindings(herald.text, herald.statements ?? []).statements,
      );
      expect(entry?.mentions).toHaveLength(2);
      expect(entry?.readerVersion).toBe(sampleReader);
      expect(entry?.summary).toMatchObject({ title: 'Straits stay open', words: 22, statements: 2 });
      expect((await store.loadArticle(article.id))?.article).toEqual(article);
    });

    test('the same bytes again add nothing', async () => {
      const store = await openStore();
      const source = sampleSource('a.txt', [herald]);
      expect((await store.addSource(source)).kind).toBe('added');
      expect(await store.addSource(source)).toEqual({ kind: 'already-there' });
      expect(await store.hasSource(source.source.hash)).toBe(true);
      expect(await store.hasSource('0')).toBe(false);
      expect(await store.countContents()).toMatchObject({
        articles: 1,
        statements: 2,
        months: [{ month: '2031-03', side: null, count: 1 }],
      });
    });

    test('the same text from another file is one article with two appearances', async () => {
      const store = await openStore();
      await store.addSource(sampleSource('a.txt', [herald]));
      const again = await store.addSource(sampleSource('b.txt', [{ ...herald, outlet: 'Velm Post' }, post]));
      expect(again).toMatchObject({ kind: 'added', articles: [{ isNew: false, statements: 2 }, { isNew: true }] });
      const { rows } = await store.listArticles({ order: 'published', range: { offset: 0, limit: 10 } });
      expect(rows.map((row) => row.otherAppearances).sort()).toEqual([0, 1]);
      const entry = await store.getArticle(rows.find((row) => row.otherAppearances === 1)!.id);
      expect(await store.listRepeated(rows.map((row) => row.id))).toEqual([entry?.summary.id]);
      expect(entry?.appearances.map(({ file, outlet }) => [file, outlet])).toEqual([
        ['a.txt', 'The Herald'],
        ['b.txt', 'Velm Post'],
      ]);
    });

    test('a text belongs to every outlet that printed it', async () => {
      const store = await openFilled(herald, { ...herald, outlet: 'Velm Post' });
      for (const outlet of ['oster-herald', 'velm-post']) {
        const articles = await store.listArticles({ outlet, order: 'published', range: { offset: 0, limit: 10 } });
        expect([articles.total, articles.sides.length]).toEqual([1, 2]);
        const statements = await store.listStatements({ outlet, order: 'date', range: { offset: 0, limit: 10 } });
        expect(statements.total).toBe(2);
        expect(statements.outlets.map((tally) => tally.count)).toEqual([2, 2]);
      }
      const ofVelm = await store.listStatements({ side: 'velm', order: 'date', range: { offset: 0, limit: 10 } });
      expect([ofVelm.total, ofVelm.sides.length]).toEqual([2, 2]);
    });

    test('articles in nearly the same words are linked both ways', async () => {
      const store = await openStore();
      const altered = { ...herald, text: `${herald.text} More follows.` };
      await store.addSource(sampleSource('a.txt', [herald, post]));
      const added = await store.addSource(sampleSource('b.txt', [altered]));
      expect(added).toMatchObject({ articles: [{ nearDuplicates: 1 }] });
      const { rows } = await store.listArticles({ order: 'published', range: { offset: 0, limit: 10 } });
      expect(rows.map((row) => [row.title, row.nearDuplicates])).toEqual([
        ['Straits stay open', 1],
        ['Straits stay open', 1],
        ['Nothing on offer', 0],
      ]);
      const entry = await store.getArticle(rows[0]!.id);
      expect(entry?.nearDuplicates).toEqual([
        { id: rows[1]!.id, title: 'Straits stay open', outlet: 'The Herald', similarity: 1 },
      ]);
    });

    test('notices of a file stand at their place in the article', async () => {
      const store = await openStore();
      const source = sampleSource('a.txt', [post, herald]);
      const start = source.articles[1]!.article.place.start;
      const notice = { code: 'undecodable-bytes', level: 'warning', message: 'One byte.' } as const;
      await store.addSource({ ...source, notices: [{ ...notice, place: { start: start + 3, end: start + 4 } }] });
      const places = await Promise.all(
        source.articles.map(async ({ article }) => (await store.getArticle(article.id))?.notices.map((n) => n.place)),
      );
      expect(places).toEqual([[], [{ start: 3, end: 4 }]]);
    });

    test('a text comes back to the last unit, whatever is in it', async () => {
      const store = await openStore();
      for (const odd of ['a\u0000b', 'x\uD800y', '\uFEFFz', 'r\r\nn', '\u{1F6A2}']) {
        const text = `${odd}: Marne ${odd} said no ${odd}.`;
        const sample = { text, title: odd, statements: [{ speaker: `Marne ${odd}`, content: `no ${odd}` }] };
        const source = sampleSource(odd, [sample]);
        await store.addSource(source);
        const entry = await store.getArticle(source.articles[0]!.article.id);
        expect(entry?.text).toBe(text);
        expect(entry?.statements[0]).toMatchObject({
          statement: source.articles[0]!.findings?.statements[0],
          actor: { via: 'full-name' },
        });
      }
    });

    test('an article that cannot be read is kept and found', async () => {
      const store = await openStore();
      const source = sampleSource('a.txt', [herald]);
      const unread = { ...source.articles[0]!, findings: null };
      await store.addSource({ ...source, articles: [unread] });
      const entry = await store.getArticle(unread.article.id);
      expect(entry).toMatchObject({ text: herald.text, statements: [], readerVersion: null });
      const found = await store.listArticles({ words: 'straits', order: 'published', range: { offset: 0, limit: 9 } });
      expect(found.total).toBe(1);
    });
  });

  describe(`${name}: statements`, () => {
    const everything: StatementQuery = { order: 'article', range: { offset: 0, limit: 100 } };

    async function check(query: Partial<StatementQuery>, expected: readonly string[]): Promise<void> {
      const store = await openFilled();
      const { rows, total } = await store.listStatements({ ...everything, ...query });
      const contents = rows.map(({ statement, surroundings }) =>
        statement.content.map(({ start, end }) =>
          surroundings.text.slice(start - surroundings.start, end - surroundings.start),
        ),
      );
      expect(contents.flat()).toEqual(expected);
      expect(total).toBe(expected.length);
    }

    const open = 'the straits would stay open to every ship';
    const toll = 'the toll was a matter for Oster alone';
    const nothing = 'Marne has offered nothing';
    const gift = 'a gift to both republics';

    test('are listed in the order of the text, of date and of certainty', async () => {
      await check({}, [open, toll, nothing, gift]);
      await check({ order: 'date' }, [toll, open, nothing, gift]);
      await check({ order: 'certainty' }, [gift, open, nothing, toll]);
    });

    test('are paged', async () => {
      const store = await openFilled();
      const page = await store.listStatements({ ...everything, range: { offset: 2, limit: 1 } });
      expect([page.total, page.rows.length]).toEqual([4, 1]);
    });

    test('are walked through in order without paging', async () => {
      const store = await openFilled();
      const ids: string[] = [];
      for await (const { statement } of store.walkStatements({ order: 'certainty' })) ids.push(statement.id);
      const page = await store.listStatements({ ...everything, order: 'certainty' });
      expect(ids).toEqual(page.rows.map(({ statement }) => statement.id));
    });

    test('are filtered by speaker, party, outlet, side and form', async () => {
      await check({ speaker: 'ilva-marn' }, [open, toll]);
      await check({ speaker: 'name:Marne' }, [gift]);
      await check({ party: 'oster' }, [open, toll]);
      await check({ party: '-' }, [nothing, gift]);
      await check({ outlet: 'velm-post' }, [nothing, gift]);
      await check({ side: 'oster' }, [open, toll]);
      await check({ form: 'direct' }, [gift]);
      await check({ side: 'oster', form: 'direct' }, []);
    });

    test('are filtered by the day said or else published, vague dates included', async () => {
      await check({ from: '2031-03-05' }, [toll, nothing, gift]);
      await check({ to: '2031-03-03' }, [nothing, gift]);
      await check({ from: '2031-04-01' }, []);
    });

    test('are found by words, and no input is a wrong query', async () => {
      await check({ words: 'TOLL' }, [toll]);
      await check({ words: 'ship' }, [open]);
      await check({ words: '"to every"' }, [open]);
      await check({ words: '"every to"' }, []);
      await check({ words: 'the -toll' }, [open]);
      await check({ words: 'republ*' }, [gift]);
      const store = await openFilled();
      for (const odd of ['"', '(', 'AND', 'a OR', 'NEAR(', '*', '^x', 'words:', '-', '""', '\u0000', "'; --", '𝒳"*']) {
        await store.listStatements({ ...everything, words: odd });
        await store.listArticles({ words: odd, order: 'published', range: { offset: 0, limit: 1 } });
      }
    });

    test('are counted for every value of a filter, that filter itself left out', async () => {
      const store = await openFilled();
      const page = await store.listStatements({ ...everything, outlet: 'velm-post' });
      expect(page.outlets).toEqual([
        { value: 'oster-herald', label: 'Oster Herald', count: 2 },
        { value: 'velm-post', label: 'Velm Post', count: 2 },
      ]);
      expect(page.speakers.map((tally) => tally.label)).toEqual(['Bor Tessel', 'Marne']);
      expect(page.parties).toEqual([{ value: '-', label: 'No party', count: 2 }]);
      expect(page.sides.map((tally) => tally.label)).toEqual(['Republic of Oster', 'Republic of Velm'].slice(1));
      expect(page.forms.map((tally) => [tally.value, tally.count])).toEqual([
        ['direct', 1],
        ['indirect', 1],
      ]);
    });
  });

  describe(`${name}: positions`, () => {
    async function check(query: Partial<PositionQuery>, expected: readonly string[]): Promise<void> {
      const store = await openFilled();
      const { rows, total } = await store.listPositions({ range: { offset: 0, limit: 9 }, ...query });
      expect(rows.map(({ position }) => `${position.party} ${position.issue} ${position.move}`)).toEqual(expected);
      expect(total).toBe(expected.length);
    }

    const [passage, toll, claimed] = ['oster passage offer', 'oster toll condition', 'oster toll reject'];

    test('are listed by date, with the words, speaker and article they were read from', async () => {
      await check({}, [passage, toll, claimed]);
      const store = await openFilled();
      const { rows } = await store.listPositions({ range: { offset: 0, limit: 9 } });
      const [first, second, third] = rows;
      expect(first).toMatchObject({
        statement: { said: '2031-03-04' },
        actor: { key: 'ilva-marn', party: 'oster', via: 'codebook' },
        article: { title: 'Straits stay open', outlet: 'Oster Herald', side: 'oster' },
      });
      expect(first?.surroundings.text).toContain('the straits would stay open');
      expect([second?.conditionOf, third?.conditionOf]).toEqual([first?.row, null]);
      expect(third?.actor?.key).toBe('name:Bor Tessel');
    });

    test('are filtered by party, issues, speaker, side, who holds them, day and row', async () => {
      await check({ party: 'velm' }, []);
      await check({ issues: ['toll', 'straits'] }, [toll, claimed]);
      await check({ actor: 'ilva-marn' }, [passage, toll]);
      await check({ side: 'velm' }, [claimed]);
      await check({ held: 'attributed' }, [claimed]);
      await check({ from: '2031-03-05' }, [toll, claimed]);
      await check({ to: '2031-03-05' }, [passage, toll]);
      await check({ rows: [2, 99] }, [toll]);
    });

    test('are walked through in the same order', async () => {
      const store = await openFilled();
      const issues: string[] = [];
      for await (const { position } of store.walkPositions({})) issues.push(position.issue);
      expect(issues).toEqual(['passage', 'toll', 'toll']);
    });

    test('come as columns with the lists they point into', async () => {
      const store = await openFilled();
      const table = await store.loadPositionTable();
      expect(table.parties.map(({ id }) => id)).toEqual(['oster', 'velm']);
      expect(table.issues.map(({ id, parent, poles }) => [id, parent, poles])).toEqual([
        ['straits', -1, null],
        ['passage', 0, ['open', 'shut']],
        ['toll', 0, null],
      ]);
      expect(table.actors.map(({ key, party }) => [key, party])).toEqual([
        ['ilva-marn', 0],
        ['name:Bor Tessel', -1],
      ]);
      expect(table.texts).toMatchObject({ outlets: [[0], [1]], isRead: [1, 1], parties: [[0], []] });
      const { reports } = table;
      expect([reports.text, reports.issue, reports.actor, reports.held]).toEqual([
        [0, 0, 1],
        [1, 2, 2],
        [0, 0, 1],
        [0, 0, 1],
      ]);
      expect([reports.move, reports.polarity, reports.towards, reports.conditionOf]).toEqual([
        [1, 4, 3],
        [0, 0, 1],
        [-1, 1, -1],
        [-1, 0, -1],
      ]);
      // 4, 5 and 31 March 2031: the last article is dated by its month alone.
      expect([reports.first, reports.last]).toEqual([
        [22342, 22343, 22339],
        [22342, 22343, 22369],
      ]);
      expect(reports.certainty).toEqual([75, 75, 75]);
    });

    test('of one cell come with the conditions that hang on them, and let its quarters wait for their cards', async () => {
      const store = await openFilled();
      const whole = await store.loadPositionTable();
      const load = (issue: string, party: string, to = '2031-03-31') =>
        store.loadPositionTable({ issue, parties: [party], from: '2031-03-01', to });
      const { reports, texts } = await load('passage', 'oster');
      expect([reports.row, reports.conditionOf]).toEqual([whole.reports.row.slice(0, 2), [-1, 0]]);
      expect(texts.parties).toEqual([[]]);
      expect((await load('passage', 'oster', '2031-03-02')).reports.row).toEqual([]);
      expect((await load('toll', 'oster')).reports.row).toEqual(whole.reports.row.slice(1));
      expect((await load('toll', 'oster', '2031-03-30')).reports.row).toEqual(whole.reports.row.slice(1, 2));
      expect((await load('toll', 'velm')).reports.row).toEqual([]);
      const undated = { issue: 'passage', parties: ['oster'], from: null, to: null };
      expect((await store.loadPositionTable(undated)).reports.row).toEqual([]);
      expect(await store.listWaiting('position', 9)).toEqual([
        '["passage","oster","2031-1"]',
        '["passage","oster","2031-2"]',
        '["toll","oster","2031-1"]',
        '["toll","oster","2031-2"]',
      ]);
      const held = await store.loadHeldTexts();
      expect(held).toEqual({
        first: [22343, 22339],
        last: [22343, 22369],
        side: ['oster', 'velm'],
        parties: [['oster'], []],
      });
    });

    test('let no cell wait when they stay as they are, and only their own when they change', async () => {
      const store = await openFilled();
      const { article } = sampleSource('a.txt', [herald]).articles[0]!;
      const { positions } = sampleFindings(herald.text, herald.statements ?? []);
      const settle = async () =>
        store.saveUnitCards('position', {
          ...{ units: await store.listWaiting('position', 9), cards: [], waiting: [], state: await store.readState() },
        });
      const check = async (expected: readonly string[]) => {
        const cells = (await store.listWaiting('position', 9)).map(readCellQuarter);
        expect([...new Set(cells.map(({ issue, party }) => `${issue} ${party}`))]).toEqual(expected);
        await settle();
      };
      const edit = (id: string, change: Partial<Issue>) =>
        store.applyCodebook({
          ...sampleCodebook,
          issues: sampleCodebook.issues.map((issue) => (issue.id === id ? { ...issue, ...change } : issue)),
        });
      await settle();
      await edit('passage', { cues: ['the narrows'], definition: 'Who may pass.' });
      await check([]);
      await edit('passage', { label: 'The narrows' });
      await check(['passage oster']);
      await store.replacePositions([{ id: article.id, positions }], 'sample/2');
      await check([]);
      expect(await store.listStaleArticles('sample/2')).not.toContain(article.id);
      const firmer = positions.map((one) => (one.issue === 'passage' ? { ...one, strength: 'should' as const } : one));
      await store.replacePositions([{ id: article.id, positions: firmer }], 'sample/2');
      await check(['passage oster']);
      const surer = firmer.map((one) => (one.issue === 'toll' ? { ...one, certainty: 0.5 } : one));
      await store.replacePositions([{ id: article.id, positions: surer }], 'sample/2');
      await check(['toll oster']);
      // What is read on tolls is the condition of what is read on passage.
      await store.replacePositions([{ id: article.id, positions: firmer.slice(0, 1) }], 'sample/2');
      await check(['passage oster', 'toll oster']);
      await store.applyCodebook({ ...sampleCodebook, issues: sampleCodebook.issues.slice(0, 1) });
      await check(['passage oster', 'toll oster']);
    });

    test('of what was not read are not there, and the text says so', async () => {
      const store = await openStore();
      const source = sampleSource('a.txt', [herald]);
      await store.applyCodebook(sampleCodebook);
      await store.addSource({ ...source, articles: [{ ...source.articles[0]!, findings: null }] });
      const { texts, reports } = await store.loadPositionTable();
      expect([texts.isRead, reports.row]).toEqual([[0], []]);
    });

    test('are put right by a coder, over again after another reading, and back as read after an undo', async () => {
      const store = await openFilled();
      const by = { coder: 'coder', at: '2031-04-02T10:00:00.000Z' };
      const range = { offset: 0, limit: 9 };
      const [read] = (await store.listPositions({ range })).rows;
      const { id: finding, party, issue, move, strength, polarity, content } = read!.position;
      const { article } = sampleSource('0.txt', [herald]).articles[0]!;
      const quote = makeQuote(article.text, article.id, content[0]!);
      const was = { party, issue, move, strength, polarity };
      const shown = async (): Promise<string> => {
        const { rows } = await store.listPositions({ range });
        const { parties, reports } = await store.loadPositionTable();
        const one = rows.find(({ position }) => position.id === finding);
        const at = reports.row.indexOf(one?.row ?? -1);
        expect(parties[reports.party[at] ?? -1]?.id).toBe(one?.position.party);
        expect(moveCodes[reports.move[at] ?? -1]).toBe(one?.position.move);
        return `${one?.position.party} ${one?.position.issue} ${one?.position.move} ${one?.asRead?.party} ${one?.review}`;
      };
      expect(await shown()).toBe('oster passage offer undefined null');
      await store.addDecision({ kind: 'edit-position', finding, quote, was, change: { party: 'velm' } }, by);
      const change = { move: 'reject', polarity: 'against' } as const;
      await store.addDecision({ kind: 'edit-position', finding, quote, was, change }, by);
      expect(await shown()).toBe('velm passage reject oster confirmed');
      await store.replaceFindings(article.id, sampleFindings(herald.text, herald.statements ?? []), 'sample/2');
      expect(await shown()).toBe('velm passage reject oster confirmed');
      await store.addDecision({ kind: 'undo', decision: 1 }, by);
      expect(await shown()).toBe('oster passage reject oster confirmed');
      await store.addDecision({ kind: 'undo', decision: 2 }, by);
      expect(await shown()).toBe('oster passage offer undefined null');
      const wrong = { kind: 'edit-position', finding, quote, was, change: { issue: 'no such issue' } } as const;
      await expect(store.addDecision(wrong, by)).rejects.toMatchObject({ code: 'not-found' });
      await expect(store.addDecision({ ...wrong, change: {} }, by)).rejects.toMatchObject({ code: 'bad-argument' });
    });

    test('go with a coder’s decisions on the statement, the position and the speaker', async () => {
      const store = await openFilled();
      const by = { coder: 'coder', at: '2031-04-02T10:00:00.000Z' };
      const { article } = sampleSource('0.txt', [herald]).articles[0]!;
      const [statement] = sampleFindings(herald.text, herald.statements ?? []).statements;
      const quote = makeQuote(article.text, article.id, statement!.content[0]!);
      const left = async (): Promise<readonly string[]> => {
        const { rows } = await store.listPositions({ range: { offset: 0, limit: 9 } });
        const { reports, issues } = await store.loadPositionTable();
        expect(reports.issue.map((issue) => issues[issue]?.id)).toEqual(rows.map(({ position }) => position.issue));
        return rows.map(({ position, review }) => `${position.party} ${position.issue} ${review}`);
      };
      await store.addDecision({ kind: 'reject-finding', finding: statement!.id, quote }, by);
      expect(await left()).toEqual(['oster toll null', 'oster toll null']);
      const finding = samplePositionId(herald.text, 'passage');
      await store.addDecision({ kind: 'confirm-finding', of: 'position', finding, quote }, by);
      expect((await left())[0]).toBe('oster passage confirmed');
      await store.replaceFindings(article.id, sampleFindings(herald.text, herald.statements ?? []), 'sample/2');
      expect((await left())[0]).toBe('oster passage confirmed');
      await store.addDecision({ kind: 'undo', decision: 1 }, by);
      await store.addDecision({ kind: 'reject-finding', of: 'position', finding, quote }, by);
      expect(await left()).toEqual(['oster toll null', 'oster toll null']);
      await store.addDecision({ kind: 'set-party', actor: 'ilva-marn', party: 'velm' }, by);
      expect((await left())[0]).toBe('velm toll null');
      expect((await store.listDecisions()).map(({ state }) => state)).toEqual([
        'undone',
        'applied',
        'applied',
        'applied',
        'applied',
      ]);
    });

    test('of parties and issues the codebook no longer has are left out of the columns', async () => {
      const store = await openFilled();
      await store.applyCodebook({ ...sampleCodebook, issues: sampleCodebook.issues.slice(0, 2) });
      expect((await store.loadPositionTable()).reports.row).toHaveLength(1);
    });
  });

  describe(`${name}: decisions`, () => {
    const by = { coder: 'coder', at: '2031-04-02T10:00:00.000Z' };
    const merge: DecisionContent = { kind: 'merge-actors', from: 'name:Marne', into: 'ilva-marn' };

    async function listSpeakers(store: Store): Promise<readonly string[]> {
      const page = await store.listStatements({ order: 'article', range: { offset: 0, limit: 9 } });
      return page.rows.map(({ actor }) => `${actor?.key} ${actor?.party}`);
    }

    const asRead = ['ilva-marn oster', 'ilva-marn oster', 'name:Bor Tessel null', 'name:Marne null'];
    const merged = ['ilva-marn oster', 'ilva-marn oster', 'name:Bor Tessel null', 'ilva-marn oster'];

    test('a merge moves every name, also of texts that come later', async () => {
      const store = await openFilled();
      expect((await store.addDecision(merge, by)).number).toBe(1);
      expect(await listSpeakers(store)).toEqual(merged);
      await store.addSource(sampleSource('c.txt', [{ ...post, text: `Late edition. ${post.text}` }]));
      expect((await listSpeakers(store)).slice(4)).toEqual(merged.slice(2));
      const marn = (await store.listActors({})).find((actor) => actor.key === 'ilva-marn');
      expect(marn?.names).toEqual([
        { text: 'Marne', count: 2, isDerogatory: false },
        { text: 'Ilva Marn', count: 1, isDerogatory: false },
      ]);
    });

    test('undo restores what was before, and undoing the undo brings it back', async () => {
      const store = await openFilled();
      const before = await store.listActors({});
      await store.addDecision(merge, by);
      await store.addDecision({ kind: 'undo', decision: 1 }, by);
      expect(await listSpeakers(store)).toEqual(asRead);
      expect(await store.listActors({})).toEqual(before);
      await store.addDecision({ kind: 'undo', decision: 2 }, by);
      expect(await listSpeakers(store)).toEqual(merged);
      expect((await store.listDecisions()).map((entry) => entry.state)).toEqual(['applied', 'undone', 'applied']);
    });

    test('an undo in the middle leaves the later decisions in force', async () => {
      const store = await openFilled();
      await store.addDecision({ kind: 'merge-actors', from: 'name:Bor Tessel', into: 'name:Marne' }, by);
      await store.addDecision(merge, by);
      expect((await listSpeakers(store)).slice(2)).toEqual(['ilva-marn oster', 'ilva-marn oster']);
      await store.addDecision({ kind: 'undo', decision: 1 }, by);
      expect(await listSpeakers(store)).toEqual(merged);
    });

    test('a split gives a name an actor of its own', async () => {
      const store = await openFilled();
      await store.addDecision(merge, by);
      await store.addDecision({ kind: 'split-name', actor: 'ilva-marn', name: 'Marne' }, by);
      expect(await listSpeakers(store)).toEqual(asRead);
    });

    test('a party is set and taken back', async () => {
      const store = await openFilled();
      await store.addDecision({ kind: 'set-party', actor: 'name:Bor Tessel', party: 'velm' }, by);
      expect((await listSpeakers(store))[2]).toBe('name:Bor Tessel velm');
      const page = await store.listStatements({ party: 'velm', order: 'date', range: { offset: 0, limit: 9 } });
      expect(page.total).toBe(1);
      await store.addDecision({ kind: 'undo', decision: 1 }, by);
      expect(await listSpeakers(store)).toEqual(asRead);
    });

    test('a decision about nothing in the dossier is refused and leaves no trace', async () => {
      const store = await openFilled();
      const cases: readonly (readonly [DecisionContent, string])[] = [
        [{ kind: 'merge-actors', from: 'name:Nobody', into: 'ilva-marn' }, 'not-found'],
        [{ kind: 'merge-actors', from: 'ilva-marn', into: 'ilva-marn' }, 'bad-argument'],
        [{ kind: 'split-name', actor: 'ilva-marn', name: 'Marne' }, 'not-found'],
        [{ kind: 'split-name', actor: 'ilva-marn', name: 'She' }, 'bad-argument'],
        [{ kind: 'split-name', actor: 'name:Marne', name: 'Marne' }, 'bad-argument'],
        [{ kind: 'set-party', actor: 'ilva-marn', party: 'nowhere' }, 'not-found'],
        [{ kind: 'undo', decision: 7 }, 'not-found'],
      ];
      for (const [content, code] of cases) {
        const failure = await store.addDecision(content, by).catch((error: unknown) => error);
        expect(failure, JSON.stringify(content)).toBeInstanceOf(Failure);
        expect(failure).toMatchObject({ code });
      }
      expect(await store.listDecisions()).toEqual([]);
    });

    test('a review survives another reading by its exact words, and is shown as broken when they are gone', async () => {
      const store = await openFilled(herald);
      const { article } = sampleSource('0.txt', [herald]).articles[0]!;
      const [statement] = sampleFindings(herald.text, herald.statements ?? []).statements;
      const quote = makeQuote(article.text, article.id, statement!.content[0]!);
      await store.addDecision({ kind: 'confirm-finding', finding: statement!.id, quote }, by);
      const stateOf = async () => [
        (await store.listDecisions())[0]?.state,
        (await store.getArticle(article.id))?.statements.map((row) => row.review),
      ];
      expect(await stateOf()).toEqual(['applied', ['confirmed', null]]);

      const renamed = sampleFindings(herald.text, herald.statements ?? []);
      const [first, ...others] = renamed.statements;
      const reread = { ...renamed, statements: [{ ...first!, id: 'another-id' }, ...others] };
      await store.replaceFindings(article.id, reread, 'sample/2');
      expect(await stateOf()).toEqual(['applied', ['confirmed', null]]);

      await store.replaceFindings(article.id, { ...renamed, statements: others }, 'sample/3');
      expect(await stateOf()).toEqual(['broken', [null]]);

      await store.replaceFindings(article.id, renamed, 'sample/4');
      expect(await stateOf()).toEqual(['applied', ['confirmed', null]]);
      await store.addDecision({ kind: 'undo', decision: 1 }, by);
      expect(await stateOf()).toEqual(['undone', [null, null]]);
    });

    test('a statement gets the speaker a person names, over again after another reading, and back as read after an undo', async () => {
      const store = await openFilled();
      const { article } = sampleSource('0.txt', [herald]).articles[0]!;
      const findings = sampleFindings(herald.text, herald.statements ?? []);
      const [statement] = findings.statements;
      const quote = makeQuote(article.text, article.id, statement!.content[0]!);
      const [before, actors] = [await listSpeakers(store), await store.listActors({})];
      const setTo = (key: string, name: string) =>
        store.addDecision(
          { kind: 'set-speaker', finding: statement!.id, quote, speaker: { key, name }, was: 'Ilva Marn' },
          by,
        );
      await setTo('name:Marne', 'Marne');
      await store.replacePositions([{ id: article.id, positions: findings.positions }], sampleReader);
      expect(await store.listDue()).toEqual([]);
      await setTo('name:Old Sen', 'Old Sen');
      const changed = ['name:Old Sen null', ...before.slice(1)];
      expect(await listSpeakers(store)).toEqual(changed);
      expect(await store.listDue()).toEqual([{ id: article.id, what: 'positions' }]);
      expect((await store.listActors({ words: 'Old Sen' })).map(({ statements }) => statements)).toEqual([1]);
      const wish = { order: 'article', range: { offset: 0, limit: 9 }, words: 'Sen' } as const;
      expect((await store.listStatements(wish)).total).toBe(1);
      await store.addDecision({ kind: 'set-party', actor: 'name:Old Sen', party: 'velm' }, by);
      const [source] = await store.loadPositionSources([article.id]);
      expect(source?.speakerParties).toEqual([['name:Old Sen', 'velm']]);
      expect(source?.statements[0]?.actor).toMatchObject({ name: 'Old Sen', via: 'coder' });
      await store.replaceFindings(article.id, findings, 'sample/2');
      expect(await listSpeakers(store)).toEqual(['name:Old Sen velm', ...before.slice(1)]);
      expect((await store.getArticle(article.id))?.speakersSet).toEqual([
        { statement: statement!.id, decision: 2, ...by, asRead: 'Ilva Marn' },
      ]);
      for (const decision of [3, 2, 1]) await store.addDecision({ kind: 'undo', decision }, by);
      expect(await listSpeakers(store)).toEqual(before);
      expect(await store.listActors({})).toEqual(actors);
      expect((await store.getArticle(article.id))?.statements[0]?.statement).toEqual(statement);
      await expect(setTo('name:Nobody', 'Somebody')).rejects.toMatchObject({ code: 'not-found' });
    });

    test('an article is shown with the outlet, date and title a person puts right, whatever the codebook, until that is undone', async () => {
      const store = await openFilled();
      const { article } = sampleSource('0.txt', [herald]).articles[0]!;
      const was = { title: article.title, outlet: article.outlet, published: article.published };
      const shown = async () => {
        const { summary, edited } = (await store.getArticle(article.id))!;
        const [row] = (
          await store.listArticles({ order: 'outlet', range: { offset: 0, limit: 9 }, words: summary.title ?? '' })
        ).rows;
        expect(row).toEqual(summary);
        return [summary.title, summary.outlet, summary.side, summary.published, ...edited];
      };
      const before = await shown();
      const days = async () => {
        const { texts, reports } = await store.loadPositionTable();
        return [texts.first, texts.outlets, reports.first, reports.last];
      };
      const table = await days();
      const edit = (change: OriginChange) =>
        store.addDecision({ kind: 'edit-article', article: article.id, change, was }, by);
      await edit({ outlet: 'Velm Post' });
      await edit({ published: '2030-11', title: 'Another head' });
      const after = ['Another head', 'Velm Post', 'velm', '2030-11', 'title', 'outlet', 'published'];
      expect(await shown()).toEqual(after);
      expect((await store.loadArticle(article.id))?.article).toMatchObject({
        outlet: 'Velm Post',
        published: '2030-11',
      });
      expect(await store.listDue()).toEqual([{ id: article.id, what: 'everything' }]);
      const { texts, outlets } = await store.loadPositionTable();
      expect(texts.outlets.map((printed) => printed.map((one) => outlets[one]?.name))).toEqual([
        ['Velm Post'],
        ['Velm Post'],
      ]);
      await store.applyCodebook({ ...sampleCodebook, outlets: sampleCodebook.outlets.slice(0, 1) });
      expect(await shown()).toEqual(['Another head', 'Velm Post', null, '2030-11', 'title', 'outlet', 'published']);
      await store.applyCodebook(sampleCodebook);
      await store.addDecision({ kind: 'undo', decision: 1 }, by);
      expect(await shown()).toEqual(['Another head', before[1], before[2], '2030-11', 'title', 'published']);
      await store.addDecision({ kind: 'undo', decision: 2 }, by);
      expect(await shown()).toEqual(before);
      expect(await days()).toEqual(table);
      expect((await store.loadArticle(article.id))?.article).toEqual(article);
      await expect(edit({ published: 'last week' })).rejects.toMatchObject({ code: 'bad-argument' });
      await expect(edit({})).rejects.toMatchObject({ code: 'bad-argument' });
    });

    test('an actor decision whose names are gone is shown as broken and works again when they return', async () => {
      const store = await openFilled();
      await store.addDecision(merge, by);
      const { article } = sampleSource('1.txt', [post]).articles[0]!;
      await store.replaceFindings(article.id, sampleFindings(post.text, []), 'sample/2');
      expect((await store.listDecisions())[0]?.state).toBe('broken');
      await store.replaceFindings(article.id, sampleFindings(post.text, post.statements ?? []), 'sample/3');
      expect((await store.listDecisions())[0]?.state).toBe('applied');
      expect(await listSpeakers(store)).toEqual(merged);
    });
  });

  describe(`${name}: reading again`, () => {
    test('findings that hold for another reader are kept and no longer stale', async () => {
      const store = await openFilled();
      const [first, second] = await store.listStaleArticles('sample/2');
      const before = await store.getArticle(first!);
      await store.keepFindings([first!], 'sample/2');
      expect(await store.listStaleArticles('sample/2')).toEqual([second]);
      expect((await store.getArticle(first!))?.statements).toEqual(before?.statements);
    });

    test('positions alone are replaced, and what a coder said of them stays tied', async () => {
      const by = { coder: 'ada', at: '2031-04-02T10:00:00.000Z' };
      const store = await openFilled();
      const [id] = await store.listStaleArticles('sample/2');
      const before = await store.getArticle(id!);
      const statements = before?.statements.map(({ statement }) => statement) ?? [];
      const [statement] = statements;
      const quote = makeQuote(before?.text ?? '', id!, statement!.content[0]!);
      await store.addDecision({ kind: 'confirm-finding', finding: statement!.id, quote }, by);
      const range = { offset: 0, limit: 99 };
      const { rows } = await store.listPositions({ range });
      const kept = rows.map(({ position }) => position).filter((one) => one.statement === statement?.id);
      await store.replacePositions([{ id: id!, positions: kept.slice(0, 1) }], 'sample/2');
      expect((await store.listStaleArticles('sample/2')).includes(id!)).toBe(false);
      const after = await store.listPositions({ range });
      const ofArticle = after.rows.filter(({ article }) => article.id === id);
      expect(ofArticle.map(({ position, review }) => [position.id, review])).toEqual(
        kept.slice(0, 1).map((position) => [position.id, 'confirmed']),
      );
      expect((await store.getArticle(id!))?.statements.map((row) => row.statement)).toEqual(statements);
    });

    test('what positions are read from comes with the tags and trees that were kept, or those of another reading', async () => {
      const store = await openFilled(herald);
      const { article, findings } = sampleSource('0.txt', [herald]).articles[0]!;
      const { statements, mentions } = findings!;
      const expected = { article, statements, mentions, grammar: sampleGrammar, speakerParties: [] };
      expect(
        await store.loadPositionSources([
          article.id,
          sampleSource('x', [{ text: 'Not held.' }]).articles[0]!.article.id,
        ]),
      ).toEqual([expected]);
      await store.replaceFindings(article.id, findings, 'sample/2', Uint8Array.of(2, 7));
      expect(await store.loadPositionSources([article.id])).toEqual([{ ...expected, grammar: Uint8Array.of(2, 7) }]);
      await store.replaceFindings(article.id, findings, 'sample/3');
      expect(await store.loadPositionSources([article.id])).toEqual([{ ...expected, grammar: null }]);
      await store.replaceFindings(article.id, null, 'sample/4');
      expect(await store.loadPositionSources([article.id])).toEqual([]);
    });

    test('texts of stale articles come one after the other', async () => {
      const store = await openFilled();
      const walked: string[] = [];
      for await (const { id, text } of store.walkStaleArticles('sample/2')) walked.push(`${id} ${text.length}`);
      const ids = await store.listStaleArticles('sample/2');
      expect(walked.map((line) => line.split(' ')[0])).toEqual(ids);
    });

    test('articles of another reader version are listed and their findings replaced', async () => {
      const store = await openFilled();
      const [first, second] = await store.listStaleArticles('sample/2');
      expect(await store.listStaleArticles(sampleReader)).toEqual([]);
      await store.replaceFindings(first!, sampleFindings(herald.text, []), 'sample/2');
      expect(await store.listStaleArticles('sample/2')).toEqual([second]);
      expect(await store.countByReader()).toEqual([
        { readerVersion: sampleReader, articles: 1 },
        { readerVersion: 'sample/2', articles: 1 },
      ]);
      const page = await store.listStatements({ words: 'toll', order: 'date', range: { offset: 0, limit: 9 } });
      expect(page.total).toBe(0);
      expect((await store.countContents()).statements).toBe(2);
    });

    test('an article that is not held fails with not-found', async () => {
      const store = await openFilled();
      const { article } = sampleSource('x', [{ text: 'Not held.' }]).articles[0]!;
      await expect(store.replaceFindings(article.id, sampleFindings('', []), 'v')).rejects.toMatchObject({
        code: 'not-found',
      });
      expect(await store.getArticle(article.id)).toBeNull();
    });
  });

  describe(`${name}: codebook`, () => {
    test('an edited codebook changes names, parties, outlets and sides of what is held', async () => {
      const store = await openFilled();
      const [marn] = sampleCodebook.actors;
      const [ofOster] = sampleCodebook.outlets;
      await store.applyCodebook({
        ...sampleCodebook,
        actors: [{ ...marn!, name: 'Ilva R. Marn', party: null }],
        outlets: [{ ...ofOster!, name: 'Herald of Oster', side: 'neutral' }],
      });
      const { rows } = await store.listStatements({ order: 'article', range: { offset: 0, limit: 9 } });
      expect(rows[0]).toMatchObject({
        actor: { key: 'ilva-marn', name: 'Ilva R. Marn', party: null },
        article: { outlet: 'Herald of Oster', side: 'neutral' },
      });
      expect(rows[3]?.article).toMatchObject({ outlet: 'Velm Post', side: null });
    });

    test('actors of the codebook are listed before any text names them', async () => {
      const store = await openStore();
      await store.applyCodebook(sampleCodebook);
      expect(await store.listActors({})).toMatchObject([{ key: ilvaMarn.actorId, isDeclared: true, statements: 0 }]);
    });

    test('actors are found by any of their names', async () => {
      const store = await openFilled();
      expect((await store.listActors({ words: 'tessel' })).map((actor) => actor.key)).toEqual(['name:Bor Tessel']);
      expect((await store.listActors({ party: 'oster' })).map((actor) => actor.key)).toEqual(['ilva-marn']);
      expect((await store.listActors({ words: 'nobody' })).length).toBe(0);
    });
  });

  describe(`${name}: comparisons`, () => {
    const words: ItemMatcher = {
      kind: 'utterance',
      version: 1,
      retrieval: { fewestShared: 2, commonest: 3, most: 2 },
      relate: (item, candidate) => {
        const [said, former] = [item, candidate].map(({ text, span }) => text.slice(span.start, span.end));
        return said === 'unlike' ? null : { relation: 'beside', certainty: 0.5, detail: { said: `${said}/${former}` } };
      },
    };
    const texts = ['One and two.', 'Two and three.', 'Three and four.', 'Four and five.', 'Five and six.'];
    const idOf = (index: number) => sampleSource('', [{ text: texts[index]! }]).articles[0]!.article.id;

    async function openWith(count: number): Promise<Store> {
      const store = await openStore();
      for (const text of texts.slice(0, count)) await store.addSource(sampleSource(text, [{ text }]));
      return store;
    }

    /** The first word of an article as an item with these keys. */
    function firstWord(index: number, keys: readonly number[], start = 0) {
      const end = texts[index]!.indexOf(' ', start);
      return { article: idOf(index), items: [{ span: { start, end }, finding: null, keys, data: { index } }] };
    }

    async function listPairs(store: Store): Promise<readonly string[]> {
      const { items, relations } = await store.loadComparisons('utterance');
      const articleOf = (row: number) =>
        texts.findIndex((_, at) => items.find((i) => i.row === row)?.article.id === idOf(at));
      return relations.map(({ from, to }) => `${articleOf(from)}-${articleOf(to)}`).sort();
    }

    test('relate a new item to held ones that share enough keys', async () => {
      const store = await openWith(3);
      const found = [firstWord(0, [1, 2, 0xffffffff]), firstWord(1, [2, 0xffffffff]), firstWord(2, [1, 3])];
      expect(await store.saveComparisons(words, found)).toBe(1);
      const { items, relations } = await store.loadComparisons('utterance');
      expect(items.map(({ span, data, surroundings }) => [span, data, surroundings.text])).toEqual([
        [{ start: 0, end: 3 }, { index: 0 }, texts[0]],
        [{ start: 0, end: 3 }, { index: 1 }, texts[1]],
        [{ start: 0, end: 5 }, { index: 2 }, texts[2]],
      ]);
      const [from, to] = [items[1]?.row, items[0]?.row];
      expect(relations).toEqual([{ from, to, relation: 'beside', certainty: 0.5, detail: { said: 'Two/One' } }]);
      expect(await store.loadComparisons('claim')).toEqual({ items: [], relations: [], judged: [] });
      expect((await store.loadComparisons('utterance', { isRelated: true })).items).toHaveLength(2);
      const few = await store.loadComparisons('utterance', { rows: [items[0]!.row, items[2]!.row] });
      expect([few.items.length, few.relations.length]).toEqual([2, 0]);
    });

    test('are held only where they are chosen, which is asked with the items', async () => {
      const store = await openWith(2);
      await store.saveComparisons(words, [firstWord(0, [1, 2]), firstWord(1, [1, 2])]);
      const load = (wanted: boolean) =>
        store.loadComparisons('utterance', {
          choose: (items) => (relation) => wanted && items.some(({ row }) => row === relation.from),
        });
      expect(await load(true)).toEqual(await store.loadComparisons('utterance'));
      const { items, relations } = await load(false);
      expect([items.length, relations.length]).toEqual([2, 0]);
    });

    test('of one article are related too, and kinds are kept apart', async () => {
      const store = await openWith(1);
      const [one, and] = [firstWord(0, [1, 2]), firstWord(0, [1, 2], 4)];
      expect(await store.saveComparisons(words, [{ ...one, items: [...one.items, ...and.items] }])).toBe(1);
      expect(await store.saveComparisons({ ...words, kind: 'claim' }, [one])).toBe(0);
    });

    test('pass over keys that too many share, except for items that have no others', async () => {
      const store = await openWith(5);
      const common = [0, 1, 2, 3].map((index) => firstWord(index, [7, 8, 100 + index, 200 + index]));
      await store.saveComparisons(words, common);
      const before = await listPairs(store);
      await store.saveComparisons(words, [firstWord(4, [7, 8, 100, 201])]);
      expect((await listPairs(store)).length).toBe(before.length);
      const again = await openWith(5);
      await again.saveComparisons(words, [...common, firstWord(4, [7, 8])]);
      expect((await listPairs(again)).filter((pair) => pair.startsWith('4'))).toEqual(['4-0', '4-1']);
    });

    test('where few keys are shared, ask that they be rare', async () => {
      const store = await openWith(5);
      const rare: ItemMatcher = { ...words, retrieval: { ...words.retrieval, commonestOfFew: 1 } };
      await store.saveComparisons(rare, [firstWord(0, [1, 2, 3]), firstWord(1, [1, 8, 9]), firstWord(2, [1, 2, 5, 6])]);
      expect(await listPairs(store)).toEqual([]);
      await store.saveComparisons(rare, [firstWord(3, [1, 2, 3]), firstWord(4, [5, 6])]);
      expect(await listPairs(store)).toEqual(['3-0', '4-2']);
    });

    test('the state tells of every change, by this store or another, and of no look', async () => {
      const store = await openWith(2);
      const states = [await store.readState()];
      await store.loadComparisons('utterance');
      expect(await store.readState()).toBe(states[0]);
      await store.saveComparisons(words, [firstWord(0, [1, 2])]);
      states.push(await store.readState());
      const [actor] = await store.listActors({});
      if (actor) await store.addDecision({ kind: 'set-party', actor: actor.key, party: null }, { coder: 'a', at: '' });
      else await store.saveComparisons(words, [firstWord(1, [1, 2])]);
      states.push(await store.readState());
      expect(new Set(states).size).toBe(3);
    });

    test('are made once for each version of a comparer', async () => {
      const store = await openWith(2);
      const both = [firstWord(0, [1, 2]), firstWord(1, [1, 2])];
      expect(await store.listUncompared([words])).toEqual([0, 1].map((at) => ({ id: idOf(at), kinds: ['utterance'] })));
      await store.saveComparisons(words, both);
      expect(await store.saveComparisons(words, both)).toBe(0);
      expect(await store.listUncompared([words])).toEqual([]);
      expect(await store.listUncompared([{ ...words, kind: 'claim' }, words])).toHaveLength(2);
      expect(await store.listOutdated([words, { ...words, kind: 'claim', version: 2 }])).toEqual([]);
      expect(await store.listOutdated([{ ...words, version: 2 }])).toEqual(['utterance']);
      await store.dropComparisons('utterance');
      expect(await store.listOutdated([{ ...words, version: 2 }])).toEqual([]);
      expect(await store.listUncompared([{ ...words, version: 2 }])).toHaveLength(2);
      expect(await store.loadComparisons('utterance')).toEqual({ items: [], relations: [], judged: [] });
    });

    test('go with the findings of an article, and come back the same way round', async () => {
      const store = await openWith(3);
      const all = [0, 1, 2].map((index) => firstWord(index, [1, 2]));
      await store.saveComparisons(words, all);
      const before = await listPairs(store);
      expect(before).toEqual(['1-0', '2-0', '2-1']);
      await store.replaceFindings(idOf(1), null, 'sample/2');
      expect(await listPairs(store)).toEqual(['2-0']);
      expect((await store.listUncompared([words])).map(({ id }) => id)).toEqual([idOf(1)]);
      await store.saveComparisons(words, [all[1]!]);
      expect(await listPairs(store)).toEqual(before);
    });

    test('wait for their cards until these are made, and again when what they are made of changes', async () => {
      const fixture = createFixture();
      const store = await openStore('add', fixture);
      for (const text of texts.slice(0, 4)) await store.addSource(sampleSource(text, [{ text }]));
      await store.saveComparisons(words, [firstWord(0, [1, 2]), firstWord(1, [1, 2]), firstWord(2, [7, 8])]);
      const [one = 0, two = 0, three = 0] = await store.listItemRows('utterance');
      expect(await store.listStale('utterance', 9)).toEqual([one, two, three]);
      expect(await store.listNear('utterance', [one], 0.4)).toEqual([two]);
      expect(await store.listNear('utterance', [one], 0.6)).toEqual([]);
      const card = (place: string, rows: readonly number[], party: string) => ({
        ...{ list: 'quote' as const, place, rows, earliest: '2030-01-01', latest: '2030-01-31', content: place },
        ...{ labels: [{ name: 'party', value: party }], words: `words of ${party}` },
      });
      const made = {
        rows: [one, two, three],
        touched: [],
        cards: [card('b', [one, two], 'velm'), card('a', [three], 'oster')],
      };
      expect(await store.saveCards('utterance', { ...made, state: 'another' })).toBe(false);
      expect(await store.saveCards('utterance', { ...made, state: await store.readState() })).toBe(true);
      expect(await store.countStale(['utterance'])).toBe(0);
      const range = { offset: 0, limit: 9 };
      expect(await store.listCards({ list: 'quote', range })).toEqual({ total: 2, rows: ['a', 'b'] });
      expect(await store.listCards({ list: 'quote', range: { offset: 1, limit: 1 } })).toEqual({
        total: 2,
        rows: ['b'],
      });
      const velm = [{ name: 'party', values: ['velm'] }];
      expect((await store.listCards({ list: 'quote', labels: velm, range })).rows).toEqual(['b']);
      expect((await store.listCards({ list: 'quote', words: ['of oster'], range })).rows).toEqual(['a']);
      expect((await store.listCards({ list: 'quote', from: '2030-02-01', range })).total).toBe(0);
      expect(
        (await store.tallyCards({ list: 'quote' }, 'party')).map(({ value, count }) => `${value} ${count}`),
      ).toEqual(['oster 1', 'velm 1']);
      await store.replaceFindings(idOf(0), null, 'sample/2');
      expect(await store.listStale('utterance', 9)).toEqual([two]);
      expect((await store.listCards({ list: 'quote', range })).rows).toEqual(['a']);
      await store.saveComparisons(words, [firstWord(3, [7, 8])]);
      expect(await store.listStale('utterance', 9)).toContain(three);
    });

    test('stand on shelves, which wait when what stands there changes', async () => {
      const store = await openWith(3);
      await store.saveComparisons(
        words,
        [0, 1, 2].map((index) => firstWord(index, [1, 2])),
      );
      const rows = await store.listItemRows('utterance');
      const [one = 0, two = 0] = rows;
      expect(await store.listItemRows('utterance', [idOf(1)])).toEqual([two]);
      const shelved = (['velm 1', 'velm 2'] as const).map((shelf, at) => ({
        ...{ kind: 'answer' as const, shelf, row: [one, two][at] ?? 0 },
      }));
      const made = { rows, cards: [], touched: [] };
      const waiting = [{ kind: 'position' as const, unit: 'flow' }];
      const save = async (given: Partial<MadeCards>) =>
        store.saveCards('utterance', { ...made, state: await store.readState(), ...given });
      expect(await save({ shelved, waiting })).toBe(true);
      expect(await store.listShelves('answer', 'velm ')).toEqual(['velm 1', 'velm 2']);
      expect(await store.listShelved('answer', ['velm 2', 'oster 2'])).toEqual([two]);
      expect(await store.listWaiting('answer', 9)).toEqual(['velm 1', 'velm 2']);
      expect(await store.countStale(['utterance', 'answer', 'position'])).toBe(3);
      const card = { list: 'answered' as const, place: '', earliest: null, latest: null, labels: [], rows: [] };
      const cards = [{ unit: 'velm 1', card: { ...card, content: 'made' } }];
      const units = { units: ['velm 1', 'velm 2'], cards, waiting: [] };
      expect(await store.saveUnitCards('answer', { ...units, state: 'another' })).toBe(false);
      expect(await store.saveUnitCards('answer', { ...units, state: await store.readState() })).toBe(true);
      expect(await store.countStale(['answer'])).toBe(0);
      const range = { offset: 0, limit: 9 };
      expect((await store.listCards({ list: 'answered', range })).rows).toEqual(['made']);
      // What stands where it stood changes nothing; what goes with its article does.
      expect(await save({ shelved })).toBe(true);
      expect(await store.countStale(['answer'])).toBe(0);
      await store.replaceFindings(idOf(0), null, 'sample/2');
      expect(await store.listWaiting('answer', 9)).toEqual(['velm 1']);
      const gone = { units: ['velm 1'], cards: [], waiting: [], state: await store.readState() };
      expect(await store.saveUnitCards('answer', gone)).toBe(true);
      expect((await store.listCards({ list: 'answered', range })).total).toBe(0);
    });

    /** First words of these articles, printed again: all of one form. */
    function printings(form: string, ...indices: readonly number[]) {
      return indices.map((index) => {
        const { article, items } = firstWord(index, [1, 2]);
        return { article, items: items.map((item) => ({ ...item, form })) };
      });
    }

    test('of one form are judged once, and stand to all others as the first of them', async () => {
      const store = await openWith(5);
      const judged: string[] = [];
      const counting: ItemMatcher = {
        ...words,
        relate: (item, candidate) => {
          judged.push(`${texts.indexOf(item.text)}-${texts.indexOf(candidate.text)}`);
          return words.relate(item, candidate);
        },
      };
      await store.saveComparisons(counting, [
        ...printings('same', 0, 1, 2),
        ...printings('other', 3),
        ...printings('same', 4),
      ]);
      expect(judged).toEqual(['1-0', '3-0']);
      const all = ['1-0', '2-0', '2-1', '3-0', '3-1', '3-2', '4-0', '4-1', '4-2', '4-3'];
      expect(await listPairs(store)).toEqual(all);
    });

    test('of one form in one article are nothing to each other', async () => {
      const store = await openWith(2);
      const [one] = printings('same', 0);
      const twice = {
        ...one!,
        items: [...one!.items, ...one!.items.map((item) => ({ ...item, span: { start: 4, end: 7 } }))],
      };
      await store.saveComparisons(words, [twice]);
      expect(await listPairs(store)).toEqual([]);
      await store.saveComparisons(words, printings('same', 1));
      expect(await listPairs(store)).toEqual(['1-0', '1-0']);
    });

    test('of one form stay related when the first of them goes, and meet it again when it comes back', async () => {
      const fixture = createFixture();
      const store = await openStore('add', fixture);
      for (const text of texts) await store.addSource(sampleSource(text, [{ text }]));
      await store.saveComparisons(words, [...printings('same', 0, 1, 2), ...printings('other', 3)]);
      await store.replaceFindings(idOf(0), null, 'sample/2');
      expect(await listPairs(store)).toEqual(['2-1', '3-1', '3-2']);
      // The next of the form is found by the keys, also where these have been sorted into the table.
      await store.saveComparisons(words, printings('third', 4));
      expect(await listPairs(store)).toEqual(['2-1', '3-1', '3-2', '4-1', '4-2', '4-3']);
      await store.close();
      const again = await openStore('add', fixture);
      await again.replaceFindings(idOf(1), null, 'sample/2');
      await again.replaceFindings(idOf(4), null, 'sample/2');
      await again.saveComparisons(words, printings('same', 0));
      expect(await listPairs(again)).toEqual(['2-0', '3-0', '3-2']);
      await again.saveComparisons(words, printings('third', 4));
      expect(await listPairs(again)).toEqual(['2-0', '3-0', '3-2', '4-0', '4-2', '4-3']);
      for (const index of [0, 2]) await again.replaceFindings(idOf(index), null, 'sample/3');
      expect(await listPairs(again)).toEqual(['4-3']);
    });

    test('are set beside the first printings only, where a comparer says how many are enough', async () => {
      const store = await openWith(5);
      const few: ItemMatcher = { ...words, retrieval: { ...words.retrieval, commonest: 9, most: 9, enough: 2 } };
      await store.saveComparisons(
        few,
        [0, 1, 2, 3].map((index) => firstWord(index, [1, 2, 10 + index, 20 + index])),
      );
      await store.saveComparisons(few, [firstWord(4, [1, 2, 13, 23])]);
      expect((await listPairs(store)).filter((pair) => pair.startsWith('3'))).toEqual(['3-0', '3-1']);
      // The likest comes first; its other keys have not been accounted for by then.
      expect((await listPairs(store)).filter((pair) => pair.startsWith('4'))).toEqual(['4-0', '4-3']);
    });

    test('find what was saved before the dossier was closed, and what another process saves', async () => {
      const fixture = createFixture();
      const first = fixture.open('add');
      for (const text of texts) await first.addSource(sampleSource(text, [{ text }]));
      await first.saveComparisons(words, [firstWord(0, [1, 2, 3])]);
      await first.close();
      const [second, beside] = [await openStore('add', fixture), await openStore('read', fixture)];
      expect(await second.saveComparisons(words, [firstWord(1, [1, 2, 4])])).toBe(1);
      expect(await beside.saveComparisons(words, [firstWord(2, [2, 4])])).toBe(1);
      expect(await second.saveComparisons(words, [firstWord(3, [2, 1])])).toBe(2);
      expect(await listPairs(second)).toEqual(['1-0', '2-1', '3-0', '3-1']);
    });

    test('show the statement or position an item was made of, with its actor as decisions leave it', async () => {
      const store = await openFilled();
      const [first, second] = sampleSource('0.txt', [herald, post]).articles;
      const [statement] = sampleFindings(herald.text, herald.statements ?? []).statements;
      const [reported] = sampleFindings(post.text, post.statements ?? []).statements;
      const item = { span: statement!.content[0]!, keys: [1], data: null };
      await store.saveComparisons(words, [
        { article: first!.article.id, items: [{ ...item, finding: samplePositionId(herald.text, 'passage') }] },
        { article: second!.article.id, items: [{ ...item, finding: reported!.id }] },
      ]);
      const by = { coder: 'coder', at: '2031-04-02T10:00:00.000Z' };
      await store.addDecision({ kind: 'merge-actors', from: 'name:Bor Tessel', into: 'ilva-marn' }, by);
      const { items } = await store.loadComparisons('utterance');
      expect(
        items.map(({ article, statement: said, position }) => [article.outlet, said?.actor?.key, position?.issue]),
      ).toEqual([
        ['Oster Herald', 'ilva-marn', 'passage'],
        ['Velm Post', 'ilva-marn', undefined],
      ]);
    });

    /** The first word of an article as a person names it. */
    function placeOf(index: number) {
      const text = texts[index]!;
      return { quote: makeQuote(text, idOf(index), { start: 0, end: text.indexOf(' ') }) };
    }

    async function listJudged(store: Store, of: JudgedKind = 'utterance'): Promise<readonly string[]> {
      const { items, judged } = await store.loadComparisons(of, { isRelated: true });
      const articleOf = (row: number) =>
        texts.findIndex((_, at) => items.find((item) => item.row === row)?.article.id === idOf(at));
      return judged.map(({ one, other, verdict }) => `${articleOf(one)} ${verdict} ${articleOf(other)}`);
    }

    const coder = { coder: 'coder', at: '2031-04-02T10:00:00.000Z' };

    test('carry what people said of two items: the latest word, taken back by an undo', async () => {
      const store = await openWith(3);
      await store.saveComparisons(
        words,
        [0, 1, 2].map((index) => firstWord(index, [10 + index])),
      );
      const judge = (verdict: 'same' | 'different', one: number, others: readonly number[]) =>
        store.addDecision(
          { kind: 'judge-comparison', of: 'utterance', verdict, one: placeOf(one), others: others.map(placeOf) },
          coder,
        );
      await judge('same', 0, [1, 2]);
      expect(await listJudged(store)).toEqual(['0 same 1', '0 same 2']);
      const { number } = await judge('different', 2, [0]);
      expect(await listJudged(store)).toEqual(['0 same 1', '2 different 0']);
      await store.addDecision({ kind: 'undo', decision: number }, coder);
      expect(await listJudged(store)).toEqual(['0 same 1', '0 same 2']);
      expect((await store.loadComparisons('event')).judged).toEqual([]);
    });

    test.each(['utterance', 'claim'] as const)(
      'carry them over another reading, and a judgement of a %s whose words are gone is broken until they are back',
      async (of) => {
        const store = await openWith(2);
        const all = [0, 1].map((index) => firstWord(index, [10 + index]));
        const matcher: ItemMatcher = { ...words, kind: of };
        await store.saveComparisons(matcher, all);
        const content = { kind: 'judge-comparison', of, verdict: 'same' } as const;
        await store.addDecision({ ...content, one: placeOf(0), others: [placeOf(1)] }, coder);
        const stateOf = async () => (await store.listDecisions()).map(({ state }) => state);
        await store.replaceFindings(idOf(1), null, 'sample/2');
        expect([await stateOf(), await listJudged(store, of)]).toEqual([['broken'], []]);
        await store.saveComparisons(matcher, [all[1]!]);
        expect([await stateOf(), await listJudged(store, of)]).toEqual([['applied'], ['0 same 1']]);
      },
    );

    test('refuse a judgement of a place that nothing was compared at, or of one place alone', async () => {
      const store = await openWith(2);
      await store.saveComparisons(words, [firstWord(0, [1])]);
      const content = { kind: 'judge-comparison', of: 'utterance', verdict: 'same', one: placeOf(0) } as const;
      const refused = (others: (typeof content)['one'][]) => store.addDecision({ ...content, others }, coder);
      await expect(refused([placeOf(1)])).rejects.toMatchObject({ code: 'not-found' });
      await expect(refused([placeOf(0)])).rejects.toMatchObject({ code: 'bad-argument' });
      await expect(refused([])).rejects.toMatchObject({ code: 'bad-argument' });
      expect(await store.listDecisions()).toEqual([]);
    });

    test('tell two happenings of one sentence apart by their dates', async () => {
      const store = await openWith(2);
      const span = { start: 0, end: 3 };
      const dated = (edtf: string, key: number) => ({ span, finding: null, keys: [key], data: { edtf } });
      const happenings: ItemMatcher = { ...words, kind: 'event' };
      await store.saveComparisons(happenings, [
        { article: idOf(0), items: [dated('2031-03-01', 1), dated('2031-03-03', 2)] },
        { article: idOf(1), items: [dated('2031-03-03', 3)] },
      ]);
      const content = { kind: 'judge-comparison', of: 'event', verdict: 'same' } as const;
      const others = [placeOf(1)];
      await store.addDecision({ ...content, one: { ...placeOf(0), dated: '2031-03-03' }, others }, coder);
      const { items, judged } = await store.loadComparisons('event');
      expect(judged).toEqual([{ one: items[1]?.row, other: items[2]?.row, verdict: 'same' }]);
      const unclear = { ...placeOf(0), dated: '2031-03-09' };
      await expect(store.addDecision({ ...content, one: unclear, others }, coder)).rejects.toMatchObject({
        code: 'not-found',
      });
    });

    test('know the issues an article takes a position on as they are now, without comparing it again', async () => {
      const store = await openFilled();
      const { id } = sampleSource('0.txt', [herald]).articles[0]!.article;
      const span = { start: 0, end: 10 };
      await store.saveComparisons(words, [{ article: id, items: [{ span, finding: null, keys: [1], data: null }] }]);
      const listIssues = async () => (await store.loadComparisons('utterance')).items[0]?.positions.map((p) => p.issue);
      expect(await listIssues()).toEqual(['passage', 'toll']);
      const [first, second] = sampleFindings(herald.text, herald.statements ?? []).positions;
      await store.replacePositions([{ id, positions: [first!, { ...second!, issue: 'passage' }] }], 'sample/2');
      expect(await listIssues()).toEqual(['passage', 'passage']);
      const quote = makeQuote(herald.text, id, first!.content[0]!);
      await store.addDecision({ kind: 'reject-finding', of: 'position', finding: first!.id, quote }, coder);
      expect(await listIssues()).toEqual(['passage']);
    });

    test('see articles with their findings as they were read', async () => {
      const store = await openFilled(herald);
      const { article, findings } = sampleSource('0.txt', [herald]).articles[0]!;
      expect(await store.loadReadings([article.id, idOf(0)])).toEqual([{ article, findings }]);
      await store.replaceFindings(article.id, null, 'sample/2');
      expect((await store.loadReadings([article.id]))[0]?.findings).toBeNull();
    });
  });

  describe(`${name}: several at once`, () => {
    test('one may add and many may read and decide at the same time', async () => {
      const fixture = createFixture();
      const adding = await openStore('add', fixture);
      const reading = await openStore('read', fixture);
      await adding.applyCodebook(sampleCodebook);
      await adding.addSource(sampleSource('a.txt', [herald]));
      expect((await reading.countContents()).articles).toBe(1);
      await adding.addSource(sampleSource('b.txt', [post]));
      await reading.addDecision(merge(), { coder: 'coder', at: '2031-04-02T10:00:00.000Z' });
      const later = sampleSource('c.txt', [{ ...post, text: `Late edition. ${post.text}` }]);
      await adding.addSource(later);
      const entry = await reading.getArticle(later.articles[0]!.article.id);
      expect(entry?.statements[1]?.actor?.key).toBe('ilva-marn');
    });

    test('a second one that adds is turned away until the first is closed', async () => {
      const fixture = createFixture();
      const first = fixture.open('add');
      expect(() => fixture.open('add')).toThrow(expect.objectContaining({ code: 'dossier-in-use' }));
      await first.close();
      await fixture.open('add').close();
    });
  });

  function merge(): DecisionContent {
    return { kind: 'merge-actors', from: 'name:Marne', into: 'ilva-marn' };
  }
}
