// Checks a loss or rise told in per cent against two levels told before it, in its own sentence or the one before.
//
// Example: "fell to 190 cubic metres. Kelvara cites a norm of 400 and calls this a loss of 45 percent": it would be 52.5 %.
import type { Derivation, FigureMention } from '../../model/finding.ts';
import { halfOfLastDigit, toReadable } from './written-precision.ts';

const lossBefore = /\b(?:loss|drop|fall|cut|decline|decrease|reduction) of (?:about |some |nearly |almost )?$/;
const riseBefore = /\b(?:rise|increase|gain|growth|jump) of (?:about |some |nearly |almost )?$/;
const lossAfter = /^[\s-]*(?:loss|drop|fall|cut|decline|decrease|reduction)\b/;
const riseAfter = /^[\s-]*(?:rise|increase|gain|jump)\b/;
/** Shares and times are no levels. */
const unmeasured = new Set(['%', 's', 'min', 'h', 'd', 'wk', 'mo', 'a', '10.a', '100.a']);
/** Relative slack of "about". */
const looseShare = 0.05;

/** `near` are the figures of the sentence and of the one before; null where they are not two levels of one unit. */
export function checkLoss(text: string, near: readonly FigureMention[], share: FigureMention): Derivation | null {
  if (share.unit !== '%' || share.value === null) return null;
  const direction = directionOf(text, share);
  if (direction === null) return null;
  const before = near.filter((figure) => figure.span.end <= share.span.start && measureOf(figure) !== null);
  const last = before.at(-1);
  const measure = last ? measureOf(last) : null;
  const [first, second, ...more] = before.filter((figure) => measureOf(figure) === measure);
  if (!first || !second || more.length > 0) return null;
  const [base, level] = highOf(first) > highOf(second) === (direction === 'fall') ? [first, second] : [second, first];
  if (base.value === null || base.value === 0) return null;
  return compare(text, { share, base, level, wholeOf: base.value, direction });
}

function directionOf(text: string, { span, change }: FigureMention): 'rise' | 'fall' | null {
  const before = text.slice(Math.max(0, span.start - 30), span.start);
  const after = text.slice(span.end, span.end + 15);
  if (lossBefore.test(before) || lossAfter.test(after)) return 'fall';
  if (riseBefore.test(before) || riseAfter.test(after)) return 'rise';
  return change;
}

function compare(
  text: string,
  {
    share,
    base,
    level,
    wholeOf,
    direction,
  }: {
    readonly share: FigureMention;
    readonly base: FigureMention;
    readonly level: FigureMention;
    readonly wholeOf: number;
    readonly direction: 'rise' | 'fall';
  },
): Derivation {
  const written = share.value ?? 0;
  const ends = level.value === null ? [level.high ?? 0, level.low ?? 0] : [level.value];
  const expected = ends.map((end) => 100 * (direction === 'fall' ? 1 - end / wholeOf : end / wholeOf - 1));
  const slack = (value: number): number =>
    Math.max(halfOfLastDigit(text, share), share.comparator === 'exact' ? 0 : looseShare * value) + Number.EPSILON;
  const sums = ends.map((end, index) => {
    const parts = `${toReadable(end)} ÷ ${toReadable(wholeOf)}`;
    return `${direction === 'fall' ? `1 − ${parts}` : `${parts} − 1`} = ${toReadable(expected[index] ?? 0)} %`;
  });
  return {
    kind: 'change',
    formula: sums.join('; '),
    holds: expected.some((value) => Math.abs(value - written) <= slack(value)),
    from: [base.id, level.id],
  };
}

function measureOf(figure: FigureMention): string | null {
  const unit = figure.unit ?? figure.implied?.unit ?? null;
  return unit === null || unmeasured.has(unit) ? null : unit;
}

function highOf({ value, high }: FigureMention): number {
  return value ?? high ?? 0;
}
