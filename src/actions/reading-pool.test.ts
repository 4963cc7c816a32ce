// Threads that break down cost their file, not the run.
import { afterEach, expect, test } from 'vitest';
import { emptyCodebook } from '../model/codebook.ts';
import { ReadingPool } from './reading-pool.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const good = {
  name: 'good.txt',
  bytes: encode('Vera Holm said on Monday that the ferries would run again within nine days.'),
};

let pool: ReadingPool | null = null;
afterEach(async () => pool?.close());

test('a file that needs too much memory is named with what to do, and the next is read by a new thread', async () => {
  pool = new ReadingPool({ codebook: emptyCodebook, workers: 1, threadLimits: { heapMegabytes: 96, seconds: 60 } });
  const sentences = 'The ferries would run again, Vera Holm said, and the talks would go on at the mill of Harn. ';
  const huge = { name: 'huge.txt', bytes: encode(sentences.repeat(120_000)) };
  const results = await Promise.all([pool.readFile(huge), pool.readFile(good)]);
  expect(results.map((result) => result.articles.length)).toEqual([0, 1]);
  expect(results[0].notices).toMatchObject([
    { code: 'unreadable-file', message: expect.stringMatching(/huge\.txt was left out.*too much memory.*Split it/) },
  ]);
});

test('a file that takes too long is kept unread or left out, and the next is read', async () => {
  pool = new ReadingPool({ codebook: emptyCodebook, workers: 1, threadLimits: { heapMegabytes: 1024, seconds: 0 } });
  const result = await pool.readFile(good);
  expect(result.notices).toMatchObject([
    { code: 'unreadable-file', message: expect.stringMatching(/longer than 0 s/) },
  ]);
});

test('two threads that share their tables read alike', async () => {
  pool = new ReadingPool({ codebook: emptyCodebook, workers: 2 });
  const [one, other] = await Promise.all([pool.readFile(good), pool.readFile(good)]);
  expect(one.articles[0]?.findings?.statements).toHaveLength(1);
  expect(other).toEqual(one);
});

test('of articles read together only the one whose statements are damaged keeps the positions it had', async () => {
  const texts = new ReadingPool({ codebook: emptyCodebook, workers: 1 });
  const { article } = (await texts.readFile(good)).articles[0]!;
  await texts.close();
  pool = new ReadingPool({ codebook: emptyCodebook, workers: 1, reads: 'positions' });
  const whole = {
    article,
    speakerParties: [],
    statements: '[]',
    positions: '[]',
    mentions: null,
    dates: null,
    grammar: null,
    trace: null,
  };
  const [read, damaged] = await pool.readPositions([whole, { ...whole, statements: '[{' }]);
  expect(read).toMatchObject({ found: { positions: [], spokenFor: [] }, notices: [] });
  expect(damaged).toMatchObject({
    found: null,
    notices: [{ message: expect.stringMatching(/not as Parley wrote it/) }],
  });
});
