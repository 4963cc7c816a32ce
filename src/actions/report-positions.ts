// Puts what was found on positions into the words of the printed report.

import { toIsoDay } from '../base/day-number.ts';
import type { PositionReport, ReportBlock, ReportCell, ReportSource } from '../export/position-report.ts';
import type { StatementLinks } from '../export/statement-columns.ts';
import type { PositionEntry } from '../model/dossier-rows.ts';
import { labelEdtf, labelEdtfShort } from '../model/edtf-label.ts';
import { learntWords } from '../model/learnt-position.ts';
import { moveVerbs } from '../model/move-words.ts';
import { stripMarks } from '../model/quote-words.ts';
import { nameSide } from '../model/side-name.ts';
import type { ConditionLink, ConditionNode } from '../views/positions/agreement.ts';
import { changeWords, describeCell, groundWords, namePosture } from '../views/positions/cell-words.ts';
import { findCommonGround } from '../views/positions/common-ground.ts';
import { findConditions } from '../views/positions/condition-graph.ts';
import { toPositionRow } from '../views/positions/position-row.ts';
import type { FoundPositions } from './find-positions.ts';

/** Builds the report of what was found; every source leads back through `links`. */
export function reportPositions(title: string, found: FoundPositions, links: StatementLinks): PositionReport {
  const { table, matrix, rows, columns, changes } = found;
  const { layout } = matrix;
  const blocks = groupByCell(found);
  const nameRow = (row: number): string => table.parties[layout.rows[row]?.party ?? -1]?.name ?? '';
  const nameColumn = (column: number): string => nameIssue(found, layout.columns[column]?.issue ?? -1);
  return {
    title: title === '' ? 'Dossier' : title,
    subtitle: describeScope(found),
    parties: rows.map(nameRow),
    issues: columns.map((column) => ({
      label: nameColumn(column),
      cells: rows.map((row) => toReportCell(found, { row, column }, blocks)),
    })),
    changes: (changes ?? []).map(
      ({ row, column, kinds }) =>
        `${nameRow(row)} on ${nameColumn(column)}: ${kinds.map((kind) => changeWords[kind]).join(', ')}`,
    ),
    ground: describeGround(found),
    ...describeConditions(found),
    sources: walkSources(found, [...new Set(blocks.values())], links),
  };
}

/** A cell with the reports behind it. */
interface CellBlock {
  readonly anchor: string;
  readonly heading: string;
  readonly reports: number[];
}

/** The cells by party and issue, column by column: a column that sums up issues stands under each of them. */
function groupByCell({ table, rows, columns, matrix, reports }: FoundPositions): ReadonlyMap<string, CellBlock> {
  const { layout } = matrix;
  const blocks = new Map<string, CellBlock>();
  for (const column of columns) {
    for (const row of rows) {
      const issue = layout.columns[column]?.issue ?? -1;
      const party = layout.rows[row]?.party ?? -1;
      const heading = `${table.parties[party]?.name} on ${table.issues[issue]?.label}`;
      const block = { anchor: `cell-${row}-${column}`, heading, reports: [] };
      for (const member of layout.columns[column]?.members ?? []) {
        blocks.set(`${table.parties[party]?.id} ${table.issues[member]?.id}`, block);
      }
    }
  }
  for (const report of reports) {
    const party = table.parties[table.reports.party[report] ?? -1]?.id;
    const issue = table.issues[table.reports.issue[report] ?? -1]?.id;
    blocks.get(`${party} ${issue}`)?.reports.push(report);
  }
  return blocks;
}

/** Cell by cell, so that a report of any length needs the memory of one. */
async function* walkSources(
  found: FoundPositions,
  blocks: readonly CellBlock[],
  links: StatementLinks,
): AsyncGenerator<ReportBlock> {
  for (const { anchor, heading, reports } of blocks) {
    if (reports.length === 0) continue;
    const rows: ReportSource[] = [];
    for await (const entry of found.entriesOf(reports)) rows.push(toSource(entry, found, links));
    yield { anchor, heading, rows };
  }
}

