// The lists of the gold that span articles name only statements, articles, parties and issues that exist.
import { expect, test } from 'vitest';
import { dossierLists, readableLists, readDossierList } from './gold/dossier-gold.ts';
import { readExample, readExampleCodebook } from './gold/example-gold.ts';

const codebook = readExampleCodebook();
const examples = await readExample(codebook);
const articles = new Set(examples.map((example) => example.name));
const statements = new Set(
  examples.flatMap(({ name, gold }) => gold.statements.map((statement) => `${name}#${statement.id}`)),
);
const texts = new Map(examples.map(({ name, article }) => [name, article.text]));

const unknown = (references: readonly string[]) => references.filter((one) => !statements.has(one));
const unknownArticles = (names: readonly (string | undefined)[]) =>
  names.filter((name) => name !== undefined && !articles.has(name));

test('every list can be read', () => {
  expect(dossierLists().sort()).toEqual([...readableLists].sort());
});

test('the same utterance groups statements that exist, each group with its own id', () => {
  const groups = readDossierList('same-utterance');
  expect(unknown(groups.flatMap((group) => [group.first, ...group.others.map((other) => other.statement)]))).toEqual(
    [],
  );
  expect(new Set(groups.map((group) => group.id)).size).toBe(groups.length);
});

test('copies name articles; an exact copy is the same text', () => {
  for (const { original, copy, kind } of readDossierList('copies')) {
    expect(unknownArticles([original, copy])).toEqual([]);
    expect(texts.get(copy) === texts.get(original)).toBe(kind === 'exact');
  }
});

test('disputes name statements, and the cell of the matrix where moves are opposite or a position is denied', () => {
  const disputes = readDossierList('disputes');
  expect(unknown(disputes.flatMap((dispute) => dispute.sides.flatMap((side) => side.statements)))).toEqual([]);
  for (const { id, kind, cell } of disputes) {
    if (cell === undefined) {
      expect(kind, id).not.toBe('opposite-moves');
      continue;
    }
    expect(['opposite-moves', 'denial'], id).toContain(kind);
    expect(codebook.parties.some((party) => party.id === cell.party)).toBe(true);
    expect(codebook.issues.some((issue) => issue.id === cell.issue)).toBe(true);
  }
});

test('sums, forecasts and events name statements and articles', () => {
  expect(unknown(readDossierList('figures').map((sum) => sum.by))).toEqual([]);
  const forecasts = readDossierList('forecasts');
  expect(unknown(forecasts.map((forecast) => forecast.by))).toEqual([]);
  expect(unknownArticles(forecasts.map((forecast) => forecast.shown_in))).toEqual([]);
  expect(unknownArticles(readDossierList('events').flatMap((event) => event.articles))).toEqual([]);
});

test('metonyms quote words that occur once, with the name among them', () => {
  for (const { article, name, words } of readDossierList('metonyms')) {
    expect(words).toContain(name);
    const text = (texts.get(article) ?? '').replace(/\s+/g, ' ');
    expect(text.split(words).length, `${article}: ${words}`).toBe(2);
  }
});

test('quantities quote words of their article, and name who gives them', () => {
  const known = new Set([...codebook.actors, ...codebook.outlets].map((entry) => entry.id));
  for (const { article, words, by } of readDossierList('quantities')) {
    expect((texts.get(article) ?? '').replace(/\s+/g, ' '), article).toContain(words);
    expect(by === 'author' || by.startsWith('name:') || known.has(by), by).toBe(true);
  }
});

test('incidents name parties, and the statements that accuse and reply', () => {
  const parties = new Set(codebook.parties.map((party) => party.id));
  for (const { accusations, replies } of readDossierList('incidents')) {
    expect(unknown([...accusations.flatMap((one) => one.statements), ...replies])).toEqual([]);
    expect(accusations.flatMap((one) => [one.by, one.against]).filter((id) => !parties.has(id))).toEqual([]);
  }
});

test('every issue below a heading has its poles', () => {
  const leaves = codebook.issues.filter((issue) => !codebook.issues.some((other) => other.parent === issue.id));
  expect(Object.keys(readDossierList('poles')).sort()).toEqual(leaves.map((issue) => issue.id).sort());
});

test('rude names are declared as such in the codebook', () => {
  const declared = new Set(codebook.actors.flatMap((actor) => actor.derogatory));
  expect(readDossierList('naming').flatMap((entry) => entry.rude.filter((name) => !declared.has(name)))).toEqual([]);
});
