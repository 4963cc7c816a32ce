// Reads the positions of short invented texts about Oster, Velm, guns and a toll, for tests.
import { extract } from '../src/extract/extract.ts';
import { ingest } from '../src/ingest/ingest.ts';
import type { Article, Passage } from '../src/model/article.ts';
import { readCodebook } from '../src/model/codebook-file.ts';
import { makeParagraphArticle, makePlainArticle } from '../src/model/plain-article.ts';
import { makeReader } from './make-reader.ts';

const codebook = readCodebook(
  `
title: Oster and Velm
parties: [{id: oster, name: Oster}, {id: velm, name: Velm}]
actors:
  - {name: Oster, kind: state, party: oster}
  - {name: Velm, kind: state, party: velm}
  - {name: Mira Dolan, kind: person, party: oster}
issues:
  - {id: guns, label: Guns, definition: Whether Velm withdraws its guns., cues: [guns, artillery]}
  - {id: toll, label: Toll, definition: Whether Oster lowers the toll., cues: [toll, tolls, dry-year clause, annexation]}
outlets:
  - {name: Oster Ministry of Roads, side: oster}
  - {name: The Oster Herald, side: oster}
`,
  'codebook.yaml',
);
const reader = makeReader(codebook);

/** The positions of a text, of an outlet's page, as a test writes them: `velm toll reject oster`, with `attributed` and `on 0` where they hang on another. */
export function readPositions(text: string, outlet: string | null = null): readonly string[] {
  return tellPositions({ ...makeParagraphArticle(text), outlet });
}

/** The same of a file, whose turns and headings are told by its form. */
export async function readFilePositions(text: string): Promise<readonly string[]> {
  const { articles } = await ingest(
    { name: 'text.txt', bytes: new TextEncoder().encode(text) },
    { outlets: codebook.outlets },
  );
  return articles.flatMap(tellPositions);
}

function tellPositions(article: Article): readonly string[] {
  const { positions } = extract(article, reader);
  return positions.map(({ party, issue, move, towards, held, conditionOf }) => {
    const on = positions.findIndex(({ id }) => id === conditionOf);
    return `${party} ${issue} ${move} ${towards}${held === 'self' ? '' : ' attributed'}${on < 0 ? '' : ` on ${on}`}`;
  });
}

/** The reasons of each position of a text. */
export function readReasons(text: string): readonly (readonly string[])[] {
  return extract(makeParagraphArticle(text), reader).positions.map(({ reasons }) => reasons);
}

/** Speakers of a text whom nobody names, each with the party its words tell: `A Velmish official: velm`. */
export function readSpokenFor(text: string): readonly string[] {
  const { statements, spokenFor } = extract(makeParagraphArticle(text), reader);
  return spokenFor.map(({ statement, party }) => {
    const source = statements.find(({ id }) => id === statement)?.source ?? [];
    return `${source.map(({ start, end }) => text.slice(start, end)).join(' … ')}: ${party}`;
  });
}

/** When each position of a text was, its paragraphs being entries. */
export function readEntryDays(text: string, kind: Article['kind']): readonly (string | null)[] {
  const passages = [...text.matchAll(/[^\n]+/g)].map(
    ({ index, 0: line }): Passage => ({
      ...{ start: index, end: index + line.length },
      ...{ kind: 'entry', voice: { kind: 'author' } },
    }),
  );
  return extract(makePlainArticle(text, { kind, passages, published: '2031-04-01' }), reader).positions.map(
    ({ said }) => said,
  );
}