function toSource(entry: PositionEntry, { table }: FoundPositions, links: StatementLinks): ReportSource {
  const row = toPositionRow(entry);
  const isAttributed = row.held === 'attributed';
  return {
    date: describeDates(row.said, row.published),
    move: isAttributed ? `${moveVerbs[row.move]} (said of it by others)` : moveVerbs[row.move],
    // The report puts quotation marks of its own round the words.
    quote: stripMarks(row.contentText),
    speaker: row.actor?.name ?? '',
    outlet: row.outlet ?? '',
    side: row.side === null ? '' : nameSide(row.side, table.parties),
    title: row.articleTitle ?? '',
    url: row.url,
    link: links.linkTo(row.articleId, row.statement ?? ''),
    isAttributed,
    remarks: row.isLearnt && row.review !== 'confirmed' ? [learntWords.mark] : [],
  };
}

/** Both dates where both are known and differ: neither stands for the other. */
function describeDates(said: string | null, published: string | null): string {
  const printed = published === null ? 'not dated' : `published ${labelEdtfShort(published)}`;
  if (said === null) return printed;
  return said === published ? `said and ${printed}` : `said ${labelEdtfShort(said)}, ${printed}`;
}

function toReportCell(
  { table, matrix }: FoundPositions,
  { row, column }: { readonly row: number; readonly column: number },
  blocks: ReadonlyMap<string, CellBlock>,
): ReportCell {
  const cell = matrix.cells[row]?.[column];
  const issue = matrix.layout.columns[column]?.issue ?? -1;
  const party = matrix.layout.rows[row]?.party ?? -1;
  if (!cell) throw new Error('No such cell');
  const block = blocks.get(`${table.parties[party]?.id} ${table.issues[issue]?.id}`);
  const hasSources = block !== undefined && block.reports.length > 0;
  return {
    ...describeCell(table, issue, cell),
    look: cell.stance?.posture ?? 'empty',
    anchor: hasSources ? block.anchor : null,
  };
}

function describeScope({ table, matrix }: FoundPositions): string {
  const day = matrix.asOf === null ? null : toIsoDay(matrix.asOf);
  const unread = table.texts.isRead.filter((isRead) => isRead === 0).length;
  const read = table.texts.isRead.length - unread;
  const scope = `${table.reports.row.length} positions read out of ${read} texts${unread > 0 ? `; ${unread} could not be read` : ''}`;
  return `${day === null ? 'All there is' : `As of ${labelEdtf(day)}`}. ${scope}. Proposed by a program, to be checked against the sentences below.`;
}

function describeGround({ table, matrix, columns }: FoundPositions): PositionReport['ground'] {
  const wanted = new Set(columns.map((column) => matrix.layout.columns[column]?.issue));
  return findCommonGround(matrix)
    .filter(({ issue }) => wanted.has(issue))
    .map(({ issue, kind, closing }) => ({
      issue: table.issues[issue]?.label ?? '',
      words: groundWords[kind],
      closing: closing.map(
        ({ party, from, to }) =>
          `${table.parties[party]?.name} from “${namePosture(table, issue, from)}” to “${namePosture(table, issue, to)}”`,
      ),
    }));
}

function describeConditions(found: FoundPositions): Pick<PositionReport, 'conditions' | 'circles'> {
  const { links, circles } = findConditions(found.table, found.matrix);
  return {
    conditions: links.map((link) => `${describeLink(found, link)}${describeDays(link)}`),
    circles: circles.map((circle) =>
      circle.flatMap((at) => {
        const link = links[at];
        return link ? [describeLink(found, link)] : [];
      }),
    ),
  };
}

function describeDays({ since, latest, isCurrent }: ConditionLink): string {
  const days = [...new Set([since, latest])].flatMap((day) => toIsoDay(day) ?? []).map(labelEdtfShort);
  return ` (${days.length === 0 ? 'no date' : days.join(' to ')}${isCurrent ? '' : '; the party has turned since'})`;
}

function describeLink(found: FoundPositions, { then, provided }: ConditionLink): string {
  return `${describeStep(found, then)} if ${describeStep(found, provided)}`;
}

function describeStep(found: FoundPositions, { party, issue }: ConditionNode): string {
  return `${found.table.parties[party]?.name ?? 'somebody'} on ${nameIssue(found, issue)}`;
}

function nameIssue({ table }: FoundPositions, issue: number): string {
  return table.issues[issue]?.label ?? '';
}
