// The matrix as one page to print or to send: HTML that loads nothing, runs nothing, and holds every source.
import { learntWords } from '../model/learnt-position.ts';
import { htmlFoot, writeHtmlHead } from './html-page.ts';
import { toHtml } from './html-text.ts';

/** One line of evidence: a position's words and where they stand. */
export interface ReportSource {
  readonly date: string;
  readonly move: string;
  readonly quote: string;
  readonly speaker: string;
  readonly outlet: string;
  readonly side: string;
  readonly title: string;
  readonly url: string | null;
  readonly link: string;
  readonly isAttributed: boolean;
  /** What else to know of it, in a few words each. */
  readonly remarks: readonly string[];
}

/** A cell in words. */
export interface ReportCell {
  readonly headline: string;
  readonly facts: readonly string[];
  readonly marks: readonly string[];
  readonly look: 'for' | 'for-if' | 'against' | 'empty';
  /** Where its sources stand on the page; null when there are none. */
  readonly anchor: string | null;
}

/** Everything the page shows; all of it plain text. */
export interface PositionReport {
  readonly title: string;
  /** "As of 31 March 2031", and what was read. */
  readonly subtitle: string;
  readonly parties: readonly string[];
  readonly issues: readonly { readonly label: string; readonly cells: readonly ReportCell[] }[];
  readonly changes: readonly string[];
  readonly ground: readonly { readonly issue: string; readonly words: string; readonly closing: readonly string[] }[];
  readonly conditions: readonly string[];
  readonly circles: readonly (readonly string[])[];
  /** Cell by cell, as they are loaded. */
  readonly sources: AsyncIterable<ReportBlock>;
}

/** The sources of one cell. */
export interface ReportBlock {
  readonly anchor: string;
  readonly heading: string;
  readonly rows: readonly ReportSource[];
}

/** Ink and paper; the marks and words carry the meaning, colour only helps. */
const style = `
:root { color-scheme: light; --ink: #1d1b18; --soft: #5d5850; --line: #cfc8bb; --for: #1f5f8b; --against: #9a3b26; }
body { margin: 2rem auto; padding: 0 1.5rem; max-width: 70rem; font: 15px/1.45 Georgia, 'Times New Roman', serif; color: var(--ink); background: #fff; }
h1 { font-size: 1.7rem; margin: 0; } h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; } h3 { font-size: 1rem; margin: 1.2rem 0 .3rem; }
p.sub { color: var(--soft); margin: .2rem 0 1.5rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid var(--line); padding: .4rem .5rem; text-align: left; vertical-align: top; }
th { font-weight: 600; } thead th { background: #f4f0e8; }
td.cell { min-width: 8rem; border-left-width: 4px; } td.for { border-left-color: var(--for); }
td.for-if { border-left: 4px double var(--for); } td.against { border-left-color: var(--against); }
td.empty { color: var(--soft); font-style: italic; }
.key { padding: 0; list-style: none; font-size: .85rem; color: var(--soft); } .key li { display: inline-block; margin-right: 1.2rem; }
.key b { padding-left: .35rem; border-left: 4px solid var(--line); } .key .for b { border-left-color: var(--for); } .key .for-if b { border-left: 4px double var(--for); } .key .against b { border-left-color: var(--against); }
.facts, .marks { display: block; font-size: .8rem; color: var(--soft); font-style: normal; } .marks { color: var(--ink); font-weight: 600; }
a { color: inherit; } ul, ol { padding-left: 1.3rem; } q { quotes: '“' '”'; }
.row { margin: .5rem 0; break-inside: avoid; } .from { font-size: .85rem; color: var(--soft); }
.attributed { border-left: 2px dotted var(--line); padding-left: .6rem; }
@media print { body { margin: 0; max-width: none; font-size: 9pt; } @page { size: A4 landscape; margin: 12mm; }
  .sources { break-before: page; } tr { break-inside: avoid; } thead { display: table-header-group; } }
`;

