// Computes a thing once for each of the objects it is asked of.

/** The function itself, which remembers what it gave for as long as the object it was asked of is in use. */
export function remember<Key extends object, Value extends object>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    const held = known.get(key);
    if (held !== undefined) return held;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}
