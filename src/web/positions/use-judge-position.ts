// Confirms, rejects or puts right a position, anchored to its exact words.

import type { PositionChange } from '../../model/decision.ts';
import { quoteShortly } from '../../model/quote-words.ts';
import type { WirePositionRow } from '../../server/wire.ts';
import { type FollowTable, useDecide } from '../api/use-decide.ts';
import { followDecision, followUndo } from './keep-table.ts';

/** What a coder can do with a position. */
export interface PositionJudge {
  readonly judge: (row: WirePositionRow, judgement: 'confirmed' | 'rejected') => void;
  readonly putRight: (row: WirePositionRow, change: PositionChange) => void;
  /** Takes the latest decision back, whatever it was. */
  readonly undo: () => void;
  readonly isBusy: boolean;
}

/** Every decision is kept, and can be taken back. */
export function useJudgePosition(): PositionJudge {
  const { decide, undo, isBusy } = useDecide(followPosition);
  return {
    judge: ({ id, row, quote }, judgement) =>
      decide({
        content: {
          ...{ kind: judgement === 'confirmed' ? 'confirm-finding' : 'reject-finding', of: 'position' },
          ...{ finding: id, quote },
        },
        row,
        label: `${judgement === 'confirmed' ? 'Confirmed' : 'Rejected'}: ${quoteShortly(quote.exact)}`,
      }),
    putRight: (row, change) => {
      const { party, issue, move, strength, polarity } = row.asRead ?? row;
      decide({
        content: {
          ...{ kind: 'edit-position', finding: row.id, quote: row.quote, change },
          was: { party, issue, move, strength, polarity },
        },
        row: row.row,
        label: `Corrected: ${quoteShortly(row.quote.exact)}`,
      });
    },
    undo,
    isBusy,
  };
}

const followPosition: FollowTable = async (client, kept, made) =>
  made === null ? followUndo(client, kept) : made.row !== undefined && followDecision(client, kept, made.row);
