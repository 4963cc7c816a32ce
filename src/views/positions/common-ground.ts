// How far the parties are on each issue, and which single moves would bring them together. Computed from the record, no advice.
import type { ClosingMove, CommonGround, GroundKind } from './agreement.ts';
import type { Matrix, Posture } from './matrix.ts';

type PartyStance = CommonGround['stances'][number];

/** The common ground on the issue of each column. Rows of actors do not count: a party is one. */
export function findCommonGround({ layout, cells }: Matrix): readonly CommonGround[] {
  return layout.columns.map(({ issue }, column) => {
    const stances: PartyStance[] = [];
    const silent: number[] = [];
    layout.rows.forEach((row, at) => {
      if (row.kind !== 'party') return;
      const cell = cells[at]?.[column];
      if (!cell?.stance) silent.push(row.party);
      else {
        const { posture, isUnsure } = cell.stance;
        stances.push({ party: row.party, posture, isUnsure, isDisputed: cell.dispute !== null });
      }
    });
    return { issue, kind: classify(stances, silent), stances, silent, closing: findClosingMoves(stances) };
  });
}

/** A disputed stance settles nothing, for accounts of it part; nor does one of which no sentence was read for certain. */
function classify(stances: readonly PartyStance[], silent: readonly number[]): GroundKind {
  if (stances.length === 0) return 'not-raised';
  if (stances.length === 1) return 'one-voice';
  if (new Set(stances.map(({ posture }) => leaning(posture))).size > 1) return 'apart';
  if (stances.some(({ isDisputed, isUnsure }) => isDisputed || isUnsure)) return 'uncertain';
  if (stances.some(({ posture }) => posture === 'for-if')) return 'conditional';
  return silent.length === 0 ? 'settled' : 'agreed-so-far';
}

/** One party's move after which all who took a position stand on one side without conditions. */
function findClosingMoves(stances: readonly PartyStance[]): readonly ClosingMove[] {
  if (stances.length < 2) return [];
  return (['for', 'against'] as const).flatMap((to): readonly ClosingMove[] => {
    const away = stances.filter(({ posture }) => posture !== to);
    const [only] = away;
    return away.length === 1 && only ? [{ party: only.party, from: only.posture, to }] : [];
  });
}

function leaning(posture: Posture): 'for' | 'against' {
  return posture === 'against' ? 'against' : 'for';
}
