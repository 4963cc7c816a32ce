// Scores chains of reporting, hedging and denial on the sentences in test/data: `npm run score:reporting`.

import { loadReader } from '../src/actions/load-reader.ts';
import { recordScores } from './scoring/record-scores.ts';
import { readReportingCases, scoreReporting, scoreThroughReader } from './scoring/reporting-cases.ts';

const showsErrors = process.argv.includes('--errors');
const names = {
  chain: 'Chain of reporting',
  hedged: 'Hedging',
  denied: 'Denial',
  asserted: 'Plain assertion',
} as const;

for (const { kind, total, wrong } of scoreReporting(readReportingCases())) {
  const right = (100 * (total - wrong.length)) / total;
  console.log(`${names[kind]}: ${total - wrong.length} of ${total} right (${right.toFixed(1)} %)`);
  if (showsErrors) for (const { marked, got } of wrong) console.log(`  ${got}\t${marked}`);
  recordScores([
    {
      finding: names[kind],
      measure: 'accuracy, speaker, cue and content given',
      data: 'sentences written by us',
      size: `${total} sentences, three wordings each`,
      ours: right,
      others: '',
      floor: null,
      command: 'npm run score:reporting',
    },
  ]);
}

console.log('The same sentences through the whole reader, each alone:');
for (const { kind, total, found, right } of scoreThroughReader(readReportingCases(), await loadReader())) {
  const share = found === 0 ? 0 : (100 * right) / found;
  console.log(`  ${names[kind]}: ${found} of ${total} found, ${share.toFixed(1)} % of those right`);
}
