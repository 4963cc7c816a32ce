// Exhaustive switches over unions: the compiler reports a forgotten case, the runtime a bug.

/** Throws; call it in the `default` of a switch that handles every member of a union. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
