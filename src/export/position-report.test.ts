// Tests of the printed report: it holds what it is given, loads nothing and runs nothing.
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { type PositionReport, type ReportBlock, writePositionReport } from './position-report.ts';

const hostile = `<script>alert("1")</script> & 'x'`;

const report: Omit<PositionReport, 'sources'> = {
  title: hostile,
  subtitle: 'As of 31 March 2031.',
  parties: ['Oster', hostile],
  issues: [
    {
      label: 'Toll',
      cells: [
        { headline: 'offers: paid', facts: ['must'], marks: ['turned once'], look: 'for', anchor: 'cell-0-0' },
        { headline: 'silent in 2 texts read', facts: [], marks: [], look: 'empty', anchor: null },
      ],
    },
  ],
  changes: ['Oster on Toll: turned'],
  ground: [{ issue: 'Toll', words: 'apart', closing: ['Oster from “paid” to “free”'] }],
  conditions: ['Oster on Toll if Velm on Pilots'],
  circles: [['Oster on Toll if Velm on Pilots', 'Velm on Pilots if Oster on Toll']],
};

const blocks: readonly ReportBlock[] = [
  {
    anchor: 'cell-0-0',
    heading: 'Oster on Toll',
    rows: [
      {
        ...{
          date: '5 Mar 2031',
          move: 'offer',
          quote: hostile,
          speaker: 'Ilva Marn',
          outlet: 'Herald',
          side: 'oster',
        },
        ...{
          title: 'Toll',
          url: 'javascript:alert(1)',
          link: 'http://127.0.0.1:7447/articles/a',
          isAttributed: false,
          remarks: ['learnt, less sure'],
        },
      },
    ],
  },
];

async function writePage(): Promise<string> {
  let page = '';
  for await (const piece of writePositionReport({ ...report, sources: walk(blocks) })) page += piece;
  return page;
}

async function* walk<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

test('the page holds every part', async () => {
  const page = await writePage();
  for (const words of [
    'offers: paid',
    'turned once',
    'silent in 2 texts read',
    'Common ground',
    'Circles',
    'What changed',
    'for the other end',
    'Toll · learnt, less sure · ',
  ]) {
    expect(page).toContain(words);
  }
  expect(page).toContain('<a href="#cell-0-0">');
  expect(page).toContain('<h3 id="cell-0-0">');
});

test('nothing an article says becomes markup, and no address runs', async () => {
  const page = await writePage();
  expect(page).not.toMatch(/<script|javascript:|\son\w+=/);
  expect(page).toContain('&lt;script&gt;');
});

test('the policy lets nothing in but the page’s own style', async () => {
  const page = await writePage();
  const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '';
  const hash = createHash('sha256').update(style).digest('base64');
  expect(page).toContain(
    `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
  );
  expect(page).not.toMatch(/<(link|img|iframe)\b|\sstyle=/);
});
