// What coders said about findings, read off the list of decisions.
import type { WireDecisionList } from '../../server/wire.ts';

/** A coder's word on a finding. */
export type Judgement = 'confirmed' | 'rejected';

/** The judgement that stands for each finding: the latest that was neither undone nor broken. */
export function judgementsOf({ decisions }: WireDecisionList): ReadonlyMap<string, Judgement> {
  const judgements = new Map<string, Judgement>();
  for (const { content, isUndone, isBroken } of decisions.toSorted((a, b) => a.number - b.number)) {
    if (isUndone || isBroken) continue;
    if (content.kind === 'confirm-finding') judgements.set(content.finding, 'confirmed');
    if (content.kind === 'edit-position' || content.kind === 'set-speaker')
      judgements.set(content.finding, 'confirmed');
    if (content.kind === 'reject-finding') judgements.set(content.finding, 'rejected');
  }
  return judgements;
}
