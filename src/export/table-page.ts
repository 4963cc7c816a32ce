// Tables under headings as one page to print or to send: HTML that loads nothing and runs nothing.
import { writeHtmlHead } from './html-page.ts';
import { toHtml } from './html-text.ts';

/** A cell: text, and where it leads to. */
export interface PageCell {
  readonly text: string;
  readonly link?: string;
}

/** A table with its heading. */
export interface PageTable {
  readonly heading: string;
  readonly note: string;
  /** Stands out: differs, does not hold, rude. */
  readonly mark: string | null;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly PageCell[])[];
  /** What the table says, drawn above it: an SVG whose texts are escaped. */
  readonly drawing?: string;
}

const style = `
:root { color-scheme: light; --ink: #1d1b18; --soft: #5d5850; --line: #cfc8bb; }
body { margin: 2rem auto; padding: 0 1.5rem; max-width: 64rem; font: 15px/1.45 Georgia, 'Times New Roman', serif; color: var(--ink); background: #fff; }
h1 { font-size: 1.7rem; margin: 0; } h2 { font-size: 1.15rem; margin: 2rem 0 .2rem; }
p { margin: .1rem 0 .5rem; color: var(--soft); } .mark { color: var(--ink); font-weight: 600; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; width: 100%; }
th, td { border-top: 1px solid var(--line); padding: .3rem .5rem; text-align: left; vertical-align: top; } th { font-weight: 600; }
a { color: inherit; }
svg text { font: 13px Arial, Helvetica, sans-serif; fill: var(--ink); } svg .name { font-weight: 600; } svg .soft { fill: var(--soft); } svg .end { text-anchor: end; }
@media print { body { margin: 0; max-width: none; font-size: 9pt; } section { break-inside: avoid; } @page { size: A4; margin: 12mm; } }
`;

/** What stands before the tables, plain text; `htmlFoot` follows them. */
export function openTablePage({ title, subtitle }: { readonly title: string; readonly subtitle: string }): string {
  return `${writeHtmlHead({ title, style })}<p>${toHtml(subtitle)}</p>`;
}

/** A whole table. */
export function writeTable({ rows, ...table }: PageTable): string {
  return [openTable(table), ...rows.map(writeTableRow), closedTable].join('');
}

/** What stands before the rows, for tables written row by row; `closedTable` follows them. */
export function openTable({ heading, note, mark, columns, drawing }: Omit<PageTable, 'rows'>): string {
  const marked = mark === null ? '' : ` <span class="mark">${toHtml(mark)}</span>`;
  const head = columns.map((name) => `<th scope="col">${toHtml(name)}</th>`).join('');
  return `
<section><h2>${toHtml(heading)}</h2>
<p>${toHtml(note)}${marked}</p>
${drawing === undefined ? '' : `<div class="scroll" tabindex="0" role="region" aria-label="Drawing: ${toHtml(heading)}">${drawing}</div>`}
<div class="scroll" tabindex="0" role="region" aria-label="${toHtml(heading)}"><table><thead><tr>${head}</tr></thead>
<tbody>`;
}

/** A row of a table. */
export function writeTableRow(cells: readonly PageCell[]): string {
  return `\n<tr>${cells.map((cell) => `<td>${writeCell(cell)}</td>`).join('')}</tr>`;
}

/** What stands after the rows. */
export const closedTable = `
</tbody></table></div></section>`;

function writeCell({ text, link }: PageCell): string {
  return link === undefined ? toHtml(text) : `<a href="${toHtml(link)}">${toHtml(text)}</a>`;
}
