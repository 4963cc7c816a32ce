// Scores ingest and extract on the bundled example's gold. `npm run score:example [-- --details]`
import { loadReader } from '../src/actions/load-reader.ts';
import { extract } from '../src/extract/extract.ts';
import type { Article } from '../src/model/article.ts';
import type { Statement } from '../src/model/finding.ts';
import { readDossierList } from '../test/gold/dossier-gold.ts';
import { type ExampleArticle, readExample, readExampleCodebook } from '../test/gold/example-gold.ts';
import type { PlacedGold, PlacedStatement } from '../test/gold/load-gold.ts';
import { matchStatements, type StatementMatch, type StatementPair } from '../test/gold/match-statements.ts';
import { recordScores } from './scoring/record-scores.ts';

const wantsDetails = process.argv.includes('--details');
const codebook = readExampleCodebook();
const examples = await readExample(codebook);
const reader = await loadReader(codebook);

scoreHeads();
scoreVoices();
scoreMetonyms();
scoreStatements();

/** What the head of each article was taken for. */
function scoreHeads(): void {
  console.log(`articles ${examples.length}`);
  for (const field of ['title', 'byline', 'outlet', 'published', 'language', 'kind'] as const) {
    const wrong = examples.filter(({ article, gold }) => String(article[field]) !== String(gold.file[field]));
    console.log(`  ${field.padEnd(10)} ${share(examples.length - wrong.length, examples.length)}`);
    for (const { article, gold } of wrong)
      tell(`${gold.file.file}: ${field} is ${String(article[field])}, gold ${String(gold.file[field])}`);
  }
}

/** Passages in somebody else's words: found as such, by the right name. A surname, a label or a name with its title will do. */
function scoreVoices(): void {
  let total = 0;
  let found = 0;
  for (const { article, gold } of examples) {
    for (const voice of gold.voices) {
      total += 1;
      const names = article.passages
        .filter((passage) => passage.start < voice.end && voice.start < passage.end)
        .map((passage) => (passage.voice.kind === 'author' ? 'the author' : (passage.voice.name ?? 'nobody')));
      const isRight = names.length > 0 && names.every((name) => isSameName(name, voice.name ?? ''));
      if (isRight) found += 1;
      else tell(`${gold.file.file}: words of ${voice.name} taken for ${[...new Set(names)].join(', ') || 'nothing'}`);
    }
  }
  console.log(`passages in another's words, with the right name ${share(found, total)}`);
}

function isSameName(found: string, gold: string): boolean {
  const last = gold.split(' ').at(-1) ?? gold;
  return found.toLowerCase() === gold.toLowerCase() || found.toLowerCase().endsWith(last.toLowerCase());
}

/** Seats of government: taken for an actor where one acts, for a place where it is only a place. */
function scoreMetonyms(): void {
  const tallies = { actor: { right: 0, all: 0 }, place: { right: 0, all: 0 } };
  for (const { article: articleName, name, words, stands } of readDossierList('metonyms')) {
    const article = examples.find((example) => example.name === articleName)?.article;
    if (article === undefined) continue;
    const start = placeWords(article.text, words) + words.indexOf(name);
    const mention = extract(article, reader).mentions.find((one) => one.span.start <= start && start < one.span.end);
    tallies[stands].all += 1;
    // A place that is not mentioned at all is no mistake.
    if ((mention?.stands ?? 'place') === stands) tallies[stands].right += 1;
    else tell(`${articleName}: “${words}” is ${mention?.stands ?? 'not seen'}, gold ${stands}`);
  }
  console.log(`seats of government that act, taken for actors  ${share(tallies.actor.right, tallies.actor.all)}`);
  console.log(`seats of government as places, taken for places ${share(tallies.place.right, tallies.place.all)}`);
}

/** Offset of words that occur once, whatever the white space between them; one unit of space stands for one. */
function placeWords(text: string, words: string): number {
  return text.replace(/\s/g, ' ').indexOf(words);
}

function scoreStatements(): void {
  const readable = examples.filter(({ article }) => article.language === 'en');
  const matches = readable.map((example) => ({ ...example, match: matchOne(example) }));
  const pairs = matches.flatMap((one) => one.match.pairs);
  const missed = matches.flatMap((one) => one.match.missed);
  const extra = matches.flatMap((one) => one.match.extra);
  console.log(`statements: source, cue and content each overlap   ${f1(pairs.length, extra.length, missed.length)}`);
  const size = `${readable.length} articles, ${pairs.length + missed.length} statements`;
  const ours = (200 * pairs.length) / Math.max(1, 2 * pairs.length + missed.length + extra.length);
  const row = {
    finding: 'Statements',
    data: 'the bundled example',
    others: '',
    floor: null,
    command: 'npm run score:example',
  };
  recordScores([{ ...row, measure: 'source, cue and content F1', size, ours }]);
  for (const form of ['direct', 'mixed', 'indirect'] as const) {
    const hit = pairs.filter((pair) => pair.gold.form === form).length;
    const gone = missed.filter((gold) => gold.form === form).length;
    console.log(`  of ${form} gold found ${share(hit, hit + gone)}`);
  }
  scoreFields(pairs);
  if (wantsDetails) for (const one of matches) tellMatch(one.article, one.gold, one.match);
}

