// The notice of an article whose positions could not be read anew. It stands alone: whoever only waits for readers loads none.
import type { Notice } from '../model/notice.ts';

/** The former positions are kept. */
export function positionsFailed(reason: string): Notice {
  return {
    code: 'reading-failed',
    level: 'error',
    message: `Reading positions in this article failed (${reason}); it keeps those it had. Please report it.`,
    place: null,
  };
}
