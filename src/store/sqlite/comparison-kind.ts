// The number a kind of comparison is stored as: its place in the list, which only grows at its end.
import { type ComparisonKind, comparisonKinds } from '../../model/comparison.ts';

/** From 0. */
export function numberOfKind(kind: ComparisonKind): number {
  return comparisonKinds.indexOf(kind);
}
