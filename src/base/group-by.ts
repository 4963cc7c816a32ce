// Groups values by a key.

/** Values by key, in their order. */
export function groupBy<Value, Key>(
  values: Iterable<Value>,
  keyOf: (value: Value) => Key,
): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const held = groups.get(key);
    if (held) held.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
