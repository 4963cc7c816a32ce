// Where a party stands on an issue, in the issue's own words for its two ends.
import type { Move } from '../../model/finding.ts';
import type { TableIssue } from '../../model/position-table.ts';
import type { Posture } from './matrix.ts';

type Poles = Pick<TableIssue, 'poles'>;

/** The end a party stands at: "stays out", "joins, on conditions". */
export function labelPosture({ poles }: Poles, posture: Posture): string {
  const [first, second] = poles ?? ['for it', 'against it'];
  if (posture === 'against') return second;
  return posture === 'for' ? first : `${first}, on conditions`;
}

/** What follows the verb of a move: whoever rejects, rejects the end they do not stand at ("rejects: stays out"). */
export function labelMoved({ poles }: Poles, move: Move, posture: Posture): string {
  if (move !== 'reject' || poles === null) return labelPosture({ poles }, posture);
  return labelPosture({ poles }, posture === 'against' ? 'for' : 'against');
}
