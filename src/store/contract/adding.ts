// What any store does with articles that are added.
import { expect, test } from 'vitest';
import type { StoreOpener } from './opener.ts';
import { herald, post, sampleFindings, sampleReader, sampleSource } from './samples.ts';

/** Tests of this part. */
export function describeAdding({ openStore, openFilled }: StoreOpener): void {
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

  test('several sources are added in one go, in their order, and none where one cannot be', async () => {
    const store = await openStore();
    const [first, second] = [sampleSource('a.txt', [herald]), sampleSource('b.txt', [post])];
    expect((await store.addSources([first, second, first])).map(({ kind }) => kind)).toEqual([
      'added',
      'added',
      'already-there',
    ]);
    const third = sampleSource('c.txt', [{ ...post, text: `${post.text} The ferry was late.` }]);
    const broken = {
      ...sampleSource('d.txt', [herald]),
      articles: [{ ...third.articles[0]!, article: null as never }],
    };
    await expect(store.addSources([third, broken])).rejects.toThrow();
    expect(await store.hasSource(third.source.hash)).toBe(false);
    expect((await store.addSource(third)).kind).toBe('added');
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
}
