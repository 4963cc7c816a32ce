// Many pieces of work at once, results in the order of the input, no more in hand than memory allows.

/** How much may be in hand at once: a count, and a sum of weights (one item may be heavier alone). */
export interface InHand<In> {
  readonly count: number;
  readonly weight: number;
  readonly weigh: (input: In) => number;
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
  const queue: { readonly result: Promise<Out>; readonly weight: number }[] = [];
  let weight = 0;
  const takeFirst = async (): Promise<Out> => {
    const first = queue.shift()!;
    weight -= first.weight;
    return first.result;
  };
  for await (const input of inputs) {
    const added = limit.weigh(input);
    while (queue.length > 0 && (queue.length >= limit.count || weight + added > limit.weight)) yield await takeFirst();
    const result = work(input);
    // A failure is met when its turn comes; until then it must not count as unhandled.
    result.catch(() => undefined);
    queue.push({ result, weight: added });
    weight += added;
  }
  while (queue.length > 0) yield await takeFirst();
}
