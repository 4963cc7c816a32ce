// Trains a model of moves: multinomial logistic regression on named features, by gradient descent over all examples, the same weights each time.

/** Weights of each move by the names of features. */
export interface MoveModel {
  readonly moves: readonly string[];
  readonly weights: ReadonlyMap<string, readonly number[]>;
}

/** An example: its features and the move a person saw. */
export interface MoveExample {
  readonly features: readonly string[];
  readonly gold: string;
}

/** Rounds over all examples; the loss hardly falls after them. */
const rounds = 150;
/** Size of a step, and of the pull towards zero, per example. */
const step = 0.5;
const pull = 0.002;
/** Examples a feature must be seen in: a word seen once tells of its sentence only. */
const leastSeen = 2;

/** Trains on examples. */
export function trainMoveModel(examples: readonly MoveExample[]): MoveModel {
  const moves = [...new Set(examples.map(({ gold }) => gold))].sort();
  const seen = new Map<string, number>();
  for (const { features } of examples) for (const name of features) seen.set(name, (seen.get(name) ?? 0) + 1);
  const weights = new Map(
    [...seen].flatMap(([name, count]) => (count < leastSeen ? [] : [[name, moves.map(() => 0)]])),
  );
  const model = { moves, weights };
  for (let round = 0; round < rounds; round += 1) {
    const slopes = new Map<string, number[]>();
    for (const { features, gold } of examples) {
      const chances = chancesOf(model, features);
      for (const name of features) {
        if (!weights.has(name)) continue;
        const slope = slopes.get(name) ?? moves.map(() => 0);
        moves.forEach((move, at) => {
          slope[at] = (slope[at] ?? 0) + Number(move === gold) - (chances[at] ?? 0);
        });
        slopes.set(name, slope);
      }
    }
    for (const [name, slope] of slopes) {
      const held = weights.get(name) ?? [];
      const scale = step / Math.sqrt(seen.get(name) ?? 1);
      weights.set(
        name,
        held.map((weight, at) => weight + scale * ((slope[at] ?? 0) / Math.sqrt(examples.length) - pull * weight)),
      );
    }
  }
  return model;
}

/** The likeliest move and its chance, 0 to 1. */
export function predictMove(
  model: MoveModel,
  features: readonly string[],
): { readonly move: string; readonly chance: number } {
  const chances = chancesOf(model, features);
  const best = chances.indexOf(Math.max(...chances));
  return { move: model.moves[best] ?? 'none', chance: chances[best] ?? 0 };
}

function chancesOf({ moves, weights }: MoveModel, features: readonly string[]): readonly number[] {
  const sums = moves.map(() => 0);
  for (const name of features)
    weights.get(name)?.forEach((weight, at) => {
      sums[at] = (sums[at] ?? 0) + weight;
    });
  const top = Math.max(...sums);
  const raised = sums.map((sum) => Math.exp(sum - top));
  const all = raised.reduce((total, one) => total + one, 0);
  return raised.map((one) => one / all);
}
