// Scores root classes on the train part of ZSP PLV and on PLOVER's own sentences, through the mapping of docs/decisions. `npm run score:plover`
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { mapToRoot } from './scoring/plover-map.ts';
import { recordScores } from './scoring/record-scores.ts';
import { corporaFolder } from './training/corpora.ts';

interface Row {
  readonly marked_sentence: string;
  readonly gold_root: string;
}

interface Coded {
  readonly event: string;
  readonly textInfo?: { readonly markup?: string };
}

/** Older names of root classes. */
const renamed: Readonly<Record<string, string>> = {
  DEMAND: 'REQUEST',
  DISAPPROVE: 'ACCUSE',
  INVESTIGATE: 'ACCUSE',
  APPEAL: 'REQUEST',
  CONCEDE: 'YIELD',
  RETREAT: 'YIELD',
  FIGHT: 'ASSAULT',
};

const zsp = Papa.parse<Row>(readFileSync(join(corporaFolder(), 'zsp-plv/PLV_train.tsv'), 'utf8'), {
  header: true,
  delimiter: '\t',
  skipEmptyLines: true,
  quoteChar: '\0',
}).data.map((row) => ({ gold: row.gold_root, marked: row.marked_sentence }));
const zspScore = score('ZSP PLV train', zsp);
score('PLOVER gold standard records', readRecords());
recordScores([
  {
    ...{ finding: 'Moves', data: 'ZSP PLV train, root classes through a mapping', size: `${zsp.length} sentences` },
    ...{ measure: 'macro-F1', ours: 100 * zspScore, floor: 70, others: 'RoBERTa-large, zero-shot: 74.3' },
    command: 'npm run score:plover',
  },
]);

function readRecords(): readonly Labelled[] {
  const text = readFileSync(join(corporaFolder(), 'plover-gsr/PLOVER_GSR_CAMEO.json'), 'utf8');
  const records: readonly Coded[] = JSON.parse(text);
  return records.flatMap(({ event, textInfo }) =>
    event === 'DOCUMENT' || textInfo?.markup === undefined
      ? []
      : [{ gold: renamed[event] ?? event, marked: toMarks(textInfo.markup) }],
  );
}

function toMarks(markup: string): string {
  return markup
    .replace(/\(SRC(?:\/TAR)?:\s*([^)]*)\)/g, '<s>$1</s>')
    .replace(/\(TAR:\s*([^)]*)\)/g, '<t>$1</t>')
    .replace(/\(\w+:\s*([^)]*)\)/g, '$1');
}

interface Labelled {
  readonly gold: string;
  readonly marked: string;
}

/** Prints macro-F1 and accuracy and gives macro-F1, 0 to 1. */
function score(name: string, labelled: readonly Labelled[]): number {
  const pairs = labelled.map(({ gold, marked }) => ({ gold, found: mapToRoot(marked) }));
  const scores = [...new Set(pairs.map(({ gold }) => gold))].sort().map((root) => {
    const hits = pairs.filter(({ gold, found }) => gold === root && found === root).length;
    const sides = pairs.reduce((sum, { gold, found }) => sum + Number(gold === root) + Number(found === root), 0);
    return { root, f1: sides === 0 ? 0 : (2 * hits) / sides };
  });
  const macro = scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length;
  const accuracy = pairs.filter(({ gold, found }) => gold === found).length / pairs.length;
  console.log(
    `${name}, ${pairs.length} sentences: root macro-F1 ${(100 * macro).toFixed(1)}, accuracy ${(100 * accuracy).toFixed(1)}`,
  );
  console.log(`  ${scores.map(({ root, f1 }) => `${root} ${(100 * f1).toFixed(1)}`).join(', ')}`);
  return macro;
}
