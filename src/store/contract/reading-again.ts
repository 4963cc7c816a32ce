// What any store keeps when an article is read again.
import { expect, test } from 'vitest';
import { makeQuote } from '../../model/quote.ts';
import type { StoreOpener } from './opener.ts';
import { herald, sampleFindings, sampleGrammar, sampleReader, sampleSource } from './samples.ts';

/** Tests of this part. */
export function describeReadingAgain({ openFilled }: StoreOpener): void {
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
    await store.replacePositions([{ id: id!, positions: kept.slice(0, 1), spokenFor: [], trace: null }], 'sample/2');
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
    const expected = { article, statements, mentions, dates: [], grammar: sampleGrammar, speakerParties: [] };
    expect(
      await store.loadPositionSources([article.id, sampleSource('x', [{ text: 'Not held.' }]).articles[0]!.article.id]),
    ).toEqual([expected]);
    await store.replaceFindings(article.id, findings, 'sample/2', { grammar: Uint8Array.of(2, 7), trace: null });
    expect(await store.loadPositionSources([article.id])).toEqual([{ ...expected, grammar: Uint8Array.of(2, 7) }]);
    await store.replaceFindings(article.id, findings, 'sample/3');
    expect(await store.loadPositionSources([article.id])).toEqual([{ ...expected, grammar: null }]);
    await store.replaceFindings(article.id, null, 'sample/4');
    expect(await store.loadPositionSources([article.id])).toEqual([]);
  });

  test('how positions were read is kept with them until they are read otherwise', async () => {
    const store = await openFilled(herald);
    const { article, findings } = sampleSource('0.txt', [herald]).articles[0]!;
    const packed = async () => {
      const [source] = await store.loadPackedSources([article.id]);
      return [source?.trace && [...source.trace], JSON.parse(source?.positions ?? '').length];
    };
    expect(await packed()).toEqual([null, 0]);
    const trace = Uint8Array.of(1, 6, 1, 8);
    await store.replaceFindings(article.id, findings, 'sample/2', { grammar: null, trace });
    expect(await packed()).toEqual([[...trace], findings?.positions.length]);
    const { positions } = findings!;
    const again = { id: article.id, positions: positions.slice(1), spokenFor: [] };
    await store.replacePositions([{ ...again, trace: Uint8Array.of(2) }], 'sample/3');
    expect(await packed()).toEqual([[2], positions.length - 1]);
    await store.replacePositions([{ ...again, trace: null }], 'sample/4');
    expect(await packed()).toEqual([null, 0]);
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
}
