// The sentences on chains, hedging and denial that we wrote ourselves, and how many of them are read rightly.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { extract } from '../../src/extract/extract.ts';
import type { Reader } from '../../src/extract/reader.ts';
import { assembleMarked, partsOfMarkedText, readMarkedText } from '../../src/extract/statements/marked-text.ts';
import { articleIdOf } from '../../src/model/article.ts';
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

/** How the whole reader does on the same sentences: how many statements it finds, and how many of them are judged rightly. */
export function scoreThroughReader(
  cases: readonly ReportingCase[],
  reader: Reader,
): readonly {
  readonly kind: ReportingCase['kind'];
  readonly total: number;
  readonly found: number;
  readonly right: number;
}[] {
  return (['chain', 'hedged', 'denied', 'asserted'] as const).map((kind) => {
    const ofKind = cases.filter((one) => one.kind === kind);
    const got = ofKind.map((one) => ({ one, statement: readWhole(one, reader) }));
    const found = got.filter(({ statement }) => statement !== undefined);
    const right = found.filter(
      ({ one, statement }) => verdictOn(one, readMarkedText(one.marked).text, statement) === '',
    );
    return { kind, total: ofKind.length, found: found.length, right: right.length };
  });
}

/** The statement that the reader makes of a sentence, by itself, where the marked content is. */
function readWhole(one: ReportingCase, reader: Reader): Statement | undefined {
  const marked = readMarkedText(one.marked);
  const start = contentStart(one.marked);
  const { article } = partsOfMarkedText(marked);
  return extract({ ...article, id: articleIdOf(marked.text) }, reader).statements.findLast((statement) =>
    statement.content.some((span) => span.start <= start + 4 && start < span.end),
  );
}

/** Empty when the case is read rightly, else what came out. */
function judge(one: ReportingCase): string {
  const { text } = readMarkedText(one.marked);
  const start = contentStart(one.marked);
  return verdictOn(
    one,
    text,
    assembleMarked(one.marked).find((found) => found.content[0]?.start === start && found.cue.length > 0),
  );
}

function verdictOn(one: ReportingCase, text: string, statement: Statement | undefined): string {
  if (statement === undefined) return 'nothing';
  if (one.kind !== 'chain') {
    return statement.factuality === one.kind ? '' : `${statement.factuality} (${statement.reasons.join('; ')})`;
  }
  const via = statement.via.map((link) => text.slice(link.span.start, link.span.end));
  return via.map(bareName).join(' < ') === one.via.map(bareName).join(' < ') ? '' : via.join(' < ') || 'nobody';
}

/** Where the content of the unnumbered statement begins in the text without marks. */
function contentStart(marked: string): number {
  return marked.slice(0, marked.indexOf('<x>')).replace(/<\/?[scx]\d*>/g, '').length;
}

function bareName(name: string): string {
  return name.replace(/^(?:the|a|an|its|his|her) /i, '').toLowerCase();
}
