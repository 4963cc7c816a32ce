// Scores disputes on the bundled example: the cells shown as disputed, from the gold's own positions at every day something
// was said, and who answers whom, from the gold's statements and from those read. `npm run score:disputes [-- --details]`
import { loadReader } from '../src/actions/load-reader.ts';
import { undatedDay } from '../src/base/day-number.ts';
import { extract } from '../src/extract/extract.ts';
import type { ActorLink, Statement } from '../src/model/finding.ts';
import { none } from '../src/model/position-table.ts';
import { computeMatrix } from '../src/views/positions/compute-matrix.ts';
import { indexMatrix } from '../src/views/positions/matrix-index.ts';
import { layoutMatrix } from '../src/views/positions/matrix-layout.ts';
import { readDossierList } from '../test/gold/dossier-gold.ts';
import { type ExampleArticle, readEnglishExample, readExampleCodebook } from '../test/gold/example-gold.ts';
import { buildTable, listGoldReports } from './scoring/build-table.ts';
import { recordScores } from './scoring/record-scores.ts';
import { scoreCards } from './scoring/score-cards.ts';
import { scoreReplies } from './scoring/score-replies.ts';

const codebook = readExampleCodebook();
const table = buildTable(codebook, await readEnglishExample(codebook), listGoldReports);
const layout = layoutMatrix(table, { openIssues: 'all' });
const index = indexMatrix(table, layout);
const gold = readDossierList('disputes').flatMap(({ id, cell }) =>
  cell ? [{ id, name: `${cell.party} ${cell.issue}` }] : [],
);
const shown = new Map<string, string>();
for (const day of [...new Set(table.reports.last)].filter((each) => each !== undatedDay)) {
  computeMatrix(index, day).cells.forEach((cells, row) => {
    cells.forEach(({ dispute }, column) => {
      if (!dispute) return;
      const party = table.parties[layout.rows[row]?.party ?? none]?.id;
      const issue = table.issues[layout.columns[column]?.issue ?? none]?.id;
      shown.set(`${party} ${issue}`, dispute.kind);
    });
  });
}
const hits = gold.filter(({ name }) => shown.has(name));
console.log(`Cells ever shown as disputed, gold positions given: ${shown.size}; listed by a person: ${gold.length}`);
for (const [name, kind] of shown) {
  console.log(`  ${gold.some((one) => one.name === name) ? 'listed' : 'not listed'}: ${name} (${kind})`);
}
console.log(`  precision ${percent(hits.length, shown.size)} (target 80), recall ${percent(hits.length, gold.length)}`);
recordScores([
  {
    finding: 'Disputes',
    measure: 'disputed cells right, positions given',
    data: 'the bundled example',
    size: `${shown.size} cells`,
    ours: (100 * hits.length) / Math.max(1, shown.size),
    others: '',
    floor: 80,
    command: 'npm run score:disputes',
  },
]);
await scoreAnswers();

async function scoreAnswers(): Promise<void> {
  const tell = process.argv.includes('--details') ? (line: string) => console.log(`    ${line}`) : () => undefined;
  const examples = await readEnglishExample(codebook);
  const reader = await loadReader(codebook);
  const read = examples.map(({ article }) => ({ article, findings: extract(article, reader) }));
  console.log('Who answers whom, statements as the gold has them');
  const given = read.map((one, at) => ({
    ...one,
    findings: { ...one.findings, statements: toStatements(examples[at]) },
  }));
  scoreReplies(examples, given, tell);
  console.log('Who answers whom, as read');
  scoreReplies(examples, read, tell);
  await scoreCards(examples, tell);
}

/** The gold's statements as findings, whose speakers are known. */
function toStatements(example: ExampleArticle | undefined): readonly Statement[] {
  return (example?.gold.statements ?? []).map((statement) => ({
    ...{ finder: { name: 'gold', version: 1 }, certainty: 1, reasons: [], kind: 'statement', saidQuote: null, via: [] },
    ...{ id: statement.id, speaker: statement.speaker, source: statement.source, cue: statement.cue },
    ...{ content: statement.content, form: statement.form, factuality: statement.factuality, said: statement.said },
    actor: toLink(statement.actor),
  }));
}

function toLink(actor: string | null): ActorLink | null {
  if (actor === null) return null;
  if (actor.startsWith('name:')) return { name: actor.slice('name:'.length), actorId: null, via: 'full-name' };
  const name = codebook.actors.find(({ id }) => id === actor)?.name ?? actor;
  return { name, actorId: actor, via: 'codebook' };
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} (${part} of ${whole})`;
}
