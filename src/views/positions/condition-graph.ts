// Chains of conditions: what each party will do if somebody does something else, and where such steps wait for each other.
//
// Example: "we admit observers if the volunteers leave", "the volunteers leave if observers come": a circle of two.
import { undatedDay } from '../../base/day-number.ts';
import { none, type PositionTable } from '../../model/position-table.ts';
import type { ConditionGraph, ConditionLink, ConditionNode } from './agreement.ts';
import { findCircles } from './circle-finder.ts';
import type { Matrix, MatrixCell, MatrixLayout } from './matrix.ts';
import { isCondition } from './report-stance.ts';

/** Most reports one link names: enough to read, however often a condition is repeated. */
const namedReports = 20;

/** Indexes of the reports in which a party itself states a condition. */
export function listConditions({ reports }: PositionTable): readonly number[] {
  const conditions: number[] = [];
  for (let report = 0; report < reports.row.length; report += 1) {
    if (isCondition(reports, report) && reports.held[report] === 0) conditions.push(report);
  }
  return conditions;
}

/**
 * The conditions the parties themselves stated by the day of the matrix; its layout gives the issues their columns.
 * `conditions` are those of `listConditions`: a page that follows a slider lists them once.
 */
export function findConditions(
  table: PositionTable,
  matrix: Matrix,
  conditions: readonly number[] = listConditions(table),
): ConditionGraph {
  const { reports } = table;
  const issueOf = createIssueLookup(matrix.layout);
  const end = matrix.asOf ?? undatedDay;
  const nodes = createNodes();
  const found = new Map<string, ConditionLink>();
  const loose: number[] = [];
  for (const report of conditions) {
    const [day = undatedDay, issue = none] = [reports.last[report], reports.issue[report]];
    const hanging = reports.conditionOf[report] ?? none;
    if (day > end) continue;
    if (hanging === none) {
      loose.push(report);
      continue;
    }
    const at = (column: readonly number[], index: number): number => column[index] ?? none;
    const party = at(reports.party, report);
    const then = nodes.of({ party: at(reports.party, hanging), issue: issueOf(at(reports.issue, hanging)) });
    const provided = nodes.of({ party: at(reports.towards, report), issue: issueOf(issue) });
    const key = `${nodes.indexOf(then)} ${nodes.indexOf(provided)} ${party}`;
    const link = found.get(key) ?? { then, provided, party, reports: [], since: day, latest: day, isCurrent: true };
    const dated = { since: Math.min(link.since, day), latest: Math.max(link.latest, day) };
    const named = link.reports.length < namedReports ? [...link.reports, report, hanging] : link.reports;
    found.set(key, { ...link, ...dated, reports: named });
  }
  const links = [...found.values()].map((link) => ({ ...link, isCurrent: stillStands(link, matrix) }));
  const edges = links.map(({ then, provided }) => [nodes.indexOf(then), nodes.indexOf(provided)] as const);
  return { nodes: nodes.list(), links, circles: findCircles(edges), loose };
}

function createIssueLookup({ columns }: MatrixLayout): (issue: number) => number {
  const column = new Map(columns.flatMap(({ issue, members }) => members.map((member) => [member, issue] as const)));
  return (issue) => column.get(issue) ?? issue;
}

function createNodes() {
  const known = new Map<string, { readonly index: number; readonly node: ConditionNode }>();
  const keyOf = ({ party, issue }: ConditionNode): string => `${party} ${issue}`;
  return {
    of: (node: ConditionNode): ConditionNode => {
      const held = known.get(keyOf(node));
      if (held) return held.node;
      known.set(keyOf(node), { index: known.size, node });
      return node;
    },
    indexOf: (node: ConditionNode): number => known.get(keyOf(node))?.index ?? none,
    list: (): readonly ConditionNode[] => [...known.values()].map(({ node }) => node),
  };
}

/** A condition is past once the party that made it turned on what hangs on it. */
function stillStands({ then, latest }: ConditionLink, matrix: Matrix): boolean {
  const cell = findCell(matrix, then);
  return !cell?.turns.some((turn) => turn.day > latest);
}

function findCell({ layout, cells }: Matrix, { party, issue }: ConditionNode): MatrixCell | undefined {
  const row = layout.rows.findIndex((each) => each.kind === 'party' && each.party === party);
  const column = layout.columns.findIndex((each) => each.issue === issue);
  return cells[row]?.[column];
}
