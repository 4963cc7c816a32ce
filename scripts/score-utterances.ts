// Scores the comparison of utterances: on sentences in two translations (learnt on the other language), and on the example's
// gold. `npm run score:utterances`; `-- --pair ru-en` scores the shipped weights on another pair of the same corpus.
import { parseArgs } from 'node:util';
import { loadWordVectors } from '../src/actions/load-comparers.ts';
import { logistic } from '../src/base/logistic.ts';
import type { PairWeights } from '../src/compare/utterance/pair-score.ts';
import { scorePair } from '../src/compare/utterance/pair-score.ts';
import { createUtteranceComparer } from '../src/compare/utterance/utterance-comparer.ts';
import { findUtteranceKeys } from '../src/compare/utterance/utterance-keys.ts';
import type { Wording } from '../src/compare/utterance/wording.ts';
import type { RelatedItems } from '../src/model/comparison.ts';
import {
  groupSentences,
  type JoinScores,
  joinScores,
  type SentenceGroup,
} from '../src/views/quotes/group-sentences.ts';
import type { QuotedSentence } from '../src/views/quotes/quoted-sentence.ts';
import { nameScores, scoreExampleUtterances, share } from './scoring/example-utterances.ts';
import { recordScores } from './scoring/record-scores.ts';
import {
  askPairs,
  type DoubleTranslation,
  prepareText,
  readDoubleTranslation,
  trainPairs,
} from './training/pair-trainer.ts';

/** Sentences of the other translation that share most telling words: the rest cannot be nearest, and a million pairs take minutes. */
const mostRanked = 100;

/** Share of the sentences that stand in both translations: where few are told twice, likeness tells less. */
const sharesTwice = [1, 0.5, 0.2];
const tried: readonly JoinScores[] = [
  joinScores,
  { ...joinScores, alone: 1.5 },
  { ...joinScores, third: 4, groups: 3 },
];

const { values } = parseArgs({ options: { pair: { type: 'string' }, example: { type: 'boolean' } } });
const vectors = await loadWordVectors();
const comparer = createUtteranceComparer(vectors);

if (values.example) await scoreExampleUtterances(comparer, tried, true);
else if (values.pair) report(`${values.pair}, shipped weights`, readDoubleTranslation(values.pair), undefined);
else {
  const [german, czech] = [readDoubleTranslation('de-en'), readDoubleTranslation('cs-en')];
  report('de-en, learnt on cs-en only', german, trainPairs(askPairs(czech)), 98.5);
  report('cs-en, learnt on de-en only', czech, trainPairs(askPairs(german)), 95);
  await scoreExampleUtterances(comparer, tried, false);
}

function report(
  title: string,
  { a, b }: DoubleTranslation,
  weights: PairWeights | undefined,
  floor: number | null = null,
): void {
  const record = (measure: string, ours: number, asked: number | null): void =>
    recordScores([
      {
        finding: 'Same words',
        measure,
        data: `WMT21 double translations, ${title}`,
        size: `${a.length} sentences twice`,
        ours,
        others: '',
        floor: asked,
        command: 'npm run score:utterances',
      },
    ]);
  console.log(`\n${title}: ${a.length} sentences`);
  const [wordsA, wordsB] = [a.map(prepareText), b.map(prepareText)];
  const nearest = nearestSentences(wordsA, wordsB);
  const first = nearest.filter(
    (found, i) => bestOf(found, (j) => scorePair(wordsA[i]!, wordsB[j]!, vectors, weights)) === i,
  ).length;
  console.log(`  recall@1 among all: ${share(first, a.length)} (asked: de 98.5, cs 95.0)`);
  record('recall@1', (100 * first) / a.length, floor);
  const pool = [...wordsA, ...wordsB];
  const { relations, found, compared } = retrieve(pool, a.length, (i, j) =>
    scorePair(pool[i]!, pool[j]!, vectors, weights),
  );
  console.log(
    `  found by keys: ${share(found, a.length)} of pairs; ${(compared / pool.length).toFixed(1)} candidates a sentence`,
  );
  for (const twice of sharesTwice) {
    const kept = pool.map((_, row) => row).filter((row) => row < a.length || isTwice(row - a.length, twice));
    const sentences = kept.map((row) => sentenceOf(row, row < a.length ? a[row]! : b[row - a.length]!));
    const wanted = kept.length - a.length;
    for (const scores of tried) {
      const groups = groupSentences(sentences, { relations, judged: [] }, scores);
      const { right, pairs, falseGroups } = countPairs(groups, a.length);
      if (scores === joinScores && twice === 1) {
        record('pairs grouped, precision', (100 * right) / Math.max(1, pairs), 98);
        record('pairs grouped, recall', (100 * right) / a.length, 80);
      }
      console.log(
        `  ${100 * twice} of 100 sentences told twice, ${nameScores(scores)}: precision ${share(right, pairs)}, recall ${share(right, wanted)}; ${share(falseGroups, groups.length)} false merges per 100 groups`,
      );
    }
  }
}

