// How an outlet writes 3/4/31, as the codebook has it.
import type { Codebook } from '../../model/codebook.ts';

/** True for month first, false for day first, null when the codebook does not say. */
export function outletHabit(outlet: string | null, codebook: Codebook): boolean | null {
  if (outlet === null) return null;
  const declared = codebook.outlets.find((one) => one.name === outlet || one.aliases.includes(outlet));
  return declared === undefined || declared.dateOrder === null ? null : declared.dateOrder === 'month-first';
}
