// Scores dates against WikiWars, TBAQ, edtf-validate and the cases of other date readers: `npm run score:dates`.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseDatePhrase } from '../src/extract/dates/date-phrase.ts';
import { edtfLevelOf } from '../src/extract/dates/edtf-validity.ts';
import { findTimeExpressions } from '../src/extract/dates/expression-finder.ts';
import {
  type PhraseCase,
  readChronoPhrases,
  readDucklingPhrases,
  readEdtfPhrases,
  readRecognizersPhrases,
} from './dates/phrase-cases.ts';
import { readTimeMlFolder, type TimeMlDocument } from './dates/timeml-reader.ts';
import { type Timex, writeTimexes } from './dates/timex-writer.ts';
import { recordScores } from './scoring/record-scores.ts';

interface Tally {
  strict: number;
  relaxed: number;
  value: number;
  predicted: number;
  gold: number;
  words: number;
  milliseconds: number;
}

const shared = process.env.PARLEY_SHARED ?? fileURLToPath(new URL('../../shared', import.meta.url));
const corpora = path.join(shared, 'corpora');
const showsErrors = process.argv.includes('--errors');
const folders = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

/** The floors agreed for each corpus, F1 in per cent. */
const floors = { wikiwars: [93, 88, 75], tbaq: [90, 82, 72] } as const;

if (folders.length > 0) reportCorpus(folders.join(', '), folders.flatMap(readTimeMlFolder), true, null);
else reportAll();

function reportAll(): void {
  if (!fs.existsSync(corpora)) {
    console.log(`No corpora at ${corpora}: set PARLEY_SHARED to the folder that holds them. Nothing was scored.`);
    return;
  }
  reportCorpus('WikiWars train', readTimeMlFolder(path.join(corpora, 'wikiwars/train-tml')), false, floors.wikiwars);
  const tbaq = ['TimeBank', 'AQUAINT'].flatMap((name) => readTimeMlFolder(path.join(corpora, 'tbaq', name)));
  reportCorpus('TBAQ', tbaq, true, floors.tbaq);
  reportEdtf();
  console.log('For information, the cases of other readers (made for search boxes rather than news):');
  reportPhrases('python-edtf phrases, same EDTF', readEdtfPhrases(corpora));
  reportPhrases('Recognizers-Text days', readRecognizersPhrases(corpora));
  reportPhrases('chrono days', readChronoPhrases(corpora));
  reportPhrases('Duckling days, months and years', readDucklingPhrases(corpora));
}

/** How many strings of edtf-validate are accepted at their level, or refused. */
function reportEdtf(): void {
  const lists: Readonly<Record<string, readonly string[]>> = JSON.parse(
    fs.readFileSync(path.join(corpora, 'edtf-validate/levels.json'), 'utf8'),
  );
  const count = (name: string, isRight: (written: string) => boolean) => {
    const all = lists[name] ?? [];
    console.log(`  ${name}: ${all.filter(isRight).length} of ${all.length} right`);
  };
  console.log('EDTF strings of edtf-validate:');
  count('Level0', (written) => edtfLevelOf(written) === 0);
  count('Level1', (written) => edtfLevelOf(written) !== null);
  for (const name of ['invalid_edtf_dates', 'invalid_edtf_intervals', 'invalid_edtf_datetimes']) {
    count(name, (written) => edtfLevelOf(written) === null);
  }
}

function reportPhrases(name: string, cases: readonly PhraseCase[]): void {
  const wrong = cases.filter((one) => !isRight(one));
  console.log(`  ${name}: ${cases.length - wrong.length} of ${cases.length} right`);
  if (!showsErrors) return;
  for (const { phrase, reference, expected } of wrong) {
    console.log(`    ${phrase}\t${expected.join(' or ')}\t${parseDatePhrase(phrase, reference)?.edtf ?? 'none'}`);
  }
}

function isRight({ phrase, reference, expected, compares }: PhraseCase): boolean {
  const value = parseDatePhrase(phrase, reference);
  if (expected.length === 0) return value === null;
  return value !== null && expected.includes((compares === 'edtf' ? value.edtf : value.earliest) ?? '');
}

/**
 * Prints the scores of one corpus. Strict: same offsets. Relaxed: they overlap. Value: they overlap, and the value is
 * the same, and where `hasTypes` the type too (WikiWars gives every expression the type DATE).
 */
