// Finds positions that no rule has read: a small model, learnt from coded articles, tells where a party that is spoken of with an issue takes a stand on it.
//
// Example: after `Velm rejects the toll.` in `Velm's envoy spoke of "the toll and its friends".` it is Velm's on the toll.
import { logistic } from '../../../base/logistic.ts';
import type { Move, Statement } from '../../../model/finding.ts';
import { spanContains } from '../../../model/span.ts';
import { learntWeights } from '../../languages/en/stand-weights.ts';
import type { Holding } from '../holders/holder-finder.ts';
import type { FoundMove } from '../moves/clause-moves.ts';
import type { ClassifiedMove } from '../moves/move-classifier.ts';
import type { Origin } from '../position-recorder.ts';
import { weighMove } from './learnt-moves.ts';
import { moveFeatures } from './move-features.ts';
import { listCandidates, type ReadArticle, type StandCandidate } from './stand-candidates.ts';
import { clauseOf, type StandClause, standFeatures } from './stand-features.ts';

/** A position that was learnt, and whose it is. */
export interface LearntStand {
  readonly origin: Origin;
  readonly holding: Holding;
  readonly found: FoundMove;
}

/** Least chance at which a position is entered: of those above it eight in ten were right in real stories, which hold more positions than the texts that taught it. */
const leastChance = 0.47;
/** Reasons told of a learnt position. */
const reasonsTold = 3;
const { start, weights } = learntWeights;

/** The learnt positions of an article in text order; none where the rules read nothing, for it may be about something else, and none in a sentence that stands alone, for nothing around it speaks. */
export function findLearntStands(article: ReadArticle): readonly LearntStand[] {
  if (article.positions.length === 0 || article.analysed.sentences.length < 2) return [];
  return listCandidates(article).flatMap((candidate): readonly LearntStand[] => {
    const told = tellWeights(standFeatures(article, candidate));
    const chance = logistic(told.reduce((sum, { weight }) => sum + weight, start));
    const read = chance < leastChance ? null : clauseOf(article, candidate);
    const rule = read === null ? null : moveOf(article, candidate, read);
    if (read === null || rule === null) return [];
    const move = weighMove(rule, moveFeatures(article, candidate, read));
    const why = told
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight)
      .slice(0, reasonsTold);
    const { holding, statement } = candidate.speech ?? tellerOf(candidate);
    const teller = statement === null ? 'author' : 'statement';
    return [
      {
        origin: { statement: statement?.id ?? null, beside: read.clause, teller },
        holding,
        found: {
          ...{ clause: read.clause, issue: candidate.issue, move, isCarried: false },
          learnt: why.map(({ name }) => name),
        },
      },
    ];
  });
}

interface Teller {
  readonly holding: Holding;
  readonly statement: Statement | null;
}

/** Whose a position is that its party does not speak: its own as the author tells of it, or told by whoever speaks there. */
function tellerOf({ party, issue, sentence }: StandCandidate): Teller {
  const statement = sentence.statements.findLast(({ content }) => content.some((one) => spanContains(one, issue.span)));
  if (statement === undefined) return { holding: { party, held: 'self', by: null }, statement: null };
  return { holding: { party, held: 'attributed', by: statement.actor }, statement };
}

interface Told {
  readonly name: string;
  readonly weight: number;
}

/** What each feature adds. A feature that nobody taught a weight does not compile. */
function tellWeights(features: Readonly<Record<keyof typeof weights, number>>): readonly Told[] {
  const names: (keyof typeof weights)[] = [];
  let name: keyof typeof weights;
  for (name in weights) names.push(name);
  return names.map((name) => ({ name, weight: features[name] * weights[name] }));
}

/** Moves that a party makes again without saying so; what it left open or hung on something it may have said by now. */
const lasting: ReadonlySet<Move> = new Set<Move>(['demand', 'offer', 'accept', 'reject']);

/** The move that the clause's words tell, else that of the same party's position on the issue, the last before it or the next; null where neither tells. */
function moveOf(
  { positions }: ReadArticle,
  { sentence, party, issue }: StandCandidate,
  { move }: StandClause,
): ClassifiedMove | null {
  if (move.told !== 'none') return move.move === 'none' ? null : move;
  const same = positions.filter((one) => one.party === party && one.issue === issue.issue && lasting.has(one.move));
  const near = same.findLast(({ content }) => (content[0]?.start ?? 0) < sentence.span.start) ?? same[0];
  if (near === undefined) return null;
  return {
    move: near.move,
    strength: near.strength,
    reason: 'as elsewhere in the article, for these words tell none',
    told: 'clause',
  };
}
