// How any store lists statements.
import { expect, test } from 'vitest';
import type { StatementQuery } from '../../model/dossier-query.ts';
import type { StoreOpener } from './opener.ts';
import { type SampleArticle, sampleSource } from './samples.ts';

/** Tests of this part. */
export function describeStatements({ openFilled }: StoreOpener): void {
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

  test('of somebody the codebook does not know belong to the party that the text tells', async () => {
    const said = 'no ship would pass';
    const store = await openFilled({
      text: `Juna Brask, a spokeswoman for Velm, said ${said}.`,
      statements: [{ speaker: 'Juna Brask', content: said, spokenFor: 'velm' }],
    });
    for (const [party, expected] of [
      ['velm', ['velm']],
      ['-', []],
      ['oster', []],
    ] as const) {
      const { rows, parties } = await store.listStatements({ ...everything, party });
      expect(rows.map((row) => row.party)).toEqual(expected);
      expect(parties.map(({ value, count }) => `${value} ${count}`)).toEqual(['velm 1']);
    }
  });

  test('of a speaker without a name belong to the party that the words tell', async () => {
    const [official, envoy] = ['no ship would pass', 'the toll would stay'];
    const article: SampleArticle = {
      published: '2031-03-05',
      text: `A Velmish official said ${official}, and an envoy said ${envoy}.`,
      statements: [
        { speaker: 'A Velmish official', content: official, actor: null, spokenFor: 'velm' },
        { speaker: 'an envoy', content: envoy, actor: null },
      ],
    };
    const store = await openFilled(article);
    const held = sampleSource('0.txt', [article]).articles[0]!;
    const [first, second] = held.findings!.statements.map(({ id }) => id);
    const list = async (party: string) => {
      const { rows, parties, speakers } = await store.listStatements({ ...everything, party });
      const counts = parties.map(({ value, count }) => `${value} ${count}`);
      return {
        rows: rows.map(({ statement, party: told }) => [statement.id, told]),
        counts,
        speakers: speakers.length,
      };
    };
    const counts = ['- 1', 'velm 1'];
    expect(await list('velm')).toEqual({ rows: [[first, 'velm']], counts, speakers: 1 });
    expect(await list('-')).toEqual({ rows: [[second, null]], counts, speakers: 1 });
    const tallyLanes = async (filter: { readonly party?: string }) => {
      const tallies = await store.tallyTimeline({ kinds: ['statement'], ...filter }, 'party');
      return tallies.map(({ lane, count }) => `${lane} ${count}`);
    };
    expect(await tallyLanes({})).toEqual([' 1', 'velm 1']);
    expect(await tallyLanes({ party: 'velm' })).toEqual(['velm 1']);
    const { id } = held.article;
    await store.replacePositions(
      [{ id, positions: [], spokenFor: [{ statement: second!, party: 'oster' }], trace: null }],
      'again',
    );
    expect((await list('velm')).rows).toEqual([]);
    expect((await list('oster')).rows).toEqual([[second, 'oster']]);
    const entry = await store.getArticle(id);
    expect(entry?.statements.map(({ party }) => party)).toEqual([null, 'oster']);
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
}
