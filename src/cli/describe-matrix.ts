// The matrix as lines of a terminal: each issue with what each party does on it.
import type { FoundPositions } from '../actions/find-positions.ts';
import { changeWords, describeCell } from '../views/positions/cell-words.ts';
import { tidyWords, widthOf, wrapWords } from './terminal.ts';

const indent = '  ';

/** The cells asked for, an issue at a time, at most `width` columns wide. */
export function describeMatrix(found: FoundPositions, width: number): string {
  const { table, matrix, columns } = found;
  const shown = columns.filter((column) => listRows(found, column).length > 0);
  return shown
    .map((column) => {
      const issue = matrix.layout.columns[column]?.issue ?? -1;
      const lines = listRows(found, column).flatMap((row) => describeRow(found, { row, column }, width));
      return `${tidyWords(table.issues[issue]?.label ?? '')}\n${lines.join('\n')}\n\n`;
    })
    .join('');
}

function listRows({ rows, changes }: FoundPositions, column: number): readonly number[] {
  if (!changes) return rows;
  return rows.filter((row) => changes.some((change) => change.row === row && change.column === column));
}

function describeRow(
  { table, matrix, changes }: FoundPositions,
  { row, column }: { readonly row: number; readonly column: number },
  width: number,
): readonly string[] {
  const cell = matrix.cells[row]?.[column];
  if (!cell) return [];
  const change = changes?.find((each) => each.row === row && each.column === column);
  const { headline, facts, marks } = describeCell(table, matrix.layout.columns[column]?.issue ?? -1, cell);
  const kinds = change?.kinds.map((kind) => changeWords[kind]) ?? [];
  const name = tidyWords(table.parties[matrix.layout.rows[row]?.party ?? -1]?.name ?? '');
  const left = Math.max(...table.parties.map((party) => widthOf(tidyWords(party.name))));
  const lines = wrapWords(
    tidyWords([headline, ...facts, ...marks, ...kinds].join(' · ')),
    Math.max(left, width - left - 2 * indent.length),
  );
  return lines.map((line, at) => {
    const head = at === 0 ? name : '';
    return `${indent}${head}${' '.repeat(Math.max(0, left - widthOf(head)))}${indent}${line}`;
  });
}