function reportCorpus(
  name: string,
  documents: readonly TimeMlDocument[],
  hasTypes: boolean,
  wanted: readonly [number, number, number] | null,
): void {
  const tally: Tally = { strict: 0, relaxed: 0, value: 0, predicted: 0, gold: 0, words: 0, milliseconds: 0 };
  for (const document of documents) scoreDocument(document, hasTypes, tally);
  const [relaxed, strict, value] = [f1(tally, tally.relaxed), f1(tally, tally.strict), f1(tally, tally.value)];
  const verdict = (score: number, floor: number | undefined) =>
    floor === undefined ? '' : score >= floor ? ` (floor ${floor}: met)` : ` (floor ${floor}: NOT met)`;
  console.log(`${name}: ${documents.length} texts, ${tally.gold} expressions, ${tally.predicted} found`);
  console.log(`  relaxed F1 ${relaxed.toFixed(1)}${verdict(relaxed, wanted?.[0])}`);
  console.log(`  strict  F1 ${strict.toFixed(1)}${verdict(strict, wanted?.[1])}`);
  console.log(`  value   F1 ${value.toFixed(1)}${verdict(value, wanted?.[2])}`);
  if (wanted !== null) {
    const row = (measure: string, ours: number, floor: number, others: string) => ({
      finding: 'Dates',
      measure,
      data: name,
      size: `${documents.length} texts, ${tally.gold} expressions`,
      ours,
      others,
      floor,
      command: 'npm run score:dates',
    });
    recordScores([
      row('relaxed F1', relaxed, wanted[0], 'on TempEval-3 text: SynTime 95, chrono 70'),
      row('strict F1', strict, wanted[1], 'on TempEval-3 text: SynTime 92, chrono 40'),
      row('value F1', value, wanted[2], 'on TempEval-3 text: Recognizers 47, chrono 33'),
    ]);
  }
  console.log(`  ${Math.round((tally.words / tally.milliseconds) * 1000)} words/s`);
}

function f1(tally: Tally, right: number): number {
  return (200 * right) / (tally.predicted + tally.gold);
}

function scoreDocument(document: TimeMlDocument, hasTypes: boolean, tally: Tally): void {
  const [year = 0, month = 0, day = 0] = (document.created ?? '').split('-').map(Number);
  const published = document.created === null ? null : { year, month, day };
  const began = performance.now();
  const expressions = findTimeExpressions(document.text, { published, monthFirst: true });
  tally.milliseconds += performance.now() - began;
  tally.words += document.text.split(/\s+/).length;
  const found = writeTimexes(document.text, expressions);
  tally.predicted += found.length;
  tally.gold += document.timexes.length;
  const free = new Set(found);
  for (const gold of document.timexes) {
    const match = bestMatch(gold, free);
    if (match === null) continue;
    free.delete(match);
    tally.relaxed += 1;
    if (match.start === gold.start && match.end === gold.end) tally.strict += 1;
    const sameType = !hasTypes || match.type === gold.type;
    if (sameType && normalise(match.value) === normalise(gold.value)) tally.value += 1;
    else if (showsErrors) {
      const context = document.text.slice(Math.max(0, gold.start - 40), gold.end + 20).replace(/\s+/g, ' ');
      console.log(
        `${gold.type} ${gold.value}\t${match.type} ${match.value}\t${document.text.slice(match.start, match.end)}\t${context}`,
      );
    }
  }
}

function bestMatch(gold: Timex, free: ReadonlySet<Timex>): Timex | null {
  let best: Timex | null = null;
  for (const timex of free) {
    if (timex.start >= gold.end || gold.start >= timex.end) continue;
    if (timex.start === gold.start && timex.end === gold.end) return timex;
    best ??= timex;
  }
  return best;
}

/** Decades and centuries are written in three ways; all are so many years. */
function inYears(value: string): string {
  const count = Number(value.replace(/[^\d.]/g, ''));
  const years = count * (/DE|\dE|XE/.test(value) ? 10 : 100);
  return value.includes('X') ? 'PXY' : `P${years}Y`;
}

/** Makes different ways to write the same value equal: 199X and 199, 1998-XX and 1998, P2DE and P20Y, the T before a part of the day. */
function normalise(value: string): string {
  if (value === 'null') return '';
  if (value.endsWith('_REF')) return value;
  if (/^P[\d.X]+(?:DE|E|CE|C)$/.test(value)) return inYears(value);
  if (value.startsWith('P')) return value === 'PT24H' ? 'P1D' : value;
  return value
    .replace(/(?:-W?XX)+$/, '')
    .replace(/X+$/, '')
    .replace(/-?TNI$/, 'TNI')
    .replace(/T(\d\d)$/, 'T$1:00');
}
