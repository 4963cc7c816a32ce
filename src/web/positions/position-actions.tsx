// What a coder can do with a position in an opened cell: confirm, reject, put right.
import type { WirePositionRow } from '../../server/wire.ts';
import type { PositionJudge } from './use-judge-position.ts';

interface PositionActionsProps {
  readonly row: WirePositionRow;
  readonly judge: PositionJudge;
  readonly isEditing: boolean;
  readonly onEdit: () => void;
}

/** A row of buttons; each has its key. */
export function PositionActions({ row, judge, isEditing, onEdit }: PositionActionsProps) {
  return (
    <p className="position-actions no-print">
      <button
        type="button"
        className="button button-small"
        disabled={judge.isBusy || row.review === 'confirmed'}
        onClick={() => judge.judge(row, 'confirmed')}
      >
        Confirm <kbd>c</kbd>
      </button>
      <button
        type="button"
        className="button button-small"
        disabled={judge.isBusy}
        onClick={() => judge.judge(row, 'rejected')}
      >
        Reject <kbd>r</kbd>
      </button>
      <button type="button" className="button button-small" aria-expanded={isEditing} onClick={onEdit}>
        Correct <kbd>e</kbd>
      </button>
    </p>
  );
}
