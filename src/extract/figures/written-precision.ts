// How exactly a figure is written: half a unit of its last digit, in its own magnitude.
import type { FigureMention } from '../../model/finding.ts';

/** Half a unit of the last digit written: "83" stands for 82.5 to 83.5, "1.2 billion" for 1.15 to 1.25 billion. */
export function halfOfLastDigit(text: string, { value, span }: Pick<FigureMention, 'value' | 'span'>): number {
  const written = /\d[\d,]*(?:\.(\d+))?/.exec(text.slice(span.start, span.end));
  if (written === null || value === null) return 0.5;
  const number = Number(written[0].replaceAll(',', ''));
  const magnitude = number === 0 ? 1 : Math.abs(value) / number;
  return 0.5 * 10 ** -(written[1]?.length ?? 0) * magnitude;
}

/** A number as people read it: three digits that count, or all of a whole number; millions and billions in words. */
export function toReadable(value: number): string {
  for (const [size, word] of [
    [1e12, 'trillion'],
    [1e9, 'billion'],
    [1e6, 'million'],
  ] as const) {
    if (Math.abs(value) >= size) return `${Number((value / size).toPrecision(4))} ${word}`;
  }
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(3)));
}
