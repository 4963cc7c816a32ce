// One row of CSV (RFC 4180), safe to open in a spreadsheet.
import papaparse from 'papaparse';

/** The row with its line break. */
export function writeCsvRow(cells: readonly string[]): string {
  // A cell that begins with = + - @ gets an apostrophe before it, or a spreadsheet would run it as a formula.
  return `${papaparse.unparse([[...cells]], { escapeFormulae: true })}\r\n`;
}
