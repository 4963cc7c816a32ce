// Groups values by a key.

/** Values by key, in their order. */
export function groupBy<Value>(
  values: readonly Value[],
  keyOf: (value: Value) => string,
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const held = groups.get(key);
    if (held) held.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