/** What the lines at the left of the cells and their words mean. */
const legend = `<ul class="key" aria-label="Signs of the cells">
<li class="for"><b></b>for one end of the issue, named in the cell</li>
<li class="for-if"><b></b>the same, on conditions</li>
<li class="against"><b></b>for the other end</li>
<li><b></b>no side, or silent</li>
<li>must, should, may: how firmly</li>
<li>turned: went from one end to the other</li>
<li>not counted: said of a party by others, never its own word</li>
<li>${learntWords.mark}: ${learntWords.meaning}</li>
</ul>`;

/** Writes the page piece by piece. */
export async function* writePositionReport(report: PositionReport): AsyncGenerator<string> {
  yield `${writeHtmlHead({ title: `${report.title}: positions`, style })}<p class="sub">${toHtml(report.subtitle)}</p>
${writeMatrix(report)}
${legend}
${writeList('What changed', report.changes)}
${writeGround(report)}
${writeList('Conditions', report.conditions)}
${writeCircles(report)}
<div class="sources">
<h2>Sources</h2>`;
  for await (const { anchor, heading, rows } of report.sources) {
    yield `\n<section><h3 id="${toHtml(anchor)}">${toHtml(heading)}</h3>\n${rows.map(writeSource).join('\n')}\n</section>`;
  }
  yield `\n</div>${htmlFoot}`;
}

function writeMatrix({ parties, issues }: PositionReport): string {
  const head = ['Issue', ...parties].map((name) => `<th scope="col">${toHtml(name)}</th>`).join('');
  const rows = issues.map(
    ({ label, cells }) => `<tr><th scope="row">${toHtml(label)}</th>${cells.map(writeCell).join('')}</tr>`,
  );
  return `<div class="scroll" tabindex="0" role="region" aria-label="Positions"><table>
<thead><tr>${head}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table></div>`;
}

function writeCell({ headline, facts, marks, look, anchor }: ReportCell): string {
  const words = toHtml(headline);
  const linked = anchor === null ? words : `<a href="#${toHtml(anchor)}">${words}</a>`;
  const part = (name: string, list: readonly string[]): string =>
    list.length === 0 ? '' : `<span class="${name}">${list.map(toHtml).join(' · ')}</span>`;
  return `<td class="cell ${look}">${linked}${part('facts', facts)}${part('marks', marks)}</td>`;
}

function writeList(heading: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  return `<h2>${toHtml(heading)}</h2>\n<ul>\n${lines.map((line) => `<li>${toHtml(line)}</li>`).join('\n')}\n</ul>`;
}

function writeGround({ ground }: PositionReport): string {
  const lines = ground.map(({ issue, words, closing }) =>
    [`${issue}: ${words}`, ...closing.map((move) => `one move would close it: ${move}`)].join('; '),
  );
  return writeList('Common ground', lines);
}

function writeCircles({ circles }: PositionReport): string {
  if (circles.length === 0) return '';
  const lists = circles.map((steps) => `<ol>\n${steps.map((step) => `<li>${toHtml(step)}</li>`).join('\n')}\n</ol>`);
  return `<h2>Circles: steps that wait for each other</h2>\n${lists.join('\n')}`;
}

function writeSource(source: ReportSource): string {
  const { date, move, quote, speaker, outlet, side, title, url, link, isAttributed, remarks } = source;
  const from = [speaker, outlet, side, title].filter((part) => part !== '').map(toHtml);
  const address = url !== null && /^https?:\/\//i.test(url) ? [`<a href="${toHtml(url)}">article</a>`] : [];
  const parts = [...from, ...remarks.map(toHtml), ...address, `<a href="${toHtml(link)}">in Parley</a>`].join(' · ');
  return `<div class="row${isAttributed ? ' attributed' : ''}">${toHtml(date)} <strong>${toHtml(move)}</strong>: <q>${toHtml(quote)}</q><br><span class="from">${parts}</span></div>`;
}
