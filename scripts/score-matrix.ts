// Scores what a reader of the matrix sees: on the bundled example, at the end of every month, is the stance a cell shows the
// one a person's coding of the same articles gives? `npm run score:matrix [-- --details]`
import { loadReader } from '../src/actions/load-reader.ts';
import { toDayNumber } from '../src/base/day-number.ts';
import { extract } from '../src/extract/extract.ts';
import { type ReaderKind, readerKinds } from '../src/model/codebook.ts';
import type { PositionTable } from '../src/model/position-table.ts';
import type { Posture } from '../src/views/positions/matrix.ts';
import { readEnglishExample, readExampleCodebook } from '../test/gold/example-gold.ts';
import { buildTable, type CodedReport, listGoldReports, listReadReports, listStances } from './scoring/build-table.ts';
import { recordScores } from './scoring/record-scores.ts';

/** The last days of the months the example tells of. */
const days = ['2031-01-31', '2031-02-28', '2031-03-31', '2031-04-30', '2031-05-31', '2031-06-30'];

const codebook = readExampleCodebook();
const examples = await readEnglishExample(codebook);
const wantsDetails = process.argv.includes('--details');
const coded = listPostures(buildTable(codebook, examples, listGoldReports));
for (const kind of readerKinds) await scoreReader(kind);

async function scoreReader(kind: ReaderKind): Promise<void> {
  const reader = await loadReader({ ...codebook, reader: kind });
  const reports = new Map<unknown, readonly CodedReport[]>(
    examples.map((example) => [example, listReadReports(extract(example.article, reader))]),
  );
  const read = listPostures(buildTable(codebook, examples, (example) => reports.get(example) ?? []));
  const shareOf = (isRight: (cell: string, posture: Posture) => boolean): number =>
    (100 * [...read].filter(([cell, posture]) => isRight(cell, posture)).length) / Math.max(1, read.size);
  const same = shareOf((cell, posture) => coded.get(cell) === posture);
  const sameEnd = shareOf((cell, posture) => endOf(coded.get(cell)) === endOf(posture));
  const made = shareOf((cell) => !coded.has(cell));
  const shown = (100 * [...coded.keys()].filter((cell) => read.has(cell)).length) / Math.max(1, coded.size);
  console.log(
    `${kind} reader: ${read.size} cells shown with a stance at the ends of ${days.length} months, ${coded.size} coded`,
  );
  console.log(
    [
      `  of those shown ${same.toFixed(1)} % show the coded stance, ${sameEnd.toFixed(1)} % the coded end of the issue, with or without conditions`,
      `  ${made.toFixed(1)} % stand where nothing is coded; of those coded ${shown.toFixed(1)} % show a stance`,
    ].join('\n'),
  );
  if (wantsDetails)
    for (const cell of [...new Set([...coded.keys(), ...read.keys()])].sort())
      if (coded.get(cell) !== read.get(cell))
        console.log(`  ${cell}: coded ${coded.get(cell) ?? 'nothing'}, read ${read.get(cell) ?? 'nothing'}`);
  const row = { finding: 'Matrix', data: `the bundled example, ${kind} reader`, others: '', floor: null };
  const rest = { command: 'npm run score:matrix', size: `${read.size} cells at the ends of ${days.length} months` };
  recordScores([
    { ...row, ...rest, measure: 'cells shown that have the coded end of the issue', ours: sameEnd },
    { ...row, ...rest, measure: 'the same, conditions told as coded too', ours: same },
    { ...row, ...rest, measure: 'coded stances shown', size: `${coded.size} cells`, ours: shown },
  ]);
}

/** For an issue's first end, on conditions or not, or for its second. */
function endOf(posture: Posture | undefined): string | undefined {
  return posture === 'for-if' ? 'for' : posture;
}

/** The posture of every cell with a stance, by party, issue and day. */
function listPostures(table: PositionTable): ReadonlyMap<string, Posture> {
  const stances = listStances(table, days.map(toDayNumber));
  return new Map(
    stances.flatMap((ofDay, at) => [...ofDay].map(([cell, posture]) => [`${cell} ${days[at]}`, posture] as const)),
  );
}
