// Lengthens a list that is shown from its beginning.

interface MoreButtonProps {
  readonly shown: number;
  readonly total: number;
  /** Rows that a press adds. */
  readonly atOnce: number;
  readonly setMost: (most: number) => void;
}

/** Nothing where all are shown. */
export function MoreButton({ shown, total, atOnce, setMost }: MoreButtonProps) {
  if (total <= shown) return null;
  return (
    <button type="button" className="button no-print" onClick={() => setMost(shown + atOnce)}>
      Show {Math.min(atOnce, total - shown)} more of {total}
    </button>
  );
}
