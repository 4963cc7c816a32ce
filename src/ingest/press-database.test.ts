// Exports of press databases come apart into their documents.
import { expect, test } from 'vitest';
import { ingest } from './ingest.ts';

const centre = (words: string) => ' '.repeat(30) + words;
const document = (
  number: number,
  outlet: string,
  title: string,
  fields: readonly string[],
) => `${centre(`${number} of 2 DOCUMENTS`)}



${centre(outlet)}

${centre('January 11, 2010 Monday')}
${centre('Edition 1;')}
${centre('Scotland')}

${title}

${fields.join('\n\n')}

LENGTH: 355 words

The talks between Oster and Velm went into a third day on Monday, officials in
both capitals said, and the mediators asked for patience and for answers to
the questions they had put.

Nobody expected a result before Friday.

LOAD-DATE: January 12, 2010

LANGUAGE: ENGLISH

GRAPHIC: The harbour of Tarrow, closed for a week by order of the joint
commission

PUBLICATION-TYPE: Newspaper


${centre('Copyright 2010 Strait Press')}
${centre('All Rights Reserved')}

`;

const file = `\uFEFF

Download Request: Selected Items: 1-2
Time Of Request: Friday, March 20, 2018  16:51:31

${document(1, 'The Oster Herald', 'Talks go into a third day', ['BYLINE: By Jane Roe and Tom Vell', 'SECTION: NEWS; Pg. 6'])}${document(2, 'VELM ON SUNDAY (Tarrow)', 'PATIENCE, PLEASE', ['BYLINE: ANN OST'])}`;

test('each document has its own outlet, authors, date and title', async () => {
  const { articles } = await ingest({ name: 'export.TXT', bytes: new TextEncoder().encode(file) }, { outlets: [] });
  expect(articles.map(({ title, byline, outlet, published }) => ({ title, byline, outlet, published }))).toEqual([
    {
      title: 'Talks go into a third day',
      byline: ['Jane Roe', 'Tom Vell'],
      outlet: 'The Oster Herald',
      published: '2010-01-11',
    },
    { title: 'PATIENCE, PLEASE', byline: ['ANN OST'], outlet: 'VELM ON SUNDAY (Tarrow)', published: '2010-01-11' },
  ]);
});

test('fields before and after the body are no paragraphs', async () => {
  const { articles } = await ingest({ name: 'export.TXT', bytes: new TextEncoder().encode(file) }, { outlets: [] });
  expect(articles[0]!.passages.map((one) => one.kind)).toEqual(
    'byline byline furniture furniture title byline furniture furniture paragraph paragraph furniture furniture caption furniture furniture furniture'.split(
      ' ',
    ),
  );
});
