// Scores sources on the bundled example: copies and citations against the lists a person made. `npm run score:sources [-- --details]`
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { addArticles } from '../src/actions/add-articles.ts';
import { keepCards } from '../src/actions/cards/keep-cards.ts';
import { compareArticles, findUncompared } from '../src/actions/compare-articles.ts';
import { walkCitations, walkFamilies } from '../src/actions/find-sources.ts';
import { findInputFiles, type InputFound } from '../src/actions/input-files.ts';
import { loadComparers } from '../src/actions/load-comparers.ts';
import { newDossier } from '../src/actions/new-dossier.ts';
import { openDossier } from '../src/actions/open-dossier.ts';
import type { Citation, SourceFamily } from '../src/model/sources.ts';
import { readDossierList } from '../test/gold/dossier-gold.ts';
import { readExample, readExampleCodebook } from '../test/gold/example-gold.ts';
import { root } from '../test/repository.ts';
import { recordScores } from './scoring/record-scores.ts';

/** What was found in the example. */
interface Sources {
  readonly families: readonly SourceFamily[];
  readonly citations: readonly Citation[];
}

const isDetailed = process.argv.includes('--details');
const sources = await readSources();
/** Two files with one text are one article, by the name of the first. */
const names = new Map(
  (await readExample(readExampleCodebook())).map(({ name, article }) => [String(article.id), name] as const).reverse(),
);
scoreCopies(sources);
scoreCitations(sources);

async function readSources(): Promise<Sources> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-sources-'));
  try {
    const path = join(folder, 'talks');
    await newDossier(path, readFileSync(join(root, 'examples/codebook.yaml'), 'utf8'));
    const dossier = await openDossier(path, 'add');
    const inputs: InputFound[] = [];
    for await (const input of findInputFiles([join(root, 'examples/articles')])) inputs.push(input);
    const options = { dossier, inputs, workers: availableParallelism() };
    for await (const _ of addArticles(options, { now: () => new Date(), stdin: process.stdin }));
    const list = await loadComparers(dossier.codebook);
    for await (const _ of compareArticles(dossier.store, await findUncompared(dossier.store, list), list));
    await keepCards(dossier, ['citation', 'reuse']);
    const families: SourceFamily[] = [];
    for await (const { family } of walkFamilies(dossier)) families.push(family);
    const citations: Citation[] = [];
    for await (const citation of walkCitations(dossier)) citations.push(citation);
    await dossier.store.close();
    return { families, citations };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function scoreCopies({ families }: Sources): void {
  const gold = readDossierList('copies').map(({ original, copy, kind }) => `${original} ${kind} ${copy}`);
  const found = families.flatMap(({ derived }) =>
    derived.map(({ article, from, kind }) => {
      // The same text is one article: the copy is known by its file.
      const copy = kind === 'exact' ? (/file (.*)\.\w+$/.exec(article.outlet ?? '')?.[1] ?? '') : names.get(article.id);
      return `${names.get(from.id)} ${kind} ${copy}`;
    }),
  );
  report('Copies', gold, found);
}

function scoreCitations({ citations }: Sources): void {
  const gold = readDossierList('citations');
  const nameOf = (id: string | undefined): string => (id === undefined ? '-' : (names.get(id) ?? '-'));
  const found = citations.map(({ citing, outlet, kind, cited }) => ({
    article: nameOf(citing.id),
    outlet: outlet.name,
    kind,
    cited: nameOf(cited?.id),
  }));
  const write = (rows: readonly { article: string; outlet: string }[], tail: (row: never) => string) =>
    rows.map((row) => `${row.article} -> ${row.outlet}${tail(row as never)}`);
  report(
    'Citations',
    write(gold, () => ''),
    write(found, () => ''),
  );
  const kind = (row: { kind: string }): string => ` ${row.kind}`;
  report('Citations with their kind', write(gold, kind), write(found, kind));
  const cited = (row: { cited?: string }): string => ` ${row.cited ?? '-'}`;
  const known = gold.filter((row) => row.cited !== undefined);
  const resolved = found.filter((row) => row.cited !== '-');
  report('Articles meant', write(known, cited), write(resolved, cited));
}

/** Each is counted as often as it stands in both lists. */
function report(what: string, gold: readonly string[], found: readonly string[]): void {
  const left = [...gold];
  const wrong: string[] = [];
  for (const one of found) {
    const at = left.indexOf(one);
    if (at < 0) wrong.push(one);
    else left.splice(at, 1);
  }
  const hits = found.length - wrong.length;
  const percent = (of: number): string => ((100 * hits) / Math.max(1, of)).toFixed(1);
  console.log(
    `${what}: precision ${percent(found.length)} of ${found.length}, recall ${percent(gold.length)} of ${gold.length}`,
  );
  recordScores(
    [
      { measure: 'precision', whole: found.length },
      { measure: 'recall', whole: gold.length },
    ].map(({ measure, whole }) => ({
      finding: 'Sources',
      measure: `${what.toLowerCase()}, ${measure}`,
      data: 'the bundled example',
      size: `${gold.length} listed`,
      ours: Number(percent(whole)),
      others: '',
      floor: null,
      command: 'npm run score:sources',
    })),
  );
  if (!isDetailed) return;
  for (const one of wrong) console.log(`  not listed: ${one}`);
  for (const one of left) console.log(`  missed:     ${one}`);
}
