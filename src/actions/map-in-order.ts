// Many pieces of work at once, results in the order of the input, no more in hand than memory allows.

/** How much may be in hand at once: a count, and a sum of weights (one item may be heavier alone). */
export interface InHand<In> {
  readonly count: number;
  readonly weight: number;
  readonly weigh: (input: In) => number;
}

/** The same, and how much may be given in one go. */
export interface InHandTogether<In> extends InHand<In> {
  readonly together: number;
}

/**
 * Gives the results of `work` in the order of the inputs. An input is taken only when there is room for it;
 * the first failed piece of work ends the whole.
 */
export async function* mapInOrder<In, Out>(
  inputs: AsyncIterable<In> | Iterable<In>,
  work: (input: In) => Promise<Out>,
  limit: InHand<In>,
): AsyncGenerator<Out> {
  for await (const piece of mapInPieces(inputs, work, { ...limit, together: 0 })) yield* piece;
}

/**
 * The same, each time with the results that follow and are there already, so that they can be kept in one go: half of what may be in hand,
 * so that work goes on meanwhile.
 */
export async function* mapInPieces<In, Out>(
  inputs: AsyncIterable<In> | Iterable<In>,
  work: (input: In) => Promise<Out>,
  limit: InHandTogether<In>,
): AsyncGenerator<readonly Out[]> {
  const queue: WorkInHand<Out>[] = [];
  for await (const input of inputs) {
    const weight = limit.weigh(input);
    const isFull = (): boolean => queue.length >= limit.count || weighAll(queue) + weight > limit.weight;
    while (queue.length > 0 && isFull()) yield await takeFirst(queue, limit);
    queue.push(begin(work(input), weight));
  }
  while (queue.length > 0) yield await takeFirst(queue, limit);
}

interface WorkInHand<Out> {
  readonly result: Promise<Out>;
  readonly weight: number;
  isDone: boolean;
}

function begin<Out>(result: Promise<Out>, weight: number): WorkInHand<Out> {
  const begun: WorkInHand<Out> = { result, weight, isDone: false };
  // A failure is met when its turn comes; until then it must not count as unhandled.
  result.then(
    () => {
      begun.isDone = true;
    },
    () => undefined,
  );
  return begun;
}

function weighAll(queue: readonly WorkInHand<unknown>[]): number {
  return queue.reduce((sum, { weight }) => sum + weight, 0);
}

/** The first, however long it takes, and what follows it and is there, up to a weight. */
async function takeFirst<Out>(
  queue: WorkInHand<Out>[],
  { count, together }: Pick<InHandTogether<never>, 'count' | 'together'>,
): Promise<readonly Out[]> {
  await queue[0]?.result;
  const next = queue.slice(0, Math.ceil(count / 2));
  const end = next.findIndex(({ isDone }, at) => at > 0 && (!isDone || weighAll(next.slice(0, at + 1)) > together));
  return Promise.all(queue.splice(0, end < 0 ? next.length : end).map(({ result }) => result));
}
