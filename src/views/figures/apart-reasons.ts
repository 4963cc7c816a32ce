// Why two figures that stand near each other cannot be compared.
import type { Json } from '../../model/comparison.ts';

/** Why, in words; `from` is the later item of the pair, whose side is `other`. */
export function reasonsOf(detail: Json, isOwnLater: boolean): readonly string[] {
  const reasons = Array.isArray(detail) ? (detail as unknown as readonly Reason[]) : [];
  return reasons.map(({ reason, one, other }) => {
    const [theirs, ours] = isOwnLater ? [one, other] : [other, one];
    if (reason === 'unit') return `another unit: ${theirs}, not ${ours}`;
    if (reason === 'people') return `others are counted: ${theirs}, not ${ours}`;
    if (reason === 'mode') return `${kindNames[theirs] ?? theirs}, not ${kindNames[ours] ?? ours}`;
    return `it holds ${theirs}, not ${ours}`;
  });
}

interface Reason {
  readonly reason: string;
  readonly one: string;
  readonly other: string;
}

const kindNames: Readonly<Record<string, string>> = {
  told: 'reported as so',
  polled: 'what a poll has',
  usual: 'what is usual',
  asked: 'one asked for, offered or agreed',
  needed: 'one needed',
  expected: 'one expected or possible',
};
