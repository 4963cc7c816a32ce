// Scores the shipped readers' attributions: PolNeAR dev by the shared scorer, GUM by who says what.
//
// `--reader careful` scores the careful reader: on dev each article by a judge that has not seen it.
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { loadReader } from '../src/actions/load-reader.ts';
import { type Attribution, findAttributions, toSpans } from '../src/extract/attributions/attribution-finder.ts';
import { findAttributionsCarefully } from '../src/extract/attributions/careful/careful-finder.ts';
import { emptyCodebook, type ReaderKind } from '../src/model/codebook.ts';
import type { Span } from '../src/model/span.ts';
import { recordReliability, recordScores } from './scoring/record-scores.ts';
import { judgeUnseen, readDevCarefully } from './training/careful-judge-trainer.ts';
import { corporaFolder, readPolnear } from './training/corpora.ts';
import { gumSplit, readGumArticle, scoreGum } from './training/gum.ts';

/** What this script uses of the shared scorer. */
interface Scorer {
  readonly score: (gold: GoldMap, predicted: PredictedMap) => unknown;
  readonly format: (metrics: unknown) => string;
  readonly loadGold: (path: string) => GoldMap;
  readonly loadPred: (path: string, gold: GoldMap) => PredictedMap;
}
type GoldMap = ReadonlyMap<string, { readonly text: string }>;
type PredictedMap = ReadonlyMap<string, { readonly attributions: readonly object[] }>;

/** Limits of the bands of certainty. */
const bandLimits = [0, 0.3, 0.5, 0.7, 0.8, 0.9, 1];

const scorerPath = `${corporaFolder()}/../tools/score-attribution.mjs`;
const scorer: Scorer = await import(pathToFileURL(scorerPath).href);
const { values, positionals } = parseArgs({ options: { reader: { type: 'string' } }, allowPositionals: true });
const kind: ReaderKind = values.reader === 'careful' ? 'careful' : 'fast';
const [predictionFile, goldFile = `${corporaFolder()}/polnear/dev.jsonl`] = positionals;
const gold = scorer.loadGold(goldFile);

if (predictionFile) {
  console.log(scorer.format(scorer.score(gold, scorer.loadPred(predictionFile, gold))));
} else {
  const reader = await loadReader({ ...emptyCodebook, reader: kind });
  const { careful } = reader;
  const read = (text: string): readonly Attribution[] =>
    careful === null
      ? findAttributions(reader.analyse(text, []), reader.attributionModel)
      : findAttributionsCarefully(reader.analyse(text, []), reader.attributionModel, careful);
  const found: readonly { doc: string; attributions: readonly Attribution[] }[] =
    careful === null
      ? readPolnear('dev').map(({ doc, text }) => ({ doc, attributions: read(text) }))
      : judgeUnseen(readDevCarefully(reader, careful), careful.threshold).map(({ article, found }) => ({
          doc: article.name,
          attributions: found.map((one) => toSpans(article.analysed, one, careful.calibration)),
        }));
  const metrics = scorer.score(
    gold,
    new Map(found.map((f) => [f.doc, { attributions: f.attributions.map(toRanges) }])),
  );
  console.log(`PolNeAR dev, ${kind} reader`);
  console.log(scorer.format(metrics));
  recordPolnear(metrics);
  printCertainties(found.flatMap(({ doc, attributions }) => attributions.map((a) => ({ doc, attribution: a }))));
  const gum = gumSplit('dev').map((name) => readGumArticle(name));
  console.log(scoreGum(gum.map((article) => ({ article, attributions: read(article.text) }))));
}

function toRanges(attribution: Attribution): object {
  const ranges = (spans: readonly Span[]): readonly (readonly [number, number])[] =>
    spans.map(({ start, end }) => [start, end]);
  return { source: ranges(attribution.source), cue: ranges(attribution.cue), content: ranges(attribution.content) };
}

/** For bands of certainty: how many attributions, and how many of them the scorer calls right. */
function printCertainties(all: readonly { readonly doc: string; readonly attribution: Attribution }[]): void {
  console.log('certainty on PolNeAR dev: band, attributions, share that is right');
  const bands = bandLimits.slice(1).map((to, k) => {
    const from = bandLimits[k]!;
    const isIn = (certainty: number): boolean => certainty >= from && (certainty < to || to === 1);
    const band = all.filter(({ attribution: { certainty } }) => isIn(certainty));
    const byDoc = new Map<string, { attributions: object[] }>();
    for (const { doc, attribution } of band) {
      const entry = byDoc.get(doc) ?? { attributions: [] };
      byDoc.set(doc, entry);
      entry.attributions.push(toRanges(attribution));
    }
    return { from, to, found: band.length, right: rightOf(scorer.score(gold, byDoc)) };
  });
  for (const { from, to, found, right } of bands)
    console.log(`  ${from.toFixed(1)} to ${to.toFixed(1)}  ${found}  ${found > 0 ? (right / found).toFixed(3) : '-'}`);
  recordReliability({
    finding: kind === 'fast' ? 'Statements' : 'Statements, careful reader',
    data: 'PolNeAR dev',
    bands,
  });
}

/** Statements of the three forms, each role within one pair overlapping by half. */
function recordPolnear(metrics: unknown): void {
  const read: Metrics = JSON.parse(JSON.stringify(metrics));
  const { full } = read.attribution;
  const row =
    kind === 'fast'
      ? { finding: 'Statements', data: 'PolNeAR dev', command: 'npm run score:attributions' }
      : {
          finding: 'Statements, careful reader',
          data: 'PolNeAR dev',
          command: 'npm run score:attributions -- --reader careful',
        };
  const floors = kind === 'fast' ? { all: 61, direct: 81 } : { all: 66, direct: 86 };
  const size = (count: number): string => `${read.docs} articles, ${count} statements`;
  recordScores([
    {
      ...row,
      measure: 'source, cue and content F1',
      size: size(read.gold),
      ours: 100 * full.f,
      others: 'people among themselves 68 to 81',
      floor: floors.all,
    },
    {
      ...row,
      measure: 'the same, direct speech',
      size: size(full.direct.gold),
      ours: 100 * full.direct.f,
      others: 'people 88',
      floor: floors.direct,
    },
    {
      ...row,
      measure: 'the same, mixed',
      size: size(full.mixed.gold),
      ours: 100 * full.mixed.f,
      others: '',
      floor: null,
    },
    {
      ...row,
      measure: 'the same, indirect speech',
      size: size(full.indirect.gold),
      ours: 100 * full.indirect.f,
      others: 'people 63',
      floor: null,
    },
  ]);
}

interface FormMetrics {
  readonly f: number;
  readonly gold: number;
}
interface Metrics {
  readonly docs: number;
  readonly gold: number;
  readonly attribution: {
    readonly full: {
      readonly f: number;
      readonly direct: FormMetrics;
      readonly mixed: FormMetrics;
      readonly indirect: FormMetrics;
    };
  };
}

function rightOf(metrics: unknown): number {
  const read: { attribution: { full: { tp: number } } } = JSON.parse(JSON.stringify(metrics));
  return read.attribution.full.tp;
}
