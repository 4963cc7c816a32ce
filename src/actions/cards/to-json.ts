// What a card shows, as it will be read.
import type { Json } from '../../model/comparison.ts';

/** The same as JSON gives it back: fields without a value are gone. */
export function toJson(value: unknown): Json {
  return JSON.parse(JSON.stringify(value));
}
