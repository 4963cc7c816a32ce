// Tests of the names that figures and quotations carry beside the ids of parties and sides, in tables and in pages.
import { expect, test } from 'vitest';
import type { FigureRow } from '../model/figure-row.ts';
import type { QuoteRow } from '../model/quote-row.ts';
import { withNames } from './codebook-names.ts';
import { figureColumns } from './figure-columns.ts';
import { writeFigurePage } from './figure-page.ts';
import { quoteColumns } from './quote-columns.ts';
import { writeQuotePage } from './quote-page.ts';

const links = withNames(
  { linkTo: () => '#' },
  { parties: [{ id: 'velm', name: 'Republic of Velm' }], issues: [{ id: 'tolls', label: 'The tolls' }] },
);

const source = {
  ...{ outlet: 'Velm Courier', side: 'velm', published: '2031-03-04', title: null, url: null },
  ...{ article: 'a', span: { start: 0, end: 4 }, isConfirmed: false, party: 'velm' },
};

const figure: FigureRow = {
  ...source,
  ...{
    group: 1,
    role: 'figure',
    thing: 'tolls',
    because: '',
    isDiffering: false,
    low: 3,
    high: 3,
    unit: '',
    units: '',
  },
  ...{ isAbout: false, words: '3', from: null, to: null, isDateAssumed: false, giver: 'Ada Lenn' },
  sentence: 'She paid 3 tolls.',
};

const quote: QuoteRow = {
  ...source,
  ...{ group: 1, form: 'first', words: 'No more tolls.', leftOut: [], added: [], speaker: 'Ada Lenn', said: null },
  ...{ certainty: 1, missingFrom: [], statement: null },
};

async function* each<One>(...all: readonly One[]): AsyncGenerator<One> {
  yield* all;
}

async function join(pieces: AsyncIterable<string>): Promise<string> {
  let whole = '';
  for await (const piece of pieces) whole += piece;
  return whole;
}

test('a figure has the party and the side by id and by name', async () => {
  const tell = (name: string) => figureColumns.find((one) => one.name === name)?.value(figure, links);
  expect(['by_party', 'by_party_name', 'side', 'side_name'].map(tell)).toEqual([
    ...['velm', 'Republic of Velm', 'velm', 'Republic of Velm'],
  ]);
  expect(await join(writeFigurePage('Talks', each([figure]), links))).toContain('(Republic of Velm)');
});

test('a quotation has them too', async () => {
  const tell = (name: string) => quoteColumns.find((one) => one.name === name)?.value(quote, links);
  expect(['party', 'party_name', 'side', 'side_name'].map(tell)).toEqual([
    ...['velm', 'Republic of Velm', 'velm', 'Republic of Velm'],
  ]);
  expect(await join(writeQuotePage('Talks', each([quote]), links))).toContain('(Republic of Velm)');
});

test('a side that is no party keeps its word, and what has none stays empty', () => {
  expect([links.nameParty('neutral'), links.nameParty(null), links.nameIssue('tolls')]).toEqual([
    ...['neutral', null, 'The tolls'],
  ]);
});

test('quotations in no group stand in one table after the groups', async () => {
  const alone = (words: string): QuoteRow => ({ ...quote, group: null, words });
  const page = await join(writeQuotePage('Talks', each([quote], [alone('One.')], [alone('Two.')]), links));
  const found = [...page.matchAll(/<(\/?section)>|>(No more tolls\.|One\.|Two\.)<\/a>/g)].map(
    ([, tag, words]) => tag ?? words,
  );
  expect(found).toEqual(['section', 'No more tolls.', '/section', 'section', 'One.', 'Two.', '/section']);
});
