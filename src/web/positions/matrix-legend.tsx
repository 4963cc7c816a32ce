// What the signs of the matrix mean.
import { moveCodes, strengthCodes } from '../../model/position-table.ts';
import { MoveGlyph } from './move-glyph.tsx';
import { moveWords } from './stance-words.ts';
import { StrengthBars } from './strength-bars.tsx';

/** The few signs that every cell has, in one line above the matrix. */
export function MatrixKey() {
  return (
    <ul className="matrix-key" aria-label="Signs of the cells">
      <li className="posture-for">
        <span className="legend-ground" aria-hidden="true" /> for one end of the issue, named in the cell
      </li>
      <li className="posture-for-if">
        <span className="legend-ground" aria-hidden="true" /> the same, on conditions
      </li>
      <li className="posture-against">
        <span className="legend-ground" aria-hidden="true" /> for the other end
      </li>
      <li>
        {strengthCodes.map((strength) => (
          <StrengthBars key={strength} strength={strength} />
        ))}
      </li>
      <li>
        <strong>10</strong> in 6 outlets: statements, and outlets that carry them
      </li>
    </ul>
  );
}

/** Folded until asked for; open on paper. */
export function MatrixLegend() {
  return (
    <details className="legend">
      <summary>What the moves and marks mean</summary>
      <ul>
        {moveCodes.map((move) => (
          <li key={move}>
            <MoveGlyph move={move} /> <strong>{moveWords[move].word}</strong>: {moveWords[move].meaning}
          </li>
        ))}
        <li>
          <span className="cell-mark mark-disputed">≠ disputed</span> sources of different sides part
        </li>
        <li>
          <span className="cell-mark mark-moved">↻ moved</span> it turned from one end to the other
        </li>
        <li>
          <span className="cell-mark mark-attributed">others say</span> not its own word, never counted as such
        </li>
      </ul>
    </details>
  );
}
