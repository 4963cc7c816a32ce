// How any store keeps and lists positions.
import { expect, test } from 'vitest';
import { readCellQuarter } from '../../model/cell-quarter.ts';
import type { Issue } from '../../model/codebook.ts';
import type { PositionQuery } from '../../model/dossier-query.ts';
import { moveCodes } from '../../model/position-table.ts';
import { makeQuote } from '../../model/quote.ts';
import type { StoreOpener } from './opener.ts';
import { herald, sampleCodebook, sampleFindings, samplePositionId, sampleSource } from './samples.ts';

/** Tests of this part. */
export function describePositions({ openStore, openFilled }: StoreOpener): void {
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
    await store.replacePositions([{ id: article.id, positions, spokenFor: [], trace: null }], 'sample/2');
    await check([]);
    expect(await store.listStaleArticles('sample/2')).not.toContain(article.id);
    const firmer = positions.map((one) => (one.issue === 'passage' ? { ...one, strength: 'should' as const } : one));
    await store.replacePositions([{ id: article.id, positions: firmer, spokenFor: [], trace: null }], 'sample/2');
    await check(['passage oster']);
    const surer = firmer.map((one) => (one.issue === 'toll' ? { ...one, certainty: 0.5 } : one));
    await store.replacePositions([{ id: article.id, positions: surer, spokenFor: [], trace: null }], 'sample/2');
    await check(['toll oster']);
    // What is read on tolls is the condition of what is read on passage.
    await store.replacePositions(
      [{ id: article.id, positions: firmer.slice(0, 1), spokenFor: [], trace: null }],
      'sample/2',
    );
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
}
