// Remembers what was read of an item for as long as the item is in use: candidates are met again and again.
import type { PlacedItem } from '../model/comparison.ts';

/** Reads each item once. */
export function rememberRead<Read extends object>(read: (item: PlacedItem) => Read): (item: PlacedItem) => Read {
  const known = new WeakMap<PlacedItem, Read>();
  return (item) => {
    const held = known.get(item);
    if (held) return held;
    const made = read(item);
    known.set(item, made);
    return made;
  };
}
