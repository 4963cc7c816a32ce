// Puts work off until its result is first asked for.

/** A function that does the work when it is first called, and gives that result ever after. */
export function once<Result>(work: () => Result): () => Result {
  let done: { readonly result: Result } | null = null;
  return () => {
    done ??= { result: work() };
    return done.result;
  };
}