/** Which sentences stay in the second translation: the same ones each time, spread over the articles. */
function isTwice(row: number, share: number): boolean {
  return (row * 7919) % 1000 < 1000 * share;
}

function countPairs(
  groups: readonly SentenceGroup[],
  half: number,
): { readonly right: number; readonly pairs: number; readonly falseGroups: number } {
  let [right, pairs, falseGroups] = [0, 0, 0];
  for (const { members } of groups) {
    const rows = members.map(({ row }) => row % half);
    const distinct = new Set(rows);
    pairs += (rows.length * (rows.length - 1)) / 2;
    for (const row of distinct) if (rows.filter((one) => one === row).length === 2) right += 1;
    if (distinct.size > 1) falseGroups += 1;
  }
  return { right, pairs, falseGroups };
}

function retrieve(
  pool: readonly Wording[],
  half: number,
  score: (i: number, j: number) => number,
): { relations: readonly RelatedItems[]; found: number; compared: number } {
  const { fewestShared, commonest, most } = comparer.retrieval;
  const holders = new Map<number, number[]>();
  const relations: RelatedItems[] = [];
  let [found, compared] = [0, 0];
  pool.forEach((wording, row) => {
    const shared = new Map<number, number>();
    for (const key of findUtteranceKeys(wording, null)) {
      const rows = holders.get(key) ?? [];
      if (rows.length <= commonest) for (const one of rows) shared.set(one, (shared.get(one) ?? 0) + 1);
      rows.push(row);
      holders.set(key, rows);
    }
    const candidates = [...shared]
      .filter(([, count]) => count >= fewestShared)
      .sort((x, y) => y[1] - x[1] || x[0] - y[0]);
    for (const [to] of candidates.slice(0, most)) {
      compared += 1;
      if (row - half === to) found += 1;
      const logit = score(row, to);
      relations.push({ from: row, to, relation: 'reworded', certainty: logistic(logit), detail: null });
    }
  });
  return { relations, found, compared };
}

function nearestSentences(from: readonly Wording[], to: readonly Wording[]): readonly (readonly number[])[] {
  return from.map(({ distinct }) => {
    const shared = to.map((other) =>
      distinct.reduce((sum, { stem, weight }) => sum + (other.indexOf.has(stem) ? weight ** 2 : 0), 0),
    );
    const worth = shared.map((sum, j) => sum / Math.sqrt(4 * to[j]!.weight + 10));
    return [...worth.keys()].sort((x, y) => worth[y]! - worth[x]!).slice(0, mostRanked);
  });
}

function bestOf(candidates: readonly number[], score: (candidate: number) => number): number {
  const scores = candidates.map(score);
  return candidates[scores.indexOf(Math.max(...scores))] ?? -1;
}

/** A sentence of the pool, an article of its own; all are by one speaker on one day, so only words decide. */
function sentenceOf(row: number, text: string): QuotedSentence {
  const article = { id: String(row), title: null, outlet: null, side: null, published: null, byline: [], url: null };
  return {
    ...{
      row,
      role: 'quoted',
      text,
      parts: [],
      speaker: { key: 'one', name: 'One', party: null },
      said: { first: 0, last: 0 },
      saidEdtf: null,
      published: null,
    },
    ...{ statement: null, article: article as unknown as QuotedSentence['article'] },
  };
}
