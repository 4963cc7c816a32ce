// The seven labels of a token: outside, or begin/inside of source, cue and content.

/** Roles in label order. */
export const roles = ['source', 'cue', 'content'] as const;
export type Role = (typeof roles)[number];

export const labelCount = 7;
export const outsideLabel = 0;
export const sourceRole = 0;
export const cueRole = 1;
export const contentRole = 2;

/** Label that begins a role. */
export function beginLabel(role: number): number {
  return 1 + 2 * role;
}

/** Label that continues a role. */
export function insideLabel(role: number): number {
  return 2 + 2 * role;
}

/** Role of a label, -1 outside. */
export function roleOf(label: number): number {
  return ((label + 1) >> 1) - 1;
}

/** Whether label `to` may follow label `from` (`labelCount` for the start): an inside follows its own role only. */
export function mayFollow(from: number, to: number): boolean {
  const isInside = to !== outsideLabel && to % 2 === 0;
  return !isInside || from === to || from === to - 1;
}

/** Half-open range of tokens. */
export type TokenRange = readonly [number, number];

/** The stretches of one role among the labels of tokens `[first, end)`. */
export function rangesOf(labels: Uint8Array, role: number, first: number, end: number): TokenRange[] {
  const begin = beginLabel(role);
  const inside = insideLabel(role);
  const ranges: TokenRange[] = [];
  for (let i = first; i < end; i++) {
    if (labels[i] !== begin && labels[i] !== inside) continue;
    const from = i;
    while (i + 1 < end && labels[i + 1] === inside) i++;
    ranges.push([from, i + 1]);
  }
  return ranges;
}
