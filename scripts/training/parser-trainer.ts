// Trains the dependency parser with a dynamic oracle: it learns from states that its own mistakes lead to.

import { hashText } from '../../src/base/feature-hash.ts';
import {
  applyTransition,
  isFinished,
  isLegal,
  leftArc,
  reduce,
  rightArc,
  shift,
  startSentence,
} from '../../src/text/dependency-parser.ts';
import {
  createParserState,
  fillRelationFeatures,
  fillTransitionFeatures,
  type ParserState,
  relationFeatureCount,
  transitionFeatureCount,
} from '../../src/text/parser-state.ts';
import { createPerceptron, encodeDenseRows, encodeSparseRows } from './perceptron-trainer.ts';
import { createRandom } from './random.ts';
import type { TaggedArticle } from './tagged-article.ts';

/** What a parser needs in a weight file. */
export interface TrainedParser {
  readonly relations: readonly string[];
  readonly transitionSection: Uint8Array;
  readonly relationSection: Uint8Array;
}

/** Tokens of the longest sentence that is learnt from. */
const longestLearnt = 150;
/** Share of wrong choices that are followed rather than mended, after the first epoch. */
const exploration = 0.9;
const transitionCount = 4;
/** Rows with no weight above these (of 127) are dropped: a third of the size for 0.2 points of attachment. */
const leastByte = { transitions: 13, relations: 8 };

/** Trains on articles whose `tags` should be those of a tagger that has not seen them. */
export function trainParser(articles: readonly TaggedArticle[], epochs: number, leastUpdates: number): TrainedParser {
  const relations = [...new Set(articles.flatMap((article) => article.relations))].sort();
  const relationIndex = new Map(relations.map((relation, i) => [relation, i]));
  const transitions = createPerceptron(transitionCount);
  const labels = createPerceptron(relations.length);
  const sentences = articles.flatMap((article) =>
    article.sentences.filter(([a, b]) => b - a > 1 && b - a < longestLearnt).map(([a, b]) => ({ article, a, b })),
  );
  const random = createRandom(9);
  const state = createParserState(longestLearnt);
  const features = new Int32Array(Math.max(transitionFeatureCount, relationFeatureCount));
  const scores = new Float32Array(transitionCount);
  const labelScores = new Float32Array(relations.length);
  const cost = new Int32Array(transitionCount);
  const tagHash = new Map<string, number>();
  for (const { tags } of articles) for (const tag of tags) if (!tagHash.has(tag)) tagHash.set(tag, hashText(tag));
  for (let epoch = 0; epoch < epochs; epoch++) {
    random.shuffle(sentences);
    for (const { article, a, b } of sentences) {
      const length = b - a;
      const goldHead = new Int32Array(length + 1);
      const goldRelation = new Int32Array(length + 1);
      for (let i = 0; i < length; i++) {
        const head = article.heads[a + i]!;
        goldHead[i] = head < a || head >= b ? length : head - a;
        goldRelation[i] = relationIndex.get(article.relations[a + i]!) ?? 0;
      }
      const learnRelation = (at: ParserState, head: number, dependent: number): number => {
        const count = fillRelationFeatures(at, head, dependent, features);
        labels.score(features, count, labelScores);
        let best = 0;
        for (let i = 1; i < labelScores.length; i++) if (labelScores[i]! > labelScores[best]!) best = i;
        labels.tick();
        const gold = goldRelation[dependent]!;
        if (goldHead[dependent] !== head || best === gold) return best;
        labels.update(features, count, gold, best);
        return gold;
      };
      startSentence(state, article.entries, (i) => tagHash.get(article.tags[i]!)!, a, b);
      while (!isFinished(state)) {
        const count = fillTransitionFeatures(state, features);
        transitions.score(features, count, scores);
        fillCosts(state, goldHead, cost);
        const chosen = bestTransition(state, (t) => scores[t]!);
        const right = bestTransition(state, (t) => (cost[t] === 0 ? scores[t]! : -1e9 - cost[t]!));
        transitions.tick();
        if (cost[chosen]! > 0 && right !== chosen) transitions.update(features, count, right, chosen);
        const isFollowed = cost[chosen] === 0 || (epoch > 0 && random.next() < exploration);
        applyTransition(state, isFollowed ? chosen : right, learnRelation);
      }
    }
  }
  transitions.average();
  labels.average();
  return {
    relations,
    transitionSection: encodeDenseRows(transitions.rows(leastUpdates), transitionCount, leastByte.transitions),
    relationSection: encodeSparseRows(labels.rows(leastUpdates), leastByte.relations),
  };
}

function bestTransition(state: ParserState, scoreOf: (transition: number) => number): number {
  let best = -1;
  for (let t = 0; t < transitionCount; t++) {
    if (isLegal(state, t) && (best < 0 || scoreOf(t) > scoreOf(best))) best = t;
  }
  return best;
}

/** Gold arcs that each transition would put out of reach. */
function fillCosts(state: ParserState, goldHead: Int32Array, cost: Int32Array): void {
  const { stack, depth, next, length, head } = state;
  const top = depth > 0 ? stack[depth - 1]! : -1;
  let dependentsAhead = 0;
  let dependentsBehind = 0;
  let headBehind = 0;
  if (top >= 0) for (let k = next; k < length; k++) if (goldHead[k] === top) dependentsAhead++;
  if (next < length) {
    for (let d = 0; d < depth; d++) {
      const x = stack[d]!;
      if (goldHead[x] === next && head[x]! < 0) dependentsBehind++;
      if (goldHead[next] === x) headBehind = 1;
    }
  }
  const goldOfTop = top >= 0 ? goldHead[top]! : -1;
  const goldOfNext = goldHead[next] ?? -1;
  cost[shift] = headBehind + dependentsBehind;
  cost[reduce] = dependentsAhead;
  cost[leftArc] = dependentsAhead + (goldOfTop !== next && goldOfTop > next ? 1 : 0);
  cost[rightArc] = goldOfNext === top ? dependentsBehind : (headBehind || goldOfNext > next ? 1 : 0) + dependentsBehind;
}
