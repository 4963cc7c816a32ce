// What the signs of the matrix mean.
import { moveCodes, strengthCodes } from '../../model/position-table.ts';
import { MoveGlyph } from './move-glyph.tsx';
import { moveWords } from './stance-words.ts';
import { StrengthBars } from './strength-bars.tsx';

/** Folded until asked for; open on paper. */
export function MatrixLegend() {
  return (
    <details className="legend">
      <summary>What the signs mean</summary>
      <ul>
        {moveCodes.map((move) => (
          <li key={move}>
            <MoveGlyph move={move} /> <strong>{moveWords[move].word}</strong>: {moveWords[move].meaning}
          </li>
        ))}
        <li>
          {strengthCodes.map((strength) => (
            <StrengthBars key={strength} strength={strength} />
          ))}{' '}
          how firmly
        </li>
        <li className="posture-for">
          <span className="legend-ground" aria-hidden="true" /> for the first end of the issue
        </li>
        <li className="posture-for-if">
          <span className="legend-ground" aria-hidden="true" /> for it, on conditions
        </li>
        <li className="posture-against">
          <span className="legend-ground" aria-hidden="true" /> for the other end
        </li>
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
