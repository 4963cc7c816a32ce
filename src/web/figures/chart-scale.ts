// Scales of the chart: from a value to its place, and round numbers to mark on the way.

/** A straight scale. */
export interface ChartScale {
  readonly toPlace: (value: number) => number;
  /** Round values within the scale, ascending. */
  readonly ticks: readonly number[];
}

/** Steps between marks: one, two or five times a power of ten. */
const steps = [1, 2, 5, 10];

/** From `low..high`, widened to round values, to `from..to`; about `wanted` marks. */
export function createScale(low: number, high: number, from: number, to: number, wanted: number): ChartScale {
  const step = roundStep((high - low || Math.abs(high) || 1) / wanted);
  const [first, last] = [Math.floor(low / step) * step, Math.ceil(high / step) * step];
  const span = last - first || step;
  const count = Math.round(span / step);
  return {
    toPlace: (value) => from + ((value - first) / span) * (to - from),
    ticks: Array.from({ length: count + 1 }, (_, index) => Number((first + index * step).toPrecision(12))),
  };
}

function roundStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size));
  return (steps.find((step) => step * power >= size * (1 - 1e-9)) ?? 10) * power;
}
