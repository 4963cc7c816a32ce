// What is read again after a change of the codebook is all that reading everything anew would find otherwise.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadInflections } from '../src/actions/load-inflections.ts';
import { loadReader } from '../src/actions/load-reader.ts';
import { createAlterationFinder } from '../src/extract/alteration-finder.ts';
import { findCodebookChange } from '../src/extract/codebook-change.ts';
import { extract } from '../src/extract/extract.ts';
import { findPositions } from '../src/extract/positions/position-finder.ts';
import { readCodebook } from '../src/model/codebook-file.ts';
import { readExample } from './gold/example-gold.ts';
import { root } from './repository.ts';

const text = readFileSync(join(root, 'examples/codebook.yaml'), 'utf8');
const codebook = readCodebook(text, 'codebook.yaml');
const reader = await loadReader(codebook);
const inflections = await loadInflections();
/** Every second article: reading all of them anew for each change of a name takes a while. */
const examples = (await readExample(codebook)).filter((_, at) => at % 2 === 0);
const articles = examples.map(({ article }) => {
  const analysed = reader.analyse(article.text, article.passages);
  return { article, analysed, findings: extract(article, reader) };
});

/** Changes the codebook, reads again what the change is said to concern, and compares with reading everything anew. */
async function check(from: string, to: string): Promise<{ readonly altered: number; readonly untouched: number }> {
  if (!text.includes(from)) throw new Error(`The codebook of the example has no ${from}`);
  const changed = readCodebook(text.replaceAll(from, to), 'codebook.yaml');
  const find = createAlterationFinder(findCodebookChange(codebook, changed), inflections);
  const others = await loadReader(changed);
  const bearsOnNames = JSON.stringify(changed.actors) !== JSON.stringify(codebook.actors);
  let altered = 0;
  let untouched = 0;
  for (const { article, analysed, findings } of articles) {
    const alteration = find(article);
    const anew = bearsOnNames
      ? extract(article, others)
      : { ...findings, ...findPositions({ ...findings, article, analysed }, others.issues) };
    if (alteration === 'everything') continue;
    const { positions, spokenFor } = alteration === 'nothing' ? findings : anew;
    expect({ ...findings, positions, spokenFor }, `${article.title} after ${from} became ${to}`).toEqual(anew);
    if (alteration === 'nothing') untouched += 1;
    else if (JSON.stringify(findings.positions) !== JSON.stringify(anew.positions)) altered += 1;
  }
  return { altered, untouched };
}

test('a text is read the same from the tags and trees that were kept of it', () => {
  for (const { article, analysed } of articles) {
    const kept = reader.analyse(article.text, article.passages, reader.packGrammar(analysed));
    expect(kept).toEqual(analysed);
    expect([kept.tokens.head, kept.tokens.relation]).toEqual([analysed.tokens.head, analysed.tokens.relation]);
  }
});

test('a cue that came in', async () => {
  expect(
    (await check('cues: [observers,', 'cues: [sentries, the guards, talks, the offer, observers,')).altered,
  ).toBeGreaterThan(0);
});

test('a cue that went', async () => {
  const { altered, untouched } = await check('cubic metres, cubic meters, cubic metre, ', '');
  expect(untouched).toBeGreaterThan(0);
  expect(altered).toBeGreaterThan(0);
  await check('reservoir, the lake, gates, ', '');
});

test('a cue in other words: an ending, a hyphen, a spelling, a verb that is not regular', async () => {
  await check('drought year,', 'droughts year, shortest-fall,');
  await check('expelled, come home', 'expels, came home, flown');
  await check('take part, platform', 'take part in, recognising, favor, favour');
});

test('a cue whose words stand apart in the texts, and a label that names two things', async () => {
  const { altered, untouched } = await check('cues: [observers,', 'cues: [sign text, refuse number, observers,');
  expect(untouched).toBeGreaterThan(0);
  expect(altered).toBeGreaterThan(0);
  await check('label: Drought clause', 'label: Dryness and lost harvests');
});

test('an issue renamed, and one with other ends', async () => {
  expect((await check('id: observers', 'id: watchers')).altered).toBeGreaterThan(0);
  await check('halt, stop, stopped, suspend', 'halt, suspend');
});

test('an issue that came, and one that became a heading', async () => {
  const issue = '  - { id: mills, label: The mills, cues: [mill, mills, miller, grain, the harvest] }\n';
  const at = text.indexOf('issues:\n') + 'issues:\n'.length;
  await check(text.slice(at - 20, at), `${text.slice(at - 20, at)}${issue}`);
});

test('a name that came in, and one that went', async () => {
  expect(
    (await check('aliases: [the Lantern House,', 'aliases: [the House of Lamps, the Lantern House,')).untouched,
  ).toBeGreaterThan(0);
  await check('aliases: [Orsany, Tavrel,', 'aliases: [Orsany,');
  await check('derogatory: [the Plumber]', 'aliases: [Tolvey the younger]');
});
