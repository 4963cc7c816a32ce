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
    'The texts are other people’s and are not part of Parley; the rows on the bundled example and on sentences of our own say so.',
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
    `${start}\n${measured} ${caution}\n\n${writeTogether(table.rows.filter(isTelling))}${end}`,
  );
}

/** What the figures do not say by themselves. */
const caution =
  'No weight was trained on them, save nine numbers of the careful reader, which is measured with numbers fitted on other articles of the same set; but the rules for names, dates, figures and pages were written with these texts in view: expect somewhat less on others.';

/** The README shows what can be compared: with people, with others, or with the least we set ourselves; what a reader of the matrix sees, and what nobody tuned on. */
function isTelling({ finding, others, floor, data }: AccuracyRow): boolean {
  return others !== '' || floor !== null || finding === 'Matrix' || /^real texts.*errors nobody read/.test(data);
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
    return `| ${first?.finding} | ${cells.join(' | ')} | ${first?.data}, ${first?.size} |`;
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
