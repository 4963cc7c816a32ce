// The sentences on chains, hedging and denial that we wrote ourselves, and how many of them are read rightly.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { assembleMarked, readMarkedText } from '../../src/extract/statements/marked-text.ts';
import type { Statement } from '../../src/model/finding.ts';

/** One marked sentence and what its unnumbered statement should be. */
export interface ReportingCase {
  readonly kind: 'chain' | 'hedged' | 'denied' | 'asserted';
  /** For chains: through whom it came, nearest to the article first. */
  readonly via: readonly string[];
  readonly marked: string;
}

/** How one class came out. */
export interface ReportingScore {
  readonly kind: ReportingCase['kind'];
  readonly total: number;
  readonly wrong: readonly { readonly marked: string; readonly got: string }[];
}

/** The cases of test/data/reporting.txt. Throws when a line is malformed. */
export function readReportingCases(): readonly ReportingCase[] {
  const file = fileURLToPath(new URL('../../test/data/reporting.txt', import.meta.url));
  const cases: ReportingCase[] = [];
  let head: { kind: ReportingCase['kind']; via: readonly string[] } | null = null;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('## ')) head = readHead(line);
    else if (head !== null && line.trim() !== '') cases.push({ ...head, marked: line });
  }
  return cases;
}

function readHead(line: string): { kind: ReportingCase['kind']; via: readonly string[] } {
  const [kind = '', names = 'nobody'] = line.slice(3).split(' | ');
  if (kind !== 'chain' && kind !== 'hedged' && kind !== 'denied' && kind !== 'asserted') {
    throw new Error(`Unknown class in reporting.txt: ${kind}`);
  }
  return { kind, via: names === 'nobody' ? [] : names.split(' < ') };
}

/** Reads every case with the marked speaker, cue and content, and counts by class. */
export function scoreReporting(cases: readonly ReportingCase[]): readonly ReportingScore[] {
  return (['chain', 'hedged', 'denied', 'asserted'] as const).map((kind) => {
    const ofKind = cases.filter((one) => one.kind === kind);
    const judged = ofKind.map((one) => ({ marked: one.marked, got: judge(one) }));
    return {
      kind,
      total: ofKind.length,
      wrong: judged.filter(({ got }) => got !== '').map(({ marked, got }) => ({ marked, got })),
    };
  });
}

/** Empty when the case is read rightly, else what came out. */
function judge(one: ReportingCase): string {
  const { text, attributions } = readMarkedText(one.marked);
  const content = attributions.find(
    (attribution) => one.marked.includes('<x>') && isUnnumbered(one.marked, text, attribution.content[0]?.start),
  );
  const statement = assembleMarked(one.marked).find((found) => sharesContent(found, content?.content[0]?.start));
  if (statement === undefined) return 'nothing';
  if (one.kind !== 'chain')
    return statement.factuality === one.kind ? '' : `${statement.factuality} (${statement.reasons.join('; ')})`;
  const via = statement.via.map((link) => text.slice(link.span.start, link.span.end));
  return via.map(bareName).join(' < ') === one.via.map(bareName).join(' < ') ? '' : via.join(' < ') || 'nobody';
}

function sharesContent(statement: Statement, start: number | undefined): boolean {
  return statement.content[0]?.start === start && start !== undefined && statement.cue.length > 0;
}

function isUnnumbered(marked: string, _text: string, start: number | undefined): boolean {
  let at = 0;
  for (const match of marked.matchAll(/<\/?[scx]\d*>|[^<]+/g)) {
    if (match[0] === '<x>') return at === start;
    if (!match[0].startsWith('<')) at += match[0].length;
  }
  return false;
}

function bareName(name: string): string {
  return name.replace(/^(?:the|a|an|its|his|her) /i, '').toLowerCase();
}
