// Real texts come apart as a careful reader would part them. Skipped where the corpora are absent.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { ingest } from './ingest.ts';

const shared = process.env.PARLEY_SHARED ?? join(dirname(fileURLToPath(import.meta.url)), '../../../shared');
const corpora = join(shared, 'corpora');
const isAbsent = !existsSync(corpora);
const where = isAbsent ? ` (skipped: no corpora at ${corpora})` : '';

async function read(name: string, content: Uint8Array) {
  return (await ingest({ name, bytes: content }, { outlets: [] })).articles;
}

test.skipIf(isAbsent)(`a digest of five articles by five outlets${where}`, async () => {
  const file = join(corpora, 'negotiation/001_3d0368f48e5fa300.txt');
  const articles = await read('digest.txt', readFileSync(file));
  expect(articles.map(({ byline, outlet, published, kind }) => [byline.length, outlet, published, kind])).toEqual([
    [0, 'Russia Matters', '2025-03-14', 'report'],
    [1, 'Substack', '2025-03-15', 'opinion'],
    [1, 'Consortium News', '2025-02-25', 'timeline'],
    [0, 'RT', '2025-03-13', 'transcript'],
    [1, 'Website', '2025-03-09', 'opinion'],
  ]);
  const speech = articles[3]!.passages.filter((one) => one.kind === 'speech');
  expect(speech).toHaveLength(19);
  expect(new Set(speech.map(({ voice }) => voice.kind))).toEqual(new Set(['speaker']));
  expect(articles[4]!.passages.at(-1)?.kind).toBe('furniture');
});

test.skipIf(isAbsent)(`a press export of ten documents${where}`, async () => {
  const articles = await read('export.TXT', readFileSync(join(corpora, 'lexisnexis-digest/sample.TXT')));
  expect(articles.map(({ published }) => published?.slice(5))).toEqual(
    '01-11 01-11 01-11 01-11 01-11 01-11 01-08 01-10 01-10 01-09'.split(' '),
  );
  expect(articles.map(({ byline }) => byline.length)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 2, 0]);
});

test.skipIf(isAbsent)(`news articles stay whole${where}`, async () => {
  const lines = readFileSync(join(corpora, 'polnear/dev.jsonl'), 'utf8').trim().split('\n');
  for (const line of lines) {
    const { doc, text }: { doc: string; text: string } = JSON.parse(line);
    const articles = await read(doc, new TextEncoder().encode(text));
    expect(articles.map(({ place }) => place)).toEqual([{ start: 0, end: text.length }]);
  }
});
