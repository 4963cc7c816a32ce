// The accuracy page and the README's table, made from docs/accuracy.json, which `npm run score -- --write` leaves.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AccuracyRow, AccuracyTable, KnownMistake } from '../../src/model/accuracy.ts';

import { drawReliability, writeReliability } from './reliability-page.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The table as last measured. Throws when it was never written. */
function readAccuracy(): AccuracyTable {
  const file = `${root}docs/accuracy.json`;
  if (!existsSync(file)) throw new Error('docs/accuracy.json is missing: run "npm run score -- --write".');
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** docs/accuracy.md: every row, then the mistakes a reader will meet most. */
export function writeAccuracyPage(): string {
  const table = readAccuracy();
  return [
    '<!-- Written by "npm run docs" from docs/accuracy.json and docs/mistakes.json; do not edit. -->\n',
    '# How good is it?\n',
    `Measured on ${table.measured} with \`npm run score -- --write\` on ${table.machine}.`,
    'The texts are other people’s and not part of Parley, except where a row names the bundled example or sentences written by us.',
    `${caution}\n`,
    writeRows(table.rows),
    writeReliability(table.reliability ?? []),
    writeMistakes(),
  ].join('\n');
}

/** docs/reliability.svg, the diagram of the page. */
export function writeReliabilityDiagram(): string {
  return drawReliability(readAccuracy().reliability ?? []);
}

/** The README with the table between its two markers. */
export function writeReadme(): string {
  const table = readAccuracy();
  const [start, end] = ['<!-- accuracy -->', '<!-- /accuracy -->'];
  const readme = readFileSync(`${root}README.md`, 'utf8');
  const pattern = new RegExp(`${start}[\\s\\S]*${end}`);
  if (!pattern.test(readme)) throw new Error(`README.md lacks the markers ${start} and ${end}.`);
  const measured = `Measured on ${table.measured} on ${table.machine}.`;
  return readme.replace(
    pattern,
    `${start}\n${measured} ${caution}\n\n${writeTogether(chooseTelling(table.rows))}${end}`,
  );
}

/** What the figures do not say by themselves. */
const caution =
  'No model was trained on these texts, apart from nine numbers of the careful reader, each measured with values fitted on other articles of the same set; the small models of learnt positions are taught on invented texts of our own and on other real articles, and their features and thresholds chosen on the halves of real texts that rules may be made beside. The rules for names, dates, figures and pages were written with these texts at hand, so expect somewhat less on others.';

/**
 * What the README shows, row by row: of each kind of finding what tells a newcomer most, on texts that are not ours where there are
 * such, and of positions what nobody tuned on. The accuracy page has all the others.
 */
const telling: readonly (readonly [finding: string, measures: RegExp, data: RegExp])[] = [
  ['Statements', /^source/, /^PolNeAR/],
  ['Statements, careful reader', /^source/, /^PolNeAR/],
  ['Who', /all links$/, /^GUM/],
  ['Dates', /^relaxed|^value/, /^TBAQ/],
  ['Figures', /^value/, /^NewsQuant/],
  ['Same words', /^pairs grouped/, /cs-en, learnt/],
  ['Same event', /^B-cubed/, /^BASIL$/],
  ['Disputes', /^cards|^listed/, /example$/],
  ['Matrix', /^cells|^coded/, /fast reader$/],
  ['Positions', /^/, /^real texts.* all .*kept from.*, fast reader$/],
  ['Positions', /^/, /^real texts.* all .*kept from.*, careful reader$/],
  ['Positions', /^cells shown at last/, /^real texts.* all .*made beside.*, fast reader$/],
  ['Positions', /^/, /^30 invented.*kept from.*, fast reader$/],
  ['Articles in files', /^body of a web page/, /^/],
];

/** Rows of the README in the order of `telling`. Throws where the table has none for one of them: measures have been renamed. */
function chooseTelling(rows: readonly AccuracyRow[]): readonly AccuracyRow[] {
  return telling.flatMap(([finding, measures, data]) => {
    const found = rows.filter((row) => row.finding === finding && measures.test(row.measure) && data.test(row.data));
    if (found.length === 0) throw new Error(`No row of ${finding} fits ${measures} and ${data}.`);
    return found;
  });
}

function writeMistakes(): string {
  const mistakes: readonly KnownMistake[] = JSON.parse(readFileSync(`${root}docs/mistakes.json`, 'utf8'));
  const items = mistakes.map(
    (one, at) => `${at + 1}. ${one.finding}: ${one.mistake}\n\n   > ${one.example}\n\n   ${one.outcome}\n`,
  );
  return ['## Mistakes to expect\n', 'The commonest first. The examples are invented.\n', ...items].join('\n');
}

/** One line for what was measured of one finding on one data set. */
function writeTogether(rows: readonly AccuracyRow[]): string {
  const sets = [...new Set(rows.map(nameSet))].map((name) => rows.filter((row) => nameSet(row) === name));
  const lines = sets.map((set) => {
    const [first] = set;
    const cells = [
      set.map(({ ours, measure }) => `**${ours.toFixed(1)}** ${measure}`),
      set.map(({ others }) => others || '–'),
    ].map((cell) => (new Set(cell).size === 1 ? cell.slice(0, 1) : cell).join('<br>'));
    const sizes = [...new Set(set.map(({ size }) => size))].join('; ');
    return `| ${first?.finding} | ${cells.join(' | ')} | ${first?.data}, ${sizes} |`;
  });
  return ['| found | Parley | people, or the best others | data |', '|---|---|---|---|', ...lines, ''].join('\n');
}

function nameSet({ finding, data }: AccuracyRow): string {
  return `${finding}, ${data}`;
}

function writeRows(rows: readonly AccuracyRow[]): string {
  const lines = rows.map(
    (row) =>
      `| ${row.finding} | ${row.measure} | ${row.data}, ${row.size} | ${row.ours.toFixed(1)} | ${row.others || '–'} |`,
  );
  return [
    '| found | measure | data | Parley | people, or the best others |',
    '|---|---|---|---|---|',
    ...lines,
    '',
  ].join('\n');
}
