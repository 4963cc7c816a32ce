// Prints what was missed, told with another move or made up in a text, beside its words.
import type { Position } from '../../src/model/finding.ts';
import type { Span } from '../../src/model/span.ts';
import { isEndRight, type StanceOutcome } from './stance-tally.ts';
import type { CodeOutcome, FoundOutcome } from './story-tally.ts';

/** The outcomes of one text that are not right, a line each; `key` names the text. */
export function tellOutcomes(
  key: string,
  text: string,
  coded: readonly CodeOutcome[],
  found: readonly FoundOutcome[],
): void {
  const words = ({ start, end }: Span): string => text.slice(start, end).replace(/\s+/g, ' ').slice(0, 300);
  for (const { code, found: one, isMoveRight } of coded) {
    const marked = `${code.party} ${code.issues.join('/')} ${code.moves.join('/')}`;
    if (one === null && code.kind === 'must') console.log(`  missed  ${marked}  ${words(code)}`);
    if (one !== null && !isMoveRight) console.log(`  move    ${marked} <> ${tellPosition(one)}  ${words(code)}`);
  }
  for (const { position, verdict } of found)
    if (verdict === 'not looked at' || verdict === 'wrong') {
      const [start, end] = [position.content[0]?.start ?? 0, position.content.at(-1)?.end ?? 0];
      console.log(`  ${verdict}  ${tellPosition(position)}  text ${key} ${start}-${end}  ${words({ start, end })}`);
    }
}

function tellPosition({ party, issue, move, reasons }: Position): string {
  return `${party} ${issue} ${move} (${reasons.join(', ')})`;
}

/** Prints the cells that show the wrong end of their issue. */
export function tellStances(stances: readonly StanceOutcome[]): void {
  for (const stance of stances)
    if (stance.shown !== undefined && !isEndRight(stance))
      console.log(`  cell  ${stance.cell}: coded ${stance.end}, shown ${stance.shown}`);
}
