// Scores positions on the bundled example's gold, with the gold's own statements as input, so that only this step is measured.
// `npm run score:positions [-- --details]`
import { loadReader } from '../src/actions/load-reader.ts';
import { extract } from '../src/extract/extract.ts';
import { findMentions } from '../src/extract/mentions/mention-finder.ts';
import { buildIssueIndex } from '../src/extract/positions/issue-index.ts';
import { findPositions } from '../src/extract/positions/position-finder.ts';
import type { Position, Statement } from '../src/model/finding.ts';
import { type ExampleArticle, readExample, readExampleCodebook } from '../test/gold/example-gold.ts';
import type { GoldPosition } from '../test/gold/gold-file.ts';
import type { PlacedStatement } from '../test/gold/load-gold.ts';
import { PositionTally } from './scoring/position-tally.ts';
import { recordScores } from './scoring/record-scores.ts';

/** A position of the gold and the one found on the same issue by the same party, or null. */
interface Pair {
  readonly gold: GoldPosition;
  readonly found: Position | null;
}

const wantsDetails = process.argv.includes('--details');
const codebook = readExampleCodebook();
const reader = await loadReader(codebook);
const index = buildIssueIndex(codebook);
const pairs: Pair[] = [];
const extra: Position[] = [];
/** The same gold against what is read from the bare article, whatever statement it stands in. */
const endToEnd = new PositionTally();
const strengths = { must: 'must', should: 'should', 'may-discuss': 'may' } as const;
for (const example of await readExample(codebook)) if (example.article.language === 'en') scoreArticle(example);
report();

function scoreArticle({ article, gold }: ExampleArticle): void {
  const coded = gold.statements.flatMap(({ positions }) =>
    positions.map((one) => ({ ...one, strength: strengths[one.strength] })),
  );
  endToEnd.add(coded, extract(article, reader).positions);
  const analysed = reader.analyse(article.text, article.passages);
  const mentions = findMentions(article, analysed, reader.directory);
  const statements = gold.statements.map(toStatement);
  const found = findPositions({ article, analysed, statements, mentions }, index);
  for (const statement of gold.statements) {
    const left = found.filter((position) => position.statement === statement.id);
    for (const position of statement.positions) {
      const at = bestMatch(left, position);
      const match = at < 0 ? null : (left.splice(at, 1)[0] ?? null);
      pairs.push({ gold: position, found: match });
      if (wantsDetails && match?.move !== position.move) tell(article.text, statement, position, match);
    }
    extra.push(...left);
    if (wantsDetails)
      for (const one of left)
        console.log(
          `  EXTRA ${one.party} ${one.issue} ${one.move} (${one.reasons.join(', ')}) [${statement.positions.map((p) => `${p.party} ${p.issue} ${p.move}`).join('; ')}] ${statement.cue.map((x) => article.text.slice(x.start, x.end)).join(' ')} | ${one.content
            .map((x) => article.text.slice(x.start, x.end))
            .join(' ')
            .slice(0, 160)}`,
        );
  }
}

function bestMatch(found: readonly Position[], gold: GoldPosition): number {
  const same = found.findIndex((one) => one.issue === gold.issue && one.party === gold.party && one.move === gold.move);
  return same >= 0 ? same : found.findIndex((one) => one.issue === gold.issue && one.party === gold.party);
}

function toStatement(gold: PlacedStatement): Statement {
  const actor = codebook.actors.find(({ id }) => id === gold.actor);
  return {
    kind: 'statement',
    ...{ id: gold.id, finder: { name: 'gold', version: 1 }, certainty: 1, reasons: [] },
    ...{ speaker: gold.speaker, source: gold.source, cue: gold.cue, content: gold.content },
    actor: actor === undefined ? null : { name: actor.name, actorId: actor.id, via: 'codebook' },
    ...{ form: gold.form, factuality: gold.factuality, said: gold.said, saidQuote: null, via: [] },
  };
}

function report(): void {
  const matched = pairs.filter((pair) => pair.found !== null);
  const issueF1 = f1(matched.length, pairs.length, matched.length + extra.length);
  const moves = [...new Set(pairs.map((pair) => pair.gold.move))].sort();
  const scores = moves.map((move) => moveF1(move));
  const macro = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const held = matched.filter(({ gold, found }) => found?.held === gold.held).length / Math.max(1, matched.length);
  console.log(
    `Positions, example, gold statements given: ${pairs.length} in the gold, ${matched.length + extra.length} found`,
  );
  console.log(
    `  party and issue F1  ${(100 * issueF1).toFixed(1)}  (recall ${((100 * matched.length) / pairs.length).toFixed(1)})`,
  );
  console.log(`  move macro-F1       ${(100 * macro).toFixed(1)}  where party and issue are right`);
  moves.forEach((move, at) => {
    console.log(
      `    ${move.padEnd(10)} ${(100 * (scores[at] ?? 0)).toFixed(1)}  (${matched.filter((pair) => pair.gold.move === move).length})`,
    );
  });
  console.log(`  held by itself or attributed, right ${(100 * held).toFixed(1)}`);
  const share = (name: string, right: (gold: GoldPosition, found: Position) => boolean): void => {
    const hits = matched.filter(({ gold, found }) => found !== null && right(gold, found)).length;
    console.log(`  ${name} right ${((100 * hits) / Math.max(1, matched.length)).toFixed(1)}`);
  };
  share('addressee', (gold, found) => gold.towards === found.towards);
  share('strength', (gold, found) => strengths[gold.strength] === found.strength);
  share('polarity', (gold, found) => gold.pole === null || (gold.pole === 'first') === (found.polarity === 'for'));
  endToEnd.print('Read from the bare articles');
  const size = `${pairs.length} positions`;
  const row = {
    finding: 'Positions',
    data: 'the bundled example, statements given',
    size,
    others: '',
    command: 'npm run score:positions',
  };
  recordScores([
    { ...row, measure: 'party and issue F1', ours: 100 * issueF1, floor: 85 },
    { ...row, measure: 'move macro-F1', ours: 100 * macro, floor: 80 },
    {
      ...row,
      data: 'the bundled example, bare articles',
      measure: 'party and issue F1',
      ours: 100 * endToEnd.f1('party', 'issue'),
      floor: 85,
    },
  ]);
}

function moveF1(move: string): number {
  const matched = pairs.filter((pair) => pair.found !== null);
  const hits = matched.filter(({ gold, found }) => gold.move === move && found?.move === move).length;
  const gold = matched.filter((pair) => pair.gold.move === move).length;
  return f1(hits, gold, matched.filter((pair) => pair.found?.move === move).length);
}

function f1(hits: number, gold: number, found: number): number {
  return gold + found === 0 ? 0 : (2 * hits) / (gold + found);
}

function tell(text: string, statement: PlacedStatement, gold: GoldPosition, found: Position | null): void {
  const words = (['cue', 'content'] as const).map((role) =>
    statement[role].map((span) => text.slice(span.start, span.end)).join(' … '),
  );
  console.log(
    `  ${gold.party} ${gold.issue} ${gold.move} (${found === null ? 'not found' : `${found.move}: ${found.reasons.join(', ')}`})  ${words.join(' | ').slice(0, 220)}`,
  );
}
