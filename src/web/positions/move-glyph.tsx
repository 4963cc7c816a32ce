// The sign of a move: a small drawing that stands before its word.
import './move-glyph.css';
import type { Move } from '../../model/finding.ts';

/** Lines in a square of 16 by 16. */
const drawings: Readonly<Record<Move, string>> = {
  demand: 'M3 8h8M8 4l4 4-4 4M14 3v10',
  offer: 'M2 9c2 4 10 4 12 0M8 2v6M5 5h6',
  accept: 'M3 8.5l3.5 3.5L13 4.5',
  reject: 'M4 4l8 8M12 4l-8 8',
  condition: 'M2 8h4l5-4.5M6 8l5 4.5M13 2.5v2M13 11.5v2',
  threat: 'M9 1.5L4 9h4l-1 5.5L12 7H8z',
  none: 'M4 8h8',
};

/** Decoration: the word stands beside it. */
export function MoveGlyph({ move }: { readonly move: Move }) {
  return (
    <svg className="move-glyph" viewBox="0 0 16 16" aria-hidden="true">
      <path d={drawings[move]} />
    </svg>
  );
}
