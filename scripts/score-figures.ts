// Scores figures on the open half of NewsQuant, counting as its authors' scorer does: value, and value with unit.

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadReader } from '../src/actions/load-reader.ts';
import { findFigures } from '../src/extract/figures/figure-finder.ts';
import type { AnalysedText } from '../src/model/analysed-text.ts';
import type { FigureMention } from '../src/model/finding.ts';
import { makePlainArticle } from '../src/model/plain-article.ts';
import { recordScores } from './scoring/record-scores.ts';

interface GoldQuantity {
  readonly value: string;
  readonly unit: string;
  readonly normalized_unit: string;
}
interface GoldSentence {
  readonly text: string;
  readonly quantities: readonly GoldQuantity[];
}
interface Quantity {
  readonly values: readonly number[];
  readonly unit: string;
}

const shared = process.env.PARLEY_SHARED ?? fileURLToPath(new URL('../../shared', import.meta.url));
const file = `${shared}/corpora/cqe-quantities/NewsQuant-dev-even.json`;
const showErrors = process.argv.includes('--errors');

if (existsSync(file)) await score(JSON.parse(readFileSync(file, 'utf8')));
else console.log(`Figures: not scored, ${file} is absent.`);

async function score(sentences: readonly GoldSentence[]): Promise<void> {
  const { analyse } = await loadReader();
  let [gold, found, values, units] = [0, 0, 0, 0];
  for (const sentence of sentences) {
    const analysed = analyse(sentence.text, []);
    const ours = findFigures(makePlainArticle(sentence.text), analysed, []).map((figure) =>
      toQuantity(figure, analysed),
    );
    const theirs = sentence.quantities.map(readGold);
    const match = matchQuantities(theirs, ours);
    gold += theirs.length;
    found += ours.length;
    values += match.values;
    units += match.units;
    if (showErrors && (match.units < theirs.length || ours.length > theirs.length)) report(sentence.text, theirs, ours);
  }
  console.log(`Figures, NewsQuant open half: ${sentences.length} sentences, ${gold} quantities, ${found} found`);
  console.log(`  value           ${formatScore(values, gold, found)}`);
  console.log(`  value and unit  ${formatScore(units, gold, found)}`);
  record('value F1', values, 'CQE 92.0, Recognizers 69.1', 90);
  record('value and unit F1', units, 'CQE 85.6, Recognizers 34.2', 80);

  function record(measure: string, hits: number, others: string, floor: number): void {
    const size = `${sentences.length} sentences, ${gold} quantities`;
    const ours = 100 * f1(hits, gold, found);
    recordScores([
      {
        finding: 'Figures',
        measure,
        data: 'NewsQuant, open half',
        size,
        ours,
        others,
        floor,
        command: 'npm run score:figures',
      },
    ]);
  }
}

/** Values match within a part in a hundred thousand; each gold quantity is matched once, units preferred. */
function matchQuantities(gold: readonly Quantity[], found: readonly Quantity[]): { values: number; units: number } {
  const left = [...found];
  const unmatched: Quantity[] = [];
  let units = 0;
  for (const quantity of gold) {
    const at = left.findIndex((other) => sameValues(quantity, other) && quantity.unit === other.unit);
    if (at < 0) unmatched.push(quantity);
    else {
      left.splice(at, 1);
      units += 1;
    }
  }
  let values = units;
  for (const quantity of unmatched) {
    const at = left.findIndex((other) => sameValues(quantity, other));
    if (at < 0) continue;
    left.splice(at, 1);
    values += 1;
  }
  return { values, units };
}

function sameValues(a: Quantity, b: Quantity): boolean {
  return (
    a.values.length === b.values.length &&
    a.values.every((value, i) => Math.abs(value - (b.values[i] ?? 0)) <= 1e-5 * Math.abs(value) + 1e-8)
  );
}

function readGold(quantity: GoldQuantity): Quantity {
  const range = /^(\d[\d.]*) ?- ?(\d[\d.]*)$/.exec(quantity.value);
  const values = range ? [Number(range[1]), Number(range[2])] : [Number(quantity.value)];
  return { values: values.toSorted((a, b) => a - b), unit: normalise(quantity.normalized_unit) };
}

/** Our unit in the data's words: the unit's English name, or the counted noun phrase in the singular. */
function toQuantity(figure: FigureMention, analysed: AnalysedText): Quantity {
  const values = figure.value === null ? [figure.low ?? 0, figure.high ?? 0] : [figure.value];
  return { values, unit: normalise(figure.unitName ?? countedName(figure, analysed)) };
}

function countedName(figure: FigureMention, { tokens }: AnalysedText): string {
  if (figure.counted === null) return '-';
  const words: string[] = [];
  for (let index = 0; index < tokens.count; index += 1) {
    const [start, end] = [tokens.start[index] ?? 0, tokens.end[index] ?? 0];
    if (start < figure.counted.start || end > figure.counted.end) continue;
    words.push((end === figure.counted.end ? tokens.lemma[index] : tokens.word[index]) ?? '');
  }
  return words.join(' ');
}

function normalise(unit: string): string {
  return unit
    .toLowerCase()
    .replace(/^% (?=[a-z])/, '')
    .replace('united states dollar', 'dollar')
    .trim();
}

function formatScore(hits: number, gold: number, found: number): string {
  const [precision, recall] = [hits / Math.max(1, found), hits / Math.max(1, gold)];
  return `P ${(100 * precision).toFixed(1)}  R ${(100 * recall).toFixed(1)}  F1 ${(100 * f1(hits, gold, found)).toFixed(1)}`;
}

function f1(hits: number, gold: number, found: number): number {
  return gold + found === 0 ? 0 : (2 * hits) / (gold + found);
}

function report(text: string, gold: readonly Quantity[], found: readonly Quantity[]): void {
  const show = (list: readonly Quantity[]): string => list.map((q) => `${q.values.join('..')} [${q.unit}]`).join(' | ');
  console.log(`${text.slice(0, 300)}\n    gold  ${show(gold)}\n    found ${show(found)}`);
}
