// What decisions of people do in any store.
import { expect, test } from 'vitest';
import { Failure } from '../../base/failure.ts';
import type { DecisionContent, OriginChange } from '../../model/decision.ts';
import { makeQuote } from '../../model/quote.ts';
import type { Store } from '../store.ts';
import type { StoreOpener } from './opener.ts';
import { herald, post, sampleCodebook, sampleFindings, sampleReader, sampleSource } from './samples.ts';

/** Tests of this part. */
export function describeDecisions({ openFilled }: StoreOpener): void {
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
    await store.replacePositions(
      [{ id: article.id, positions: findings.positions, spokenFor: [], trace: null }],
      sampleReader,
    );
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
}
