// Scores disputes on the bundled example: the cells shown as disputed, from the gold's own positions at every day something
// was said, and who answers whom, from the gold's statements and from those read. `npm run score:disputes [-- --details]`
import { loadReader } from '../src/actions/load-reader.ts';
import { toDayNumber, undatedDay } from '../src/base/day-number.ts';
import { boundsOfEdtf } from '../src/base/edtf-bounds.ts';
import { extract } from '../src/extract/extract.ts';
import type { ActorLink, Statement } from '../src/model/finding.ts';
import { voiceOf } from '../src/model/party-voice.ts';
import { factualityCodes, moveCodes, none, type PositionTable, strengthCodes } from '../src/model/position-table.ts';
import { computeMatrix } from '../src/views/positions/compute-matrix.ts';
import { indexMatrix } from '../src/views/positions/matrix-index.ts';
import { layoutMatrix } from '../src/views/positions/matrix-layout.ts';
import { readDossierList } from '../test/gold/dossier-gold.ts';
import { type ExampleArticle, readExample, readExampleCodebook } from '../test/gold/example-gold.ts';
import { recordScores } from './scoring/record-scores.ts';
import { scoreCards } from './scoring/score-cards.ts';
import { scoreReplies } from './scoring/score-replies.ts';

const codebook = readExampleCodebook();
const table = await buildTable();
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
  const examples = (await readExample(codebook)).filter(({ article }) => article.language === 'en');
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

async function buildTable(): Promise<PositionTable> {
  const examples = (await readExample(codebook)).filter(({ article }) => article.language === 'en');
  const found = examples.flatMap(({ article, gold: { statements } }, text) =>
    statements.flatMap((statement, at) =>
      statement.positions.map((position, nth) => ({
        position,
        name: `${statement.id}.${nth + 1}`,
        statement,
        text,
        at: 1000 * text + at,
        published: article.published,
      })),
    ),
  );
  const parties = codebook.parties.map(({ id }) => id);
  const outlets = [...new Set(examples.map(({ article }) => article.outlet ?? ''))];
  const days = found.map(({ statement, published }) => boundsOfEdtf(statement.said ?? published ?? ''));
  const dayOf = (day: string | null | undefined): number => (day ? toDayNumber(day) : undatedDay);
  const findHanging = (one: (typeof found)[number]): number =>
    found.findIndex(({ text, name }) => text === one.text && name === one.position.condition_of);
  const column = (read: (one: (typeof found)[number]) => number): number[] => found.map(read);
  const actors = codebook.actors.map((actor) => ({
    key: actor.id,
    name: actor.name,
    party: parties.indexOf(actor.party ?? ''),
    voice: voiceOf(actor, codebook),
  }));
  return {
    parties: codebook.parties,
    issues: codebook.issues.map(({ id, label, parent }) => ({
      ...{ id, label, poles: null },
      parent: codebook.issues.findIndex((issue) => issue.id === parent),
    })),
    actors,
    outlets: outlets.map((name) => ({
      key: name,
      name,
      side: codebook.outlets.find((one) => one.name === name)?.side ?? null,
    })),
    texts: {
      first: examples.map(({ article }) => dayOf(article.published)),
      last: examples.map(({ article }) => dayOf(article.published)),
      outlets: examples.map(({ article }) => [outlets.indexOf(article.outlet ?? '')]),
      isRead: examples.map(() => 1),
      parties: examples.map(() => []),
    },
    reports: {
      row: column(({ at }) => at),
      text: column(({ text }) => text),
      statement: column(({ at }) => at),
      party: column(({ position }) => parties.indexOf(position.party)),
      issue: column(({ position }) => codebook.issues.findIndex(({ id }) => id === position.issue)),
      actor: column(({ position, statement }) =>
        actors.findIndex(({ key }) => key === (position.by ?? statement.actor)),
      ),
      move: column(({ position }) => moveCodes.indexOf(position.move)),
      strength: column(({ position }) => (position.strength === 'may-discuss' ? strengthCodes.indexOf('may') : 0)),
      polarity: column(({ position }) => (position.pole === 'second' ? 1 : 0)),
      held: column(({ position }) => (position.held === 'attributed' ? 1 : 0)),
      towards: column(({ position }) => parties.indexOf(position.towards ?? '')),
      factuality: column(({ statement }) => factualityCodes.indexOf(statement.factuality)),
      conditionOf: column(findHanging),
      first: days.map((bounds) => dayOf(bounds?.earliest)),
      last: days.map((bounds) => dayOf(bounds?.latest)),
      isConfirmed: column(() => 0),
      certainty: column(() => 100),
    },
  };
}
