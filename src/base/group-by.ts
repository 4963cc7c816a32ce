// Groups values by a key.

/** Values by key, in their order. */
export function groupBy<Value, Key>(
  values: Iterable<Value>,
  keyOf: (value: Value) => Key,
): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) addToGroup(groups, keyOf(value), value);
  return groups;
}

/** Puts a value to the others of its key, where one value has several keys or none is known beforehand. */
export function addToGroup<Value, Key>(groups: Map<Key, Value[]>, key: Key, value: Value): void {
  const held = groups.get(key);
  if (held) held.push(value);
  else groups.set(key, [value]);
}
