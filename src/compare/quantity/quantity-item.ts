// What the comparer keeps of a figure: what it measures, in base units, of when, and in which words.
//
// Example: "the flow at Lesna has dropped to 190 cubic meters a second" is { measure: "volume per second", head: "flow", low: 190, … }.
import type { Json } from '../../model/comparison.ts';
import type { Fate, Mode } from './scope-words.ts';
import type { ToldNames } from './told-names.ts';

/** A figure ready to be set beside another. */
export interface Quantity {
  /** What is measured, without its size: `volume per second`, `money per megawatt hour`, `share`, `count`. */
  readonly measure: string;
  /** What tells two units of a measure apart that cannot be converted: the currency. */
  readonly currency: string | null;
  /** Lowest and highest value the words allow, in base units; null where they leave it open ("more than"). */
  readonly low: number | null;
  readonly high: number | null;
  /** True for "about", "some", "nearly". */
  readonly isAbout: boolean;
  readonly head: string | null;
  readonly words: readonly string[];
  /** Capitalised words of what is counted: `Oster` in "Oster soldiers". */
  readonly of: readonly string[];
  readonly names: ToldNames;
  readonly fate: Fate | null;
  readonly mode: Mode;
  /** The special case it holds for: "in a drought year". */
  readonly holdsFor: string | null;
  /** Id of the figure it goes on from: "190; in an ordinary March it is 400". */
  readonly goesOnFrom: string | null;
  /** The sum it should be, where figures near it tell; `parts` are their ids. */
  readonly sum: { readonly formula: string; readonly holds: boolean; readonly parts: readonly string[] } | null;
  /** Ids of the figures that should follow from this one and others. */
  readonly partOf: readonly string[];
  /** Half up, half down, by how much a figure moved: no level. */
  readonly isChange: boolean;
  /** First and last day it may be of, ISO 8601. */
  readonly from: string | null;
  readonly to: string | null;
  /** True where the text gives no date and the day of saying or publishing stands in. */
  readonly isDateAssumed: boolean;
}

/** A quantity as an item's data. */
export function toData(quantity: Quantity): Json {
  return { ...quantity, names: { ...quantity.names }, sum: quantity.sum === null ? null : { ...quantity.sum } };
}

/** The quantity of an item this comparer made: the store gives back what it was given. */
export function fromData(data: Json): Quantity {
  return data as unknown as Quantity;
}
