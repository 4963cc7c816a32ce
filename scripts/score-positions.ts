// Scores positions on the bundled example's gold, with the gold's own statements as input, so that only this step is measured.
// `npm run score:positions [-- --details] [--codebook poor]`
import { loadReader } from '../src/actions/load-reader.ts';
import { extract } from '../src/extract/extract.ts';
import { findMentions } from '../src/extract/mentions/mention-finder.ts';
import { buildIssueIndex } from '../src/extract/positions/issues/issue-index.ts';
import { findPositions } from '../src/extract/positions/position-finder.ts';
import type { Position, Statement } from '../src/model/finding.ts';
import { type ExampleArticle, readExample, readExampleCodebook } from '../test/gold/example-gold.ts';
import type { GoldPosition } from '../test/gold/gold-file.ts';
import type { PlacedStatement } from '../test/gold/load-gold.ts';
import { chooseCodebook } from './scoring/codebook-option.ts';
import { type ComparedPosition, PositionTally } from './scoring/position-tally.ts';
import { recordScores } from './scoring/record-scores.ts';

const wantsDetails = process.argv.includes('--details');
const codebook = chooseCodebook(readExampleCodebook());
const reader = await loadReader(codebook);
const index = buildIssueIndex(codebook);
/** The gold's own statements as input: what this step makes of them, statement by statement. */
const given = new PositionTally({ isOfOneContent: true });
const polarities = { right: 0, all: 0 };
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
  const { positions: found } = findPositions({ article, analysed, statements, mentions, dates: [] }, index);
  for (const statement of gold.statements) {
    const left = found.filter((position) => position.statement === statement.id);
    const pairs = given.add(statement.positions.map(toCompared), left);
    for (const pair of pairs) countPolarity(statement.positions, pair.gold, pair.found);
    if (wantsDetails)
      for (const pair of pairs)
        if (!isRight(pair.gold, pair.found)) tell(article.text, statement, pair.gold, pair.found);
  }
}

function toCompared(position: GoldPosition): ComparedPosition {
  return { ...position, strength: strengths[position.strength] };
}

function countPolarity(golds: readonly GoldPosition[], gold: ComparedPosition | null, found: Position | null): void {
  const pole = golds.find(
    ({ party, issue, move }) => party === gold?.party && issue === gold.issue && move === gold.move,
  )?.pole;
  if (found === null || gold?.issue !== found.issue || gold.party !== found.party || !pole) return;
  polarities.all += 1;
  polarities.right += Number((pole === 'first') === (found.polarity === 'for'));
}

function isRight(gold: ComparedPosition | null, found: Position | null): boolean {
  return gold?.party === found?.party && gold?.issue === found?.issue && gold?.move === found?.move;
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
  PositionTally.explain();
  given.print('Positions of the example, the statements of the gold given');
  console.log(
    `  where both are right: polarity ${((100 * polarities.right) / Math.max(1, polarities.all)).toFixed(1)}`,
  );
  endToEnd.print('Positions of the example, read from the bare articles');
  const row = {
    finding: 'Positions',
    data: 'the bundled example, statements given',
    size: `${given.size} positions`,
    others: '',
    command: 'npm run score:positions',
  };
  const bare = { ...row, data: 'the bundled example, bare articles' };
  recordScores([
    { ...row, measure: 'holder right, of those found', ours: 100 * given.shareOfPairs('party'), floor: 90 },
    { ...row, measure: 'issue right, of those found', ours: 100 * given.shareOfPairs('issue'), floor: 85 },
    { ...row, measure: 'party and issue F1', ours: 100 * given.f1('party', 'issue'), floor: 85 },
    { ...row, measure: 'move macro-F1', ours: 100 * given.moveMacro(), floor: 80 },
    { ...bare, measure: 'party and issue F1', ours: 100 * endToEnd.f1('party', 'issue'), floor: 85 },
    { ...bare, measure: 'party and issue, precision', ours: 100 * endToEnd.precision('party', 'issue'), floor: 85 },
  ]);
}

function tell(text: string, statement: PlacedStatement, gold: ComparedPosition | null, found: Position | null): void {
  const words = (['cue', 'content'] as const).map((role) =>
    statement[role].map((span) => text.slice(span.start, span.end)).join(' … '),
  );
  const [coded, read] = [gold, found].map((one) => (one === null ? '-' : `${one.party} ${one.issue} ${one.move}`));
  const why = found === null ? '' : ` (${found.reasons.join(', ')})`;
  console.log(`  ${coded} <> ${read}${why}  ${words.join(' | ').slice(0, 220)}`);
}
