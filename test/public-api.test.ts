// What the package offers is a short list, and it changes only on purpose.
import { expect, test } from 'vitest';
import * as parley from '../src/index.ts';

test('the package offers these names and no others', () => {
  expect(Object.keys(parley).sort()).toEqual([
    'Failure',
    'emptyCodebook',
    'extract',
    'ingest',
    'loadReader',
    'makeQuote',
    'placeQuote',
    'readCodebook',
  ]);
});

test('a text read through it gives findings whose words are the text’s own', async () => {
  const text = 'LESNA (Velm Wire) - The bridge stays shut, Minister Vera Holm said on Monday.';
  const file = { name: 'a.txt', bytes: new TextEncoder().encode(text) };
  const { articles } = await parley.ingest(file, { outlets: [] });
  const article = articles[0];
  if (article === undefined) throw new Error('no article');
  const findings = parley.extract(article, await parley.loadReader());
  for (const { span } of findings.mentions) expect(article.text.slice(span.start, span.end)).not.toBe('');
  expect(findings.mentions.map(({ span }) => article.text.slice(span.start, span.end))).toContain('Vera Holm');
});
