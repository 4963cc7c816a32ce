// Tests of the printed report: it holds what it is given, loads nothing and runs nothing.
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { type PositionReport, writePositionReport } from './position-report.ts';

const hostile = `<script>alert("1")</script> & 'x'`;

const report: PositionReport = {
  title: hostile,
  subtitle: 'As of 2031-03-31.',
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
  sources: [
    {
      anchor: 'cell-0-0',
      heading: 'Oster on Toll',
      rows: [
        {
          ...{
            date: '2031-03-05',
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
          },
        },
      ],
    },
  ],
};

test('the page holds every part', () => {
  const page = writePositionReport(report);
  for (const words of [
    'offers: paid',
    'turned once',
    'silent in 2 texts read',
    'Common ground',
    'Circles',
    'What changed',
  ]) {
    expect(page).toContain(words);
  }
  expect(page).toContain('<a href="#cell-0-0">');
  expect(page).toContain('<h3 id="cell-0-0">');
});

test('nothing an article says becomes markup, and no address runs', () => {
  const page = writePositionReport(report);
  expect(page).not.toMatch(/<script|javascript:|\son\w+=/);
  expect(page).toContain('&lt;script&gt;');
});

test('the policy lets nothing in but the page’s own style', () => {
  const page = writePositionReport(report);
  const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '';
  const hash = createHash('sha256').update(style).digest('base64');
  expect(page).toContain(
    `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
  );
  expect(page).not.toMatch(/<(link|img|iframe)\b|\sstyle=/);
});
