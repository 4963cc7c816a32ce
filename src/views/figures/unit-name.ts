// In which unit the figures of a group are shown: the one most of them are written in.
import type { FigureMention } from '../../model/finding.ts';
import type { HeldQuantity } from './figure-telling.ts';

/** A unit to show, and how many of it go to one base unit. */
export interface UnitName {
  readonly label: string;
  readonly scale: number;
  readonly isCount: boolean;
}

interface Measured {
  readonly quantity: HeldQuantity;
  readonly figure: FigureMention | null;
}

/** The unit most figures are written in; money in thousands, millions or billions is scaled by the page. */
export function nameUnit(measured: readonly Measured[]): UnitName {
  const counts = new Map<string, { count: number; scale: number }>();
  for (const { quantity, figure } of measured) {
    const name = figure?.unitName ?? figure?.implied?.unitName ?? null;
    if (name === null) continue;
    const found = counts.get(name) ?? { count: 0, scale: scaleOf(quantity, figure) };
    counts.set(name, { ...found, count: found.count + 1 });
  }
  const [best] = [...counts].toSorted(([a, x], [b, y]) => y.count - x.count || b.length - a.length);
  if (best === undefined) return { label: '', scale: 1, isCount: true };
  return { label: best[0] === 'percentage' ? 'per cent' : best[0], scale: best[1].scale, isCount: false };
}

/** Written value over base value. */
function scaleOf({ low, high }: HeldQuantity, figure: FigureMention | null): number {
  const base = low ?? high;
  const written = figure?.value ?? (low === null ? figure?.high : figure?.low) ?? null;
  if (base === null || written === null || base === 0 || written === 0) return 1;
  return Number((written / base).toPrecision(10));
}