/** Statements found in one article; what a speech says by its place alone is not counted against the gold. */
function matchOne({ article, gold }: ExampleArticle): StatementMatch {
  const found = extract(article, reader).statements;
  const isUnlabelledSpeech = (statement: Statement) =>
    statement.cue.length === 0 &&
    gold.voices.some((voice) => statement.content.every((span) => voice.start <= span.start && span.end <= voice.end));
  const wanted = gold.statements.filter((statement) => statement.kind === 'statement' || statement.kind === 'turn');
  const match = matchStatements(article.text, wanted, found);
  return { ...match, extra: match.extra.filter((statement) => !isUnlabelledSpeech(statement)) };
}

/** How often the rest is right where source, cue and content are. */
function scoreFields(pairs: readonly StatementPair[]): void {
  const named = pairs.filter((pair) => pair.gold.actor !== null);
  const claimed = pairs.filter((pair) => pair.found.actor !== null);
  console.log(`of the ${pairs.length} found:`);
  console.log(`  actor, where the gold names one   ${share(count(named, hasActor), named.length)}`);
  console.log(`  actor, where the program did      ${share(count(claimed, hasActor), claimed.length)}`);
  console.log(`  form        ${share(count(pairs, hasForm), pairs.length)}`);
  console.log(`  factuality  ${share(count(pairs, hasFactuality), pairs.length)}`);
  const unasserted = pairs.filter((pair) => pair.gold.factuality !== 'asserted');
  console.log(`    where hedged or denied ${share(count(unasserted, hasFactuality), unasserted.length)}`);
  const dated = pairs.filter((pair) => pair.gold.said !== null);
  const dates = pairs.filter((pair) => pair.gold.said !== null && pair.found.said !== null);
  console.log(`  said, where the gold dates it     ${share(count(dated, hasSaid), dated.length)}`);
  console.log(`  said, where the program does too  ${share(count(dates, hasSaid), dates.length)}`);
  const chained = pairs.filter((pair) => pair.gold.via.length > 0);
  console.log(`  via, where the gold has a chain   ${share(count(chained, hasVia), chained.length)}`);
  const wrong = pairs.filter((pair) => !hasActor(pair) && pair.gold.actor !== null);
  for (const pair of wrong) tell(`actor ${pair.found.actor?.name ?? 'none'}, gold ${pair.gold.actor}`);
}

function hasActor({ gold, found }: StatementPair): boolean {
  if (gold.actor === null || found.actor === null) return false;
  if (!gold.actor.startsWith('name:')) return found.actor.actorId === gold.actor;
  return found.actor.actorId === null && isSameName(found.actor.name, gold.actor.slice('name:'.length));
}

function hasForm({ gold, found }: StatementPair): boolean {
  return gold.form === found.form;
}

function hasFactuality({ gold, found }: StatementPair): boolean {
  return gold.factuality === found.factuality;
}

function hasSaid({ gold, found }: StatementPair): boolean {
  return gold.said === found.said;
}

function hasVia({ gold, found }: StatementPair): boolean {
  return gold.via.every((link) =>
    found.via.some((other) => other.span.start < link.span.end && link.span.start < other.span.end),
  );
}

function tellMatch(article: Article, gold: PlacedGold, match: StatementMatch): void {
  const words = (statement: PlacedStatement | Statement) =>
    (['source', 'cue', 'content'] as const)
      .map((role) => statement[role].map((span) => article.text.slice(span.start, span.end)).join(' … '))
      .join(' | ')
      .replace(/\s+/g, ' ');
  for (const statement of match.missed) tell(`${gold.file.file} missed: ${words(statement)}`);
  for (const statement of match.extra) tell(`${gold.file.file} extra:  ${words(statement)}`);
}

function tell(line: string): void {
  if (wantsDetails) console.log(`    ${line}`);
}

function count(pairs: readonly StatementPair[], isRight: (pair: StatementPair) => boolean): number {
  return pairs.filter(isRight).length;
}

function share(part: number, whole: number): string {
  return `${part} of ${whole}${whole === 0 ? '' : ` (${((100 * part) / whole).toFixed(0)} %)`}`;
}

function f1(hit: number, extra: number, missed: number): string {
  const precision = hit / Math.max(1, hit + extra);
  const recall = hit / Math.max(1, hit + missed);
  const f = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  const percent = (value: number) => (100 * value).toFixed(1);
  return `P ${percent(precision)} R ${percent(recall)} F1 ${percent(f)} (gold ${hit + missed}, found ${hit + extra})`;
}
