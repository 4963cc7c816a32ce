// `parley positions` from texts to table, page and rows: what changed since a day, and that each row leads to its source.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import papaparse from 'papaparse';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { runParley } from './run-parley.ts';

// Processes are started again and again: a busy machine needs longer than the usual minute.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const codebook = `title: The ferry talks
parties:
  - { id: oster, name: Oster }
  - { id: velm, name: Velm }
actors:
  - { name: Vera Holm, kind: person, party: oster }
  - { name: Ivo Tarn, kind: person, party: velm }
issues:
  - { id: tolls, label: Harbour tolls, cues: [harbour tolls], poles: [abolished, kept] }
  - { id: ferries, label: Night ferries, cues: [night ferries], poles: [allowed, banned] }
outlets:
  - { name: Oster Herald, side: oster }
  - { name: Velm Today, side: velm }
`;
const march = `Ferry talks open in Lunt

Oster Herald, 3 March 2031

“The harbour tolls must be kept,” said Vera Holm. Ivo Tarn said that the night ferries must be allowed.
`;
const may = `Oster gives way

Velm Today, 9 May 2031

“We accept that the harbour tolls be abolished,” said Vera Holm, the foreign minister of Oster.
`;

const folder = mkdtempSync(join(tmpdir(), 'parley-positions-'));
const run = (...args: readonly string[]) => runParley(args, { folder });

beforeAll(async () => {
  mkdirSync(join(folder, 'texts'));
  writeFileSync(join(folder, 'texts', 'march.txt'), march);
  writeFileSync(join(folder, 'texts', 'may.txt'), may);
  expect(await run('new', 'talks')).toMatchObject({ code: 0 });
  writeFileSync(join(folder, 'talks', 'codebook.yaml'), codebook);
  expect(await run('add', 'talks', 'texts')).toMatchObject({ code: 0 });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('parley positions --changed-since', () => {
  test('shows the cells that changed and leaves out the others', async () => {
    const { stdout } = await run('positions', 'talks', '--changed-since', '2031-03-31');
    expect(stdout).toMatch(/^Harbour tolls\n {2}Oster +demands: abolished/);
    expect(stdout).toContain('turned');
    expect(stdout).not.toContain('Night ferries');
    expect(stdout).not.toContain('Velm  ');
  });

  test('says so when nothing did', async () => {
    const { stdout, stderr } = await run('positions', 'talks', '--changed-since', '2031-03-31', '--as-of', '2031-04');
    expect([stdout.trim(), stderr.trim()]).toEqual(['', 'Nothing changed.']);
  });

  test('gives rows with quote, article, outlet, dates and link, of what was said after that day', async () => {
    const { stdout } = await run('positions', 'talks', '--changed-since', '2031-03-31', '--csv');
    const { data } = papaparse.parse<Record<string, string>>(stdout.trimEnd(), { header: true });
    expect(data).toHaveLength(1);
    expect(data[0]).toMatchObject({
      ...{ party: 'oster', issue: 'tolls', polarity: 'for', published: '2031-05-09', outlet: 'Velm Today' },
      ...{ quote: '“We accept that the harbour tolls be abolished,”', title: 'Oster gives way' },
    });
    expect(data[0]?.link).toMatch(/^http:\/\/127\.0\.0\.1:7447\/articles\/[0-9a-f]{32}\?statement=[0-9a-f]{32}$/);
    const lines = await run('positions', 'talks', '--changed-since', '2031-03-31', '--json');
    expect(JSON.parse(lines.stdout)).toMatchObject({ quote: data[0]?.quote, link: data[0]?.link });
  });

  test('gives a page of its own: what changed, each sentence with its source, and nothing from elsewhere', async () => {
    const { stdout } = await run('positions', 'talks', '--changed-since', '2031-03-31', '--html');
    expect(stdout).toContain('<li>Oster on Harbour tolls: turned</li>');
    expect(stdout).toMatch(/published 9 May 2031 .*<q>We accept that the harbour tolls be abolished,<\/q>/);
    expect(stdout).toMatch(/Vera Holm · Velm Today · Velm · Oster gives way · <a href="http:\/\/127/);
    expect(stdout).not.toMatch(/<(?:script|img|link|iframe)\b/);
  });
});
