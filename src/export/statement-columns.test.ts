// CSV and JSON lines of statements, from an entry as the store gives it.

import papaparse from 'papaparse';
import { expect, test } from 'vitest';
import { articleIdOf } from '../model/article.ts';
import type { StatementEntry } from '../model/dossier-rows.ts';
import type { Span } from '../model/span.ts';
import { writeColumnDictionary, writeColumnHead, writeColumnRow } from './column-table.ts';
import { statementColumns } from './statement-columns.ts';
import { writeStatementLine } from './statement-json.ts';

const links = { linkTo: (article: string, statement: string) => `http://127.0.0.1:1/${article}#${statement}` };

/** An entry whose spans are marked in the text: `<speaker>`, `<cue>`, `<content>`. */
function entryOf(marked: string, change: Partial<StatementEntry['article']> = {}): StatementEntry {
  const spans = { speaker: [] as Span[], cue: [] as Span[], content: [] as Span[] };
  let text = '';
  for (const [, tag, words, plain] of marked.matchAll(/<(\w+)>([^<]*)<\/\w+>|([^<]+)/g)) {
    if (tag === 'speaker' || tag === 'cue' || tag === 'content')
      spans[tag].push({ start: text.length + 100, end: text.length + 100 + (words ?? '').length });
    text += words ?? plain ?? '';
  }
  const speaker = spans.speaker[0] ?? null;
  return {
    statement: {
      kind: 'statement',
      id: 's1',
      finder: { name: 'statement-finder', version: 1 },
      certainty: 0.87654,
      reasons: [],
      speaker,
      actor: null,
      cue: spans.cue,
      content: spans.content,
      source: speaker === null ? [] : [speaker],
      form: 'direct',
      factuality: 'asserted',
      said: '2031-03-05',
      saidQuote: null,
      via: [],
    },
    actor: speaker === null ? null : { key: 'holm', name: 'Vera Holm', party: 'oster', via: 'codebook' },
    party: speaker === null ? 'velm' : 'oster',
    viaActors: [],
    article: {
      id: articleIdOf('x'),
      title: 'Day 1',
      outlet: 'The Oster Post',
      side: null,
      published: null,
      byline: ['A', 'B'],
      url: null,
      ...change,
    },
    surroundings: { start: 100, text },
    review: null,
  };
}

/** Writes and parses a row; compares the named cells. */
function check(entry: StatementEntry, expected: Readonly<Record<string, string>>): void {
  const csv = writeColumnHead(statementColumns) + writeColumnRow(statementColumns, entry, links);
  const { data, errors } = papaparse.parse<Record<string, string>>(csv.trimEnd(), { header: true });
  expect(errors).toEqual([]);
  expect(data).toHaveLength(1);
  expect(data[0]).toMatchObject(expected);
}

test('a row has the words of the text, who said them, and a link back', () => {
  check(
    entryOf(
      '“<content>We agree</content>,” <speaker>Holm</speaker> <cue>said</cue>, “<content>to all of it</content>.”',
    ),
    {
      statement: 'We agree […] to all of it',
      speaker: 'Vera Holm',
      speaker_in_text: 'Holm',
      party: 'oster',
      cue: 'said',
      byline: 'A; B',
      certainty: '0.877',
      start: '101',
      link: `http://127.0.0.1:1/${articleIdOf('x')}#s1`,
    },
  );
});

test('who passed it on stands nearest first, by name or in the words of the text', () => {
  const entry = entryOf('<speaker>Holm</speaker> agreed, the Wire wrote, citing <cue>an aide</cue>');
  const { statement } = entry;
  const wire = { actor: null, span: { start: 112, end: 120 } };
  const aide = { actor: null, span: statement.cue[0] ?? wire.span };
  const viaActors = [{ key: 'wire', name: 'Velm Wire', party: null, via: 'codebook' as const }, null];
  check({ ...entry, statement: { ...statement, via: [wire, aide] }, viaActors }, { via: 'Velm Wire < an aide' });
});

test('quotation marks, commas and line breaks stay within their cell', () => {
  check(entryOf('<content>"No", she said;\nnot now</content>'), { statement: '"No", she said; not now', speaker: '' });
});

test('a cell that a spreadsheet would run gets an apostrophe before it', () => {
  check(entryOf('<content>=HYPERLINK("http://example.org")</content>', { title: '@everyone' }), {
    statement: `'=HYPERLINK("http://example.org")`,
    title: `'@everyone`,
  });
});

test('the dictionary explains every column', () => {
  const { data } = papaparse.parse<string[]>(writeColumnDictionary(statementColumns).trimEnd());
  expect(data.slice(1).map(([name]) => name)).toEqual(statementColumns.map((column) => column.name));
  expect(data.every(([, meaning]) => (meaning ?? '').length > 5)).toBe(true);
});

test('a JSON line has the same keys, with lists and numbers kept', () => {
  const line = JSON.parse(writeStatementLine(entryOf('<content>=1+1</content>'), links));
  expect(Object.keys(line)).toEqual(expect.arrayContaining(statementColumns.map((column) => column.name)));
  expect(line).toMatchObject({
    statement: '=1+1',
    speaker: null,
    byline: ['A', 'B'],
    content: [[100, 104]],
    certainty: 0.877,
  });
});
